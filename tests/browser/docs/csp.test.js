import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExercisePage } from '../exercise-page.js';
import { StagePage } from '../stage-page.js';
import { exerciseRuns, stageSteps } from './checks.js';
import { SITE, allowAll } from './servers.js';
import { expect, runEvery, test, textOf } from './snippets.js';

const ELEMENTS = `${textOf('embed.html', 'element')}\n<rnn-exercise part="cell"></rnn-exercise>`;

/** `Name: value` as an object. */
const header = (line) => {
  const [, name, value] = line.match(/^([\w-]+): (.*)$/);
  return { [name]: value };
};

/** All that asks the browser for something: styles, engine, Python, editor, the picture as a file. */
async function everythingWorks(page) {
  const stage = await stageSteps(page);
  const header = stage.element.locator('header');
  expect(await header.evaluate((element) => getComputedStyle(element).order)).toBe('-2');
  await exerciseRuns(page);
  await stage.fromMenu('Take away');
  const saved = page.waitForEvent('download');
  await stage.drawer('Take away').getByRole('button', { name: 'PNG' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
}

runEvery('csp.html', {
  same: {
    is: 'everything works on the host of the files, without a word on the console',
    check: async ({ page, site, here, text }) => {
      site.pages['course.html'] = here(ELEMENTS);
      site.headers = (name) => (name.endsWith('.html') ? header(text) : {});
      await page.goto(`${site.address}course.html`);
      await everythingWorks(page);
    },
  },
  other: {
    is: 'everything works on another host, without a word on the console',
    check: async ({ page, open, here, text }) => {
      await open(ELEMENTS, header(here(text)));
      await everythingWorks(page);
    },
  },
  frame: {
    is: 'the frame works and fits, without a word on the console',
    check: async ({ page, open, here, text }) => {
      await open(textOf('embed.html', 'frame-exercise'), header(here(text)));
      const frame = page.frameLocator('iframe');
      await stageSteps(frame);
      await exerciseRuns(frame);
      const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
      await expect.poll(height).not.toBe(1600);
    },
  },
  headers: {
    is: 'with these headers everything works on another host',
    check: async ({ page, site, open, text }) => {
      site.headers = rules(text);
      await open(ELEMENTS);
      await everythingWorks(page);
    },
  },
  ancestors: {
    is: 'the named page may frame it, and no other may',
    check: async ({ page, site, host, open, here, text, complaints }) => {
      const frame = page.frameLocator('iframe');
      site.headers = () => header(here(text));
      await open(textOf('embed.html', 'frame'));
      await stageSteps(frame);
      site.headers = () => header(here(text).replace(host.origin, 'http://localhost:1'));
      await open(textOf('embed.html', 'frame'));
      await expect.poll(() => complaints.join()).toContain('frame-ancestors');
      complaints.length = 0;
    },
  },
});

/** What a file `_headers` says of a path: of several rules that fit, the last. */
function rules(text) {
  const blocks = text.split(/\n(?=\/)/).map((block) => {
    const [pattern, ...lines] = block.split('\n').map((line) => line.trim());
    return { prefix: pattern.replace(/\*$/, ''), headers: Object.assign({}, ...lines.map(header)) };
  });
  return (name) => blocks.findLast(({ prefix }) => name.startsWith(prefix))?.headers ?? {};
}

// ---- what the tables say that happens without something

const OUTCOMES = {
  works: everythingWorks,
  'no-element': async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => customElements.get('rnn-unrolling') === undefined)).toBe(true);
  },
  'engine-refused': async (page) => {
    await expect(page.getByRole('alert')).toContainText('The engine could not be started');
  },
  'engine-unfetched': async (page) => {
    await expect(page.getByRole('alert')).toContainText('The engine could not be loaded');
  },
  'no-python': async (page) => {
    await stageSteps(page);
    const exercise = new ExercisePage(page, 'cell');
    await exercise.open();
    await exercise.button('Check').click();
    await expect(exercise.problem).toContainText('worker-src blob:');
  },
  'no-picture': async (page) => {
    const stage = await stageSteps(page);
    await exerciseRuns(page);
    await stage.fromMenu('Take away');
    await stage.drawer('Take away').getByRole('button', { name: 'PNG' }).click();
    await expect(stage.element.getByText('Take the SVG instead.')).toBeVisible();
  },
};

/** The rows of the tables that make a claim. */
const claims = [
  ...readFileSync(path.join(SITE, 'docs/csp.html'), 'utf8').matchAll(/<tr (data-[^>]*)>/g),
].map(([, attributes]) =>
  Object.fromEntries(
    [...attributes.matchAll(/data-([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ),
);

test.describe('Without', () => {
  for (const { without, then } of claims.filter((claim) => claim.without)) {
    test(`${without}: ${then}`, async ({ page, open, here, complaints }) => {
      const whole = textOf('csp.html', 'other');
      const [directive, ...sources] = without.split(' ');
      const less = whole.replace(without, sources.length > 0 ? directive : '');
      expect(less).not.toBe(whole);
      await open(ELEMENTS, header(here(less)));
      await OUTCOMES[then](page);
      complaints.length = 0; // the browser says what it refused
    });
  }

  for (const { header: named, then } of claims.filter((claim) => claim.header)) {
    test(`${named}: ${then}`, async ({ page, open, site, complaints }) => {
      site.headers = WITHOUT[named];
      await open(ELEMENTS);
      await OUTCOMES[then](page);
      complaints.length = 0;
    });
  }
});

/** What the host sends with a file when a header is not what it should be. */
const WITHOUT = {
  'Access-Control-Allow-Origin': () => ({}),
  'Content-Type: text/javascript': (name) => ({
    ...allowAll(),
    ...(name.endsWith('.js') && { 'Content-Type': 'text/plain' }),
  }),
  'Content-Type: application/wasm': (name) => ({
    ...allowAll(),
    ...(name.endsWith('.wasm') && { 'Content-Type': 'application/octet-stream' }),
  }),
};

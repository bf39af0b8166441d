import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { clearDark, clearLight, dark, light } from '../../../web/src/elements/styles/colours.js';
import { stageSteps } from './checks.js';
import { expect, runEvery, test, textOf } from './snippets.js';

/** `#1c1e27` as the browser says it. */
const rgb = (hex) => `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;

/** The values that a listing sets. */
const setIn = (css) => Object.fromEntries([...css.matchAll(/--rnn-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])); // prettier-ignore

const card = (page, n) => page.locator(`rnn-unrolling:nth-of-type(${n}) .stage`);

/** A style sheet's colours arrive in the stage that has its class. */
const ready = (name, scheme) => ({
  is: 'the stage has its colours',
  check: async ({ page, open, text }) => {
    const stage = textOf('theming.html', 'ready').match(`<rnn-unrolling class="${name}"[^>]*>`)[0];
    expect(stage).toContain(`theme="${scheme}"`);
    const script = textOf('theming.html', 'ready').split('\n')[0];
    await open(`${script}<style>${text}</style>${stage}</rnn-unrolling>`);
    await stageSteps(page);
    const colours = setIn(text);
    await expect(card(page, 1)).toHaveCSS('background-color', rgb(colours.background));
    await expect(card(page, 1)).toHaveCSS('border-top-color', rgb(colours.line));
    await expect(page.locator('rnn-unrolling .play')).toHaveCSS('background-color', rgb(colours.accent)); // prettier-ignore
    await contrasts(page);
  },
});

/** Text that can be read: the rule of axe that measures it. */
async function contrasts(page) {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
}

runEvery('theming.html', {
  themes: {
    is: 'each stage is as its theme says, whatever the reader’s device says',
    check: async ({ page, open, text }) => {
      const schemes = { light: clearLight, dark: clearDark };
      for (const [colorScheme, clear] of Object.entries(schemes)) {
        await page.emulateMedia({ colorScheme });
        await open(text);
        await stageSteps(page, 'rnn-unrolling:nth-of-type(3)');
        await expect(card(page, 1)).toHaveCSS('background-color', rgb(light.background));
        await expect(card(page, 2)).toHaveCSS('background-color', rgb(dark.background));
        await expect(card(page, 3)).toHaveCSS('border-top-color', rgb(clear.line));
      }
    },
  },
  'own-colours': {
    is: 'they are there in light and in dark, and all else is as before',
    check: async ({ page, open, text }) => {
      const [inLight, inDark] = text.split('@media').map(setIn);
      for (const [colorScheme, own, usual] of [
        ['light', inLight, light],
        ['dark', inDark, dark],
      ]) {
        // prettier-ignore
        await page.emulateMedia({ colorScheme });
        await open(text);
        await stageSteps(page);
        const play = page.locator('rnn-unrolling .play');
        await expect(play).toHaveCSS('background-color', rgb(own.accent));
        await expect(play).toHaveCSS('color', rgb(own['on-accent']));
        await expect(card(page, 1)).toHaveCSS('background-color', rgb(usual.background));
        await contrasts(page);
      }
    },
  },
  paper: ready('paper', 'light'),
  board: ready('board', 'dark'),
  ready: {
    is: 'both stages step with the two style sheets',
    check: async ({ page, open, text }) => {
      const sheets = ['paper', 'board'].map((name) => textOf('theming.html', name)).join('\n');
      await open(`<style>${sheets}</style>${text}`);
      await stageSteps(page, 'rnn-unrolling.paper');
      await stageSteps(page, 'rnn-unrolling.board');
      const { background } = setIn(textOf('theming.html', 'board'));
      await expect(card(page, 2)).toHaveCSS('background-color', rgb(background));
    },
  },
  parts: {
    is: 'the frame is gone and the words are larger',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(page);
      await expect(card(page, 1)).toHaveCSS('border-top-width', '0px');
      await expect(page.locator('rnn-unrolling .sentence')).toHaveCSS('font-size', '20px');
    },
  },
});

test('where the system forces its colours, none that a page sets is used, and signs are forms', async ({
  page,
  open,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const sheet = textOf('theming.html', 'board');
  const stage = '<rnn-unrolling class="board" theme="dark" example="hello"></rnn-unrolling>';
  await open(`<style>${sheet}</style>${textOf('theming.html', 'ready').split('\n')[0]}${stage}`);
  const { element } = await stageSteps(page);
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.backgroundColor = 'Canvas';
    return getComputedStyle(probe).backgroundColor;
  });
  await expect(card(page, 1)).toHaveCSS('background-color', system);
  const fill = (sign) =>
    element
      .locator(`rect.${sign}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).fill);
  expect(await fill('negative')).toBe(system);
  expect(await fill('positive')).not.toBe(system);
});

for (const colorScheme of ['light', 'dark']) {
  test(`the page shows both ready themes live and readable, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.address}docs/theming.html`);
    for (const name of ['paper', 'board']) {
      const stage = page.locator(`rnn-unrolling.${name}`);
      const { background } = setIn(textOf('theming.html', name));
      await expect(stage.locator('.stage')).toHaveCSS('background-color', rgb(background));
      await expect.poll(() => stage.evaluate(({ moment }) => moment.t)).toBe(3);
    }
    await contrasts(page);
  });
}

test('every swatch has the colour that is written beside it', async ({ page, site }) => {
  await page.goto(`${site.address}docs/theming.html`);
  const pairs = await page
    .locator('.swatches li')
    .evaluateAll((all) =>
      all.map((item) => [
        item.querySelector('code').textContent,
        getComputedStyle(item.querySelector('rect')).fill,
      ]),
    );
  expect(pairs.length).toBe(4 * 18);
  for (const [written, painted] of pairs) expect(painted).toBe(rgb(written));
});

test('the ready themes set every colour of the stage, so that none of the defaults shows through', () => {
  for (const name of ['paper', 'board']) {
    const file = new URL(`../../../web/docs/themes/${name}.css`, import.meta.url);
    const colours = setIn(readFileSync(file, 'utf8'));
    expect(Object.keys(light).filter((one) => !(one in colours))).toEqual([]);
  }
});

import { cleaned, exerciseRuns, stageSteps } from './checks.js';
import { npmChecks } from './npm-checks.js';
import { expect, runEvery, textOf } from './snippets.js';

/** A listing whose one stage is to step. */
const aStage = {
  is: 'the stage steps on a page of another origin',
  check: async ({ page, open, text }) => {
    await open(text);
    await stageSteps(page);
  },
};

/** A listing whose frame is to show a stage. */
const aFrame = {
  is: 'the stage steps in the frame',
  check: async ({ page, open, text }) => {
    await open(text);
    await stageSteps(page.frameLocator('iframe'));
  },
};

/** The same, and what a platform that takes out scripts leaves of it is the same, too. */
const aCleanedFrame = {
  is: 'nothing is taken out of it, and the stage steps in the frame',
  check: async ({ page, open, text }) => {
    expect(cleaned(text)).toBe(text);
    await open(text);
    await stageSteps(page.frameLocator('iframe'));
  },
};

/** A learner's check of a right cell is told on the page. */
const tellsOfCheck = (where) => async (given) => {
  const { page, open, text } = given;
  await open(text);
  await expect(page.locator('#told')).toHaveText('Not checked yet.');
  await exerciseRuns(where(page));
  await expect(page.locator('#told')).toHaveText('cell: passed, 1');
};

/** What Docusaurus writes into the head for a script of its configuration. */
const tagOf = ({ src, type }) => `<script src="${src}" type="${type}"></script>`;

/** The HTML blocks of a Markdown text: what every Markdown lets through as it is. */
const blocksOf = (markdown) => markdown.split(/\n\s*\n/).filter((block) => block.startsWith('<'));

runEvery('embed.html', {
  ...npmChecks,
  element: aStage,
  fallback: {
    is: 'the stage steps, and without script its words stand there',
    check: async ({ page, open, here, text, host, browser }) => {
      await open(text);
      await stageSteps(page);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const bare = await context.newPage();
      await bare.goto(host.put(here(text)));
      await expect(bare.getByText('Here a recurrent network reads a sentence.')).toBeVisible();
      await context.close();
    },
  },
  frame: aFrame,
  'frame-fits': {
    is: 'the frame is as high as what it shows',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(page.frameLocator('iframe'));
      const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
      const asks = () => page.frames()[1].evaluate(() => document.documentElement.scrollHeight);
      await expect.poll(async () => Math.abs((await height()) - (await asks()))).toBeLessThan(2);
      expect(await height()).not.toBe(760);
    },
  },
  'frame-exercise': {
    is: 'stage and exercise run in the frame',
    check: async ({ page, open, text }) => {
      await open(text);
      const frame = page.frameLocator('iframe');
      await stageSteps(frame);
      await exerciseRuns(frame);
    },
  },
  'frame-sandboxed': {
    is: 'stage and exercise run in the frame, without the link to the lesson',
    check: async ({ page, open, text }) => {
      await open(text);
      const frame = page.frameLocator('iframe');
      await stageSteps(frame);
      await exerciseRuns(frame);
      await expect(frame.getByRole('link', { name: 'Open the lesson' })).toHaveCount(0);
    },
  },
  'frame-lesson': aFrame,
  moodle: aCleanedFrame,
  canvas: {
    is: 'nothing is taken out of it, and the frame tells its height as Canvas hears it',
    check: async (given) => {
      const { page } = given;
      await page.addInitScript(() => {
        window.heard = [];
        addEventListener('message', ({ data }) => window.heard.push(data));
      });
      await aCleanedFrame.check(given);
      const heights = async () =>
        (await page.evaluate(() => window.heard))
          .map((data) => (typeof data === 'string' ? JSON.parse(data) : data))
          .filter(({ subject }) => subject === 'lti.frameResize')
          .map(({ height }) => height);
      await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(300);
    },
  },
  wordpress: aStage,
  markdown: {
    is: 'its HTML is one block, and the stage in it steps (no Markdown program runs here)',
    check: async ({ page, open, text }) => {
      const blocks = blocksOf(text);
      expect(blocks).toHaveLength(1);
      expect(blocks[0]).toMatch(/^<div>\n[^]*\n<\/div>$/);
      await open(blocks[0]);
      await stageSteps(page);
    },
  },
  'docusaurus-config': {
    is: 'its script is the one that registers the elements',
    check: async ({ page, open, text }) => {
      const { scripts } = (await import(`data:text/javascript,${encodeURIComponent(text)}`))
        .default;
      const tags = scripts.map(tagOf).join('');
      await open(`${tags}\n${textOf('embed.html', 'docusaurus')}`);
      await stageSteps(page);
    },
  },
  docusaurus: {
    is: 'it is JSX and HTML alike, and no style is a text (no MDX program runs here)',
    check: async ({ page, open, text }) => {
      expect(blocksOf(text).join()).toBe(text);
      expect(text).not.toMatch(/style=|class=|\/>/);
      await open(`${textOf('embed.html', 'element').split('\n')[0]}\n${text}`);
      await stageSteps(page);
    },
  },
  exercise: {
    is: 'the exercise runs',
    check: async ({ page, open, text }) => {
      await open(text);
      await exerciseRuns(page);
    },
  },
  'stage-exercise': {
    is: 'stage, question and exercise are there, and the learner’s states are drawn on the stage',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(page);
      await expect(page.locator('rnn-question').getByRole('button').first()).toBeVisible();
      await exerciseRuns(page);
      const states = () => page.locator('rnn-unrolling').evaluate(({ states }) => states !== null);
      await expect.poll(states).toBe(true);
    },
  },
  several: {
    is: 'both stages step, each with its own network',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(page, 'rnn-unrolling:nth-of-type(1)');
      await stageSteps(page, 'rnn-unrolling:nth-of-type(2)');
      const weights = await page
        .locator('rnn-unrolling')
        .evaluateAll((all) => all.map(({ network }) => [...network.W_hh.data]));
      expect(weights[0]).not.toEqual(weights[1]);
    },
  },
  own: {
    is: 'each stage has its own sequence',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(page, 'rnn-unrolling:nth-of-type(1)');
      await stageSteps(page, 'rnn-unrolling:nth-of-type(2)');
      const shapes = await page
        .locator('rnn-unrolling')
        .evaluateAll((all) => all.map(({ network }) => network.x.shape));
      expect(shapes[0][0]).toBe(5); // words; the sixth is only to be foretold
      expect(shapes[1]).toEqual([2, 1, 2]); // so do the last row’s numbers; two columns
    },
  },
  less: {
    is: 'what is hidden is gone, and it is dark and in Spanish',
    check: async ({ page, open, text }) => {
      await open(text);
      const stage = page.locator('rnn-unrolling');
      await expect(stage.getByRole('slider')).toBeVisible();
      for (const hidden of ['.chip.example', '.chip.seed', '.more', '.speed']) {
        await expect(stage.locator(hidden)).toBeHidden();
      }
      await expect(stage.locator('.stage')).toHaveCSS('background-color', 'rgb(28, 30, 39)');
      await expect(stage.locator('.sentence')).not.toContainText('Nothing has been read');
    },
  },
  events: { is: 'the page hears of a check', check: tellsOfCheck((page) => page) },
  xapi: {
    is: 'the page gets a statement of a check',
    check: async ({ page, open, text }) => {
      await open(text);
      await exerciseRuns(page);
      const statement = JSON.parse(await page.locator('#statement').textContent());
      expect(statement.actor.account.name).toBe('learner-17');
      expect(statement.verb.id).toBe('http://adlnet.gov/expapi/verbs/passed');
      expect(statement.result.score.scaled).toBe(1);
    },
  },
  'frame-events': {
    is: 'the page hears of a check in the frame',
    check: tellsOfCheck((page) => page.frameLocator('iframe')),
  },
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

/** The page's own states of the network on the stage, with some of them changed. */
const show = (stage, { wrong = {}, ...request } = {}) =>
  stage.element.evaluate(
    async (element, [changes, rest]) => {
      const { shape, data } = element.engineTrace.h;
      const h = { shape: [...shape], data: [...data] };
      for (const [place, value] of Object.entries(changes)) h.data[place] = value;
      await element.showStates({ h, by: 'your rnn_cell', ...rest });
    },
    [wrong, request],
  );

/** Unit 5 of step 2. */
const WRONG = { wrong: { 13: -0.23 }, first: { t: 2, row: 0, unit: 5 } };

const mark = (stage) =>
  stage.element.getByRole('group', { name: 'Your rnn_cell made these states' });
const again = (stage) => stage.button('Show the engine’s again');
const heightOf = (stage) => stage.element.evaluate((element) => element.offsetHeight);
const statesOf = (stage) => stage.element.evaluate((element) => [...element.trace.h.data]);

/** A small network, and the states that follow from it. */
const own = () => {
  const tensor = (shape, data) => ({ shape, data });
  const network = { x: tensor([2, 1, 1], [1, 1]), h0: tensor([1, 2], [0.5, -0.5]), W_xh: tensor([2, 1], [0.3, 0.4]), W_hh: tensor([2, 2], [0.1, 0.2, 0.3, 0.4]), b: tensor([2], [0, 0.1]) }; // prettier-ignore
  const h1 = [Math.tanh(0.3 + 0.05 - 0.1), Math.tanh(0.4 + 0.15 - 0.2 + 0.1)];
  const h2 = [Math.tanh(0.3 + 0.1 * h1[0] + 0.2 * h1[1]), Math.tanh(0.5 + 0.3 * h1[0] + 0.4 * h1[1])]; // prettier-ignore
  return { h: tensor([2, 1, 2], [...h1, ...h2]), network, by: 'your code' };
};

test.describe('States that a learner’s code made', () => {
  test('are marked as theirs, with a way back to the engine’s', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage, complaints } = await openLesson(page);
    const height = await heightOf(stage);
    await show(stage);
    await expect(mark(stage)).toBeVisible();
    await expect(stage.title).toContainText('by your rnn_cell');
    await stage.restsAt(4, 'carry'); // without motion all of them are there at once
    expect(await heightOf(stage)).toBe(height);
    await again(stage).click();
    await expect(mark(stage)).toBeHidden();
    await expect(stage.title).toHaveText('Timestep 4 of 4, “l”.');
    expect(await stage.element.evaluate((element) => element.states)).toBe(null);
    expect(await heightOf(stage)).toBe(height);
    await expect(stage.element.locator('.weights-chip')).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test('appear one after the other from the start where motion is wanted', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.steps(1);
    await stage.element.evaluate((element) => element.scrollIntoView());
    await show(stage);
    await expect(stage.button('Pause')).toBeVisible();
    const t = await stage.element.evaluate(({ moment }) => moment.t);
    expect(t).toBeLessThanOrEqual(1);
  });

  test('lead to the first difference, ringed, selected and in numbers', async ({ page }) => {
    const { stage } = await openLesson(page);
    const height = await heightOf(stage);
    await show(stage, WRONG);
    await stage.restsAt(2, 'squash');
    await expect(stage.sentence).toContainText(/^Step 2, unit 5: your cell gives −0\.230, the formula gives [+−]0\.\d{3}\./); // prettier-ignore
    await expect(stage.element.locator('.first-ring')).toBeVisible();
    await expect(stage.cell(2, 5)).toHaveAttribute('aria-selected', 'true');
    await expect(stage.panel.locator('[data-value=theirs]')).toHaveText('−0.230');
    const { products, sums, sum, h, headline } = await stage.shownTerms();
    expect(headline).toBe(-0.23);
    expect(Math.abs(Math.tanh(sum) - h)).toBeLessThan(0.0011);
    expect(Math.abs(sums.reduce((a, b) => a + b) - sum)).toBeLessThan(0.0011);
    expect(Math.abs(products.reduce((a, b) => a + b) + sums.at(-1) - sum)).toBeLessThan(0.0011);
    expect(await heightOf(stage)).toBe(height);
  });

  test('choose the row of the batch in which the first difference is', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.element.evaluate((element) => (element.example = 'gesture'));
    await show(stage, { wrong: { 44: 0.5 }, first: { t: 2, row: 2, unit: 4 } });
    await expect(stage.sentence).toContainText(
      'Step 2, batch row 2, unit 4: your cell gives +0.500',
    );
    await expect(stage.element.getByLabel('batch row')).toHaveValue('2');
    await stage.element.getByLabel('batch row').selectOption('0');
    await expect(stage.element.locator('.first-ring')).toBeHidden();
    await expect(mark(stage)).toBeVisible();
  });

  test('give way to any setting that the user changes', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    const engines = await statesOf(stage);
    for (const change of [
      { seed: 2 },
      { example: 'words' },
      { edits: { b: { 0: 1 } } },
      { weights: 'zero' },
      { hiddenSize: 5 },
    ]) {
      await show(stage, WRONG.wrong);
      await stage.element.evaluate((element, settings) => Object.assign(element, settings), change);
      await expect(mark(stage), JSON.stringify(change)).toBeHidden();
      const clean = Object.fromEntries(Object.keys(change).map((name) => [name, null]));
      await stage.element.evaluate((element, settings) => Object.assign(element, settings), clean);
      await expect.poll(() => statesOf(stage)).toEqual(engines);
    }
    await show(stage, WRONG.wrong);
    await stage.element.locator('.example select').selectOption('dna');
    await expect(mark(stage)).toBeHidden();
  });

  test('stay while they are looked at from all sides', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage, complaints } = await openLesson(page);
    await show(stage, WRONG);
    await stage.button('Folded').click();
    await expect(stage.element.locator('.first-ring')).toBeVisible();
    await stage.button('Unrolled').click();
    await stage.button('One timestep on').click();
    await stage.cell(1, 3).click();
    await stage.fromMenu('Table');
    await expect(stage.drawer('Values as table').locator('caption').first()).toContainText('Your rnn_cell made these states'); // prettier-ignore
    await page.keyboard.press('Escape');
    await expect(mark(stage)).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('are not compared with a second sequence, and the button says why', async ({ page }) => {
    const { stage } = await openLesson(page);
    await show(stage, WRONG);
    await expect(stage.button('Compare')).toHaveAttribute('aria-disabled', 'true');
    await stage.button('Compare').click({ force: true });
    expect(await stage.element.evaluate((element) => element.view)).toBe('unrolled');
    await stage.element.evaluate((element) => (element.view = 'compare'));
    await expect(mark(stage)).toBeHidden(); // the page asks for two sequences by the engine
  });

  test('are in no link, and questions ask about the engine’s', async ({ page }) => {
    const { stage } = await openLesson(page);
    const before = await stage.element.evaluate(({ state }) => state.settings);
    await show(stage, WRONG);
    const { settings, own: trace } = await stage.element.evaluate((element) => ({
      settings: element.state.settings,
      own: [element.engineTrace.h.data[13], element.trace.h.data[13]],
    }));
    expect(settings).toEqual(before);
    expect(trace[0]).not.toBeCloseTo(-0.23, 3);
    expect(trace[1]).toBeCloseTo(-0.23, 5);
    await stage.element.evaluate((element) => {
      element.state = element.state; // as a link does it
    });
    await expect(mark(stage)).toBeHidden();
  });

  test('are refused with a sentence, and nothing changes', async ({ page }) => {
    const { stage } = await openLesson(page);
    await show(stage, WRONG);
    const error = await stage.element.evaluate((element) =>
      element.showStates({ h: { shape: [1, 1, 8], data: new Array(8).fill(0) } }).then(
        () => null,
        ({ name, code, message }) => ({ name, code, message }),
      ),
    );
    expect(error).toEqual({
      name: 'EngineError',
      code: 'argument',
      message: 'The hidden states have the shape (1, 1, 8), but this network makes (4, 1, 8): timesteps, rows of the batch, hidden units.', // prettier-ignore
    });
    await expect(mark(stage)).toBeVisible();
    expect((await statesOf(stage))[13]).toBeCloseTo(-0.23, 5);
  });
});

test.describe('A network of the learner’s own', () => {
  test('stands on the stage with its own sizes, and leaves it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage, complaints } = await openLesson(page);
    const network = await stage.element.evaluate((element) => element.network.x.shape);
    await stage.element.evaluate((element, request) => element.showStates(request), own());
    await stage.restsAt(2, 'carry');
    await stage.element.evaluate((element) => element.show({ t: 0, unit: 1 }));
    await expect(stage.sentence).toContainText('h0 is not empty: the network starts with 0.5 and −0.5.'); // prettier-ignore
    await expect(stage.panel.getByRole('heading')).toContainText('h0[1] = −0.50');
    expect(await stage.element.evaluate((element) => element.network.x.shape)).toEqual(network);
    await stage.element.evaluate((element) => element.show({ panel: 'weights' }));
    await expect(stage.panel).toContainText('They are your code’s');
    await again(stage).click();
    await expect(stage.title).toHaveText('Start.');
    expect(await statesOf(stage)).toHaveLength(32);
    expect(complaints).toEqual([]);
  });

  test('of which only the states are known has neither lens nor weights', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage, complaints } = await openLesson(page);
    await stage.element.evaluate((element, request) => element.showStates(request), {
      ...own(),
      network: 'unknown',
    });
    await stage.element.evaluate((element) => element.show({ t: 1, phase: 'squash', unit: 0, panel: 'weights' })); // prettier-ignore
    await expect(stage.panel).toContainText('The stage does not know what made it');
    await expect(stage.element.locator('.ribbon')).toHaveCount(0);
    await expect(stage.lens).toHaveCount(0);
    await expect(stage.button('Folded')).toHaveAttribute('aria-disabled', 'true');
    expect(complaints).toEqual([]);
  });
});

for (const [what, size, scheme] of [
  ['a desktop', { width: 1280, height: 900 }, 'light'],
  ['a phone in the dark', { width: 360, height: 740 }, 'dark'],
  ['the smallest phone', { width: 320, height: 640 }, 'light'],
]) {
  test(`The marks fit ${what}, are accessible and move nothing above the panel`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: scheme });
    const { stage } = await openLesson(page);
    await stage.element.evaluate((element) => element.show({ t: 2, phase: 'squash', unit: 5 }));
    const topOf = (part) => stage.element.locator(part).evaluate((element) => element.getBoundingClientRect().top); // prettier-ignore
    await stage.element.evaluate((element) => element.scrollIntoView());
    const before = await topOf('.picture');
    await show(stage, WRONG);
    expect(await topOf('.picture')).toBe(before);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    const cut = await stage.element.locator('.whose-text').evaluate((element) => element.scrollWidth - element.clientWidth); // prettier-ignore
    expect(cut).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('rnn-unrolling').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

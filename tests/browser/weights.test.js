import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

const field = (stage) => stage.panel.locator('.weight-field');
const weight = (stage, name) => stage.panel.getByRole('gridcell', { name: new RegExp(`^${name}`) });
const hOf = (stage) => stage.element.evaluate(({ trace }) => [...trace.h.data]);
const valueOf = (stage, name, place) =>
  stage.element.evaluate(({ trace }, [n, p]) => trace.weights[n].data[p], [name, place]);

async function openWeights(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const opened = await openLesson(page);
  await opened.stage.element.locator('.weights-chip').click();
  await expect(opened.stage.panel.getByRole('heading')).toContainText('One set of weights');
  return opened;
}

test.describe('The shared weights', () => {
  test('stand there once, light up in the phase that uses them, and say so', async ({ page }) => {
    const { stage } = await openWeights(page);
    await expect(stage.panel.getByRole('gridcell')).toHaveCount(8 * 4 + 8 * 8 + 8);
    const said = stage.panel.locator('.in-words');
    const seen = {};
    for (const phase of ['read', 'mix', 'sum', 'squash', 'carry']) {
      await stage.button('One phase on').click();
      await stage.restsAt(1, phase);
      seen[phase] = await said.textContent();
    }
    expect(seen.mix).toMatch(/step 1.*Whh.*Wxh/s);
    expect(seen.sum).toMatch(/step 1.*b/s);
    expect(seen.read).not.toMatch(/used now/);
    expect(seen.carry).not.toMatch(/used now/);
  });

  test('change by typing: every step follows, and it can be taken back', async ({ page }) => {
    const { stage, complaints } = await openWeights(page);
    await stage.steps(4);
    const before = await hOf(stage);
    await weight(stage, 'W_hh\\[5, 0\\]').click();
    await field(stage).fill('-1.5');
    await field(stage).press('Enter');
    expect(await valueOf(stage, 'W_hh', 40)).toBe(-1.5);
    const after = await hOf(stage);
    for (const t of [2, 3, 4]) {
      expect(after[(t - 1) * 8 + 5], `unit 5 at step ${t}`).not.toBe(before[(t - 1) * 8 + 5]);
    }
    await stage.restsAt(4, 'carry');
    await expect(stage.summary).toContainText('edited by you');
    await stage.panel.getByRole('button', { name: 'undo edits' }).click();
    expect(await hOf(stage)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('keep what was typed when it is no number, and say why', async ({ page }) => {
    const { stage } = await openWeights(page);
    await weight(stage, 'b\\[3\\]').click();
    const before = await valueOf(stage, 'b', 3);
    await field(stage).fill('much');
    await field(stage).press('Enter');
    await expect(stage.panel.getByRole('alert')).not.toBeEmpty();
    await expect(field(stage)).toHaveValue('much');
    expect(await valueOf(stage, 'b', 3)).toBe(before);
  });

  test('are chosen and changed by arrow keys', async ({ page }) => {
    const { stage } = await openWeights(page);
    await stage.panel.getByRole('grid').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(stage.panel.getByRole('gridcell', { selected: true })).toHaveCount(1);
    const name = await stage.panel.getByRole('gridcell', { selected: true }).getAttribute('aria-label'); // prettier-ignore
    expect(name).toMatch(/^W_hh\[1, /);
    await page.keyboard.press('Enter');
    await expect(field(stage)).toBeFocused();
    const [row, column] = name.match(/\d+/g).map(Number);
    const before = await valueOf(stage, 'W_hh', row * 8 + column);
    await page.keyboard.press('ArrowUp');
    const after = await valueOf(stage, 'W_hh', row * 8 + column);
    expect(after - before).toBeGreaterThan(0.001);
    expect(after - before).toBeLessThan(0.1001);
    await stage.restsAt(0, 'start'); // the clock does not hear these keys
  });

  test('change while they are dragged, at most once a frame', async ({ page }) => {
    const { stage } = await openWeights(page);
    await stage.steps(4);
    const cell = weight(stage, 'W_xh\\[2, 1\\]');
    const before = await valueOf(stage, 'W_xh', 9);
    const { x, y, width, height } = await cell.boundingBox();
    await stage.element.evaluate((element) => {
      window.traces = 0;
      window.frames = 0;
      let last = element.trace;
      const look = () => {
        window.frames += 1;
        if (element.trace !== last) window.traces += 1;
        last = element.trace;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 - 60, { steps: 30 });
    const [traces, frames] = await page.evaluate(() => [window.traces, window.frames]);
    await page.mouse.up();
    expect(traces).toBeGreaterThan(3);
    expect(traces).toBeLessThanOrEqual(frames);
    expect((await valueOf(stage, 'W_xh', 9)) - before).toBeGreaterThan(0.2);
  });

  test('mark the row that made the selected unit', async ({ page }) => {
    const { stage } = await openWeights(page);
    await stage.steps(1);
    await stage.cell(1, 6).click();
    await expect(stage.panel.locator('.weights-map')).toBeVisible();
    await expect(stage.panel.locator('.row-name.of-unit')).toHaveText('6');
  });
});

test.describe('Where weights come from', () => {
  const source = (stage) => stage.panel.getByRole('combobox', { name: 'Weights from' });

  test('is chosen, and said honestly', async ({ page }) => {
    const { stage } = await openWeights(page);
    for (const [name, said] of [
      ['zero', /zero/],
      ['identity', /identity/],
      ['default', /PyTorch/],
      ['randn', /randn × 0.01/],
      ['trained', /trained here/],
    ]) {
      await source(stage).selectOption(name);
      await expect(stage.summary).toContainText(said);
      expect(await stage.element.evaluate(({ trace }) => trace.weightsFrom)).toBe(name);
    }
  });

  test('randn has a scale, with the lesson’s 0.01 as a mark', async ({ page }) => {
    const { stage } = await openWeights(page);
    await source(stage).selectOption('randn');
    const small = await valueOf(stage, 'W_hh', 0);
    await expect(stage.panel).toContainText('0.01');
    const typed = stage.panel.getByRole('spinbutton', { name: 'scale' });
    await typed.fill('1');
    await typed.press('Enter');
    expect((await valueOf(stage, 'W_hh', 0)) / small).toBeCloseTo(100, 2);
    const slider = stage.panel.getByRole('slider', { name: 'Factor of randn' });
    await slider.focus();
    await slider.press('Home');
    expect((await valueOf(stage, 'W_hh', 0)) / small).toBeCloseTo(0.1, 3);
  });

  test('training can be watched from its first step to its last', async ({ page }) => {
    const { stage } = await openWeights(page);
    await stage.steps(4);
    const end = await hOf(stage);
    const slider = stage.panel.getByRole('slider', { name: 'Training step' });
    await slider.focus();
    await slider.press('Home');
    await expect(stage.summary).toContainText('training step 0 of 60');
    const start = await hOf(stage);
    expect(start).not.toEqual(end);
    const untrained = await stage.element.evaluate((element) => [
      ...element.whatIf({ weights: 'default', given: undefined }).h.data,
    ]);
    expect(start).toEqual(untrained);
    await slider.press('End');
    expect(await hOf(stage)).toEqual(end);
    await expect(stage.summary).toContainText('trained here');
  });

  test('the seed can be typed; what is no seed stays and is said', async ({ page }) => {
    const { stage } = await openWeights(page);
    const seed = stage.element.locator('#seed');
    await seed.fill('42');
    await seed.press('Enter');
    expect(await stage.element.evaluate(({ trace }) => trace.seed)).toBe(42);
    await seed.fill('-3');
    await seed.press('Enter');
    await expect(stage.element.locator('#seed-problem')).toBeVisible();
    await expect(seed).toHaveValue('-3');
    expect(await stage.element.evaluate(({ trace }) => trace.seed)).toBe(42);
  });
});

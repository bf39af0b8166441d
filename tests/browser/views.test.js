import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

/** How many columns of hidden states can be seen apart from each other. */
const columnsSeen = (stage) =>
  stage.element.locator('.picture .cell .slot').evaluateAll((slots) => {
    const seen = slots.filter((slot) => {
      const group = slot.closest('[opacity]');
      return group === null || Number(group.getAttribute('opacity')) > 0;
    });
    return new Set(seen.map((slot) => Math.round(slot.getBoundingClientRect().x))).size;
  });

test.describe('Folded and unrolled', () => {
  test('is one change: the copies go into the one cell, and come out of it again', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    await stage.steps(2);
    expect(await columnsSeen(stage)).toBe(5);
    const chain = await stage.element.locator('.picture').innerHTML();
    await stage.button('Folded').click();
    await expect(stage.button('Folded')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => columnsSeen(stage)).toBe(1);
    await expect(stage.element.locator('.picture')).toHaveAttribute('aria-label', /^One cell and its loop.*h 2/); // prettier-ignore
    await expect(stage.element.locator('.picture')).toContainText('the same cell');
    await stage.button('Unrolled').click();
    await expect.poll(() => stage.element.locator('.folding').count()).toBe(0);
    expect(await stage.element.locator('.picture').innerHTML()).toBe(chain);
  });

  test('can be turned round in the middle, without a jump', async ({ page }) => {
    await page.clock.install();
    const { stage } = await openLesson(page);
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    const right = () =>
      stage.element.evaluate(
        (element) =>
          element.shadowRoot.querySelector('#h-4-0 .slot')?.getBoundingClientRect().x ?? NaN,
      );
    const start = await right();
    const track = [start];
    const run = async (frames) => {
      for (let i = 0; i < frames; i += 1) {
        await page.clock.runFor(16);
        track.push(await right());
      }
    };
    await stage.button('Folded').click();
    await run(45);
    await stage.button('Unrolled').click();
    await run(70);
    const jumps = track.slice(1).map((x, i) => Math.abs(x - track[i]));
    expect(Math.max(...jumps)).toBeLessThan(25); // of 300 and more
    expect(Math.min(...track)).toBeLessThan(start - 60);
    expect(track.at(-1)).toBe(start);
  });

  test('jumps without movement, where none is wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    const frames = await stage.element.evaluate(async (element) => {
      element.view = 'folded';
      await element.updateComplete;
      return element.shadowRoot.querySelectorAll('#h-4-0').length;
    });
    expect(frames).toBe(0); // no copy is left, in the very first picture
  });

  test('steps through time in the folded cell too', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.button('Folded').click();
    await stage.steps(3);
    await expect(stage.element.locator('.cell.there')).toHaveCount(8);
    await expect(stage.element.locator('#h-3-0')).toHaveCount(1);
    await expect(stage.sentence).toContainText('goes round the loop');
  });
});

test.describe('Compare', () => {
  const numbers = (texts) => texts.map((text) => Number(text.replace('−', '-')));

  test('shows two histories, and how far apart they are at every step', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.button('Compare').click();
    await stage.steps(4);
    const distance = await stage.element.evaluate(({ trace }) => [...trace.other.distance]);
    const shown = numbers(await stage.element.locator('.apart .norm').allTextContents());
    expect(shown.slice(-4).length).toBe(4);
    for (const [i, value] of shown.slice(-4).entries()) {
      expect(Math.abs(value - distance[i])).toBeLessThan(0.00501);
    }
    await expect(stage.sentence).toContainText(/Both read “l” now/);
    await expect(stage.element.locator('.picture')).toContainText('same letter');
  });

  test('takes a second sequence that is typed, and says what is wrong with it', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.button('Compare').click();
    const field = stage.panel.getByRole('textbox');
    await field.fill('hel');
    await field.press('Enter');
    await expect(stage.panel.getByRole('alert')).toContainText('4 letters');
    await expect(field).toHaveValue('hel');
    await field.fill('oooo');
    await field.press('Enter');
    await expect(stage.panel.getByRole('alert')).toHaveCount(0);
    expect(await stage.element.evaluate(({ trace }) => [...trace.other.inputs])).toEqual([3, 3, 3, 3]); // prettier-ignore
    await field.fill('hell');
    await field.press('Enter');
    expect(await stage.element.evaluate(({ trace }) => [...trace.other.distance])).toEqual([0, 0, 0, 0]); // prettier-ignore
  });

  test('compares every row of a batch with another one', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.element.getByLabel('Example').selectOption('remember');
    await stage.button('Compare').click();
    for (const row of [0, 1]) {
      await stage.element.getByLabel('batch row', { exact: true }).selectOption(String(row));
      await expect
        .poll(() => stage.element.evaluate(({ trace }, r) => trace.other.distance[r] > 0.1, row))
        .toBe(true);
    }
  });

  test('shows differences, and both numbers of a unit', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.button('Compare').click();
    await stage.steps(4);
    await stage.button('Differences').click();
    await expect(stage.button('Differences')).toHaveAttribute('aria-pressed', 'true');
    await stage.element.locator('[data-t="4"][data-unit="2"]').first().click();
    const [a, b] = await stage.element.evaluate(({ trace }) => [
      trace.h.data[3 * 8 + 2],
      trace.other.h.data[3 * 8 + 2],
    ]);
    const line = await stage.panel.locator('.compare-line').textContent();
    const said = numbers(line.match(/[+−]?\d+\.\d+/g));
    expect(Math.abs(said[0] - a)).toBeLessThan(0.00501);
    expect(Math.abs(said[1] - b)).toBeLessThan(0.00501);
    expect(Math.abs(said[2] - (a - b))).toBeLessThan(0.0101);
  });
});

test.describe('Three levels', () => {
  test('lead from the chain into a step and to a unit, and back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.steps(3);
    const level = (name) => stage.panel.getByRole('button', { name, exact: true });
    await expect(level('Chain')).toHaveAttribute('aria-current', 'true');
    await level('Step 3').click();
    await stage.restsAt(3, 'squash');
    await expect(stage.lens).toHaveCount(1);
    await expect(level('Step 3')).toHaveAttribute('aria-current', 'true');
    await stage.cell(3, 5).click();
    await expect(level('h3[5]')).toHaveAttribute('aria-current', 'true');
    await expect(stage.panel.getByRole('table')).toBeVisible();
    await level('Chain').click();
    await stage.restsAt(3, 'carry');
    await expect(stage.lens).toHaveCount(0);
    await expect(stage.panel.getByRole('table')).toHaveCount(0);
  });

  test('by the keyboard alone: Enter goes deeper, Escape back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.steps(2);
    await stage.grid.focus();
    await page.keyboard.press('Enter');
    await stage.restsAt(2, 'squash');
    await page.keyboard.press('Enter');
    await expect(stage.panel.getByRole('heading').first()).toContainText('h2[0]');
    await page.keyboard.press('Escape');
    await expect(stage.panel.getByRole('heading').first()).toHaveText('How to read it');
  });

  test('open by a click on the name of a state', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.steps(4);
    await stage.element.locator('[data-open="2"]').click();
    await stage.restsAt(2, 'squash');
    await expect(stage.lens).toHaveCount(1);
  });
});

test('Reset goes back to the start and keeps the weights', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { stage } = await openLesson(page);
  await stage.steps(2);
  const weights = () => stage.element.evaluate(({ trace }) => [...trace.weights.W_hh.data]);
  const before = await weights();
  await stage.element.getByRole('button', { name: /^Reset: back to the start/ }).click();
  await stage.restsAt(0, 'start');
  expect(await weights()).toEqual(before);
});

test('Influence: arcs and numbers of every past input move with the clock, as the engine has them', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { stage } = await openLesson(page);
  for (const t of [1, 2, 3, 4]) {
    await stage.steps(1);
    const exact = await stage.element.evaluate(
      ({ trace }, step) => [...trace.influence.data.slice((step - 1) * 4, (step - 1) * 4 + step)],
      t,
    );
    const shown = await stage.element.locator('.influence .norm:not(.name)').allTextContents();
    expect(shown).toHaveLength(t);
    for (const [i, text] of shown.entries()) {
      expect(Math.abs(Number(text) - exact[i])).toBeLessThan(0.00501);
    }
    await expect(stage.element.locator('.influence .arc')).toHaveCount(t - 1);
  }
  await expect(stage.panel.locator('.reach')).toContainText(/A small change of x1 moves h4/);
});

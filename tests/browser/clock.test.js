import { expect, test } from '@playwright/test';
import { openLesson } from './stage-page.js';

test.describe('The clock', () => {
  test('reveals nothing before its time', async ({ page }) => {
    const { stage } = await openLesson(page);
    await expect(stage.title).toHaveText('Start.');
    await expect(stage.element.locator('.cell.there')).toHaveCount(8); // h_0 only
    await expect(stage.element.locator('.cell.ghost')).toHaveCount(32);
    await expect(stage.element.locator('.answers')).toHaveCount(0);
    await stage.steps(1);
    await expect(stage.element.locator('.cell.there')).toHaveCount(16);
    await expect(stage.element.locator('.answers')).toHaveCount(1);
  });

  test('goes through the five phases, which the lens shows from left to right', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    const filled = (part) =>
      stage.lens.locator(
        `.term.${part} rect.positive, .term.${part} rect.negative, .term.${part} .zero`,
      );
    const expected = {
      read: [0, 0, 0, 0],
      mix: [8, 8, 0, 0],
      sum: [8, 8, 8, 8],
      squash: [8, 8, 8, 8],
    };
    for (const [phase, counts] of Object.entries(expected)) {
      await stage.button('One phase on').click();
      await stage.restsAt(1, phase);
      for (const [i, part] of ['memory', 'input', 'bias', 'sum'].entries()) {
        await expect(filled(part), `${part} at ${phase}`).toHaveCount(counts[i]);
      }
      await expect(stage.element.locator('.cell.there')).toHaveCount(phase === 'squash' ? 16 : 8);
      await expect(stage.element.getByRole('button', { name: phase })).toHaveAttribute(
        'aria-current',
        'step',
      );
    }
    await expect(stage.element.locator('.shapes')).toContainText(
      '(1, 8) @ (8, 8) + (1, 4) @ (4, 8) + (8) → (1, 8)',
    );
    await stage.button('One phase on').click();
    await stage.restsAt(1, 'carry');
    await expect(stage.lens).toHaveCount(0);
  });

  test('steps and goes back by phase and by timestep', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.steps(2);
    await stage.button('One phase on').click();
    await stage.restsAt(3, 'read');
    await stage.button('One phase back').click();
    await stage.restsAt(2, 'carry');
    await stage.button('One phase back').click();
    await stage.restsAt(2, 'squash');
    await stage.button('One timestep back').click();
    await stage.restsAt(1, 'carry');
    await stage.button('One timestep back').click();
    await stage.restsAt(0, 'start');
  });

  test('plays to the end, can be stopped on the way, and starts over', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.element.getByLabel('Speed').selectOption('4');
    await stage.button('Play').click();
    await expect(stage.title).toContainText('Timestep 2 of 4');
    await stage.button('Pause').click();
    const stopped = await stage.scrub.inputValue();
    await page.waitForTimeout(300);
    expect(await stage.scrub.inputValue()).toBe(stopped);
    await stage.button('Play').click();
    await stage.restsAt(4, 'carry');
    await expect(stage.button('Play')).toBeVisible();
    await stage.button('Play').click();
    await expect(stage.title).toContainText('Timestep 1 of 4');
  });

  test('moves while a step is shown, and can be interrupted', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.button('One timestep on').click();
    await expect
      .poll(() => stage.element.evaluate(({ moment }) => moment.t === 1 && moment.progress < 1))
      .toBe(true);
    await stage.button('One timestep back').click();
    await stage.restsAt(0, 'start');
  });

  test('is scrubbed with the mouse, and comes to rest at a phase', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.scrub.scrollIntoViewIfNeeded();
    const box = await stage.scrub.boundingBox();
    await page.mouse.move(box.x + 10, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 8 });
    await expect(stage.title).toContainText(/Timestep [23] of 4/);
    await page.mouse.up();
    await expect.poll(async () => Number(await stage.scrub.inputValue()) % 1).toBe(0);
  });

  test('is scrubbed with the keyboard: arrows for phases, page keys for timesteps', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    await stage.scrub.focus();
    await page.keyboard.press('PageUp');
    await stage.restsAt(1, 'carry');
    await page.keyboard.press('ArrowRight');
    await stage.restsAt(2, 'read');
    await expect(stage.scrub).toHaveAttribute('aria-valuetext', 'timestep 2 of 4, read');
    await page.keyboard.press('ArrowLeft');
    await stage.restsAt(1, 'carry');
    await page.keyboard.press('End');
    await stage.restsAt(4, 'carry');
    await page.keyboard.press('Home');
    await stage.restsAt(0, 'start');
  });

  test('jumps to a step that is clicked, and to a phase', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.element.locator('.reading[data-step="3"] .token').click();
    await stage.restsAt(3, 'carry');
    await stage.element.getByRole('button', { name: 'sum' }).click();
    await stage.restsAt(3, 'sum');
  });

  test('has keys of its own, which work only inside the stage', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.grid.focus();
    await page.keyboard.press('>');
    await stage.restsAt(1, 'carry');
    await page.keyboard.press('.');
    await stage.restsAt(2, 'read');
    await page.keyboard.press(',');
    await stage.restsAt(1, 'carry');
    await page.keyboard.press('<');
    await stage.restsAt(0, 'start');
    await page.keyboard.press('Space');
    await expect(stage.button('Pause')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(stage.button('Play')).toBeVisible();

    await stage.element.evaluate((element) => element.show({ t: 1 }));
    await stage.restsAt(1, 'carry');
    await page.evaluate(() => document.activeElement.blur());
    for (const key of ['.', '>', 'Space', 'ArrowRight']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    await stage.restsAt(1, 'carry');
  });

  test('never holds Tab', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.grid.focus();
    const inside = () => page.evaluate(() => document.activeElement.localName === 'rnn-unrolling');
    for (let i = 0; i < 30 && (await inside()); i += 1) await page.keyboard.press('Tab');
    expect(await inside()).toBe(false);
  });

  test('jumps from phase to phase where motion is not wanted, and still plays', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.button('One timestep on').click();
    expect(await stage.element.evaluate(({ moment }) => moment)).toEqual({
      t: 1,
      phase: 'carry',
      progress: 1,
    });
    await stage.element.getByLabel('Speed').selectOption('4');
    await stage.element.evaluate((element) => {
      window.seen = [];
      element.addEventListener('rnn-step', () => window.seen.push(element.moment.progress));
    });
    await stage.button('Play').click();
    await stage.restsAt(4, 'carry');
    expect(await page.evaluate(() => window.seen)).toEqual(Array(15).fill(1));
  });
});

import { expect, test } from '@playwright/test';
import { overflowing } from './overflow.js';
import { openLesson } from './stage-page.js';

const LANGUAGES = { spanish: 'es', mirrored: 'qps-plocm', english: 'en' };

/** A page with a stage in each language and nothing else. */
async function openThree(page, attributes = '') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { complaints } = await openLesson(page);
  const markup = Object.entries(LANGUAGES).map(([id, lang]) => `<rnn-unrolling id="${id}" lang="${lang}" ${attributes}></rnn-unrolling>`); // prettier-ignore
  await page.evaluate((stages) => {
    document.body.innerHTML = stages;
  }, markup.join(''));
  const stages = {};
  for (const [id, lang] of Object.entries(LANGUAGES)) {
    stages[id] = page.locator(`#${id}`);
    await expect(stages[id].locator('.stage')).toHaveAttribute('lang', lang);
    await expect(stages[id].locator('.play')).toBeEnabled();
  }
  return { stages, complaints };
}

const show = (stage, moment) =>
  stage.evaluate(async (element, what) => {
    await element.show(what);
    await element.updateComplete;
  }, moment);

/** Where elements stand, from left to right. */
const lefts = (locator) =>
  locator.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));

const rises = (numbers) => numbers.every((left, i) => i === 0 || left > numbers[i - 1]);

test.describe('Stages in several languages on one page', () => {
  test('speak each its own', async ({ page }) => {
    const { stages, complaints } = await openThree(page);
    for (const stage of Object.values(stages)) await show(stage, { t: 2, phase: 'read' });
    await expect(stages.english.locator('.sentence')).toHaveText('Timestep 2 of 4, “e”. Read x2: a 1 in the place of “e”, 0 everywhere else.'); // prettier-ignore
    await expect(stages.spanish.locator('.sentence')).toHaveText('Paso 2 de 4, “e”. Se lee x2: un 1 en el lugar de “e” y 0 en todos los demás.'); // prettier-ignore
    await expect(stages.mirrored.locator('.sentence b')).toHaveText('Tíméštép 2 óf 4, “é”.');
    await expect(stages.spanish.getByRole('slider', { name: 'Posición en la secuencia' })).toHaveAttribute('aria-valuetext', 'paso 2 de 4, leer'); // prettier-ignore
    const said = await page.evaluate(async () => {
      const descriptions = [];
      document.addEventListener('rnn-step', ({ detail }) => descriptions.push(detail.description));
      const key = new KeyboardEvent('keydown', { key: '.', bubbles: true, composed: true });
      for (const id of ['spanish', 'english']) document.querySelector(`#${id}`).dispatchEvent(key);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return descriptions;
    });
    expect(said.sort().map((text) => text.slice(0, 13))).toEqual([
      'Paso 2 de 4, ',
      'Timestep 2 of',
    ]);
    expect(complaints).toEqual([]);
  });

  test('run from left to right in time, whatever the direction of the text', async ({ page }) => {
    const { stages } = await openThree(page);
    for (const [id, stage] of Object.entries(stages)) {
      await show(stage, { t: 4, phase: 'carry' });
      await expect(stage.locator('.stage')).toHaveAttribute('dir', id === 'mirrored' ? 'rtl' : 'ltr'); // prettier-ignore
      const columns = await lefts(stage.locator('[role=gridcell][data-unit="0"]'));
      expect(columns).toHaveLength(5);
      expect(rises(columns), `columns of ${id}`).toBe(true);
      expect(rises(await lefts(stage.locator('.phase'))), `phases of ${id}`).toBe(true);
      expect(rises(await lefts(stage.locator('.buttons button'))), `clock of ${id}`).toBe(true);
      expect(rises(await lefts(stage.locator('.formula .part'))), `formula of ${id}`).toBe(true);
      const [passed] = await lefts(stage.locator('.passed'));
      const [track] = await lefts(stage.locator('.track'));
      expect(Math.abs(passed - track)).toBeLessThan(1);
    }
    const head = async (stage) => rises(await lefts(stage.locator('.chip')));
    expect([await head(stages.english), await head(stages.mirrored)]).toEqual([true, false]);
    const side = async (stage) => rises([...(await lefts(stage.locator('.chain'))), ...(await lefts(stage.locator('.panel')))]); // prettier-ignore
    expect([await side(stages.english), await side(stages.mirrored)]).toEqual([true, false]);
  });

  test('go on as far as the finger does on a bar that runs from left to right', async ({
    page,
  }) => {
    const { stages } = await openThree(page);
    const bar = stages.mirrored.locator('.scrub input');
    await bar.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await bar.boundingBox();
    await page.mouse.click(x + width * 0.75, y + height / 2);
    await expect.poll(() => stages.mirrored.evaluate(({ moment }) => moment.t)).toBe(3);
    await bar.press('ArrowRight');
    await expect.poll(() => stages.mirrored.evaluate(({ moment }) => `${moment.t} ${moment.phase}`)).toBe('4 read'); // prettier-ignore
  });

  const moments = [
    {},
    { t: 2, phase: 'mix', unit: 2 },
    { t: 99, phase: 'carry' },
    { t: 3, phase: 'squash', view: 'folded' },
  ];
  for (const width of [360, 768, 1280]) {
    for (const example of ['hello', 'gesture']) {
      test(`have room for their words at ${width} pixels: ${example}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        const { stages } = await openThree(page, `example="${example}"`);
        for (const moment of moments) {
          for (const [id, stage] of Object.entries(stages)) {
            await show(stage, moment);
            expect(await overflowing(stage), `${id}, ${JSON.stringify(moment)}`).toEqual([]);
          }
        }
      });
    }
  }
});

test.describe('The language of a stage', () => {
  test('can change at any time, and with it what was said before', async ({ page }) => {
    const { stages } = await openThree(page, 'seed="-1"');
    const error = stages.english.locator('.error');
    await expect(error).toHaveText('seed is -1, but must be a whole number from 0 to 9007199254740991.'); // prettier-ignore
    await expect(stages.spanish.locator('.error')).toHaveText('seed es -1, pero debe ser un número entero de 0 a 9007199254740991.'); // prettier-ignore
    await stages.english.evaluate((element) => element.setAttribute('lang', 'es-MX'));
    await expect(error).toHaveText('seed es -1, pero debe ser un número entero de 0 a 9007199254740991.'); // prettier-ignore
    await expect(stages.english.getByRole('button', { name: 'Reproducir' })).toBeVisible();
    await expect(stages.english.locator('.stage')).toHaveAttribute('lang', 'es');
    await stages.english.evaluate((element) => element.setAttribute('lang', 'en'));
    await expect(stages.english.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(error).toContainText('seed is -1');
  });

  test('writes answers and numbers anew in the same picture', async ({ page }) => {
    const { stages } = await openThree(page, 'example="dna"');
    await show(stages.english, { t: 17, phase: 'carry' });
    const best = stages.english.locator('.answer.best').last();
    await expect(best).toHaveText(/^(outsi…|gene)$/);
    await expect(stages.english.locator('.norm:not(.name)').last()).toContainText('.');
    await stages.english.evaluate((element) => (element.lang = 'es'));
    await expect(best).toHaveText(/^(fuera|gen)$/);
    await expect(stages.english.locator('.norm:not(.name)').last()).toContainText(',');
  });
});

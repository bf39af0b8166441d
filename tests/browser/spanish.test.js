import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { overflowing } from './overflow.js';
import { openLesson } from './stage-page.js';

/** The lesson with its stage and questions in a language; the text around them stays as it is. */
async function openIn(page, lang) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const opened = await openLesson(page);
  await page.evaluate((tag) => {
    for (const one of document.querySelectorAll('rnn-unrolling, rnn-question')) one.lang = tag;
  }, lang);
  return opened;
}

async function questionOf(page, kind) {
  const element = page.locator(`rnn-question[kind=${kind}]`);
  await element.scrollIntoViewIfNeeded();
  await expect(element.locator('.card')).toBeVisible();
  return element;
}

test.describe('In Spanish', () => {
  test('a weight takes a decimal comma, and shows one', async ({ page }) => {
    const { stage, complaints } = await openIn(page, 'es');
    await stage.element.evaluate((element) => element.show({ t: 2, phase: 'mix', panel: 'weights' })); // prettier-ignore
    await expect(stage.panel.getByRole('heading')).toHaveText('Un juego de pesos, usado en cada paso'); // prettier-ignore
    await expect(stage.panel.locator('.in-words')).toHaveText('en uso ahora, en el paso 2: Whh y Wxh'); // prettier-ignore
    await stage.panel.getByRole('gridcell', { name: /^W_hh\[5, 0\]: [+−]\d,\d+, de h\[0\] a la unidad 5$/ }).click(); // prettier-ignore
    const field = stage.panel.locator('.weight-field');
    await field.fill('0,5');
    await field.press('Enter');
    const weightNow = () => stage.element.evaluate(({ trace }) => trace.weights.W_hh.data[40]);
    expect(await weightNow()).toBe(0.5);
    await expect(field).toHaveValue('0,5');
    await field.press('ArrowUp');
    await expect(field).toHaveValue('0,55');
    await field.fill('mucho');
    await field.press('Enter');
    await expect(stage.panel.getByRole('alert')).toHaveText('“mucho” no es un número; prueba con −0,5.'); // prettier-ignore
    await field.fill('0.25');
    await field.press('Enter');
    expect(await weightNow()).toBe(0.25);
    await expect(stage.panel.locator('.edits')).toContainText('1 cambio tuyo');
    expect(complaints).toEqual([]);
  });

  test('a question is asked, answered and turned into another language without losing the answer', async ({
    page,
  }) => {
    const { complaints } = await openIn(page, 'es');
    const element = await questionOf(page, 'halve');
    const card = element.locator('.card');
    await expect(card).toHaveAttribute('lang', 'es');
    await expect(card).toHaveAttribute('dir', 'ltr');
    await expect(card).toContainText('Predice y comprueba');
    await expect(element.locator('legend')).toHaveText('¿Qué pasa con esa influencia?');
    await element.getByRole('button', { name: /^Queda más o menos igual: de 0,047 a 0,079/ }).click(); // prettier-ignore
    await expect(element.getByRole('status')).toContainText('Correcto. El motor obtiene 0,056 en lugar de 0,063.'); // prettier-ignore
    const { violations } = await new AxeBuilder({ page }).include('rnn-question[kind=halve]').analyze(); // prettier-ignore
    expect(violations).toEqual([]);

    await element.evaluate((one) => (one.lang = 'en'));
    await expect(card).toHaveAttribute('lang', 'en');
    await expect(element.getByRole('status')).toContainText('Right. The engine finds 0.056');
    await expect(element.locator('.choice.right')).toHaveAttribute('aria-pressed', 'true');
    expect(complaints).toEqual([]);
  });

  test('what is taken along has a Spanish title, and the same script', async ({ page }) => {
    const { stage } = await openIn(page, 'es');
    await stage.element.evaluate((element) => element.set({ drawer: 'takeaway' }));
    const drawer = stage.element.locator('.takeaway');
    const downloads = page.waitForEvent('download');
    await drawer.getByRole('button', { name: /^Descargar SVG/ }).click();
    const file = await (await downloads).createReadStream();
    const svg = Buffer.concat(await file.toArray()).toString();
    expect(svg).toContain('<title>Una red recurrente, desplegada: hello, semilla 1, el inicio</title>'); // prettier-ignore
    expect(svg).toMatch(/<desc>Inicio\. /);
    await expect(drawer.getByRole('status')).toHaveText(/va a tus descargas\.$/);
    await drawer.getByRole('button', { name: 'En PyTorch' }).click();
    await expect(drawer.locator('.take-source')).toContainText('# The hidden states h_1 to h_4');
  });
});

test('From right to left, matrices, sliders and code still run from left to right', async ({
  page,
}) => {
  const { stage } = await openIn(page, 'qps-plocm');
  await stage.element.evaluate((element) => element.show({ t: 2, phase: 'mix', panel: 'weights' })); // prettier-ignore
  await expect(stage.panel.getByRole('heading')).toContainText('Óñé šét óf');
  const directions = (selector) =>
    stage.element.evaluate(
      (element, found) =>
        [...element.renderRoot.querySelectorAll(found)].map((one) => getComputedStyle(one).direction), // prettier-ignore
      selector,
    );
  const pictures = await directions('.weights-map, .loss-curve, .weights .slider, .weights .number'); // prettier-ignore
  expect(pictures.length).toBeGreaterThan(3);
  expect(new Set(pictures)).toEqual(new Set(['ltr']));
  const element = await questionOf(page, 'shape');
  await expect(element.locator('.card')).toHaveAttribute('dir', 'rtl');
  const code = element.locator('legend code');
  await expect(code).toHaveText('x_t @ W_xh.T');
  await expect(code).toHaveCSS('direction', 'ltr');
});

for (const lang of ['es', 'qps-plocm']) {
  for (const width of [360, 1280]) {
    test(`Panels and drawers have room for their texts: ${lang}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { stage } = await openIn(page, lang);
      const shown = (what) => stage.element.evaluate(async (element, [moment, changes]) => {
        await element.show(moment);
        if (changes) element.change(changes);
        await element.updateComplete;
      }, what); // prettier-ignore
      const edits = { W_hh: { 40: -0.5, 41: 2.5 } };
      await shown([{ t: 2, phase: 'read', unit: 3, panel: 'weights' }, { edits }]);
      expect(await overflowing(stage.element)).toEqual([]);
      const below = stage.panel.locator('.weights-below .full');
      expect(await below.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0); // prettier-ignore
      await shown([{ t: 4, phase: 'carry', view: 'compare' }, { edits: null }]);
      expect(await overflowing(stage.element)).toEqual([]);
      await stage.element.evaluate((element) => element.set({ drawer: 'takeaway' }));
      const drawer = stage.element.locator('.takeaway');
      await drawer.locator('[aria-expanded]').click();
      const room = await drawer.boundingBox();
      for (const button of await drawer.getByRole('button').all()) {
        const box = await button.boundingBox();
        expect(box.x).toBeGreaterThanOrEqual(room.x);
        expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
      }
    });
  }
}

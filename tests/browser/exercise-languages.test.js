import { expect, test } from '@playwright/test';
import { CELLS, ExercisePage } from './exercise-page.js';
import { lesson, openLesson } from './stage-page.js';

/** The lesson with the first exercise, and the listings, in a language of their own. */
async function openIn(page, lang) {
  await page.route(`**${lesson}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace('<rnn-exercise part="cell"', `<rnn-exercise lang="${lang}" part="cell"`)
      .replaceAll('<rnn-snippet', `<rnn-snippet lang="${lang}"`);
    await route.fulfill({ response, body: html });
  });
  const { stage, complaints } = await openLesson(page);
  const exercise = new ExercisePage(page, 'cell');
  exercise.output = exercise.element.locator('.printed-output pre');
  await exercise.element.scrollIntoViewIfNeeded();
  return { stage, exercise, complaints };
}

/** Writes the code, and presses a button. */
async function tryIn(exercise, code, button) {
  await expect(exercise.button(button)).toBeVisible();
  await exercise.write(code);
  await exercise.button(button).click();
  await expect(exercise.element.locator('.state')).not.toHaveClass(/busy/);
}

test.describe('An exercise with lang="es"', () => {
  test('asks in Spanish, with starter code that nobody has to keep', async ({ page }) => {
    const { exercise, complaints } = await openIn(page, 'es');
    await expect(exercise.button('Comprobar')).toBeVisible();
    await expect(exercise.element.locator('section')).toHaveAttribute('lang', 'es');
    await expect(exercise.element.locator('.eyebrow')).toHaveText('Parte 1 de 3');
    await expect(exercise.element.getByRole('textbox')).toHaveAttribute(
      'aria-label',
      /^Tu código Python/,
    );
    expect(await exercise.code()).toContain('# cambia esto: el nuevo estado, (batch, hidden)');
    await exercise.element.locator('textarea').click();
    await expect(exercise.editor).toHaveAttribute('aria-label', /^Tu código Python/);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    const kept = await page.evaluate(() => localStorage.getItem('rnn-unrolled.exercise.cell'));
    expect(JSON.parse(kept).code).toBeNull();
    expect(complaints).toEqual([]);
  });

  test('names what a wrong cell does, and says so to the page', async ({ page }) => {
    const { exercise, stage } = await openIn(page, 'es');
    await page.evaluate(() => {
      document.addEventListener('rnn-check', ({ detail }) => (window.heard = detail));
    });
    await tryIn(exercise, CELLS.withoutTanh, 'Comprobar');
    const said =
      'Tu celda da W_hh h + W_xh x + b sin más: los números no se comprimen entre −1 y 1. ¿Qué función de la fórmula hace eso?';
    await expect(exercise.mistake).toHaveText(said);
    await expect(exercise.status).toHaveText('8 de 10 comprobaciones superadas.');
    await expect(exercise.checks.filter({ hasText: 'no superada' }).first()).toContainText(
      /se esperaba [+−]0,\d+ y salió [+−]\d,\d+/,
    );
    const { passed, feedback } = await page.evaluate(() => window.heard);
    expect(passed).toBe(false);
    expect(feedback[0]).toBe(said);
    expect(await stage.element.evaluate(({ states }) => states.by)).toBe('your rnn_cell');
  });

  test('says that a right one passes', async ({ page }) => {
    const { exercise } = await openIn(page, 'es');
    await tryIn(exercise, CELLS.right, 'Comprobar');
    await expect(exercise.status).toHaveText(
      'Las 10 comprobaciones están superadas: tu función hace los estados ocultos.',
    );
    await expect(exercise.button('Pasar a la parte siguiente')).toBeVisible();
    await expect(exercise.element.getByRole('link', { name: 'Verlos en la escena' })).toBeVisible(); // prettier-ignore
  });

  test('explains an error of Python’s in Spanish, and quotes it as it is', async ({ page }) => {
    const { exercise } = await openIn(page, 'es');
    await tryIn(exercise, 'x = 1 / 0', 'Ejecutar');
    await expect(exercise.problem).toContainText('Algo se divide entre 0.');
    await expect(exercise.problem.locator('samp')).toHaveText(
      'ZeroDivisionError: division by zero',
    );
    await expect(exercise.status).toHaveText('Se detuvo en la línea 1.');
  });

  test('changes its language with the attribute, answers and untouched code too', async ({
    page,
  }) => {
    const { exercise } = await openIn(page, 'es');
    await expect(exercise.button('Comprobar')).toBeVisible();
    const setLang = (tag) =>
      exercise.element.evaluate((element, lang) => (element.lang = lang), tag);
    await setLang('en');
    await expect(exercise.button('Check')).toBeVisible();
    expect(await exercise.code()).toContain('# replace this: the new state');
    await tryIn(exercise, CELLS.withoutTanh, 'Check');
    await expect(exercise.mistake).toContainText('Your cell gives');
    await setLang('es-MX');
    await expect(exercise.mistake).toContainText('Tu celda da');
    expect(await exercise.code()).toBe(CELLS.withoutTanh);
  });

  test('speaks English where its words cannot be fetched', async ({ page }) => {
    const tables = [];
    await page.route(/\/es-[\w-]+\.js$/, (route) => {
      tables.push(route.request().url());
      return route.abort();
    });
    const { exercise } = await openIn(page, 'es');
    await expect(exercise.button('Check')).toBeVisible();
    await tryIn(exercise, CELLS.withoutTanh, 'Check');
    await expect(exercise.mistake).toContainText('Your cell gives');
    expect(tables.length).toBeGreaterThan(0);
  });
});

test.describe('Words of the exercise', () => {
  test('come with it and not before, and in no other language', async ({ page }) => {
    const scripts = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.text());
    });
    const holding = async (text) =>
      (await Promise.all(scripts)).filter((script) => script.includes(text)).length;
    await openLesson(page);
    expect(await holding('squeezed between −1 and 1')).toBe(0);
    expect(await holding('Something is divided by 0')).toBe(0);
    const exercise = new ExercisePage(page, 'cell');
    await exercise.element.scrollIntoViewIfNeeded();
    await expect(exercise.button('Check')).toBeVisible();
    expect(await holding('squeezed between −1 and 1')).toBe(1);
    expect(await holding('no se comprimen')).toBe(0);
  });
});

test.describe('A listing with lang="es"', () => {
  test('says in Spanish that it ran, or why it did not', async ({ page }) => {
    await openIn(page, 'es');
    const figure = page.locator('#listing-cell');
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: 'Ejecutar' }).click();
    await expect(figure.getByRole('status')).toHaveText('Acaba de ejecutarse: abajo está lo que imprimió.'); // prettier-ignore
    await figure.evaluate((element) => {
      element.querySelector('pre:not(.output) code').textContent = 'print(1 / 0)';
    });
    await figure.getByRole('button', { name: 'Ejecutar' }).click();
    await expect(figure.getByRole('status')).toContainText('Algo se divide entre 0.');
  });
});

for (const [lang, width] of [
  ['es', 1280],
  ['es', 360],
  ['qps-plocm', 1280],
  ['qps-plocm', 360],
]) {
  test(`The exercise in ${lang} keeps to ${width} px, its code from left to right`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { exercise } = await openIn(page, lang);
    await expect(exercise.element.locator('section')).toHaveAttribute('lang', lang);
    await exercise.write(CELLS.withoutTanh);
    await exercise.element.locator('button.main').click();
    await expect(exercise.mistake).toBeVisible();
    await exercise.element.locator('.hint-tools button').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    const directions = await exercise.element.evaluate(({ shadowRoot }) =>
      ['section', '.mistake', '.field', 'svg.strip'].map(
        (selector) => getComputedStyle(shadowRoot.querySelector(selector)).direction,
      ),
    );
    const text = lang === 'es' ? 'ltr' : 'rtl';
    expect(directions).toEqual([text, text, 'ltr', 'ltr']);
  });
}

/** A course's page with the package's elements, and what has to work on it. */
import { expect } from '@playwright/test';
import { CELLS, ExercisePage } from '../browser/exercise-page.js';
import { StagePage } from '../browser/stage-page.js';

/** A page with stage and exercise. `script`: what registers them. */
export const coursePage = (script) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A course</title>
  <link rel="icon" href="data:," />
  <rnn-unrolling id="stage"></rnn-unrolling>
  <rnn-exercise part="cell" stage="stage"></rnn-exercise>
  ${script}
</html>`;

/** The policy that the package's README promises to be enough. `files`: where the package lies. */
export const policy = ({ files = "'self'", workers = "'self'" } = {}) => ({
  'content-security-policy': `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${files}; worker-src ${workers}; connect-src 'self' ${files}; style-src 'self'; img-src data:`,
});

/** Gathers what a page complains of. */
export function complaintsOf(page) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}

/** Opens the page, steps the stage once, has a right cell checked, and changes the language. */
export async function expectCourseToWork(page, address) {
  const complaints = complaintsOf(page);
  await page.goto(address);
  const stage = new StagePage(page);
  await stage.ready();
  const before = await stage.sentence.textContent();
  await stage.steps(1);
  await expect(stage.sentence).not.toHaveText(before);

  const exercise = new ExercisePage(page, 'cell');
  await exercise.open(); // CodeMirror
  await exercise.try(CELLS.right); // MicroPython, in its worker
  await expect(exercise.status).toContainText('checks passed: your function makes');
  await expect.poll(() => stage.element.evaluate(({ states }) => states?.by)).toBeTruthy();

  const spoken = () => stage.element.evaluate(({ language }) => language.tag);
  await stage.element.evaluate((element) => (element.lang = 'es')); // a part of its own
  await expect.poll(spoken).toBe('es');
  expect(complaints).toEqual([]);
}

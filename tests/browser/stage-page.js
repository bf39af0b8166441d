/** The lesson page with its stage, as a reader sees it. */
import { expect } from '@playwright/test';

export const lesson = '/lessons/unrolling.html';

/** Opens the lesson and waits until the network is trained. Gathers what the console complains of. */
export async function openLesson(page, path = lesson) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto(path);
  const stage = new StagePage(page);
  await stage.ready();
  return { stage, complaints, response };
}

export class StagePage {
  constructor(page, selector = 'rnn-unrolling') {
    this.page = page;
    this.element = page.locator(selector);
    this.sentence = this.element.locator('.sentence');
    this.title = this.sentence.locator('b').first();
    this.summary = this.element.locator('.summary');
    this.panel = this.element.locator('.panel');
    this.lens = this.element.locator('g.terms');
    this.scrub = this.element.getByRole('slider', { name: 'Position in the sequence' });
    this.grid = this.element.getByRole('grid');
  }

  async ready() {
    await expect(this.element.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  }

  button(name) {
    return this.element.getByRole('button', { name, exact: true });
  }

  /** Chooses what stands behind the button ⋯. */
  async fromMenu(name) {
    await this.button('More').click();
    await this.button(name).click();
  }

  /** What opened below the stage. */
  drawer(name) {
    return this.element.getByRole('region', { name });
  }

  /** Waits until the clock rests at a phase. */
  async restsAt(t, phase) {
    await expect
      .poll(() => this.element.evaluate(({ moment }) => [moment.t, moment.phase, moment.progress]))
      .toEqual([t, phase, 1]);
  }

  /** One timestep on, n times, by the button. */
  async steps(n) {
    for (let i = 0; i < n; i += 1) {
      const { t } = await this.element.evaluate((element) => element.moment);
      await this.button('One timestep on').click();
      await this.restsAt(t + 1, 'carry');
    }
  }

  cell(t, unit) {
    return this.element.locator(`#h-${t}-${unit}`);
  }

  /** The answers that stand above the finished steps, as letters. */
  answers() {
    return this.element.locator('.answer.best').allTextContents();
  }

  /** The numbers of the drill-down, as they are on screen. */
  async shownTerms() {
    const number = (text) => Number(text.replace('−', '-').replace('+', ''));
    const numbers = async (locator) =>
      (await locator.allTextContents()).map((text) => number(text.trim()));
    const factors = await this.panel.locator('.factors').allTextContents();
    return {
      products: await numbers(this.panel.locator('[data-product]')),
      factors: factors.map((text) => text.split('×').map((part) => number(part.trim()))),
      sums: await numbers(this.panel.locator('[data-sum]')),
      sum: (await numbers(this.panel.locator('[data-value=sum]')))[0],
      h: (await numbers(this.panel.locator('[data-value=h]')))[0],
      headline: (await numbers(this.panel.locator('h3 .value')))[0],
    };
  }
}

/** The digits after the point. */
export const rounded = (value, like) => Number(value.toFixed(decimals(like)));
const decimals = (value) => (String(value).split('.')[1] ?? '').length;

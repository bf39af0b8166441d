/** An exercise of the lesson page, as a learner sees it. */
import { expect } from '@playwright/test';

/** Ways to write the cell. */
export const CELLS = {
  right: `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)
`,
  withoutTanh: `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return x_t @ W_xh.T + h_prev @ W_hh.T + b
`,
  ignoresMemory: `import torch
def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    return torch.tanh(x_t @ W_xh.T + b)
`,
};

export const UNROLLINGS = {
  right: `import torch
def unroll(x, h_0, W_xh, W_hh, b):
    h = h_0
    states = []
    for x_t in x:
        h = rnn_cell(x_t, h, W_xh, W_hh, b)
        states.append(h)
    return torch.stack(states)
`,
  startsAgain: `import torch
def unroll(x, h_0, W_xh, W_hh, b):
    return torch.stack([rnn_cell(x_t, torch.zeros_like(h_0), W_xh, W_hh, b) for x_t in x])
`,
};

export class ExercisePage {
  constructor(page, part) {
    this.page = page;
    this.element = page.locator(`rnn-exercise[part=${part}]`);
    this.status = this.element.getByRole('status');
    this.editor = this.element.locator('.cm-content');
    this.checks = this.element.locator('.checks li');
    this.mistake = this.element.locator('.mistake');
    this.problem = this.element.locator('.problem');
    this.output = this.element.getByRole('group', { name: 'Output' });
    this.strip = this.element.locator('svg.strip');
  }

  /** Scrolled to, defined, and with the editor that a learner who clicks gets. */
  async open() {
    await this.element.scrollIntoViewIfNeeded();
    await expect(this.button(/^(Check|Run and draw)$/)).toBeVisible();
    await this.element.locator('textarea, .cm-content').first().click();
    await expect(this.editor).toBeVisible();
  }

  button(name) {
    return this.element.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Replaces the code as a script does. */
  async write(code) {
    await this.element.evaluate((element, text) => (element.code = text), code);
  }

  code() {
    return this.element.evaluate(({ code }) => code);
  }

  /** Writes, and presses a button. */
  async try(code, button = 'Check') {
    await this.write(code);
    await this.button(button).click();
    await this.done();
  }

  async done() {
    await expect(this.button('Stop')).toHaveAttribute('aria-disabled', 'true');
  }
}

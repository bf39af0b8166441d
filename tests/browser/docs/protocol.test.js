import { readFileSync } from 'node:fs';
import { fromFrame, fromHost, messageOf } from '../../../web/src/embed/protocol.js';
import { readCommand } from '../../../web/src/embed/read-command.js';
import { stageSteps } from './checks.js';
import { expect, runEvery, test } from './snippets.js';

const frameIn = (page) => page.frameLocator('iframe');
const told = (page) => page.locator('#told');

runEvery('protocol.html', {
  command: {
    is: 'the page hears that the frame is ready and steps, and leads it',
    check: async ({ page, open, text }) => {
      await open(text);
      await expect(told(page)).toHaveText('Ready: 4 steps.');
      await page.getByRole('button', { name: 'One step on' }).click();
      await expect(frameIn(page).locator('.sentence')).toContainText('Timestep 1');
      await page.getByRole('button', { name: 'Show what step 3 remembers' }).click();
      await expect(frameIn(page).locator('.sentence')).toContainText('Timestep 3');
      await expect(told(page)).toHaveText('Ready: 4 steps.'); // what a command does is not told
      await frameIn(page).getByRole('button', { name: 'One timestep on' }).click();
      await expect(told(page)).toContainText('Timestep 4');
    },
  },
  state: {
    is: 'a state is kept and comes back',
    check: async ({ page, open, text }) => {
      await open(text);
      await stageSteps(frameIn(page));
      await page.getByRole('button', { name: 'Keep' }).click();
      await expect(page.locator('#kept')).toHaveText(/^v=1&.*t=2/);
      await frameIn(page).getByRole('button', { name: 'One timestep on' }).click();
      await expect(frameIn(page).locator('.sentence')).toContainText('Timestep 3');
      await page.getByRole('button', { name: 'Back to what was kept' }).click();
      await expect(frameIn(page).locator('.sentence')).toContainText('Timestep 2');
    },
  },
  envelope: {
    is: 'it is what every message is made of',
    check: async ({ text }) => {
      expect(JSON.parse(text)).toEqual(messageOf('step', null));
    },
  },
  pinned: {
    is: 'the named page hears of steps, and another hears none',
    check: async ({ page, open, here, host, text }) => {
      await open(text);
      await stageSteps(frameIn(page));
      await expect(told(page)).toContainText('Timestep 2');
      await open(here(text).replaceAll(host.origin, 'https://another.example'));
      await stageSteps(frameIn(page));
      await expect(told(page)).toHaveText('Nothing yet.');
    },
  },
  'by-hand': {
    is: 'the frame is heard with its id, fits, and obeys',
    check: async ({ page, open, text }) => {
      await open(text);
      await expect(told(page)).toHaveText('Frame first is ready.');
      await page.getByRole('button', { name: 'One step on' }).click();
      await expect(frameIn(page).locator('.sentence')).toContainText('Timestep 1');
      const frame = page.locator('iframe');
      await expect.poll(() => frame.getAttribute('height')).not.toBe('760');
    },
  },
});

// ---- the lists against the code

const source = (name) =>
  readFileSync(new URL(`../../../web/src/embed/${name}.js`, import.meta.url), 'utf8');

/** The rows of a list: names with their fields. */
async function rows(page, site, owner) {
  await page.goto(`${site.address}docs/protocol.html`);
  const found = await page
    .locator(`[data-owner="${owner}"]`)
    .evaluateAll((all) => all.map(({ dataset }) => [dataset.name, dataset.fields]));
  return new Map(found.map(([name, fields]) => [name, fields.split(' ').filter(Boolean)]));
}

/** A value that fits each field. */
const FITTING = {
  show: 'stage', T: 4, H: 8, height: 700, t: 2, phase: 'mix', description: 'So.', part: 'cell',
  passed: true, score: 1, feedback: ['Well.'], state: 'v=1', code: 'load', message: 'No.',
  unit: 'step', row: 0, view: 'folded', panel: 'weights', flash: 'clock', theme: 'dark', lang: 'es',
}; // prettier-ignore
const filled = (fields) => Object.fromEntries(fields.map((field) => [field, FITTING[field]]));

test('every message of the frame is on the page with the fields that it must have', async ({
  page,
  site,
}) => {
  const documented = await rows(page, site, 'frame');
  const block = source('protocol').match(/const FROM_FRAME = \{([^]*?)\n\};/)[1];
  const known = [...block.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
  expect([...documented.keys()].sort()).toEqual(known.sort());
  for (const [type, fields] of documented) {
    const message = messageOf(type, 'a', filled(fields));
    expect(fromFrame(message), type).toEqual({ type, id: 'a', ...filled(fields) });
    for (const field of fields) {
      expect(fromFrame({ ...message, [field]: undefined }), `${type} without ${field}`).toBe(null);
    }
  }
});

test('what the host may say is on the page', async ({ page, site }) => {
  const types = [...(await rows(page, site, 'host')).keys()];
  expect(types).toEqual(['hello', 'command']);
  for (const type of types) expect(fromHost(messageOf(type, null))?.type).toBe(type);
  expect(fromHost(messageOf('other', null))).toBe(null);
});

test('every command is on the page with its fields, and which of them may be left out', async ({
  page,
  site,
}) => {
  const documented = await rows(page, site, 'command');
  const none = readCommand({ command: 'none' });
  expect([...documented.keys()].sort()).toEqual([...none.problem.known].sort());
  for (const [command, fields] of documented) {
    const names = fields.map((field) => field.replace('?', ''));
    const all = { ...FITTING, ...(command === 'show' && { unit: 3 }), command };
    const taken = Object.fromEntries(['command', ...names].map((name) => [name, all[name]]));
    expect(readCommand(all), command).toEqual(taken);
    const needed = fields.filter((field) => !field.endsWith('?'));
    expect(readCommand({ command, ...filled(needed) }), command).not.toHaveProperty('problem');
    for (const field of needed) {
      expect(readCommand({ command }), `${command} without ${field}`).toHaveProperty('problem');
    }
  }
});

import { expect } from '@playwright/test';
import { command, events, messages, test } from './frame-page.js';

const FRAME = '<iframe src="SITE/embed.html?example=hello" title="A network" width="900"></iframe>';

const settled = (frame) => frame.stage.element.evaluate(({ state }) => state);

test.describe('The page around commands the frame', () => {
  test('by step and phase, back, play, pause and reset, of which it is not told', async ({
    page,
    hosts,
  }) => {
    const { frame, complaints } = await hosts.open(page, FRAME);
    await frame.stage.ready();
    await command(page, 'step');
    await frame.stage.restsAt(1, 'carry');
    await command(page, 'step', { unit: 'phase' });
    await frame.stage.restsAt(2, 'read');
    await command(page, 'back', { unit: 'phase' });
    await frame.stage.restsAt(1, 'carry');
    await command(page, 'play');
    await expect(frame.stage.button('Pause')).toBeVisible();
    await expect.poll(async () => (await settled(frame)).t).toBeGreaterThan(1);
    await command(page, 'pause');
    await expect(frame.stage.button('Play')).toBeVisible();
    await command(page, 'reset');
    await frame.stage.restsAt(0, 'start');
    await page.waitForTimeout(800);
    expect(await events(page, 'step')).toEqual([]);
    expect(await events(page, 'state')).toEqual([]);
    expect(await events(page, 'error')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows a moment, and takes the state along to another frame', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, FRAME);
    await frame.stage.ready();
    await command(page, 'show', { t: 2, phase: 'mix', unit: 5, panel: null });
    await frame.stage.restsAt(2, 'mix');
    await command(page, 'get-state');
    await expect.poll(async () => (await events(page, 'state')).length).toBe(1);
    const [{ detail }] = await events(page, 'state');
    expect(detail.state).toBe('v=1&t=2&phase=mix&unit=5');
    await command(page, 'reset');
    await frame.stage.restsAt(0, 'start');
    await command(page, 'state', { state: detail.state });
    await frame.stage.restsAt(2, 'mix');
    await command(page, 'state', { state: 'v=1&example=words&seed=3' });
    await expect.poll(async () => (await settled(frame)).settings.example).toBe('words');
  });

  test('changes its colours and its language', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, FRAME);
    await frame.stage.ready();
    await command(page, 'theme', { theme: 'dark' });
    await expect(frame.stage.element).toHaveAttribute('theme', 'dark');
    const scheme = () =>
      frame.inside.locator('html').evaluate((root) => getComputedStyle(root).colorScheme);
    expect(await scheme()).toBe('dark');
    await command(page, 'lang', { lang: 'es-MX' });
    await expect(frame.inside.getByRole('link', { name: 'Abrir la lección' })).toBeVisible();
    await expect(frame.inside.locator('html')).toHaveAttribute('lang', 'es');
    await expect(frame.stage.element).toHaveAttribute('lang', 'es-MX');
  });

  const DAMAGED = [
    ['jump', {}, /command must be play, pause, .* but is "jump"/],
    ['step', { unit: 'leap' }, /unit must be step or phase, but is "leap"/],
    ['show', { t: -1 }, /t must be a whole number from 0 to 2000, but is -1/],
    ['show', { t: '1' }, /t must be a whole number/],
    ['show', { phase: { toString: 'x' } }, /phase must be read, mix, sum, squash or carry/],
    ['show', { view: 'sideways' }, /view must be unrolled, folded or compare/],
    ['state', {}, /state must be a text, but is nothing/],
    ['state', { state: 'v=1&t=many' }, /damaged: t must be/],
    ['theme', { theme: 'pink' }, /theme must be auto, light, dark or contrast/],
    ['lang', { lang: 'tlh' }, /lang must be en or es, but is "tlh"/],
  ];

  test('and is told in a sentence what cannot be done, which changes nothing', async ({
    page,
    hosts,
  }) => {
    const { frame, complaints } = await hosts.open(page, FRAME);
    await frame.stage.ready();
    await command(page, 'step');
    await frame.stage.restsAt(1, 'carry');
    const before = await settled(frame);
    for (const [name, fields] of DAMAGED) await command(page, name, fields);
    await expect.poll(async () => (await events(page, 'error')).length).toBe(DAMAGED.length);
    const said = (await events(page, 'error')).map(({ detail }) => detail);
    for (const [, , sentence] of DAMAGED) {
      const found = said.find(({ message }) => sentence.test(message));
      expect(found, String(sentence)).toMatchObject({ code: 'command' });
      expect(found.message).not.toMatch(/default is shown/);
    }
    expect(await settled(frame)).toEqual(before);
    await expect(frame.stage.element.locator('.error')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('but only a frame of ours', async ({ page, hosts }) => {
    await hosts.open(page, '<iframe src="data:text/html,hello" title="Another"></iframe>');
    await expect(command(page, 'play')).rejects.toThrow(/no iframe of a page beside/);
  });
});

test.describe('A frame takes commands', () => {
  /** What anybody can do who gets hold of the frame’s window. */
  const forged = (where) =>
    where.evaluate(() => {
      const message = { protocol: 'rnn-unrolled', v: 1, type: 'command', command: 'step' };
      window.top.frames[0].postMessage(message, '*');
    });

  test('not from another window: a frame beside it', async ({ page, hosts }) => {
    const beside = '<iframe src="/beside" name="beside"></iframe>';
    const { frame } = await hosts.open(
      page,
      FRAME.replace('<iframe', '<iframe id="ours"') + beside,
      {
        selector: '#ours',
      },
    );
    await frame.stage.ready();
    await forged(page.frame('beside'));
    await page.waitForTimeout(700);
    expect((await settled(frame)).t).toBe(0);
  });

  test('not from an origin that is not the one it was given, to which it says nothing', async ({
    page,
    hosts,
  }) => {
    const { frame, complaints } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html?host=https://course.example" title="A network" width="900"></iframe>',
    );
    await frame.stage.ready();
    await forged(page);
    await frame.stage.steps(1);
    await page.waitForTimeout(700);
    expect((await settled(frame)).t).toBe(1);
    expect(await messages(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('from the one it was given', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, '<p id="here"></p>');
    const src = await page.evaluate(
      () => `${document.querySelector('script[src]').src.replace('embed.js', 'embed.html')}?host=${encodeURIComponent(location.origin)}`, // prettier-ignore
    );
    await page.evaluate((address) => {
      const iframe = document.createElement('iframe');
      Object.assign(iframe, { src: address, width: 900 });
      document.body.append(iframe);
    }, src);
    await frame.stage.ready();
    await command(page, 'step');
    await frame.stage.restsAt(1, 'carry');
  });

  test('of nobody where it is not known who is around: then it says its height and no more', async ({
    page,
    hosts,
  }) => {
    const { frame } = await hosts.open(page, FRAME, { sandbox: true });
    await frame.stage.ready();
    await frame.fits();
    await forged(page);
    await frame.stage.button('One phase on').click();
    await page.waitForTimeout(900);
    expect((await settled(frame)).t).toBe(1);
    const types = new Set((await messages(page)).map(({ type }) => type));
    expect([...types].sort()).toEqual(['ready', 'resize']);
  });

  test('and nothing else: thousands of other messages change nothing and break nothing', async ({
    page,
    hosts,
  }) => {
    const { frame, complaints } = await hosts.open(page, FRAME);
    await frame.stage.ready();
    await command(page, 'step');
    await frame.stage.restsAt(1, 'carry');
    const before = await settled(frame);
    const height = await frame.height();
    await page.evaluate(() => {
      const words = 'rnn-unrolled command step show play state hello h5p resize resizePrepared lti.frameResize t unit v id 1 0 -1 NaN null'.split(' '); // prettier-ignore
      const keys = 'protocol v type id command context action t unit state theme height'.split(' ');
      let seed = 7;
      const dice = (n) => (seed = (seed * 48271) % 2147483647) % n;
      const value = (depth) => {
        const kind = dice(depth > 2 ? 6 : 8);
        if (kind < 3) return words[dice(words.length)];
        if (kind === 3) return dice(5) - 2;
        if (kind === 4) return [null, undefined, true, NaN, 1e308, new Date(0)][dice(6)];
        if (kind === 5) return new Uint8Array(dice(9));
        if (kind === 6) return Array.from({ length: dice(4) }, () => value(depth + 1));
        const entries = Array.from({ length: dice(6) }, () => [keys[dice(keys.length)], value(depth + 1)]); // prettier-ignore
        return Object.fromEntries(entries);
      };
      const target = window.frames[0];
      for (let i = 0; i < 4000; i += 1) target.postMessage(value(0), '*');
      for (const broken of [{ v: 2 }, { v: '1' }, { protocol: 'other' }, { type: 'commands' }]) {
        const good = { protocol: 'rnn-unrolled', v: 1, type: 'command', command: 'step' };
        target.postMessage({ ...good, ...broken }, '*');
      }
    });
    await command(page, 'get-state');
    await expect.poll(async () => (await events(page, 'state')).length).toBe(1);
    expect(await settled(frame)).toEqual(before);
    expect(await frame.height()).toBe(height);
    expect(complaints).toEqual([]);
  });
});

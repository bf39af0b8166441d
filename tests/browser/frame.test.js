import { expect } from '@playwright/test';
import { CELLS } from './exercise-page.js';
import { events, messages, test } from './frame-page.js';

const PLAIN = (src) =>
  `<p>Read this first.</p><p><iframe style="width: 100%; height: 500px; border: 0" title="A recurrent network" src="${src}" allowfullscreen></iframe></p>`;

test.describe('A plain iframe, as a course platform leaves it', () => {
  test('shows the stage, which can be stepped, and scrolls inside', async ({ page, hosts }) => {
    const { frame, complaints } = await hosts.open(page, PLAIN('SITE/embed.html?example=words'), {
      script: false,
    });
    await frame.stage.ready();
    await frame.stage.steps(2);
    await expect(frame.stage.title).toContainText('Timestep 2');
    expect(await frame.height()).toBe(500);
    const scrolls = () =>
      frame.inside.locator('html').evaluate((root) => {
        root.scrollTop = 120;
        return root.scrollTop;
      });
    await expect.poll(scrolls).toBe(120);
    expect(complaints).toEqual([]);
  });

  test('says its height to a platform that listens for LTI, and to H5P’s script', async ({
    page,
    hosts,
  }) => {
    const { frame } = await hosts.open(page, PLAIN('SITE/embed.html'), { script: false });
    await frame.stage.ready();
    const heard = () => page.evaluate(() => window.heard.messages.map(({ data }) => data));
    const needed = await frame.needed();
    await expect.poll(heard).toContain(`{"subject":"lti.frameResize","height":${needed}}`);
    expect(await heard()).toContainEqual({ context: 'h5p', action: 'hello' });
    // what that script does when it is heard
    await page.evaluate(() => {
      const iframe = document.querySelector('iframe');
      addEventListener('message', ({ data, source, origin }) => {
        const answer = (action) => source.postMessage({ context: 'h5p', action }, origin);
        if (data.context !== 'h5p') return;
        if (data.action === 'prepareResize') {
          iframe.style.height = `${data.clientHeight}px`;
          answer('resizePrepared');
        }
        if (data.action === 'resize') iframe.style.height = `${data.scrollHeight}px`;
      });
      iframe.contentWindow.postMessage({ context: 'h5p', action: 'hello' }, '*');
    });
    await frame.fits();
    await page.setViewportSize({ width: 420, height: 700 });
    await frame.fits();
    expect(await frame.height()).toBeGreaterThan(needed);
  });
});

test.describe('A frame with embed.js around it', () => {
  test('is as high as what it shows, whatever opens, and says so', async ({ page, hosts }) => {
    const { frame, complaints } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html?id=one" title="A network" width="600" height="300"></iframe>',
    );
    await frame.stage.ready();
    await frame.fits();
    const closed = await frame.height();
    await frame.stage.button('Weights').click();
    await expect.poll(frame.height).toBeGreaterThan(closed + 100);
    await frame.fits();
    await frame.stage.button('Weights').click();
    await expect.poll(frame.height).toBe(closed);
    const last = (await events(page, 'resize')).at(-1);
    expect(last).toEqual({ type: 'resize', detail: { id: 'one', height: closed }, tag: 'IFRAME' });
    const bars = await frame.inside
      .locator('html')
      .evaluate((root) => innerWidth - root.clientWidth);
    expect(bars).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('fits at every width, and then rests', async ({ page, hosts }) => {
    const { frame } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html?show=exercise" title="A network" style="width: 100%"></iframe>',
    );
    await frame.stage.ready();
    for (const width of [1280, 800, 600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await frame.fits();
    }
    await page.waitForTimeout(600);
    const before = (await events(page, 'resize')).length;
    await page.waitForTimeout(1200);
    expect((await events(page, 'resize')).length).toBe(before);
  });

  test('tells what the user did: steps with their sentence, and the state to come back to', async ({
    page,
    hosts,
  }) => {
    const { frame } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html?example=hello&id=a+b" title="A network" width="900"></iframe>',
    );
    await frame.stage.ready();
    expect(await events(page, 'ready')).toEqual([
      { type: 'ready', detail: { id: 'a b', show: 'stage', T: 4, H: 8 }, tag: 'IFRAME' },
    ]);
    await frame.stage.steps(1);
    const step = (await events(page, 'step')).at(-1).detail;
    expect(step).toEqual({ id: 'a b', t: 1, phase: 'carry', description: expect.any(String) });
    expect(step.description).toMatch(/^Timestep 1 of 4/);
    await expect
      .poll(async () => (await events(page, 'state')).at(-1)?.detail.state)
      .toBe('v=1&t=1');
    await frame.stage.cell(1, 5).click();
    await expect
      .poll(async () => (await events(page, 'state')).at(-1).detail.state)
      .toBe('v=1&t=1&unit=5');
  });

  test('says what its address asks for and cannot be, there and to the page', async ({
    page,
    hosts,
  }) => {
    const { frame } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html?show=everything&seed=many" title="A network" width="900"></iframe>',
    );
    await frame.stage.ready();
    await expect
      .poll(async () => (await events(page, 'error')).map(({ detail }) => detail.code))
      .toEqual(['argument', 'parameter']);
    const said = (await events(page, 'error')).map(({ detail }) => detail.message);
    expect(said[1]).toMatch(/^show=everything .* is not known: it may be stage or exercise/);
    await expect(frame.inside.getByText(said[1])).toBeVisible();
    await expect(frame.stage.title).toContainText('Start');
  });

  test('says that the engine cannot be loaded, and not that it is on its way', async ({
    page,
    hosts,
  }) => {
    await page.route('**/rnn-engine*.wasm', (route) => route.abort());
    const { frame } = await hosts.open(page, '<iframe src="SITE/embed.html?lang=es" title="A network" width="600"></iframe>'); // prettier-ignore
    await expect.poll(async () => (await events(page, 'error')).length).toBe(1);
    expect((await events(page, 'error'))[0].detail.code).toBe('load');
    await expect(frame.inside.getByText('Aquí se despliega paso a paso')).toBeVisible();
    await expect(frame.inside.locator('span.coming')).toBeHidden();
    await frame.fits();
  });

  for (const [what, host] of [
    ['that comes later', (page) => add(page, 'width: 500px')],
    ['in a page that gives frames a border and border-box', (page) => add(page, 'box-sizing: border-box; border: 3px solid; padding: 5px; width: 500px')], // prettier-ignore
  ]) {
    test(`fits a frame ${what}`, async ({ page, hosts }) => {
      const { frame, site } = await hosts.open(page, '');
      await host({ page, site });
      await frame.stage.ready();
      await frame.fits();
    });
  }

  test('is found by a script that comes after it, twice, and left alone where it is fixed', async ({
    page,
    hosts,
  }) => {
    const { frame, site } = await hosts.open(
      page,
      '<iframe src="SITE/embed.html" title="A network" width="900" height="222"></iframe>',
      { script: false },
    );
    await frame.stage.ready();
    await expect.poll(async () => (await messages(page, 'resize')).length).toBe(1);
    await addScript(page, site);
    await frame.fits();
    await frame.element.evaluate((element) => {
      element.dataset.fixed = '';
      element.style.height = '321px';
    });
    await page.evaluate(() => (window.first = window.RnnEmbed));
    await addScript(page, site);
    expect(await page.evaluate(() => window.first === window.RnnEmbed)).toBe(true);
    await page.evaluate(() => (document.querySelector('iframe').width = 500));
    await expect.poll(async () => (await events(page, 'resize')).length).toBeGreaterThan(1);
    expect(await frame.height()).toBe(321);
  });
});

/** Adds a frame by script, as pages that load bit by bit do. */
const add = ({ page, site }, style) =>
  page.evaluate(
    ([src, look]) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, title: 'A network' });
      frame.style.cssText = look;
      document.body.append(frame);
    },
    [`${site.origin}/embed.html`, style],
  );

const addScript = (page, site) => page.addScriptTag({ url: `${site.origin}/embed.js` });

test.describe('A frame with sandbox="allow-scripts"', () => {
  const SANDBOX =
    '<iframe sandbox="allow-scripts" src="SITE/embed.html?show=exercise&part=cell" title="A network" width="800"></iframe>';

  test('steps, fits, and checks what the learner writes', async ({ page, hosts }) => {
    const { frame, complaints } = await hosts.open(page, SANDBOX);
    await frame.stage.ready();
    await frame.fits();
    await frame.stage.steps(2);
    expect((await events(page, 'step')).at(-1).detail).toMatchObject({ t: 2, phase: 'carry' });
    const exercise = frame.inside.locator('rnn-exercise');
    await exercise.evaluate((element, code) => (element.code = code), CELLS.right);
    await exercise.getByRole('button', { name: 'Check' }).click();
    await expect(exercise.locator('.checks li').first()).toBeVisible();
    await expect.poll(async () => (await events(page, 'check')).length).toBe(1);
    const [{ detail }] = await events(page, 'check');
    expect(detail).toEqual({
      id: null,
      part: 'cell',
      passed: true,
      score: 1,
      feedback: expect.any(Array),
    });
    expect(await frame.inside.locator('html').evaluate(() => self.origin)).toBe('null');
    await frame.fits();
    expect(complaints).toEqual([]);
  });

  test('takes commands, by its window', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, SANDBOX);
    await page.evaluate(() =>
      window.RnnEmbed.command(document.querySelector('iframe'), 'show', { t: 3, unit: 2 }),
    ); // before it is there
    await frame.stage.ready();
    await frame.stage.restsAt(3, 'carry');
  });

  test('says which header is missing where its server sends none', async ({ page, hosts }) => {
    const { frame } = await hosts.open(page, SANDBOX, { cors: {} });
    await expect(frame.inside.getByRole('alert')).toContainText('Access-Control-Allow-Origin: *');
    await expect(frame.inside.getByText('It is on its way')).toBeHidden();
    const [{ detail }] = await events(page, 'error');
    expect(detail.code).toBe('load');
    expect(detail.message).toContain('Access-Control-Allow-Origin: *');
  });
});

test('Without script the frame says so and leads to the lesson', async ({ browser, hosts }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { frame, site } = await hosts.open(page, PLAIN('SITE/embed.html'));
  await expect(frame.inside.locator('noscript span')).toContainText('needs JavaScript');
  await expect(frame.inside.locator('noscript span')).toBeVisible();
  await expect(frame.inside.getByText('It is on its way')).toBeHidden();
  const link = frame.inside.getByRole('link', { name: 'Open the lesson' });
  expect(await link.evaluate(({ href }) => href)).toBe(`${site.origin}/lessons/unrolling.html`);
  await context.close();
});

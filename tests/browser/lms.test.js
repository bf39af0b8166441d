import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { CELLS, ExercisePage, UNROLLINGS } from './exercise-page.js';
import { FIRST, LESSON, Lms, addFrame, again, serveLms } from './lms-host.js';

let server;
test.beforeAll(async () => (server = await serveLms()));
test.afterAll(() => server.close());

const launch = (page, cmi, options) => new Lms(page, server.origin).launch(cmi, options);

/** A part of the exercise in the lesson, open. */
async function part(lms, id) {
  const exercise = new ExercisePage(lms.lesson, id);
  await exercise.open();
  return exercise;
}

async function pass(lms, id, code) {
  const exercise = await part(lms, id);
  await exercise.try(code);
  await expect(exercise.status).toContainText('checks passed');
  return exercise;
}

const scrollTo = (lms, selector) =>
  lms.lesson.locator(selector).evaluate((element) => element.scrollIntoView());

/** What a learner leaves who read on, set the stage and wrote a cell. */
async function leftHalfway(page) {
  const lms = await launch(page);
  await pass(lms, 'cell', CELLS.right);
  await lms.stage.evaluate((stage) => {
    stage.state = { ...stage.state, settings: { example: 'words', seed: 3 }, t: 2, phase: 'mix' };
  });
  await expect.poll(() => lms.stage.evaluate(({ moment }) => moment.t)).toBe(2);
  await scrollTo(lms, '#hello');
  await expect.poll(async () => (await lms.cmi()).core.lesson_location).toBe('hello');
  return { lms, cmi: await lms.leave() };
}

test.describe('In an LMS the lesson', () => {
  test('is incomplete when it is opened, and passed with 100 when both parts have passed', async ({
    page,
  }) => {
    const lms = await launch(page);
    expect((await lms.cmi()).core.lesson_status).toBe('incomplete');
    await expect(lms.notices).toHaveCount(0);
    await pass(lms, 'cell', CELLS.right);
    const halfway = await lms.cmi();
    expect(halfway.core.lesson_status).toBe('incomplete');
    expect(halfway.objectives.childArray ?? halfway.objectives).toMatchObject({ 0: { id: 'cell', status: 'passed', score: { raw: '100' } } }); // prettier-ignore
    const unroll = await pass(lms, 'unroll', UNROLLINGS.right);
    await expect(unroll.element.locator('.kept')).toHaveText(/kept with your course/);
    const { core } = await lms.leave();
    expect(core.lesson_status).toBe('passed');
    expect(core.score).toMatchObject({ raw: '100', min: '0', max: '100' });
    expect(core.exit).toBe('suspend');
    const told = (await lms.calls('LMSSetValue')).filter(([, name]) => /session_time/.test(name));
    expect(told.at(-1)[2]).toMatch(/^0000:0\d:\d\d\.\d\d$/);
    expect(await lms.calls('LMSInitialize')).toHaveLength(1);
    expect(await lms.calls('LMSFinish')).toHaveLength(1);
    expect((await lms.calls('LMSFinish'))[0]).toEqual(['LMSFinish', '']);
    expect(lms.complaints).toEqual([]);
  });

  test('left halfway is not failed, whatever the mastery score', async ({ page }) => {
    const { cmi } = await leftHalfway(page);
    expect(cmi.core.lesson_status).toBe('incomplete');
    expect(cmi.core.score.raw).toBe('');
    expect(cmi.suspend_data).toMatch(/^[\w.-]{1,4096}$/);
  });

  test('opened again has the code, the stage and the place, and runs nothing by itself', async ({
    page,
  }) => {
    const { lms, cmi } = await leftHalfway(page);
    await page.evaluate(() => localStorage.clear()); // another computer
    await page.addInitScript(() => {
      window.ran = [];
      document.addEventListener('rnn-run', ({ detail }) => window.ran.push(detail));
    });
    await lms.launch(again(cmi));
    const state = () => lms.stage.evaluate((stage) => stage.state);
    await expect.poll(state).toMatchObject({ settings: { example: 'words', seed: 3 }, t: 2, phase: 'mix' }); // prettier-ignore
    await expect(lms.notices).toContainText('Last time you stopped at “Watch it remember: hello”.');
    await lms.notices.getByRole('button', { name: 'Continue where you stopped' }).click();
    await expect(lms.lesson.locator('#hello')).toBeInViewport();
    await expect(lms.lesson.locator('#hello')).toBeFocused();
    await expect(lms.notices).toHaveCount(0);
    const cell = await part(lms, 'cell');
    expect(await cell.code()).toBe(CELLS.right);
    await expect(cell.element.locator('.done')).toBeVisible();
    await expect(cell.checks).toHaveCount(0);
    expect(await lms.lesson.evaluate(() => window.ran)).toEqual([]);
    await pass(lms, 'unroll', UNROLLINGS.right);
    expect((await lms.leave()).core.lesson_status).toBe('passed');
  });

  test('keeps the place that the LMS has while nobody scrolls', async ({ page }) => {
    const { lms, cmi } = await leftHalfway(page);
    await lms.launch(again(cmi));
    const { core, suspend_data: kept } = await lms.leave();
    expect(core.lesson_location).toBe('hello');
    expect(kept).not.toBe('');
  });

  test('leads back to a part of the exercise, which is fetched only then', async ({ page }) => {
    const lms = await launch(page, again({ core: { lesson_location: 'exercise-unroll' } }));
    await expect(lms.notices).toContainText('stopped at “All steps: the unrolling”');
    await lms.notices.getByRole('button', { name: 'Continue where you stopped' }).click();
    const unroll = lms.lesson.locator('#exercise-unroll');
    await expect(unroll.locator('textarea')).toBeVisible();
    await expect(unroll.locator('> h3')).toBeFocused();
    const top = () => unroll.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs(await top())).toBeLessThan(60);
  });

  test('shows the learner’s work and not what somebody else left in this browser', async ({
    page,
  }) => {
    const lms = await launch(page);
    const theirs = await part(lms, 'cell');
    await theirs.write('# somebody else');
    await lms.leave();
    await lms.launch(FIRST);
    const mine = await part(lms, 'cell');
    expect(await mine.code()).toContain('replace this');
    await expect(mine.button('Back to what I had')).toHaveCount(0);
  });

  test('keeps what is being written, also without a check', async ({ page }) => {
    const lms = await launch(page);
    const cell = await part(lms, 'cell');
    await cell.editor.focus();
    await page.keyboard.type('# half a thought');
    await expect.poll(async () => (await lms.cmi()).suspend_data).not.toBe('');
    const cmi = await lms.leave();
    await lms.launch(again(cmi));
    expect(await (await part(lms, 'cell')).code()).toContain('# half a thought');
  });

  test('works where nothing can be stored in the browser', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const lms = await launch(page);
    await pass(lms, 'cell', CELLS.right);
    const cmi = await lms.leave();
    await lms.launch(again(cmi));
    expect(await (await part(lms, 'cell')).code()).toBe(CELLS.right);
    expect(lms.complaints).toEqual([]);
  });

  test('can be looked at again without a word to the LMS', async ({ page }) => {
    const { lms, cmi } = await leftHalfway(page);
    await lms.launch(again(cmi, { lesson_mode: 'review', lesson_status: 'passed' }));
    await expect(lms.notices.filter({ hasText: 'nothing that you do now is recorded' })).toBeVisible(); // prettier-ignore
    expect(await (await part(lms, 'cell')).code()).toBe(CELLS.right);
    await pass(lms, 'unroll', UNROLLINGS.right);
    await lms.leave();
    expect(await lms.calls('LMSSetValue')).toEqual([]);
  });

  test('is told so when it comes back after its visit was ended', async ({ page }) => {
    const lms = await launch(page); // scorm-again opens no visit twice
    for (const type of ['pagehide', 'pagehide', 'pageshow'])
      await lms.lesson.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type); // prettier-ignore
    expect(await lms.calls('LMSFinish')).toHaveLength(1);
    await expect(lms.notices).toContainText('has ended this visit');
    await pass(lms, 'cell', CELLS.right);
  });

  test('says what it has to say accessibly', async ({ page }) => {
    const { lms, cmi } = await leftHalfway(page);
    await lms.launch(again({ ...cmi, suspend_data: 'damaged' }));
    await expect(lms.notices).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).include(['iframe', '.lms-notices']).analyze(); // prettier-ignore
    expect(violations.map(({ id }) => id)).toEqual([]);
    await lms.notices.first().getByRole('button', { name: 'Close' }).click();
    await expect(lms.notices.first()).toBeHidden();
  });
});

test.describe('Where an LMS fails the lesson works all the same and says', () => {
  test('that there is none', async ({ page }) => {
    const lms = await launch(page, null);
    await expect(lms.notices).toHaveText(/No course platform was found: your progress is kept in this browser only\./); // prettier-ignore
    const cell = await pass(lms, 'cell', CELLS.right);
    await expect(cell.element.locator('.kept')).toHaveText(/kept in this browser/);
    await lms.leave();
    await lms.launch(null);
    expect(await (await part(lms, 'cell')).code()).toBe(CELLS.right);
  });

  test('that it does not open, and brings the code back when it does', async ({ page }) => {
    const lms = await launch(page, FIRST, { refuses: ['LMSInitialize'] });
    await expect(lms.notices).toHaveText(/did not open this lesson.*kept in this browser only/);
    await pass(lms, 'cell', CELLS.right);
    await lms.leave();
    expect(await lms.calls('LMSFinish')).toEqual([]);
    await lms.launch(FIRST);
    await expect(lms.notices).toHaveCount(0);
    const cell = await part(lms, 'cell');
    expect(await cell.code()).toContain('replace this');
    await cell.button('Back to what I had').click();
    expect(await cell.code()).toBe(CELLS.right);
  });

  for (const call of ['LMSCommit', 'LMSSetValue']) {
    test(`that it refuses ${call}, until it does not any more`, async ({ page }) => {
      const lms = await launch(page);
      await lms.refuse(call);
      await pass(lms, 'cell', CELLS.right);
      await expect(lms.notices).toHaveText(/did not take your progress/);
      await expect(lms.notices).toBeInViewport();
      await lms.refuse();
      await pass(lms, 'unroll', UNROLLINGS.right);
      await expect(lms.notices).toHaveCount(0);
      expect((await lms.leave()).core.lesson_status).toBe('passed');
    });
  }

  test('that what it kept is damaged, and leaves that alone until something is written', async ({
    page,
  }) => {
    const { lms, cmi } = await leftHalfway(page);
    const damaged = cmi.suspend_data.slice(0, -5);
    await lms.launch(again({ ...cmi, suspend_data: damaged }));
    await expect(lms.notices.filter({ hasText: 'cannot be read' })).toBeVisible();
    const cell = await part(lms, 'cell');
    expect(await cell.code()).toContain('replace this');
    expect((await lms.leave()).suspend_data).toBe(damaged);
    await lms.launch(again({ ...cmi, suspend_data: damaged }));
    await pass(lms, 'unroll', UNROLLINGS.right);
    expect((await lms.cmi()).suspend_data).not.toBe(damaged);
  });
});

test.describe('The API of the LMS is found', () => {
  test('beyond a frame of another origin', async ({ page }) => {
    const foreign = await serveLms();
    try {
      const lms = new Lms(page, server.origin);
      await lms.player();
      await addFrame(page, `${foreign.origin}/elsewhere.html`);
      await expect.poll(() => page.frame('lesson')?.url()).toContain('elsewhere');
      const between = page.frame('lesson');
      await addFrame(between, server.origin + LESSON);
      await expect.poll(() => between.childFrames()[0]?.url()).toContain(LESSON);
      await lms.shows(between.childFrames()[0]);
      expect((await lms.cmi()).core.lesson_status).toBe('incomplete');
    } finally {
      foreign.close();
    }
  });

  test('from a window of its own', async ({ page, context }) => {
    const lms = new Lms(page, server.origin);
    await lms.player();
    const opened = context.waitForEvent('page');
    await page.evaluate((src) => window.open(src, 'lesson', 'width=900,height=700'), LESSON);
    await lms.shows(await opened);
    expect((await lms.cmi()).core.lesson_status).toBe('incomplete');
    await lms.lesson.close({ runBeforeUnload: false });
    await expect.poll(() => lms.calls('LMSFinish')).toHaveLength(1);
  });
});

test('Left and come back to from the browser’s cache, the lesson goes on in a new visit', async ({
  playwright,
}) => {
  const { launchOptions } = test.info().project.use;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    const lms = await new Lms(page, server.origin).launch(FIRST, { reopens: true });
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.cached = persisted))); // prettier-ignore
    await pass(lms, 'cell', CELLS.right);
    await part(lms, 'unroll');
    await page.goto(`${server.origin}/elsewhere.html`);
    await page.goBack({ waitUntil: 'commit' }); // it is not loaded again
    expect(await page.evaluate(() => window.cached)).toBe(true);
    expect(await lms.calls('LMSFinish')).toHaveLength(1);
    expect(await lms.calls('LMSInitialize')).toHaveLength(2);
    // Playwright does not see frames that came back: the player reaches into its own.
    await page.evaluate((code) => {
      const unroll = window.frames.lesson.document.querySelector('rnn-exercise[part=unroll]');
      unroll.code = code;
      unroll.shadowRoot.querySelector('.tools .main').click();
    }, UNROLLINGS.right);
    await expect.poll(async () => (await lms.cmi()).core.lesson_status).toBe('passed');
    await lms.leave();
    expect(await lms.calls('LMSFinish')).toHaveLength(2);
  } finally {
    await browser.close();
  }
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { plainHost } from './plain-host.js';
import { StagePage } from './stage-page.js';

/** The site on one origin, with the builder; the pages that use what it makes on another. */
let host;
const pages = {};
let course;
test.beforeAll(async () => {
  host = await plainHost({ under: '/courses/x/rnn/', headers: { 'access-control-allow-origin': '*' } }); // prettier-ignore
  course = await plainHost({ under: '/none/', pages });
});
test.afterAll(async () => {
  await host.close();
  await course.close();
});

/** A stage in any language. */
const ready = (place) =>
  expect(place.locator('rnn-unrolling').getByRole('button', { name: /^(Play|Reproducir)$/ })).toBeEnabled(); // prettier-ignore

class BuilderPage {
  constructor(page) {
    this.page = page;
    this.stage = new StagePage(page, '#live-stage');
  }

  async open(address = `${host.url}builder.html`) {
    await this.page.goto(address);
    await ready(this.page);
    return this;
  }

  field(name) {
    return this.page.getByLabel(name, { exact: true });
  }

  text(of) {
    return this.page.getByRole('group', { name: of });
  }

  /** What a page would get now, when the fields and the stage have come to rest. */
  async made() {
    await this.page.waitForTimeout(600); // typing rests, and another language comes
    await ready(this.page);
    const texts = {};
    for (const [of, id] of [['A tag', 'tag'], ['A frame', 'frame'], ['A link', 'link']]) {
      texts[of] = await this.page.locator(`#${id}`).textContent();
    } // prettier-ignore
    return texts;
  }

  /** What the live stage shows, as a link holds it, and how it looks. */
  shown() {
    return this.stage.element.evaluate(shownBy);
  }
}

const shownBy = ({ state, hide, theme, language, trace }) => ({
  state,
  hide,
  theme,
  lang: language.tag,
  h: [...trace.h.data],
});
const start = { t: 0, phase: 'start', row: 0, unit: null, compareAs: 'pairs' };

/** A page of the course with a text pasted into it. */
async function pasted(page, name, text) {
  const address = `/${name}.html`;
  pages[address] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A course</title><body>${text}</body></html>`; // prettier-ignore
  await page.goto(course.origin + address);
}

/** What each of the three ways shows, on a page of another origin. */
async function givenBy(page, made, name) {
  const given = {};
  if (made['A tag']) {
    await pasted(page, `${name}-tag`, made['A tag']);
    await ready(page);
    given.tag = await page.locator('rnn-unrolling').evaluate(shownBy);
  }
  await pasted(page, `${name}-frame`, made['A frame']);
  const frame = page.frameLocator('iframe');
  await ready(frame);
  given.frame = await frame.locator('rnn-unrolling').evaluate(shownBy);
  await page.goto(made['A link']);
  await ready(page);
  given.link = await page.locator('rnn-unrolling').evaluate(shownBy);
  return given;
}

const withoutNulls = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== '')); // prettier-ignore
/** Equal but for what says the same: no theme and auto, no attribute and an empty one. */
const comparable = ({ state, hide, theme, lang, h }) => ({
  state: { ...state, settings: withoutNulls(state.settings), view: state.view ?? 'unrolled' },
  hide: hide || null,
  theme: theme || 'auto',
  lang,
  h,
});

test.describe('What the builder makes shows what its stage shows, on a page of another origin', () => {
  const cases = {
    'as it is': async () => {},
    'another example, seed and view, with controls left out': async (builder) => {
      await builder.field('Sequence').selectOption('words');
      await builder.field('Seed').fill('3');
      await builder.field('The network is').selectOption('folded');
      await builder.field('the seed').check();
      await builder.field('the view: compare').check();
      await builder.field('the speed').check();
    },
    'random weights of another size beside the chain, in the dark and in Spanish': async (
      builder,
    ) => {
      await builder.field('Hidden units').fill('5');
      await builder.field('Weights').selectOption('randn');
      await builder.field('Factor').fill('0.7');
      await builder.field('The shared weights stand beside it').check();
      await builder.field('Colours').selectOption('dark');
      await builder.field('Language').selectOption('es');
    },
    'a sequence of one’s own with marks that HTML and addresses use': async (builder) => {
      await builder.field('Sequence').selectOption('own');
      await builder.field('Your sequence: a text, or numbers, one row per line').fill('a "b" <c> & d\'s 50% +1 #2 🙂 ?x=y </script>'); // prettier-ignore
      await builder.field('One timestep is').selectOption('words');
    },
    'numbers, one row per line': async (builder) => {
      await builder.field('Sequence').selectOption('own');
      await builder.field('One timestep is').selectOption('numbers');
      await builder.field('Your sequence: a text, or numbers, one row per line').fill('0.1, 0.2\n0.3, 0.4\n0.5, 0.6\n'); // prettier-ignore
    },
    'two sequences compared': async (builder) => {
      await builder.field('The network is').selectOption('compare');
      await builder.field('Second sequence; empty: a ready-made one').fill('heel');
    },
  };
  for (const [what, choose] of Object.entries(cases)) {
    test(what, async ({ page }) => {
      const builder = await new BuilderPage(page).open();
      await choose(builder);
      const made = await builder.made();
      const live = await builder.shown();
      const given = await givenBy(page, made, what.replace(/\W/g, '-'));
      const expected = comparable({ ...live, state: { ...live.state, ...start } });
      expect(comparable(given.tag)).toEqual(expected);
      expect(comparable(given.frame)).toEqual(expected);
      expect(comparable(given.link)).toEqual(expected);
    });
  }

  test('what was done on the stage itself, and its moment where that is wanted', async ({
    page,
  }) => {
    const builder = await new BuilderPage(page).open();
    const { stage } = builder;
    await stage.element.getByRole('combobox', { name: 'Example' }).selectOption('dna');
    await expect(builder.field('Sequence')).toHaveValue('dna');
    await stage.button('Weights').click();
    await expect(builder.field('The shared weights stand beside it')).toBeChecked();
    await stage.steps(2);
    await stage.cell(2, 3).click();
    await builder.field('Open at the moment shown').check();
    await expect(page.locator('#moment-now')).toHaveText('timestep 2 of 17, carry');
    await expect(page.locator('#tag-note')).toContainText('The tag starts at the beginning');

    const made = await builder.made();
    const live = await builder.shown();
    expect(live.state).toMatchObject({ t: 2, phase: 'carry', unit: 3, panel: 'weights' });
    const given = await givenBy(page, made, 'moment');
    expect(comparable(given.frame)).toEqual(comparable(live));
    expect(comparable(given.link)).toEqual(comparable(live));
    expect(comparable(given.tag)).toEqual(comparable({ ...live, state: { ...live.state, ...start } })); // prettier-ignore
  });

  test('weights that were changed on the stage, where that can be said', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    const trained = (await builder.shown()).h;
    await builder.stage.element.evaluate((stage) => stage.change({ edits: { W_hh: { 3: 2.5 } } }));
    await expect(page.locator('#tag-note')).toContainText('changes');
    await builder.field('the speed').check(); // another choice leaves them as they are

    const made = await builder.made();
    const live = await builder.shown();
    expect(live.h).not.toEqual(trained);
    const given = await givenBy(page, made, 'weights');
    expect(given.frame.h).toEqual(live.h);
    expect(given.link.h).toEqual(live.h);
    expect(given.tag.h).toEqual(trained);
  });

  test('the exercise beside the stage, in all three ways', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await builder.field('The stage and the exercise').check();
    await builder.field('Part of the exercise').selectOption('unroll');
    await expect(page.locator('#live rnn-exercise[part=unroll]').getByRole('button', { name: 'Check' })).toBeVisible(); // prettier-ignore
    const made = await builder.made();
    const there = async (place) => {
      const exercise = place.locator('rnn-exercise');
      await expect(exercise.getByRole('button', { name: 'Check' })).toBeVisible();
      await expect(exercise).toHaveCount(1);
      expect(await exercise.evaluate((one) => [one.getAttribute('part'), document.getElementById(one.stage)?.localName])).toEqual(['unroll', 'rnn-unrolling']); // prettier-ignore
    };
    await pasted(page, 'exercise-tag', made['A tag']);
    await there(page);
    await pasted(page, 'exercise-frame', made['A frame']);
    await there(page.frameLocator('iframe'));
    await page.goto(made['A link']);
    await there(page);
  });

  test('the lesson, in a frame and by a link; it is no tag', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await builder.field('Seed').fill('4');
    await builder.field('The whole lesson').check();
    await expect(builder.field('Colours')).toBeDisabled();
    const made = await builder.made();
    expect(made['A tag']).toBe('');
    await expect(page.getByRole('button', { name: 'Copy the tag' })).toBeHidden();
    await expect(page.locator('#tag-note')).toContainText('a page of its own');
    const given = await givenBy(page, { ...made, 'A tag': '' }, 'lesson');
    for (const { state } of [given.frame, given.link]) expect(state.settings.seed).toBe(4);
  });
});

test.describe('The frame that the builder makes', () => {
  test('has a name, fills the screen, and is as high as its content by its own number', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const builder = await new BuilderPage(page).open();
    await builder.field('with the script that fits the height').uncheck();
    const made = await builder.made();
    expect(made['A frame']).not.toContain('<script');
    const { width } = await page.locator('#live').boundingBox();
    await pasted(page, 'height', `<div id="column">${made['A frame']}</div>`);
    await page.locator('#column').evaluate((column, px) => (column.style.width = `${px}px`), width);
    await new StagePage(page.frameLocator('iframe')).ready();
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', 'A recurrent network, unrolled step by step');
    expect(await frame.evaluate((element) => element.allowFullscreen)).toBe(true);
    const [needed, has] = await page.frameLocator('iframe').locator('html').evaluate((root) => [root.scrollHeight, innerHeight]); // prettier-ignore
    expect(needed).toBeLessThanOrEqual(has);
    expect(has - needed).toBeLessThan(60);
  });

  test('with its script is as high as its content', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await page.getByLabel('Height in pixels').fill('200');
    const made = await builder.made();
    expect(made['A frame']).toContain('height="200"');
    await pasted(page, 'grows', made['A frame']);
    await new StagePage(page.frameLocator('iframe')).ready();
    const heights = () =>
      page.frameLocator('iframe').locator('html').evaluate((root) => [root.getBoundingClientRect().height, innerHeight]); // prettier-ignore
    await expect
      .poll(async () => {
        const [needed, has] = await heights();
        return Math.abs(Math.ceil(needed) - has);
      })
      .toBeLessThanOrEqual(1);
  });
});

test.describe('The builder', () => {
  test('is reached from the course', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /put the stage/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put it into your page');
  });

  test('loads under the strict policy without a word on the console', async ({ page }) => {
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    const builder = new BuilderPage(page);
    await builder.open('/builder.html');
    await builder.field('The stage and the exercise').check();
    await expect(page.locator('rnn-exercise').first().getByRole('button', { name: 'Check' })).toBeVisible(); // prettier-ignore
    expect(complaints).toEqual([]);
  });

  test('writes the address where it is itself, or the one that is typed', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    const site = builder.field('Where the site is');
    await expect(site).toHaveValue(host.url);
    await site.fill('https://your.host/rnn');
    const made = await builder.made();
    expect(made['A tag']).toContain('src="https://your.host/rnn/rnn-unrolled.js"');
    expect(made['A frame']).toContain('src="https://your.host/rnn/embed.html"');
    expect(made['A link']).toBe('https://your.host/rnn/embed.html');
    await site.fill('javascript:alert(1)');
    await expect(page.locator('#site-note')).toHaveText(/no web address/);
    await expect(site).toHaveAttribute('aria-invalid', 'true');
    await expect(builder.text('A tag')).toBeHidden();
  });

  test('copies each, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin });
    const builder = await new BuilderPage(page).open();
    const made = await builder.made();
    for (const [of, button] of [['A tag', 'Copy the tag'], ['A frame', 'Copy the frame'], ['A link', 'Copy the link']]) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('#copied')).toHaveText('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(made[of]);
    } // prettier-ignore
    await builder.field('the speed').check();
    await expect(page.locator('#copied')).toBeEmpty(); // what was copied is not what stands there now
  });

  test('does not change the stage while a number is none', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await builder.field('Seed').fill('-3');
    await builder.made();
    expect((await builder.shown()).state.settings.seed).toBe(1);
    await builder.field('Seed').fill('5');
    await builder.made();
    expect((await builder.shown()).state.settings.seed).toBe(5);
  });

  test('says where an address is too long for many servers', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await builder.field('Sequence').selectOption('own');
    await builder.field('Your sequence: a text, or numbers, one row per line').fill('🙂'.repeat(1000)); // prettier-ignore
    await expect(page.locator('#link-note')).toContainText('many servers take no more than 8,000');
  });

  test('is worked by keys alone', async ({ page }) => {
    const builder = await new BuilderPage(page).open();
    await builder.field('The stage').focus();
    await page.keyboard.press('ArrowDown');
    await expect(builder.field('The stage and the exercise')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(builder.field('Part of the exercise')).toBeFocused();
    await builder.field('the speed').focus();
    await page.keyboard.press('Space');
    await expect(builder.field('the speed')).toBeChecked();
    await expect.poll(async () => (await builder.shown()).hide).toBe('speed');
  });

  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
    test(`has names and contrasts that axe finds right, and no sideways scroll, at ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const builder = new BuilderPage(page);
      await builder.open('/builder.html');
      await builder.field('Sequence').selectOption('own');
      await builder.made();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]); // prettier-ignore
      const [scroll, client] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]); // prettier-ignore
      expect(scroll).toBe(client);
    });
  } // prettier-ignore
});

/** The page of the elements against their code: nothing is left out, and nothing is made up. */
import { StagePage } from '../stage-page.js';
import { eventsOf, inClass, internalIn } from './in-code.js';
import { expect, test, textOf } from './snippets.js';

const TAGS = ['rnn-unrolling', 'rnn-exercise', 'rnn-question', 'rnn-snippet'];

/** What the page says of an element, by kind. */
async function documented(page, site, tag) {
  await page.goto(`${site.address}docs/api.html`);
  const rows = await page
    .locator(`[data-owner="${tag}"]`)
    .evaluateAll((all) => all.map(({ dataset }) => ({ ...dataset })));
  const of = (kind) => rows.filter(({ member }) => member === kind).map(({ name }) => name);
  const asAttribute = rows.filter(({ property }) => property).map(({ property }) => property);
  return { of, properties: [...of('property'), ...asAttribute] };
}

const elements = `${textOf('embed.html', 'stage-exercise')}\n${textOf('api.html', 'snippet')}`;

for (const tag of TAGS) {
  test(`<${tag}>: its attributes, properties, methods, colours and events are all there, and no others`, async ({
    page,
    site,
    open,
  }) => {
    const { of, properties } = await documented(page, site, tag);
    await open(elements);
    await page.waitForFunction((name) => customElements.get(name), tag);
    const found = await page.evaluate(inClass, tag);
    const internal = internalIn(tag);
    const known = (names) => names.filter((name) => !internal.includes(name)).sort();
    expect(of('attribute').sort()).toEqual(known(found.attribute));
    expect(properties.sort()).toEqual(known(found.property));
    expect(of('method').sort()).toEqual(known(found.method));
    expect(of('css').sort()).toEqual(found.css.sort());
    expect(of('event').sort()).toEqual(eventsOf(tag));
  });
}

/** The names of parts and slots that stand in an element's shadow tree now. */
const drawn = (element) =>
  element.evaluate(({ shadowRoot }) => ({
    parts: [...shadowRoot.querySelectorAll('[part]')].map((one) => one.getAttribute('part')),
    slots: [...shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
  }));

/** Each of them, whenever it was drawn. */
const together = (...all) => ({
  parts: [...new Set(all.flatMap(({ parts }) => parts))].sort(),
  slots: [...new Set(all.flatMap(({ slots }) => slots))].sort(),
});

test('<rnn-unrolling>: every part and slot of what it can draw is there, and no other', async ({
  page,
  site,
  open,
  complaints,
}) => {
  const { of } = await documented(page, site, 'rnn-unrolling');
  await open(`${textOf('embed.html', 'element')}`);
  const stage = new StagePage(page);
  await stage.ready();
  const seen = [await drawn(stage.element)];
  for (const drawer of ['Table', 'Take away']) {
    await stage.fromMenu(drawer);
    seen.push(await drawn(stage.element));
  }
  await stage.element.evaluate((element) => element.setAttribute('view', 'sideways'));
  await expect(stage.element.getByRole('alert')).toBeVisible();
  seen.push(await drawn(stage.element));

  // Where the engine cannot be loaded, the page's own words stand in place of the picture.
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await expect(stage.element.getByRole('alert')).toContainText('503');
  seen.push(await drawn(stage.element));

  const { parts, slots } = together(...seen);
  expect(of('part').sort()).toEqual(parts);
  expect(of('slot').sort()).toEqual(slots);
  complaints.length = 0; // of the 503
});

test('<rnn-exercise>: every part and slot is there; what stands in fallback is only for before', async ({
  page,
  site,
  open,
}) => {
  const { of } = await documented(page, site, 'rnn-exercise');
  const fallback = '<p slot="fallback">Not yet.</p>';
  await open(textOf('embed.html', 'exercise').replace('></rnn-ex', `>${fallback}</rnn-ex`));
  const exercise = page.locator('rnn-exercise');
  await expect(exercise.getByRole('button', { name: 'Check' })).toBeVisible();
  const { parts, slots } = await drawn(exercise);
  expect(of('part').sort()).toEqual(parts.sort());
  expect(of('slot').sort()).toEqual([...slots, 'fallback'].sort());
  await expect(page.getByText('Not yet.')).toBeHidden();
});

for (const tag of ['rnn-question', 'rnn-snippet']) {
  test(`<${tag}>: every slot is there, and it has no parts`, async ({ page, site, open }) => {
    const { of } = await documented(page, site, tag);
    await open(elements);
    const element = page.locator(tag);
    await expect(element.getByRole('button').first()).toBeVisible();
    const { parts, slots } = await drawn(element);
    expect(parts).toEqual([]);
    expect([...new Set(slots)]).toEqual(of('slot'));
  });
}

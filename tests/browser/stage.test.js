import { expect, test } from '@playwright/test';
import { lesson, openLesson, rounded, StagePage } from './stage-page.js';

test.describe('The stage', () => {
  test('shows a network that learned hello: all four right, the two l’s answered differently', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    await expect(stage.summary).toContainText('trained here, 60 updates');
    await stage.steps(4);
    expect(await stage.answers()).toEqual(['e', 'l', 'l', 'o']);
    await expect(stage.sentence).toContainText('Same input as step 3, other prediction: “o”');
  });

  test('gives every product of a unit, and they add up on screen, for every unit of every step', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    for (let t = 1; t <= 4; t += 1) {
      await stage.steps(1);
      for (let unit = 0; unit < 8; unit += 1) {
        await stage.cell(t, unit).click();
        const { products, factors, sums, sum, h, headline } = await stage.shownTerms();
        expect(products).toHaveLength(9); // one letter, eight units; the bias stands alone
        const total = products.reduce((a, b) => a + b, 0) + sums[2];
        expect(rounded(total, sum), `step ${t}, unit ${unit}: products`).toBe(sum);
        const memory = products.slice(0, 8).reduce((a, b) => a + b, 0);
        expect(rounded(memory, sums[0]), `step ${t}, unit ${unit}: memory`).toBe(sums[0]);
        expect(rounded(sums[0] + sums[1] + sums[2], sum), `step ${t}, unit ${unit}: parts`).toBe(
          sum,
        );
        expect(rounded(Math.tanh(sum), h), `step ${t}, unit ${unit}: tanh`).toBe(h);
        expect(headline).toBe(h);
        for (const [i, [weight, value]] of factors.entries()) {
          expect(
            Math.abs(weight * value - products[i]),
            `step ${t}, unit ${unit}, product ${i}`,
          ).toBeLessThan(0.0006);
        }
        const exact = await stage.element.evaluate(
          (element, [step, j]) => element.trace.h.data[(step - 1) * 8 + j],
          [t, unit],
        );
        expect(Math.abs(h - exact)).toBeLessThan(0.0051);
      }
    }
  });

  test('shows the parts of a unit only when their phase is done', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.element.evaluate((element) => element.show({ t: 2, phase: 'read', unit: 5 }));
    await expect(stage.panel).toContainText('sum: not computed yet');
    expect((await stage.panel.locator('.factors').allTextContents()).join('')).toBe('');
    await stage.button('One phase on').click();
    await expect(stage.panel.locator('[data-sum=memory]')).not.toBeEmpty();
    await expect(stage.panel.locator('[data-sum=bias]')).toBeEmpty();
    await stage.button('One phase on').click();
    await expect(stage.panel.locator('[data-value=sum]')).toBeVisible();
    await expect(stage.panel).toContainText('tanh: not computed yet');
    await stage.button('One phase on').click();
    await expect(stage.panel.locator('[data-value=h]')).toBeVisible();
  });

  test('selects with the mouse and with arrow keys, and lets go with Escape', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.steps(2);
    await stage.cell(1, 3).click();
    await expect(stage.panel.getByRole('heading')).toContainText('h1[3]');
    await stage.cell(1, 3).click();
    await expect(stage.panel.getByRole('heading')).toHaveText('How to read it');
    await stage.grid.focus();
    await page.keyboard.press('ArrowDown');
    await expect(stage.panel.getByRole('heading')).toContainText('h2[0]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await expect(stage.panel.getByRole('heading')).toContainText('h1[1]');
    await expect(stage.grid).toHaveAttribute('aria-activedescendant', 'h-1-1');
    await expect(stage.cell(1, 1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(stage.panel.getByRole('heading')).toHaveText('How to read it');
  });

  test('does not let a unit be opened that is not computed', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.steps(1);
    await stage.cell(3, 2).click();
    await expect(stage.panel.getByRole('heading')).toHaveText('How to read it');
    await expect(stage.cell(3, 2)).toHaveAttribute('aria-label', 'h 3, unit 2: not computed yet');
  });

  test('puts the unit on the tanh curve: the sum first, the state when it is there', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    const curve = stage.panel.locator('.curve');
    await stage.element.evaluate((element) => element.show({ t: 4, phase: 'mix', unit: 0 }));
    await expect(curve).toHaveCount(0);
    await stage.button('One phase on').click();
    await expect(curve.locator('.sum-mark')).toHaveCount(1);
    await expect(curve.locator('.positive, .negative')).toHaveCount(0);
    await stage.button('One phase on').click();
    const point = curve.locator('.negative'); // h_4[0] is below zero
    const { sum, h } = await stage.shownTerms();
    const [x, y] = await point.evaluate((c) => [c.cx.baseVal.value, c.cy.baseVal.value]);
    expect(Math.abs((x - 52) / (46 / 4) - sum)).toBeLessThan(0.01); // 46 px for a sum of 4
    expect(Math.abs((30 - y) / 24 - h)).toBeLessThan(0.01); // 24 px for 1
  });

  test('gives its values as a table too, as far as they are computed', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.steps(2);
    await stage.fromMenu('Table');
    await expect(stage.drawer('Values as table')).toBeInViewport();
    const table = stage.element.getByRole('table', { name: /Hidden state/ });
    await expect(table.getByRole('columnheader')).toHaveText(['unit', 'h0', 'h1', 'h2']);
    await expect(table.getByRole('row', { name: /^reads/ })).toContainText('he');
    await expect(table.getByRole('row', { name: /^predicts/ })).toContainText('el');
    const shown = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent.replace('−', '-'))),
        ),
      );
    const h = await stage.element.evaluate(({ trace }) => [...trace.h.data]);
    expect(shown).toHaveLength(8);
    for (const [unit, values] of shown.entries()) {
      expect(values).toHaveLength(3);
      expect(values[0]).toBe(0);
      for (const t of [1, 2])
        expect(Math.abs(values[t] - h[(t - 1) * 8 + unit])).toBeLessThan(0.00051);
    }
    await stage.steps(1);
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    await stage.drawer('Values as table').getByRole('button', { name: 'Close' }).click();
    await expect(table).toHaveCount(0);
  });

  test('makes the ribbons of the selected unit stand out', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.steps(2);
    await expect(stage.element.locator('.ribbons .ribbon.strong')).toHaveCount(0);
    await stage.cell(2, 5).click();
    const strong = await stage.element.locator('.ribbons .ribbon.strong').count();
    expect(strong).toBeGreaterThan(3);
    expect(strong).toBeLessThanOrEqual(9);
  });

  test('draws new weights with the next seed, which it names, at the same moment', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    await stage.steps(1);
    const first = await stage.element.evaluate(({ trace }) => [...trace.weights.W_hh.data]);
    await stage.fromMenu('New weights');
    await expect(stage.element.getByLabel('seed')).toHaveValue('2');
    const second = await stage.element.evaluate(({ trace }) => [...trace.weights.W_hh.data]);
    expect(second).not.toEqual(first);
    await stage.restsAt(1, 'carry');
  });

  test('tells its host what the user and the clock did, and nothing of what script did', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await page.evaluate(() => {
      window.heard = [];
      for (const name of ['rnn-step', 'rnn-play', 'rnn-pause', 'rnn-change']) {
        document.addEventListener(name, ({ detail }) =>
          window.heard.push([name, JSON.parse(JSON.stringify(detail))]),
        );
      }
    });
    await stage.element.evaluate((element) => element.show({ t: 1 }));
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await stage.button('One phase on').click();
    const [[name, detail]] = await page.evaluate(() => window.heard);
    expect(name).toBe('rnn-step');
    expect(detail).toMatchObject({ t: 2, phase: 'read' });
    expect(detail.description).toContain('Timestep 2 of 4, “e”.');
    await stage.button('Play').click();
    await stage.button('Pause').click();
    await stage.fromMenu('New weights');
    const names = (await page.evaluate(() => window.heard))
      .map(([heard]) => heard)
      .filter((heard) => heard !== 'rnn-step');
    expect(names).toEqual(['rnn-play', 'rnn-pause', 'rnn-change']);
  });
});

test.describe('A link in the text', () => {
  const link = (page) => page.getByRole('link', { name: /at step 3, look at unit 0/ });

  test('sets the stage beside the text, which stays where it is, and marks what it means', async ({
    page,
  }) => {
    const { stage } = await openLesson(page);
    await link(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link(page).click();
    await expect(stage.panel.getByRole('heading')).toContainText('h3[0]');
    await expect(stage.title).toContainText('Timestep 3 of 4');
    await expect(stage.cell(3, 0)).toHaveClass(/flash/);
    await expect(stage.element.locator('.picture')).toBeInViewport({ ratio: 0.99 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(stage.button('Back to the text')).toHaveCount(0);
    await expect(stage.element.locator('.flash')).toHaveCount(0, { timeout: 4000 });
  });

  test('shows what the text says of unit 0: it turns from plus to minus', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await link(page).click();
    const third = await stage.shownTerms();
    await page.getByRole('link', { name: 'the same unit at step 4' }).click();
    await stage.restsAt(4, 'squash');
    const fourth = await stage.shownTerms();
    expect(third.h).toBeGreaterThan(0.5);
    expect(fourth.h).toBeLessThan(-0.5);
    expect(fourth.sums.slice(1)).toEqual(third.sums.slice(1)); // input and bias
    expect(fourth.sums[0]).not.toBe(third.sums[0]); // memory
    const rows = await stage.panel.locator('.twin tbody tr').allTextContents();
    expect(rows).toHaveLength(2); // both steps side by side
    expect(rows[0]).toContain('step 3');
    expect(rows[1]).toContain('step 4');
  });

  test('brings the stage into view on a phone, by keyboard too, and leads back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await link(page).focus();
    await page.keyboard.press('Enter');
    await expect(stage.title).toContainText('Timestep 3 of 4');
    await expect(stage.element.locator('.picture')).toBeInViewport({ ratio: 0.99 });
    await expect(stage.element.locator('.unit-line')).toContainText(
      'h3[0] = tanh(sum +1.44) = +0.89',
    );
    await expect(stage.element.locator('.unit-line')).toBeInViewport();
    await expect(stage.button('Back to the text')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(link(page)).toBeFocused();
    await expect(link(page)).toBeInViewport();
    await expect(stage.button('Back to the text')).toHaveCount(0);
  });

  test('leads somewhere true: every one of them sets what it says', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    const links = page.locator('a.stage-link');
    const count = await links.count();
    expect(count).toBeGreaterThan(7);
    for (let i = 0; i < count; i += 1) {
      const { t, phase, unit, flash } = await links
        .nth(i)
        .evaluate(({ dataset }) => ({ ...dataset }));
      await links.nth(i).click();
      await stage.restsAt(Number(t), Number(t) === 0 ? 'start' : (phase ?? 'carry'));
      if (unit !== undefined)
        await expect(stage.panel.getByRole('heading')).toContainText(`h${t}[${unit}]`);
      if (flash)
        await expect(
          stage.element.locator('.flash').first(),
          `link ${i} marks ${flash}`,
        ).toBeAttached();
    }
  });
});

test.describe('When things go wrong, the stage', () => {
  test('says why there is no engine, keeps the text, and tries again', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(lesson);
    const stage = new StagePage(page);
    await expect(stage.element.getByRole('alert')).toContainText('The engine could not be loaded');
    await expect(page.getByRole('heading', { name: 'The vanilla RNN cell' })).toBeVisible();
    await page.unroute('**/*.wasm');
    await stage.button('Try again').click();
    await stage.ready();
    await expect(stage.element.getByRole('alert')).toHaveCount(0);
  });

  test('does not mind the wrong MIME type', async ({ page }) => {
    await page.route('**/*.wasm', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-type': 'text/plain' },
      });
    });
    const { complaints } = await openLesson(page);
    expect(complaints).toEqual([]);
  });

  test('names a setting that cannot be used, and shows the default', async ({ page }) => {
    const { stage } = await openLesson(page);
    const heard = stage.element.evaluate(
      (element) =>
        new Promise((resolve) =>
          element.addEventListener('rnn-error', ({ detail }) => resolve(detail)),
        ),
    );
    await stage.element.evaluate((element) => element.setAttribute('example', 'nonsense'));
    await expect(stage.element.getByRole('alert')).toContainText('There is no example "nonsense"');
    expect(await heard).toMatchObject({ code: 'argument' });
    await stage.steps(1);
    await stage.element.evaluate((element) => element.setAttribute('example', 'hello'));
    await expect(stage.element.getByRole('alert')).toHaveCount(0);
  });

  test('can be moved, and removed while it plays', async ({ page }) => {
    const { stage, complaints } = await openLesson(page);
    await stage.button('Play').click();
    await stage.element.evaluate((element) => {
      window.parked = element;
      window.place = element.parentElement;
      element.remove();
    });
    await page.waitForTimeout(200);
    await page.evaluate(() => window.place.append(window.parked));
    await stage.ready();
    await stage.button('One timestep on').click();
    await expect(stage.title).toContainText('Timestep');
    expect(complaints).toEqual([]);
  });
});

test.describe('Other sequences on the stage', () => {
  test('every row of a batch can be looked at, with its own numbers', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { stage } = await openLesson(page);
    await stage.element.getByLabel('Example').selectOption('snippet');
    await stage.steps(1);
    await stage.cell(1, 0).click();
    const h = await stage.element.evaluate(({ trace }) => [...trace.h.data]);
    const seen = new Set();
    for (const row of [0, 1, 2]) {
      await stage.element.getByLabel('batch row').selectOption(String(row));
      const { h: shown } = await stage.shownTerms();
      expect(Math.abs(shown - h[row * 8])).toBeLessThan(0.00051);
      seen.add(shown);
    }
    expect(seen.size).toBe(3);
    await expect(stage.element.locator('.shapes')).toHaveCount(0);
    await stage.button('One phase on').click();
    await expect(stage.element.locator('.shapes')).toContainText(
      '(3, 8) @ (8, 8) + (3, 4) @ (4, 8) + (8) → (3, 8)',
    );
    await stage.element.getByLabel('Example').selectOption('hello');
    await expect(stage.summary).toContainText('trained here');
  });

  test('a chain wider than its box keeps the present step in sight, and the page where it is', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const { stage } = await openLesson(page);
    await stage.element.evaluate((element) =>
      Object.assign(element, { example: null, sequence: 'abracadabra' }),
    );
    await expect.poll(() => stage.element.evaluate(({ trace }) => trace.example)).toBe('own');
    await stage.scrub.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await stage.steps(9);
    await stage.button('One phase on').click();
    await stage.restsAt(10, 'read');
    const lens = await stage.element.locator('.lens').first().boundingBox();
    expect(lens.x).toBeGreaterThan(0);
    expect(lens.x + lens.width).toBeLessThan(360);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a learner’s own text is read letter by letter', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.element.evaluate((element) =>
      Object.assign(element, { example: null, sequence: 'banana' }),
    );
    await expect.poll(() => stage.element.evaluate(({ trace }) => trace.example)).toBe('own');
    await stage.steps(5);
    expect((await stage.answers()).join('')).toBe('anana');
  });

  test('the lesson’s snippet has numbers to read, a batch, and no answers', async ({ page }) => {
    const { stage } = await openLesson(page);
    await stage.element.getByLabel('Example').selectOption('snippet');
    await expect(stage.summary).toContainText('untrained');
    await expect(stage.summary).toContainText('batch row');
    await stage.steps(1);
    await expect(stage.element.locator('.answers')).toHaveCount(0);
    await stage.cell(1, 0).click();
    const { products, sums, sum } = await stage.shownTerms();
    expect(rounded(products.reduce((a, b) => a + b, 0) + sums[2], sum)).toBe(sum);
  });
});

// The stage in a page of somebody else: it leaves the page alone, and the page may do what it likes.
import { expect, test } from '@playwright/test';
import { guestOn, open, pageWith, ready } from './guest.js';

/** @param {(url: string) => string} html @param {(guest: any) => Promise<void>} act */
async function on(html, act) {
  const guest = await guestOn(html);
  try {
    await act(guest);
  } finally {
    await guest.close();
  }
}

const one = pageWith('<h1>Course</h1><rnn-unrolling></rnn-unrolling><p id="after">text</p>');

test('several stages on one page share one engine, and each has its own network', async ({
  page,
}) => {
  const three = ['hello', 'dna', 'words'].map(
    (name) => `<rnn-unrolling example="${name}"></rnn-unrolling>`,
  );
  await on(pageWith(three.join('')), async (guest) => {
    const complaints = await open(page, guest);
    await ready(page);
    const shown = await page
      .locator('rnn-unrolling')
      .evaluateAll((all) => all.map(({ trace }) => trace.example));
    expect(shown).toEqual(['hello', 'dna', 'words']);
    expect(guest.site.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});

test('steps by its buttons without a word to the console', async ({ page }) => {
  await on(one, async (guest) => {
    const complaints = await open(page, guest);
    await ready(page);
    await page.getByRole('button', { name: 'One timestep on' }).click();
    await expect(page.locator('.sentence')).toContainText('Timestep 1 of 4');
    expect(complaints).toEqual([]);
  });
});

test('may be there before the script, and come after it', async ({ page }) => {
  await on(one, async (guest) => {
    await open(page, guest);
    await ready(page);
    await page.evaluate(() => {
      const later = document.createElement('rnn-unrolling');
      later.example = 'dna'; // as a property, before it is anywhere
      later.setAttribute('seed', '3');
      document.body.append(later);
    });
    await ready(page);
    const [, later] = await page
      .locator('rnn-unrolling')
      .evaluateAll((all) => all.map(({ trace }) => [trace.example, trace.seed]));
    expect(later).toEqual(['dna', 3]);
  });
});

test('takes properties that were set before the script had come', async ({ page }) => {
  const html = (url) =>
    pageWith('<rnn-unrolling id="s"></rnn-unrolling>')(url).replace(
      '<script type="module"',
      `<script>document.addEventListener('DOMContentLoaded', () => {
        const s = document.getElementById('s'); s.example = 'words'; s.seed = 5;
      }, { once: true });</script><script type="module" async`,
    );
  await on(html, async (guest) => {
    await page.route('**/rnn-unrolled.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await open(page, guest);
    await ready(page);
    expect(
      await page.locator('rnn-unrolling').evaluate(({ trace }) => [trace.example, trace.seed]),
    ).toEqual(['words', 5]);
  });
});

test('can be moved and taken away while it plays; nothing goes on behind', async ({ page }) => {
  await on(
    pageWith('<div id="a"><rnn-unrolling></rnn-unrolling></div><div id="b"></div>'),
    async (guest) => {
      const complaints = await open(page, guest);
      await ready(page);
      await page.evaluate(() => {
        window.heard = [];
        document.addEventListener('rnn-step', ({ detail }) => window.heard.push(detail.t));
      });
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(page.locator('.sentence')).toContainText('Timestep 1');
      await page.evaluate(() =>
        document.querySelector('#b').append(document.querySelector('rnn-unrolling')),
      );
      await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
      const moment = await page.locator('rnn-unrolling').evaluate(({ moment: { t } }) => t);
      expect(moment).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'One timestep on' }).click(); // to the end of this step
      await page.getByRole('button', { name: 'One timestep on' }).click();
      await expect
        .poll(() => page.locator('rnn-unrolling').evaluate(({ moment: { t } }) => t))
        .toBeGreaterThan(moment);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      const frames = await page.evaluate(async () => {
        const stage = document.querySelector('rnn-unrolling');
        stage.remove();
        let drawn = 0;
        const before = stage.requestUpdate;
        stage.requestUpdate = (...rest) => ((drawn += 1), before.apply(stage, rest));
        await new Promise((resolve) => setTimeout(resolve, 600));
        return drawn;
      });
      expect(frames).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

test('taken away before the engine has come, it says nothing', async ({ page }) => {
  await on(pageWith(''), async (guest) => {
    const complaints = await open(page, guest);
    const heard = await page.evaluate(async () => {
      await customElements.whenDefined('rnn-unrolling');
      const stage = document.createElement('rnn-unrolling');
      const events = [];
      stage.addEventListener('rnn-ready', () => events.push('ready'));
      document.body.append(stage);
      stage.remove();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return events;
    });
    expect(heard).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('registering twice, from two copies of the files, does no harm', async ({ page }) => {
  await on(one, async (guest) => {
    const complaints = await open(page, guest);
    await ready(page);
    await page.evaluate((url) => import(`${url}rnn-unrolled.js?again`), guest.site.url);
    await page.getByRole('button', { name: 'One timestep on' }).click();
    await expect(page.locator('.sentence')).toContainText('Timestep 1 of 4');
    expect(complaints).toEqual([]);
  });
});

test('leaves the host’s globals, styles, scroll and title alone', async ({ page }) => {
  await on(
    pageWith(
      '<p class="chain panel sentence" style="margin:3px">host</p><div style="height:3000px"></div><rnn-unrolling></rnn-unrolling>',
    ),
    async (guest) => {
      await page.addInitScript(() => {
        window.before = new Set(Object.getOwnPropertyNames(window));
      });
      await open(page, guest);
      const look = () =>
        page.locator('body > p').evaluate((p) => {
          const all = getComputedStyle(p);
          return [...all].map((name) => `${name}: ${all.getPropertyValue(name)}`).join(';');
        });
      await ready(page);
      const bare = await page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument.body.innerHTML =
          '<p class="chain panel sentence" style="margin:3px">host</p>';
        const all = frame.contentWindow.getComputedStyle(frame.contentDocument.querySelector('p'));
        const color = all.color;
        frame.remove();
        return color;
      });
      expect(await page.locator('body > p').evaluate((p) => getComputedStyle(p).color)).toBe(bare);
      const before = await look();
      const globals = await page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => !window.before.has(name)),
      );
      // Lit says which versions it has, for its own warnings.
      expect(
        globals.filter(
          (name) =>
            !/^(before|litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata)$/.test(
              name,
            ),
        ),
      ).toEqual([]);
      await page.evaluate(() => {
        window.scrollTo(0, 500);
        document.querySelector('rnn-unrolling').play();
      });
      await page.waitForTimeout(1200);
      expect(
        await page.evaluate(() => [
          scrollY,
          document.title,
          document.styleSheets.length,
          document.adoptedStyleSheets.length,
          document.documentElement.getAttributeNames().join(),
        ]),
      ).toEqual([500, 'A course', 0, 0, 'lang']);
      expect(await look()).toBe(before);
    },
  );
});

test('takes the host’s keys only while it has the focus, and never Tab', async ({ page }) => {
  await on(
    pageWith('<button id="first">first</button><rnn-unrolling></rnn-unrolling><input id="last">'),
    async (guest) => {
      await open(page, guest);
      await ready(page);
      await page.evaluate(() => {
        window.keys = [];
        document.addEventListener('keydown', (event) =>
          window.keys.push([event.key, event.defaultPrevented]),
        );
      });
      const heard = async (press) => {
        await page.evaluate(() => (window.keys = []));
        await press();
        return page.evaluate(() => window.keys);
      };
      await page.locator('#first').focus();
      for (const key of ['.', ' ', 'ArrowRight', 'Home', 'Escape', '>']) {
        expect(await heard(() => page.keyboard.press(key))).toEqual([[key, false]]);
      }
      expect(await page.locator('rnn-unrolling').evaluate(({ moment }) => moment.t)).toBe(0);
      await page.locator('#last').focus();
      await page.keyboard.type('a.b >');
      await expect(page.locator('#last')).toHaveValue('a.b >');

      await page.locator('rnn-unrolling').getByRole('grid').focus();
      expect(await heard(() => page.keyboard.press('.'))).toEqual([]); // it is the stage's
      for (const key of ['a', 'Control+f', 'F5'].slice(0, 2))
        expect(
          (await heard(() => page.keyboard.press(key))).every(([, prevented]) => !prevented),
        ).toBe(true);
      // Tab leads through, in no more steps than there are controls, and out.
      let stops = 0;
      while (stops < 60 && (await page.evaluate(() => document.activeElement.id)) !== 'last') {
        await page.keyboard.press('Tab');
        stops += 1;
      }
      expect(stops).toBeLessThan(60);
    },
  );
});

test('shows the caption below, and without an engine what the page offers instead', async ({
  page,
}) => {
  const html = pageWith(
    `<rnn-unrolling><p id="instead">A picture of it.</p><p slot="caption">Figure 1</p></rnn-unrolling>`,
  );
  await on(html, async (guest) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 503 }));
    await page.goto(guest.url);
    const stage = page.locator('rnn-unrolling');
    await expect(stage.locator('.error')).toContainText(
      'The engine could not be loaded: the server answered 503.',
    );
    await expect(page.locator('#instead')).toBeVisible();
    await expect(page.getByText('Figure 1')).toBeVisible();
    await page.unroute('**/*.wasm');
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    await expect(page.locator('#instead')).toBeHidden();
    const { stage: box, caption } = await page.evaluate(() => ({
      stage: document
        .querySelector('rnn-unrolling')
        .shadowRoot.querySelector('.stage')
        .getBoundingClientRect().bottom,
      caption: document.querySelector('[slot=caption]').getBoundingClientRect().top,
    }));
    expect(caption).toBeGreaterThanOrEqual(box);
  });
});

const wrong = [
  ['example="helo"', 'argument', 'There is no example "helo".', 'hello'],
  ['seed="-1"', 'argument', 'seed is -1, but must be a whole number', 'hello'],
  ['hidden-size="500"', 'argument', 'hidden_size is 500, but must be from 1 to 128.', 'hello'],
  ['weights="best" example="dna"', 'argument', 'There is no source of weights "best".', 'hello'],
  ['view="foldet" example="dna"', 'attribute', 'view="foldet" is not known', 'dna'],
  ['theme="red"', 'attribute', 'theme="red" is not known', 'hello'],
  ['hide="everything"', 'attribute', 'hide="everything" cannot be hidden', 'hello'],
  ['sequence="a"', 'argument', 'Write at least two.', 'hello'],
];

for (const [attributes, code, sentence, shown] of wrong) {
  test(`${attributes} is said on the element and by rnn-error, and the default is shown`, async ({
    page,
  }) => {
    const head = `<script>
      window.heard = []; window.thrown = [];
      document.addEventListener('rnn-error', ({ detail }) => window.heard.push(detail));
      window.addEventListener('error', (event) => window.thrown.push(event.message));
      window.addEventListener('unhandledrejection', (event) => window.thrown.push(String(event.reason)));
    </script>`;
    await on(pageWith(`<rnn-unrolling ${attributes}></rnn-unrolling>`, head), async (guest) => {
      const complaints = await open(page, guest);
      await ready(page);
      await expect(page.locator('.error')).toContainText(sentence);
      const { heard, thrown, example } = await page.evaluate(() => ({
        heard: window.heard,
        thrown: window.thrown,
        example: document.querySelector('rnn-unrolling').trace.example,
      }));
      expect(heard).toHaveLength(1);
      expect(heard[0].code).toBe(code);
      expect(heard[0].message).toContain(sentence);
      expect(thrown).toEqual([]);
      expect(example).toBe(shown);
      expect(complaints).toEqual([]);
    });
  });
}

test('what was wrong is forgiven when it is put right', async ({ page }) => {
  await on(pageWith('<rnn-unrolling theme="red"></rnn-unrolling>'), async (guest) => {
    await open(page, guest);
    await expect(page.locator('.error')).toBeVisible();
    await page.locator('rnn-unrolling').evaluate((stage) => (stage.theme = 'dark'));
    await expect(page.locator('.error')).toHaveCount(0);
  });
});

test('hides what is not needed, also from screen readers, and keeps the rest in its place', async ({
  page,
}) => {
  const all = 'example seed weights compare folded influence menu details phases speed';
  await on(pageWith(`<rnn-unrolling hide="${all}"></rnn-unrolling>`), async (guest) => {
    await open(page, guest);
    await ready(page);
    const names = async (role) => (await page.getByRole(role).all()).length;
    expect(await names('combobox')).toBe(0); // example, speed
    expect(await names('spinbutton')).toBe(0); // seed
    for (const name of ['Weights', 'Compare', 'Folded', 'Unrolled', 'More', 'read'])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'One timestep on' }).click();
    await expect(page.locator('.sentence')).toContainText('Timestep 1 of 4');
    await expect(page.locator('.arc').first()).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.locator('rnn-unrolling').evaluate((stage) => (stage.hide = null));
    await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
  });
});

test('has the theme it is told, whatever the system wishes, and colours the page gives', async ({
  page,
}) => {
  const body = [
    '',
    'theme="light"',
    'theme="dark"',
    'theme="contrast"',
    'theme="dark" style="--rnn-background: rgb(1, 2, 3)"',
  ]
    .map((attributes) => `<rnn-unrolling ${attributes}></rnn-unrolling>`)
    .join('');
  await on(pageWith(body), async (guest) => {
    await open(page, guest);
    await ready(page);
    const backgrounds = () =>
      page
        .locator('rnn-unrolling')
        .evaluateAll((all) =>
          all.map(
            (stage) => getComputedStyle(stage.shadowRoot.querySelector('.stage')).backgroundColor,
          ),
        );
    const [white, dark, black, given] = [
      'rgb(255, 255, 255)',
      'rgb(28, 30, 39)',
      'rgb(0, 0, 0)',
      'rgb(1, 2, 3)',
    ];
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await backgrounds()).toEqual([white, white, dark, white, given]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await backgrounds()).toEqual([dark, white, dark, black, given]);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    expect(await backgrounds()).toEqual([black, white, black, black, given]);
    const lines = await page
      .locator('rnn-unrolling')
      .evaluateAll((all) =>
        all.map(
          (stage) => getComputedStyle(stage.shadowRoot.querySelector('.stage')).borderTopColor,
        ),
      );
    expect(lines[1]).toBe('rgb(106, 107, 120)'); // light, with clear lines
  });
});

test('where storage is blocked, nothing is thrown', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await on(
    pageWith('<rnn-unrolling linked id="s"></rnn-unrolling><rnn-exercise></rnn-exercise>'),
    async (guest) => {
      const complaints = await open(page, guest);
      await ready(page);
      await expect(
        page.locator('rnn-exercise').getByText('This browser keeps nothing for this page'),
      ).toBeVisible();
      await page.locator('rnn-exercise').getByRole('button', { name: 'Run' }).click();
      await expect(
        page.locator('rnn-exercise .output, rnn-exercise .answer').first(),
      ).toBeVisible();
      expect(complaints).toEqual([]);
    },
  );
});

test('a damaged state is refused in words; the default is shown', async ({ page }) => {
  await on(pageWith('<rnn-unrolling linked id="s"></rnn-unrolling>'), async (guest) => {
    const damaged = { ...guest, url: `${guest.url}#s?v=1&t=x` };
    const complaints = await open(page, damaged);
    await ready(page);
    await expect(page.locator('.error')).toContainText(
      'This link is damaged: t must be a whole number',
    );
    expect(complaints).toEqual([]);
  });
});

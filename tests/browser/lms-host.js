/**
 * An LMS as a test needs it: the package as it was unzipped, on a server, and a page of another
 * folder there that shows it in a frame and offers the API of scorm-again. What a learner left is
 * given to the next launch, as an LMS does.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';

const ZIP = new URL('../../build/lms/rnn-unrolled-scorm12.zip', import.meta.url);
const SCORM_AGAIN = new URL('../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url);

export const unzipped = () => unzipSync(readFileSync(ZIP));

/** As simple LMSs have them: they know no WebAssembly. */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }; // prettier-ignore

/** The lesson's own; an LMS may be as strict. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:";

const PLAYER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A course platform</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; width: 100%; height: 100vh; border: 0 }</style>
<script src="/scorm-again.js"></script><main></main></html>`;

/** @returns {Promise<{ origin: string, close: () => void }>} one origin */
export async function serveLms() {
  const files = unzipped();
  const pages = {
    '/player.html': PLAYER,
    '/scorm-again.js': readFileSync(SCORM_AGAIN),
    '/elsewhere.html': '<!doctype html><title>Elsewhere</title>',
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://lms');
    const inPackage = pathname.startsWith('/course/');
    const content = inPackage ? files[pathname.slice('/course/'.length)] : pages[pathname];
    const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
    const policy = inPackage ? { 'Content-Security-Policy': POLICY } : {};
    response.writeHead(content ? 200 : 404, { 'Content-Type': type, ...policy }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

export const LESSON = '/course/lessons/unrolling.html';

/** What an LMS knows of a learner who comes for the first time. */
export const FIRST = {
  core: { student_id: 'ada', student_name: 'Lovelace, Ada', credit: 'credit', lesson_mode: 'normal' }, // prettier-ignore
  student_data: { mastery_score: '100' },
};

/** The same learner again: what was left, and what the LMS makes of it. */
export const again = (cmi, core = {}) => ({
  ...cmi,
  ...FIRST,
  core: { ...cmi.core, ...FIRST.core, entry: 'resume', ...core },
});

export class Lms {
  complaints = [];

  /** @param {import('@playwright/test').Page} page @param {string} origin */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /**
   * Opens the player, which offers the API, and in its frame the lesson.
   *
   * @param {object | null} [cmi] what the LMS has; null: it offers no API
   * @param {{ refuses?: string[], reopens?: boolean }} [options] refuses: calls that answer "false";
   *   reopens: a visit that was finished can be followed by another
   */
  async launch(cmi, options) {
    await this.player(cmi, options);
    await addFrame(this.page, LESSON);
    await expect.poll(() => this.page.frame('lesson')?.url()).toContain(LESSON);
    await this.shows(this.page.frame('lesson'));
    return this;
  }

  async player(cmi = FIRST, { refuses = [], reopens = false } = {}) {
    await this.page.goto(`${this.origin}/player.html`);
    await this.page.evaluate(offerApi, { cmi, refuses, reopens });
  }

  /** @param {import('@playwright/test').Frame | import('@playwright/test').Page} lesson */
  async shows(lesson) {
    this.lesson = lesson;
    this.notices = lesson.locator('.lms-notice');
    this.stage = lesson.locator('rnn-unrolling');
    await expect(this.stage.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  }

  /** What the LMS has now. */
  cmi() {
    return this.page.evaluate(() => window.lms.renderCMIToJSONObject().cmi);
  }

  /** The calls so far, by name. */
  async calls(name) {
    const calls = await this.page.evaluate(() => window.calls);
    return calls.filter((call) => call[0] === name);
  }

  refuse(...names) {
    return this.page.evaluate((refused) => (window.refused = new Set(refused)), names);
  }

  /** The learner leaves; the LMS closes the lesson. @returns what it keeps */
  async leave() {
    await this.page.evaluate(() => document.querySelector('iframe').remove());
    return this.cmi();
  }
}

/** @param {import('@playwright/test').Frame | import('@playwright/test').Page} where */
export const addFrame = (where, address) =>
  where.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, name: 'lesson' });
    (document.querySelector('main') ?? document.body).append(frame);
  }, address);

/** In the player. */
function offerApi({ cmi, refuses, reopens }) {
  window.calls = [];
  window.refused = new Set(refuses);
  const open = (kept) => {
    window.lms = new window.Scorm12API({ autocommit: false, logLevel: 5 });
    window.lms.loadFromJSON(kept, 'cmi');
  };
  open(cmi ?? {});
  if (!cmi) return;
  const names = ['Initialize', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic']; // prettier-ignore
  window.API = Object.fromEntries(
    names.map((name) => [
      `LMS${name}`,
      (...given) => {
        window.calls.push([`LMS${name}`, ...given]);
        if (reopens && name === 'Initialize' && window.lms.isTerminated())
          open({ ...window.lms.renderCMIToJSONObject().cmi, student_data: cmi.student_data });
        return window.refused.has(`LMS${name}`) ? 'false' : window.lms[`LMS${name}`](...given);
      },
    ]),
  );
}

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { integrity, writeSiteFiles } from '../../web/vite/site-files.js';

const source = readFileSync(new URL('../../web/service-worker.js', import.meta.url), 'utf8');
const content = { 'index.html': '<p>Hello</p>\n', 'assets/b-1.js': 'b', 'assets/a-1.wasm': '\0asm', 'lesson.zip': 'z' }; // prettier-ignore

let folder;
const write = (name, text) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const read = (name) => readFileSync(path.join(folder, name), 'utf8');
const manifest = () => JSON.parse(read('integrity.json'));
const keptBy = (worker) => JSON.parse(worker.match(/const FILES = (\{[^}]*\});/)[1]);
const versionOf = (worker) => worker.match(/const VERSION = '([^']+)';/)[1];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(content)) write(name, text);
  writeSiteFiles(folder, source);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('integrity.json', () => {
  it('holds every file of the site but itself, in order, and the service worker too', () => {
    assert.deepEqual(Object.keys(manifest()), [
      'assets/a-1.wasm',
      'assets/b-1.js',
      'index.html',
      'lesson.zip',
      'service-worker.js',
    ]);
  });

  it('holds the sha384 as integrity="" takes it', () => {
    for (const [name, value] of Object.entries(manifest())) {
      const hash = createHash('sha384').update(read(name)).digest('base64');
      assert.equal(value, `sha384-${hash}`, name);
    }
    // printf b | openssl dgst -sha384 -binary | base64
    const known = 'mKkGGCzc+x6060cRdgD2iVji3dFAJItHmE9L3mWHuJyCFcPaiVozbpStGso5AVxA';
    assert.equal(integrity('b'), `sha384-${known}`);
  });

  it('is the same when the site is finished again', () => {
    const before = read('integrity.json');
    writeSiteFiles(folder, source);
    assert.equal(read('integrity.json'), before);
  });
});

describe('service-worker.js', () => {
  it('keeps what pages load, with its integrity', () => {
    const { 'service-worker.js': _, 'lesson.zip': __, ...loaded } = manifest();
    assert.deepEqual(keptBy(read('service-worker.js')), loaded);
  });

  it('has a version that changes with what it keeps, and only then', () => {
    const before = versionOf(read('service-worker.js'));
    assert.match(before, /^[0-9a-f]{16}$/);
    write('lesson.zip', 'another');
    writeSiteFiles(folder, source);
    assert.equal(versionOf(read('service-worker.js')), before);
    write('index.html', '<p>Hello again</p>\n');
    writeSiteFiles(folder, source);
    assert.notEqual(versionOf(read('service-worker.js')), before);
  });

  it('is otherwise as it was written, and a source without places for both ends the build', () => {
    const worker = read('service-worker.js');
    const rest = (text) =>
      text.replace(/const FILES = \{[^}]*\};/, '').replace(/VERSION = '.*'/, '');
    assert.equal(rest(worker), rest(source));
    assert.throws(
      () => writeSiteFiles(folder, 'nothing'),
      /service-worker\.js: there is no line const FILES/,
    );
  });
});

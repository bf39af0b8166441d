import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { manifest } from '../../web/vite/scorm/manifest.js';
import { filesIn, zipOf } from '../../web/vite/scorm/zip.js';

const FILES = { 'lessons/a.html': '<p>ä</p>', 'assets/b.js': 'let b;', 'assets/deep/c.wasm': '\0' };

function withFolder(files, use) {
  const folder = mkdtempSync(join(tmpdir(), 'scorm-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The zip of a package', () => {
  it('holds every file of the folder, and nothing else', () => {
    const files = withFolder(FILES, (folder) => unzipSync(zipOf(folder)));
    assert.deepEqual(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])),
      FILES,
    );
  });

  it('has the same bytes whenever and wherever it is made', () => {
    const first = withFolder(FILES, zipOf);
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    const later = withFolder(turned, (folder) => {
      for (const name of filesIn(folder)) utimesSync(join(folder, name), 1e9, 1e9);
      const script = `
        import { zipOf } from ${JSON.stringify(new URL('../../web/vite/scorm/zip.js', import.meta.url).href)};
        process.stdout.write(zipOf(${JSON.stringify(folder)}));`;
      const options = { env: { ...process.env, TZ: 'Pacific/Kiritimati' } };
      return execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
    });
    assert.deepEqual(Buffer.from(first), later);
  });
});

describe('The manifest of a package', () => {
  const lesson = {
    id: 'a-lesson',
    version: '1.2.3',
    course: 'A & B',
    lesson: '“x” < y',
    launch: 'lessons/a.html',
    files: ['assets/b c&d.js', 'lessons/a.html'],
  };

  it('says what SCORM 1.2 asks for: the schema, one SCO, its titles, files and mastery score', () => {
    const xml = manifest(lesson);
    for (const part of [
      '<schema>ADL SCORM</schema>',
      '<schemaversion>1.2</schemaversion>',
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
      '<title>A &amp; B</title>',
      '<title>“x” &lt; y</title>',
      '<adlcp:masteryscore>100</adlcp:masteryscore>',
      'type="webcontent" adlcp:scormtype="sco" href="lessons/a.html"',
      '<file href="assets/b%20c%26d.js"/>',
      '<file href="lessons/a.html"/>',
    ])
      assert.ok(xml.includes(part), part);
    assert.equal(xml.match(/<(item|resource) /g).length, 2);
    assert.equal(xml.match(/identifierref="(.+?)"/)[1], xml.match(/<resource identifier="(.+?)"/)[1]); // prettier-ignore
  });

  it('cannot be made for a page that is not in the package', () => {
    assert.throws(() => manifest({ ...lesson, launch: 'index.html' }), /index\.html is not in/);
  });
});

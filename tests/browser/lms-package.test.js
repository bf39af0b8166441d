import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8 } from 'fflate';
import { unzipped } from './lms-host.js';

const MANIFEST = 'imsmanifest.xml';

test.describe('The package for an LMS', () => {
  let files;
  let xml;
  test.beforeAll(() => {
    files = unzipped();
    xml = strFromU8(files[MANIFEST]);
  });

  test('has a manifest that is well-formed and lists every file, and no other', async ({
    page,
  }) => {
    const read = await page.evaluate((text) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      const all = (name) => [...tree.getElementsByTagName(name)];
      return {
        errors: all('parsererror').map(({ textContent }) => textContent),
        listed: all('file').map((file) => decodeURIComponent(file.getAttribute('href'))),
        scos: all('resource').map((sco) => [sco.getAttribute('adlcp:scormtype'), sco.getAttribute('href')]), // prettier-ignore
        titles: all('title').map(({ textContent }) => textContent),
      };
    }, xml);
    expect(read.errors).toEqual([]);
    expect(read.listed).toEqual(
      Object.keys(files)
        .filter((name) => name !== MANIFEST)
        .sort(),
    );
    expect(read.scos).toEqual([['sco', 'lessons/unrolling.html']]);
    expect(read.titles).toEqual([
      'Recurrent neural networks',
      'Vanilla RNNs: Hidden State and Sequence Unrolling',
    ]);
  });

  test('has a manifest that another reader of XML takes too, where there is one', () => {
    test.skip(spawnSync('xmllint', ['--version']).error !== undefined, 'no xmllint here');
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      writeFileSync(join(folder, MANIFEST), xml);
      expect(String(execFileSync('xmllint', ['--noout', '--nonet', join(folder, MANIFEST)]))).toBe(''); // prettier-ignore
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('leads nowhere that is not in it, and names no other host', () => {
    const html = strFromU8(files['lessons/unrolling.html']);
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    const local = links.filter((link) => !/^(#|data:)/.test(link));
    expect(local.length).toBeGreaterThan(2);
    for (const link of local) {
      const { origin, pathname } = new URL(link, 'http://lms/lessons/unrolling.html');
      expect(origin, link).toBe('http://lms');
      expect(Object.keys(files), link).toContain(pathname.slice(1));
    }
  });

  test('asks for no file that is not in it', () => {
    const asked = Object.entries(files)
      .filter(([name]) => name.endsWith('.js'))
      .flatMap(([, bytes]) => [
        ...strFromU8(bytes).matchAll(
          /["'`](?:\.\/|assets\/)([\w-]+-[\w-]{8}\.(?:js|css|wasm|json))["'`]/g,
        ),
      ]) // prettier-ignore
      .map(([, name]) => `assets/${name}`);
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked) expect(Object.keys(files)).toContain(name);
  });
});

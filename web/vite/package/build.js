/** Makes the npm package in build/package, and its archive: node web/vite/package/build.js */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundlePackage } from './bundle.js';
import { packageJson } from './contents.js';
import { writeDeclarations } from './declarations.js';
import { thirdParty } from './licences.js';
import { elementsManifest } from './manifest.js';
import { readme } from './readme.js';

const root = path.join(import.meta.dirname, '../../..');
const out = path.join(root, 'build/package');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sources = await bundlePackage(`${out}/dist`);
writeDeclarations(`${out}/types`);
const contents = packageJson();
const manifest = elementsManifest();
writeJson('package.json', contents);
writeJson('custom-elements.json', manifest);
writeFileSync(`${out}/README.md`, readme(manifest, contents));
writeFileSync(`${out}/THIRD-PARTY.md`, thirdParty(sources));
copyFileSync(`${root}/LICENSE`, `${out}/LICENSE`);
execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] }); // prettier-ignore

/** @param {string} name @param {object} value */
function writeJson(name, value) {
  writeFileSync(path.join(out, name), `${JSON.stringify(value, null, 2)}\n`);
}

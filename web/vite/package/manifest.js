/**
 * What the elements' own comments say of their attributes, properties, methods, events, slots, parts
 * and colours, as a custom elements manifest (schema 1.0.0).
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** @typedef {import('custom-elements-manifest/schema').Package} Manifest */
/** @typedef {import('custom-elements-manifest/schema').Module} Module */
/** @typedef {import('custom-elements-manifest/schema').CustomElement & { kind: 'class' }} Element */
/** @typedef {{ name: string, privacy?: string, type?: object, return?: { type?: object } }} Member */

const web = path.join(import.meta.dirname, '../..');

/** Where the package exports the elements' classes, and where it registers them. */
const CLASSES = ['element', 'exercise'];
const REGISTERS = 'dist/index.js';

const folder = path.join(web, 'src/elements');
const SOURCES = /^(rnn-|speaking-|register).*\.js$/;

/**
 * The manifest that goes into the package: its paths are the package's.
 * @returns {Manifest}
 */
export function elementsManifest() {
  const elements = describeElements().filter(({ tagName }) => tagName);
  const modules = CLASSES.map((entry) => {
    const source = readFileSync(`${web}/package/${entry}.js`, 'utf8');
    const place = (/** @type {Element} */ { name }) => source.indexOf(`{ ${name} }`);
    const exported = elements.filter((element) => place(element) >= 0);
    return exporting(`dist/${entry}.js`, exported.sort((a, b) => place(a) - place(b))); // prettier-ignore
  });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [...modules, registering(modules)],
  };
}

/**
 * Every element, and what they derive from, with what others may use of it.
 * @returns {Element[]}
 */
export function describeElements() {
  const names = readdirSync(folder).filter((name) => SOURCES.test(name));
  const modules = names.map((name) =>
    ts.createSourceFile(name, textOf(name), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } });
  return found.modules.flatMap(({ path: file, declarations = [] }) => {
    const elements = /** @type {any[]} */ (declarations).filter(
      ({ customElement }) => customElement,
    );
    return elements.map((element) => face(element, ownState(textOf(file))));
  });
}

/** @param {string} file */
const textOf = (file) => readFileSync(path.join(folder, file), 'utf8');

/** Properties that stand between an element and its template, which the analyzer takes for attributes. @param {string} source */
const ownState = (source) =>
  [...source.matchAll(/(\w+): \{ state: true \}/g)].map(([, name]) => name);

/** @param {any} element @param {string[]} hidden @returns {Element} */
function face({ members = [], attributes = [], ...element }, hidden) {
  const isPublic = (/** @type {Member} */ { name, privacy = 'public' }) =>
    privacy === 'public' && !hidden.includes(name);
  const face = {
    members: members.filter(isPublic).map(typed),
    attributes: attributes.filter(isPublic),
  };
  return tidy({ ...element, ...face, superclass: { name: 'HTMLElement' } });
}

/** A getter says what it returns, which is what the property is. @param {Member & { kind: string }} member */
function typed(member) {
  if (member.kind !== 'field' || !member.return) return member;
  const { return: returned, ...field } = member;
  return { ...field, type: returned.type };
}

/** Without the file that a thing was found in, and with a type on one line. @param {any} value @returns {any} */
function tidy(value) {
  if (typeof value === 'string') return value.replace(/\s*\n\s*\*\s*/g, ' ');
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'inheritedFrom');
  return Object.fromEntries(kept.map(([name, part]) => [name, tidy(part)]));
}

/** @param {string} module @param {Element[]} declarations @returns {Module} */
const exporting = (module, declarations) => ({
  kind: 'javascript-module',
  path: module,
  declarations,
  exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } })),
});

/** @param {Module[]} modules @returns {Module} */
const registering = (modules) => ({
  kind: 'javascript-module',
  path: REGISTERS,
  declarations: [],
  exports: modules.flatMap(({ path: module, declarations = [] }) =>
    /** @type {Element[]} */ (declarations).map(({ name, tagName = '' }) => ({
      kind: /** @type {const} */ ('custom-element-definition'),
      name: tagName,
      declaration: { name, module },
    })),
  ),
});

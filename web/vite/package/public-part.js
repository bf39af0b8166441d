/** Of the types that tsc made, what others may use. */
import { parseSync } from 'vite';

/** @typedef {import('./manifest.js').Element} Element */

/** What a page may know of Lit: when everything is drawn. */
const BASE = `extends HTMLElement {
    /** Settles when everything that was set is drawn. */
    readonly updateComplete: Promise<boolean>;`;

/**
 * @param {string} text of one .d.ts file
 * @param {Element[]} elements
 */
export function publicPart(text, elements) {
  return forOlderCompilers(ofElements(text, elements));
}

/** Arrays say what buffer they are in only since TypeScript 5.7. @param {string} text */
const forOlderCompilers = (text) => text.replace(/\b(\w+Array)<ArrayBuffer(?:Like)?>/g, '$1');

/** @param {string} text @param {Element[]} elements */
function ofElements(text, elements) {
  const { body } = parseSync('a.d.ts', text).program;
  const declarations = /** @type {any[]} */ (body).map(({ declaration }) => declaration);
  const found = declarations.find((declaration) => declaration?.type === 'ClassDeclaration');
  const element = elements.find(({ name }) => name === found?.id.name);
  if (!found || !element) return withoutRegistration(text);
  const { start, end } = found.body;
  const members = publicMembers(text.slice(start, end), found.body, element);
  const whole = text.slice(0, start) + members + text.slice(end);
  return withoutAliases(whole, text.slice(found.start, start) + members)
    .replace(/^import \{ LitElement \} from 'lit';\n/m, '')
    .replace('extends LitElement {', BASE);
}

/** What is imported for what it does has no types. @param {string} text */
const withoutRegistration = (text) => text.replace(/^import '[^']+';\n/gm, '');

/** @param {string} text of the class's body @param {any} tree of it @param {Element} element */
function publicMembers(text, tree, { members = [] }) {
  const names = new Set(members.map(({ name }) => name));
  let kept = '{';
  let begun = 1;
  for (const { key, start, end } of tree.body) {
    const isNominal = key.type === 'PrivateIdentifier'; // without it, look-alikes would pass
    const comment = text.slice(begun, start - tree.start); // what stands before a member is its own
    if (isNominal || names.has(key.name))
      kept += comment + text.slice(start - tree.start, end - tree.start);
    begun = end - tree.start;
  }
  return `${kept}\n}`;
}

/** Without the names for types that only the members that are gone needed. @param {string} text @param {string} left */
function withoutAliases(text, left) {
  const used = left.replace(/\/\*[\s\S]*?\*\//g, '');
  return text.replace(/^export type (\w+) = .*;\n/gm, (alias, name) =>
    new RegExp(`\\b${name}\\b`).test(used) ? alias : '',
  );
}

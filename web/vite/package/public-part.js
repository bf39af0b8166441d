/** Of the types that tsc made, what others may use. */
import { parseSync } from 'vite';

/** @typedef {import('./manifest.js').Element} Element */

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

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
  return withoutAliases(text.slice(0, start) + members + text.slice(end))
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

/** Without the names for types that only the members that are gone needed. @param {string} text @returns {string} */
function withoutAliases(text) {
  const { program } = parseSync('a.d.ts', text);
  for (const { start, end, declaration } of /** @type {any[]} */ (program.body)) {
    if (declaration?.type !== 'TSTypeAliasDeclaration') continue;
    const rest = text.slice(0, start) + text.slice(end);
    const isUsed = new RegExp(`\\b${declaration.id.name}\\b`).test(rest.replace(COMMENT, ''));
    if (!isUsed) return withoutAliases(rest); // another may have been there for this one alone
  }
  return text.replace(/^\/\*\* @typedef .*\*\/\n/gm, '').replace(/^\n+/gm, '');
}

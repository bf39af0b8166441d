/**
 * Reads doc comments out of a source: what functions, methods and shapes say of themselves. The
 * compiler is the analyzer's own, for TypeScript's newer one has no such interface.
 */
import { readFileSync } from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer/index.js';

const { ts } = /** @type {any} */ (analyzer); // its types leave the compiler out

/**
 * @typedef {object} Named a parameter, or a property of a shape
 * @property {string} name
 * @property {string} type
 * @property {string} text
 * @property {boolean} optional
 * @property {Named[]} parts what an object holds, where the comment says so
 *
 * @typedef {object} Doc
 * @property {string} name
 * @property {string} text
 * @property {Named[]} parts parameters, or properties
 * @property {string} type what it returns, or what it is
 * @property {string} returns in words
 * @property {string} throws in words
 */

/** Every documented function, method and accessor, and every shape. @param {string} file @returns {Doc[]} */
export function docsIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  /** @type {Doc[]} */
  const found = [];
  const visit = (/** @type {any} */ node) => {
    for (const doc of node.jsDoc ?? []) found.push(...shapesOf(doc));
    const doc = node.jsDoc?.at(-1);
    if (doc && node.name && (ts.isFunctionLike(node) || ts.isClassDeclaration(node)))
      found.push(functionOf(node.name.getText(), doc));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {any} doc @returns {Doc[]} `@typedef`s */
function shapesOf(doc) {
  const shapes = (doc.tags ?? []).filter(ts.isJSDocTypedefTag);
  return shapes.map((/** @type {any} */ { name, comment, typeExpression }) => ({
    name: name.text,
    text: textOf(comment) || (shapes.length === 1 ? textOf(doc.comment) : ''),
    parts: (typeExpression?.jsDocPropertyTags ?? []).map((/** @type {any} */ tag) => named(tag)),
    type: typeOf(typeExpression),
    returns: '',
    throws: '',
  }));
}

/** @param {string} name @param {any} doc @returns {Doc} */
function functionOf(name, doc) {
  const tags = /** @type {any[]} */ (doc.tags ?? []);
  const returned = tags.find(ts.isJSDocReturnTag);
  return {
    name,
    text: textOf(doc.comment),
    parts: tags.filter(ts.isJSDocParameterTag).map((tag) => named(tag)),
    type: typeOf(returned?.typeExpression),
    returns: textOf(returned?.comment),
    throws: textOf(tags.find(ts.isJSDocThrowsTag)?.comment),
  };
}

/** @param {any} tag @returns {Named} */
function named({ name, comment, isBracketed, typeExpression }) {
  const parts = typeExpression?.type?.jsDocPropertyTags ?? [];
  return {
    name: name.right?.text ?? name.getText(), // `what.t` is t of what
    type: parts.length > 0 ? 'object' : typeOf(typeExpression),
    text: textOf(comment),
    optional: isBracketed,
    parts: parts.map((/** @type {any} */ part) => named(part)),
  };
}

/** @param {any} expression @returns {string} on one line, without where names are imported from */
const typeOf = (expression) =>
  (expression?.type?.getText() ?? '')
    .replace(/\s*\n\s*\*?\s*/g, ' ')
    .replace(/import\('[^']*'\)\./g, '');

/** @param {any} comment */
const textOf = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').trim();

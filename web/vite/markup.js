/**
 * Lit templates as text, without a browser: for pictures made while building, and for tests. (Lit's
 * own server renderer parses every svg template as HTML, where an SVG title with a value in it is
 * not allowed.)
 */
import { noChange, nothing } from 'lit';
import { PartType } from 'lit/directive.js';

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An attribute that the value belongs to, at the end of what stands before it. */
const UNQUOTED = /\s([?.@]?)([-\w]+)=$/;

/**
 * @param {any} value what a view returns
 * @returns {string}
 */
export function markupOf(value) {
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (typeof value !== 'object') return escape(String(value));
  if ('_$litDirective$' in value) return markupOf(drawnBy(value));
  if (!Array.isArray(value.strings)) throw new TypeError(`This is no template: ${value}`);
  return value.strings.reduce(
    (/** @type {string} */ text, /** @type {string} */ string, /** @type {number} */ i) => {
      const part = value.values[i - 1];
      const attribute = text.match(UNQUOTED);
      return (attribute ? withAttribute(text, attribute, part) : text + markupOf(part)) + string;
    },
  );
}

/** What a directive shows at its first time: it has no element here. @param {any} result */
function drawnBy({ _$litDirective$: Directive, values }) {
  return new Directive({ type: PartType.CHILD }).render(...values);
}

/** @param {string} text @param {string[]} attribute @param {unknown} value */
function withAttribute(text, [found, kind, name], value) {
  const before = text.slice(0, -found.length);
  if (kind === '@' || kind === '.' || value === nothing) return before;
  if (kind === '?') return value ? `${before} ${name}` : before;
  return `${before} ${name}="${markupOf(value)}"`;
}

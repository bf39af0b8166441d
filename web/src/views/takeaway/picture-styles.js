/**
 * The stage's style sheets for a picture that stands alone: only what its marks use, as it looks in
 * a box of its width, in the colours of light and dark.
 *
 * Colours stay custom properties, so that whoever edits the file changes each in one place. Before
 * every one stands the plain colour of light, for programs that know no custom properties.
 */
import { declarationsOf, parseCss, resolved, selectorsOf } from './css.js';

/**
 * @typedef {object} Look
 * @property {number} width of the box whose size the style sheets ask for
 * @property {Map<string, string>} given custom properties that the page sets
 * @property {boolean} fixed one look only, with all its colours among the given; else light and dark
 */

/** @typedef {{ tags: Set<string>, classes: Set<string> }} Marks what is in the picture */
/** @typedef {import('./css.js').Rule} Rule */

/** What changes how a mark looks at rest; not pointers, motion or places on the page. */
const SEEN = /^(fill|stroke|opacity|color$|font|text-anchor|text-decoration|letter-spacing|white-space|dominant-baseline|visibility|paint-order|vector-effect|clip-path|mask|transform$|stop-|marker|r[xy]?$|c[xy]$|[xy]$)/; // prettier-ignore

/**
 * @param {string} css
 * @param {string} markup the picture, for what is used
 * @param {Look} look
 */
export function pictureStyles(css, markup, look) {
  const rules = flattened(parseCss(css), look.width);
  const light = propertiesOf(rules.light, look.given);
  const dark = new Map([...light, ...propertiesOf(rules.dark, look.given)]);
  const marks = marksIn(markup);
  const sheets = {
    light: rules.light.flatMap((rule) => written(rule, marks, light, look.fixed)),
    dark: look.fixed ? [] : rules.dark.flatMap((rule) => written(rule, marks, dark, false)),
  };
  const used = namesIn([...sheets.light, ...sheets.dark, 'var(--_background)'].join('\n'));
  const background = look.fixed ? resolved('var(--_background)', light) : 'var(--_background)';
  return [
    ...(look.fixed ? [] : [`svg { ${listed(used, light)} }`]),
    `.background { ${declared('fill', background, light, look.fixed)} }`,
    ...sheets.light,
    ...(look.fixed ? [] : [`@media (prefers-color-scheme: dark) {\nsvg { ${listed(used, dark)} }`]),
    ...sheets.dark,
    ...(look.fixed ? [] : ['}']),
  ].join('\n');
}

/** Rules that hold in a box of this width; those for dark apart. @param {Rule[]} rules @param {number} width */
function flattened(rules, width) {
  /** @type {{ light: Rule[], dark: Rule[] }} */
  const flat = { light: [], dark: [] };
  for (const rule of rules) {
    if (!rule.prelude.startsWith('@')) flat.light.push(rule);
    else if (/^@media \(prefers-color-scheme: ?dark\)$/.test(rule.prelude))
      flat.dark.push(...flattened(rule.rules, width).light); // prettier-ignore
    else if (rule.prelude.startsWith('@container') && fits(rule.prelude, width)) {
      const inner = flattened(rule.rules, width);
      flat.light.push(...inner.light);
      flat.dark.push(...inner.dark);
    }
  }
  return flat;
}

/** @param {string} condition @param {number} width */
function fits(condition, width) {
  const bounds = [...condition.matchAll(/\((min|max)-width: ?(\d+(?:\.\d+)?)px\)/g)];
  const known = bounds.reduce((text, [bound]) => text.replace(bound, ''), condition);
  if (!/^@container( and)*\s*$/.test(known.replace(/\s+/g, ' ').trim())) return false;
  return bounds.every(([, side, px]) => (side === 'min' ? width >= Number(px) : width <= Number(px))); // prettier-ignore
}

/** The custom properties of the element itself, with what the page sets. @param {Rule[]} rules @param {Map<string, string>} given */
function propertiesOf(rules, given) {
  const found = new Map();
  for (const { prelude, body } of rules) {
    if (!selectorsOf(prelude).includes(':host')) continue;
    for (const [property, value] of declarationsOf(body)) {
      if (property.startsWith('--')) found.set(property, value);
    }
  }
  for (const [name, value] of found)
    found.set(name, resolved(value, new Map([...found, ...given])));
  return new Map([...found, ...given]);
}

/** @param {string} markup @returns {Marks} */
function marksIn(markup) {
  const tags = new Set(['svg', ...[...markup.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag)]);
  const lists = [...markup.matchAll(/ class="([^"]*)"/g)].map(([, list]) => list.split(/\s+/));
  return { tags, classes: new Set([...lists.flat(), ...ROOT_CLASSES]) };
}

/** What stands around the picture on the stage; its rules may be meant for the picture. */
export const ROOT_CLASSES = Object.freeze(['stage', 'chain', 'picture']);

/** One rule as text, or nothing. @param {Rule} rule @param {Marks} marks @param {Map<string, string>} values @param {boolean} fixed */
function written({ prelude, body }, marks, values, fixed) {
  const selectors = selectorsOf(prelude)
    .map((selector) => (selector === ':host' ? 'svg' : selector))
    .filter((selector) => isMeant(selector, marks));
  const declarations = declarationsOf(body)
    .filter(
      ([property, value]) => SEEN.test(property) || (property === 'display' && value === 'none'),
    )
    .map(([property, value]) => declared(property, value, values, fixed));
  if (selectors.length === 0 || declarations.length === 0) return [];
  return [`${selectors.join(', ')} { ${declarations.join(' ')} }`];
}

/** Whether a selector finds something in a picture that nobody points at. @param {string} selector @param {Marks} marks */
function isMeant(selector, { tags, classes }) {
  if (/[:[]/.test(selector)) return false;
  const names = selector.match(/\.?[\w-]+/g) ?? [];
  return names.every((name) =>
    name.startsWith('.') ? classes.has(name.slice(1)) : tags.has(name),
  );
}

/** @param {string} property @param {string} value @param {Map<string, string>} values @param {boolean} fixed */
function declared(property, value, values, fixed) {
  const plain = `${property}: ${resolved(value, values)};`;
  return fixed || !value.includes('var(--_') ? plain : `${plain} ${property}: ${value};`;
}

/** @param {string} text */
const namesIn = (text) => new Set([...text.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));

/** @param {Set<string>} names @param {Map<string, string>} values */
const listed = (names, values) =>
  [...names].map((name) => `${name}: ${values.get(name) ?? 'currentColor'};`).join(' ');

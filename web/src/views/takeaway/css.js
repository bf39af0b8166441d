/** As much of CSS as the stage's own style sheets use, read and written. No nesting. */

/**
 * @typedef {object} Rule
 * @property {string} prelude selectors, or an at-rule's name and condition
 * @property {string} body declarations
 * @property {Rule[]} rules of an at-rule that holds rules
 */

/** @param {string} css @returns {Rule[]} */
export function parseCss(css) {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules = [];
  for (let at = 0; ;) {
    const open = text.indexOf('{', at);
    if (open < 0) return rules;
    const close = closingBrace(text, open);
    const prelude = text.slice(at, open).trim().replace(/\s+/g, ' ');
    const inside = text.slice(open + 1, close);
    const holdsRules = prelude.startsWith('@') && inside.includes('{');
    rules.push({ prelude, body: inside, rules: holdsRules ? parseCss(inside) : [] });
    at = close + 1;
  }
}

/** @param {string} text @param {number} open */
function closingBrace(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    else if (text[i] === '}' && (depth -= 1) === 0) return i;
  }
  return text.length;
}

/** @param {string} body @returns {[string, string][]} property and value */
export const declarationsOf = (body) =>
  body
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [property, ...value] = line.split(':');
      return [property.trim(), value.join(':').trim().replace(/\s+/g, ' ')];
    });

/** Split where a comma stands outside of brackets. @param {string} list */
export const selectorsOf = (list) => list.split(/,(?![^(]*\))/).map((selector) => selector.trim());

/**
 * A value without its variables: each is replaced by what it is set to, or else by its fallback.
 *
 * @param {string} value
 * @param {Map<string, string>} set
 * @returns {string}
 */
export function resolved(value, set) {
  const at = value.indexOf('var(');
  if (at < 0) return value;
  const end = closingBracket(value, at + 3);
  const [name, ...fallback] = value.slice(at + 4, end).split(',');
  const put = set.get(name.trim()) ?? fallback.join(',').trim();
  const others = new Map(set);
  others.delete(name.trim()); // one that holds itself ends
  return value.slice(0, at) + resolved(put, others) + resolved(value.slice(end + 1), set);
}

/** @param {string} text @param {number} open */
function closingBracket(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && (depth -= 1) === 0) return i;
  }
  return text.length;
}

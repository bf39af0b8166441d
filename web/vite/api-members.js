/** Lists of names with what they mean, as HTML. */

/** @typedef {import('./jsdoc.js').Doc} Doc */
/** @typedef {import('./jsdoc.js').Named} Named */

/**
 * @typedef {object} Member
 * @property {string} name
 * @property {string} [label] what stands there in place of the name
 * @property {string} [type] or what it is without being set
 * @property {string} [property] the property that an attribute is
 * @property {string[]} lines HTML
 */

/**
 * What `data-member` says, tests read.
 *
 * @param {string} owner the element or function
 * @param {string} kind attribute, property, method, event, slot, part, css or function
 * @param {Member[]} members
 */
export function memberList(owner, kind, members) {
  if (members.length === 0) return '';
  const rows = members.map(({ name, label = name, type, property, lines }) => {
    const as = property ? ` data-property="${encode(property)}"` : '';
    const written = lines
      .filter(Boolean)
      .map((line) => (line.startsWith('<ul') ? line : `<p>${line}</p>`));
    const id = `${owner}-${kind}-${name.replace(/\W+/g, '-')}`;
    return `<div id="${id}" data-owner="${owner}" data-member="${kind}" data-name="${encode(name)}"${as}>
<dt><code>${encode(label)}</code>${type ? `<br /><span class="type">${encode(type)}</span>` : ''}</dt>
<dd>${written.join('')}</dd>
</div>`;
  });
  return `<dl class="members mid">${rows.join('')}</dl>`;
}

/** @param {string} name @param {Doc} doc @returns {Member} */
export function methodOf(name, { text, parts, type, returns, throws }) {
  const given = parts.map((part) => part.name + (part.optional ? '?' : ''));
  const details = parts.map((part) => item(part)).join('');
  return {
    name,
    label: `${name}(${given.join(', ')})`,
    type: type && `→ ${type}`,
    lines: [
      rich(text),
      details && `<ul>${details}</ul>`,
      returns && `Returns ${rich(returns)}`,
      throws && `Throws <code>EngineError</code> ${rich(throws)}`,
    ],
  };
}

/** The properties of a shape. @param {string} owner @param {Named[]} parts */
export const partsOf = (owner, parts) =>
  memberList(
    owner,
    'part-of-shape',
    parts.map(({ name, type, text, optional }) => ({
      name,
      label: name + (optional ? '?' : ''),
      type,
      lines: [rich(text)],
    })),
  );

/** @param {Named} part @returns {string} */
function item({ name, type, text, optional, parts }) {
  const inner = parts.length ? `<ul>${parts.map((part) => item(part)).join('')}</ul>` : '';
  const kind = type && type !== 'object' ? ` <span class="type">${encode(type)}</span>` : '';
  return `<li><code>${name}${optional ? '?' : ''}</code>${kind} ${rich(text)}${inner}</li>`;
}

/** A comment's text: what stands between backticks or braces is code. @param {string} text */
export const rich = (text) =>
  encode(text.replace(/\s+/g, ' ').trim()).replace(
    /`([^`]+)`|\{[^{}]*\}/g,
    (whole, code) => `<code>${code ?? whole}</code>`,
  );

const encode = (/** @type {string} */ text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * Writes into a page, when it is built, what the code's own comments say:
 *
 *   <div data-api="rnn-unrolling"></div>                    an element: all that others may use
 *   <div data-api="src/engine/engine.js#Engine"></div>      a function, or a shape with its parts
 */
import path from 'node:path';
import { describeElements } from './package/manifest.js';
import { docsIn } from './jsdoc.js';
import { memberList, methodOf, partsOf, rich } from './api-members.js';

/** @returns {import('vite').Plugin} */
export function apiPage() {
  let root = '';
  return {
    name: 'api-page',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (html.includes('data-api=') ? renderApi(html, root) : html),
    },
  };
}

/** @param {string} html @param {string} root */
export async function renderApi(html, root) {
  const elements = await describeElements();
  return html.replace(/<div data-api="([^"]+)"><\/div\s*>/g, (_, what) => {
    const [file, name] = what.split('#');
    return name ? codeIn(path.join(root, file), name) : element(file, elements, root);
  });
}

/** @param {string} file @param {string} name */
function codeIn(file, name) {
  const doc = docsIn(file).find((found) => found.name === name && found.type !== name);
  if (!doc) throw new Error(`api-page.js: ${file} has no doc comment for ${name}`);
  const isShape = doc.parts.length > 0 && !doc.type && !doc.returns;
  const head = `<h3 id="${name}"><code>${name}</code></h3>`;
  if (isShape) return `${head}${doc.text && `<p>${rich(doc.text)}</p>`}${partsOf(name, doc.parts)}`;
  return `${head}${memberList(name, 'function', [methodOf(name, doc)])}`;
}

/**
 * @param {string} tag
 * @param {import('./package/manifest.js').Element[]} elements
 * @param {string} root
 */
function element(tag, elements, root) {
  const found = /** @type {any} */ (elements.find(({ tagName }) => tagName === tag));
  if (!found) throw new Error(`api-page.js: there is no element ${tag}`);
  const documented = ['speaking-element', tag].flatMap((name) =>
    docsIn(path.join(root, `src/elements/${name}.js`)),
  );
  const { attributes = [], members = [], events = [], slots = [] } = found;
  const { cssParts = [], cssProperties = [] } = found;
  const asAttribute = new Set(attributes.map((/** @type {any} */ { fieldName }) => fieldName));
  const own = members.filter((/** @type {any} */ { static: isStatic }) => !isStatic);
  const of = (/** @type {string} */ kind) =>
    own.filter(
      (/** @type {any} */ member) => member.kind === kind && !asAttribute.has(member.name),
    );
  const methods = of('method').map((/** @type {any} */ { name }) => {
    const doc = documented.findLast((candidate) => candidate.name === name);
    return methodOf(name, doc ?? { name, text: '', parts: [], type: '', returns: '', throws: '' });
  });
  return [
    `<p>${rich(found.description ?? '')}</p>`,
    section('Attributes', memberList(tag, 'attribute', attributes.map(attribute))),
    section('Properties', memberList(tag, 'property', of('field').map(property))),
    section('Methods', memberList(tag, 'method', methods)),
    section('Events', memberList(tag, 'event', events.map(event))),
    section('Slots', memberList(tag, 'slot', slots.map(slot))),
    section('CSS parts', memberList(tag, 'part', cssParts.map(plain))),
    section('CSS custom properties', memberList(tag, 'css', cssProperties.map(plain))),
  ].join('');
}

/** @param {string} title @param {string} list */
const section = (title, list) => list && `<h3>${title}</h3>${list}`;

/** @param {any} found @returns {import('./api-members.js').Member} */
const attribute = ({ name, fieldName, type, description = '' }) => ({
  name,
  property: fieldName,
  type: withoutNull(type?.text),
  lines: [rich(description), fieldName === name ? '' : `Property: <code>${fieldName}</code>`],
});

/** @param {any} found @returns {import('./api-members.js').Member} */
const property = ({ name, type, description = '', readonly }) => ({
  name,
  type: [type?.text, readonly ? 'read only' : ''].filter(Boolean).join(', '),
  lines: [rich(description)],
});

/** @param {any} found @returns {import('./api-members.js').Member} */
const slot = ({ name, description = '' }) => ({
  name,
  label: name || '(default)',
  lines: [rich(description)],
});

/** @param {any} found @returns {import('./api-members.js').Member} */
const plain = ({ name, default: usual, description = '' }) => ({
  name,
  type: usual ?? '',
  lines: [rich(description)],
});

/** An event is what its `detail` holds. @param {any} found @returns {import('./api-members.js').Member} */
const event = ({ name, type, description = '' }) => ({
  name,
  type: type?.text.replace(/^CustomEvent<?|>$/g, '').replace(/^\{\s*\}$/, '') ?? '',
  lines: [rich(description)],
});

/** An attribute that is absent is null as a property. */
const withoutNull = (type = '') => type.replace(/ \| null$/, '');

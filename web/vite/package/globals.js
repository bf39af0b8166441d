/** What `document.querySelector('rnn-unrolling')` and `addEventListener('rnn-step', …)` give. */
import path from 'node:path';

/** @typedef {import('./manifest.js').Element} Element */

/**
 * @param {import('./manifest.js').Manifest} manifest
 * @returns {string} to be added to the types of the entry that registers the elements
 */
export function globalTypes({ modules }) {
  /** @type {Map<string, Set<string>>} */
  const tags = new Map();
  /** @type {Map<string, Set<string>>} */
  const events = new Map();
  for (const { path: file, declarations = [] } of modules) {
    for (const { name, tagName = '', events: fired = [] } of /** @type {Element[]} */ (
      declarations
    )) {
      add(tags, tagName, `import('./${path.basename(file)}').${name}`);
      for (const event of fired) add(events, event.name, event.type?.text ?? 'CustomEvent');
    }
  }
  const interfaces = [
    interfaceOf('HTMLElementTagNameMap', tags),
    interfaceOf('GlobalEventHandlersEventMap', events),
  ];
  return `declare global {\n${interfaces.join('')}}\n`;
}

/** Two elements may fire events of one name. @param {Map<string, Set<string>>} map @param {string} name @param {string} type */
const add = (map, name, type) => void map.set(name, new Set([...(map.get(name) ?? []), type]));

/** @param {string} name @param {Map<string, Set<string>>} members */
const interfaceOf = (name, members) =>
  `    interface ${name} {\n${[...members]
    .map(([member, types]) => `        '${member}': ${[...types].join(' | ')};\n`)
    .join('')}    }\n`;

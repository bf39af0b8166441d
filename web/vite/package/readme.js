/** The package's README, with what the manifest says of the elements. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./manifest.js').Element} Element */
/** @typedef {{ name: string, description?: string, type?: { text: string } }} Entry */

const template = path.join(import.meta.dirname, '../../package/README.md');

/**
 * @param {import('./manifest.js').Manifest} manifest
 * @param {Record<string, any>} packageJson
 */
export function readme({ modules }, { version, engines }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  /** @type {Record<string, string>} */
  const words = {
    version,
    node: engines.node.replace(/[^\d.]/g, ''),
    elements: /** @type {Element[]} */ (elements).map(section).join('\n\n'),
  };
  return readFileSync(template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => words[name]);
}

/** @param {Element} element */
function section(element) {
  const { tagName, description, attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const methods = members.filter(({ kind }) => kind === 'method');
  const parts = [
    `### ${code(`<${tagName}>`)}`,
    description,
    table(['attribute', ''], attributes, ({ name, description }) => [code(name), description]),
    table(['event', 'detail', ''], events, (event) => [code(event.name), detail(event), event.description]), // prettier-ignore
    table(['slot', ''], slots, ({ name, description }) => [name ? code(name) : 'default', description]), // prettier-ignore
    list('Methods', methods, '()'),
    list('Parts', cssParts),
    list('Custom properties', cssProperties),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** @param {string} head @param {Entry[]} entries */
const list = (head, entries, end = '') =>
  entries.length > 0 && `${head}: ${entries.map(({ name }) => code(name + end)).join(', ')}.`;

/** @param {Entry} event */
const detail = ({ type }) => code(type?.text.match(/^CustomEvent<(.*)>$/)?.[1] ?? '{}');

/** @param {string} text */
const code = (text) => `\`${text}\``;

/**
 * @template T
 * @param {string[]} head
 * @param {T[]} entries
 * @param {(entry: T) => (string | undefined)[]} cellsOf
 */
const table = (head, entries, cellsOf) =>
  entries.length > 0 && [head, head.map(() => '---'), ...entries.map(cellsOf)].map(line).join('\n');

/** @param {(string | undefined)[]} cells */
const line = (cells) => `| ${cells.map((text = '') => cell(text)).join(' | ')} |`;

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

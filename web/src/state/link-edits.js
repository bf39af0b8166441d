/**
 * Edited weights in a link. A few are readable, xh3:0.5,hh40:0.69,b4:-1: the matrix, the place in
 * it, row after row, and the value. Many are "." and base64url: of every edit the matrix and the
 * place as one uint32, then the value as float32, little-endian.
 */
import { words } from '../words/index.js';
import { shortest } from './float32.js';
import { Damaged } from './link-damaged.js';

/** @typedef {import('./settings.js').Edits} Edits */
/** @typedef {import('./settings.js').WeightName} WeightName */
/** @typedef {{ name: WeightName, place: number, value: number }} Edit */

/** More than this are packed. */
const MOST_READABLE = 24;

/** Above it a place would reach into the matrix's number. */
const PLACES = 2 ** 24;
const BYTES = 8;

/** @type {readonly WeightName[]} */
const NAMES = ['W_xh', 'W_hh', 'b'];
const SHORT = ['xh', 'hh', 'b'];

/** @param {Edits} edits @returns {string} empty when there are none */
export function writeEdits(edits) {
  const list = NAMES.flatMap(
    (name) =>
    Object.entries(edits[name] ?? {}).map(([place, value]) => ({ name, place: Number(place), value: Math.fround(value) })), // prettier-ignore
  ).filter(isUsable);
  return list.length > MOST_READABLE ? packed(list) : list.map(readable).join(',');
}

/** @param {Edit} edit */
const readable = ({ name, place, value }) =>
  `${SHORT[NAMES.indexOf(name)]}${place}:${shortest(value)}`;

/** @param {Edit} edit */
const isUsable = ({ place, value }) =>
  Number.isInteger(place) && place >= 0 && place < PLACES && Number.isFinite(value);

/** @param {Edit[]} list */
function packed(list) {
  const view = new DataView(new ArrayBuffer(list.length * BYTES));
  list.forEach(({ name, place, value }, i) => {
    view.setUint32(i * BYTES, NAMES.indexOf(name) * PLACES + place, true);
    view.setFloat32(i * BYTES + 4, value, true);
  });
  const bytes = Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte));
  return `.${btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** @param {string} text @returns {Edits} */
export function readEdits(text) {
  const list = text.startsWith('.') ? unpacked(text.slice(1)) : text.split(',').map(fromReadable);
  /** @type {Edits} */
  const edits = {};
  for (const edit of list) {
    if (!isUsable(edit)) throw damaged();
    const { name, place, value } = edit;
    (edits[name] ??= {})[place] = value;
  }
  return edits;
}

const damaged = () => new Damaged(words().link.badEdits);

/** @param {string} text @returns {Edit} */
function fromReadable(text) {
  const found = text.match(/^(xh|hh|b)(\d{1,8}):(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/);
  if (!found) throw damaged();
  const [, short, place, value] = found;
  return {
    name: NAMES[SHORT.indexOf(short)],
    place: Number(place),
    value: Math.fround(Number(value)),
  };
}

/** @param {string} text @returns {Edit[]} */
function unpacked(text) {
  const bytes = bytesOf(text);
  if (bytes.length === 0 || bytes.length % BYTES !== 0) throw damaged();
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / BYTES }, (_, i) => {
    const at = view.getUint32(i * BYTES, true);
    const name = NAMES[Math.floor(at / PLACES)];
    if (name === undefined) throw damaged();
    return { name, place: at % PLACES, value: view.getFloat32(i * BYTES + 4, true) };
  });
}

/** @param {string} text base64url */
function bytesOf(text) {
  if (!/^[\w-]*$/.test(text)) throw damaged();
  try {
    const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    throw damaged();
  }
}

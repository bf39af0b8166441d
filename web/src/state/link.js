/**
 * Exactly one state of the lesson as a short, readable text for an address, and back:
 *
 *   v=1&example=words&seed=3&t=2&phase=mix&unit=5&edits=hh40:0.69,b4:-1
 *
 * What is as always is left out. The first field is the version; fields of other names are passed
 * over. Edits name a matrix, the place of a weight in it (row after row) and its value, as float32;
 * many of them are packed into base64url, eight bytes each.
 */
import { counted, words } from '../words/index.js';
import { Damaged } from './link-damaged.js';
import { writeEdits } from './link-edits.js';
import { MOMENT, SETTINGS, edits, usualMoment, usualSettings } from './link-fields.js';
import { shortened } from './wording.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('./link-fields.js').Kind} Kind */

/**
 * @typedef {object} State everything that a link holds
 * @property {Settings} settings
 * @property {number} t step, from 1; 0: the start
 * @property {'start' | 'read' | 'mix' | 'sum' | 'squash' | 'carry'} phase of that step
 * @property {number} row of the batch
 * @property {number | null} unit the selected one
 * @property {string | null} view unrolled, folded, compare
 * @property {string | null} panel weights, or none
 * @property {'pairs' | 'differences'} compareAs
 */

const VERSION = 1;

/** Longer texts are not read: nothing that is worth a link needs them. */
export const LONGEST = 20_000;

/**
 * @param {State} state
 * @returns {string} for behind the # or ? of an address
 */
export function toLink(state) {
  const { settings } = state;
  const fields = [
    ...written(SETTINGS, settings, usualSettings(settings.sequence)),
    ...written(MOMENT, state, usualMoment(state.t)),
  ];
  const link = [`v=${VERSION}`, ...fields].join('&');
  // Programs that find links in a text take such a mark for the end of a sentence.
  return link.replace(/\+$/, '%20').replace(/[.,:-]$/, (mark) => `%${hex(mark)}`);
}

/**
 * What is not as always, and could be read again.
 * @param {[string, string, Kind][]} fields
 * @param {Record<string, any>} values
 * @param {Record<string, any>} usual
 */
function written(fields, values, usual) {
  return fields.flatMap(([property, key, kind]) => {
    const value = values[property] ?? null;
    if (value === null || value === usual[property]) return [];
    const text = kind === edits ? writeEdits(value) : String(value);
    if (text === '' && kind === edits) return [];
    return readOrNothing(kind, text) === undefined ? [] : [`${key}=${encode(text)}`];
  });
}

/** @param {Kind} kind @param {string} given */
function readOrNothing(kind, given) {
  try {
    return kind.read(given);
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
}

/**
 * @param {string} link what toLink has made, or anything else
 * @returns {{ state: State } | { error: string }} error: a sentence for the learner
 */
export function fromLink(link) {
  try {
    return { state: read(String(link)) };
  } catch (error) {
    if (error instanceof Damaged) return { error: `${error.message} ${words().link.theDefault}` };
    throw error;
  }
}

/** @param {string} link @returns {State} */
function read(link) {
  if (link.length > LONGEST)
    throw new Damaged(words().link.tooLong({ length: counted(link.length), most: counted(LONGEST) })); // prettier-ignore
  const fields = fieldsOf(link.replace(/^[#?]/, ''));
  checkVersion(fields.get('v'));
  const settings = values(SETTINGS, fields);
  const moment = values(MOMENT, fields);
  const { t = 0 } = moment;
  if (t === 0) delete moment.phase; // the start has none
  return {
    settings: { ...usualSettings(settings.sequence), ...settings },
    ...usualMoment(t),
    ...moment,
  };
}

/** @param {string | undefined} version */
function checkVersion(version) {
  const say = words().link;
  if (version === undefined) throw new Damaged(say.noState);
  if (version === String(VERSION)) return;
  const newer = /^\d{1,9}$/.test(version) && Number(version) > VERSION;
  throw new Damaged(newer ? say.newer : say.badVersion(shortened(version)));
}

/** Every name with its text; a Map, so that no name is special. @param {string} link */
function fieldsOf(link) {
  /** @type {Map<string, string>} */
  const fields = new Map();
  for (const field of link.split(/&(?:amp;)?/)) {
    const [key, ...rest] = field.split('=');
    if (rest.length === 0) continue;
    if (!fields.has(key)) fields.set(key, rest.join('='));
  }
  return fields;
}

/**
 * @param {[string, string, Kind][]} known
 * @param {Map<string, string>} fields
 */
function values(known, fields) {
  /** @type {Record<string, any>} */
  const found = {};
  for (const [property, key, kind] of known) {
    const given = fields.get(key);
    if (given === undefined) continue;
    const text = decode(key, given);
    const value = kind.read(text);
    if (value === undefined)
      throw new Damaged(words().link.badValue({ key, must: kind.must(), is: shortened(text) }));
    found[property] = value;
  }
  return found;
}

/** @param {string} character */
const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase();

/** As a form does, with colons and commas left as they are; half characters cannot be kept. @param {string} text */
const encode = (text) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[!'()*~]/g, (mark) => `%${hex(mark)}`)
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%20/g, '+');

/** @param {string} key @param {string} text */
function decode(key, text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw new Damaged(words().link.unreadable(key));
  }
}

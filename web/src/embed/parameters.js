/** What a frame's address says: embed.html?show=stage&example=hello&seed=3&t=2&host=https://course.example */
import { MOMENT } from '../state/link-fields.js';

/** What may stand in `show`, and in `part`; the first is what holds where nothing is said. */
export const SHOWS = Object.freeze(['stage', 'exercise']);
export const PARTS = Object.freeze(['all', 'cell', 'unroll', 'explore']);

/** Parameters that are attributes of the stage, by their names. */
const ATTRIBUTES = 'example seed weights scale sequence kind compare hidden-size view panel theme lang'.split(' '); // prettier-ignore
/** And those that only a link to a state has. */
const LINKED = ['training-step', 'edits', ...MOMENT.map(([, key]) => key)].filter((key) => !ATTRIBUTES.includes(key)); // prettier-ignore

/**
 * @typedef {object} Parameters
 * @property {string} show
 * @property {string[]} parts of the exercise; none: no exercise
 * @property {Record<string, string>} attributes of the stage
 * @property {string | null} moment what is said as in a link, as such a link; null: nothing
 * @property {boolean} hasLink whether a link leads to the lesson
 * @property {string | null} id to come back in every message
 * @property {string | null} host
 * @property {{ field: string, given: string, known: readonly string[] }[]} problems choices that there are not
 */

/** @param {string} search of the address @returns {Parameters} */
export function readParameters(search) {
  const given = new URLSearchParams(search);
  /** @type {Parameters['problems']} */
  const problems = [];
  /** @param {string} field @param {readonly string[]} known */
  const choice = (field, known) => {
    const value = given.get(field) || known[0];
    if (known.includes(value)) return value;
    problems.push({ field, given: value, known });
    return known[0];
  };
  const show = choice('show', SHOWS);
  const part = choice('part', PARTS);
  const hidden = (given.get('hide') ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    show,
    parts: show !== 'exercise' ? [] : part === 'all' ? PARTS.slice(1) : [part],
    attributes: attributesIn(given, hidden),
    moment: momentIn(given),
    hasLink: !hidden.includes('link'),
    ...channelIn(given),
    problems,
  };
}

/** What any framed page takes from its address for the messages. @param {URLSearchParams} given */
export function channelIn(given) {
  const id = given.get('id');
  return { id: id === null ? null : id.slice(0, 200), host: given.get('host') };
}

/** @param {URLSearchParams} given @param {string[]} hidden */
function attributesIn(given, hidden) {
  const hide = hidden.filter((name) => name !== 'link').join(' ');
  const entries = ATTRIBUTES.filter((name) => given.has(name)).map((name) => [name, given.get(name)]); // prettier-ignore
  return Object.fromEntries(hide ? [...entries, ['hide', hide]] : entries);
}

/** @param {URLSearchParams} given */
function momentIn(given) {
  const fields = LINKED.filter((key) => given.has(key)).map((key) => `${key}=${encodeURIComponent(given.get(key) ?? '')}`); // prettier-ignore
  return fields.length ? ['v=1', ...fields].join('&') : null;
}

/** Commands of the host, checked: what each takes, and what is wrong with one that is damaged. */
import { CHOICES } from '../state/attributes.js';
import { LONGEST } from './protocol.js';

/**
 * What cannot be used, for the words: a field and what it must be, or a command that there is not.
 *
 * @typedef {object} Problem
 * @property {string} field
 * @property {unknown} given
 * @property {readonly string[]} [known] what it may be,
 * @property {number} [most] or: a whole number from 0 to this
 */

/** @typedef {{ command: string } & Record<string, any>} Command */
/** @typedef {{ known?: readonly string[], most?: number, fits: (value: unknown) => boolean, needed?: boolean }} Kind */

/** @param {readonly string[]} known @returns {Kind} */
const oneOf = (known) => ({
  known,
  fits: (value) => known.includes(/** @type {string} */ (value)),
});
/** @param {number} most @returns {Kind} */
const whole = (most) => ({
  most,
  fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most,
});
/** @type {Kind} */
const text = { fits: (value) => typeof value === 'string' && value.length <= LONGEST };
/** @param {Kind} kind @returns {Kind} */
const needed = (kind) => ({ ...kind, needed: true });

const UNIT = { unit: oneOf(['step', 'phase']) };

/** Every command, with its fields; null and left out are the same. @type {Record<string, Record<string, Kind>>} */
const COMMANDS = {
  play: {},
  pause: {},
  reset: {},
  step: UNIT,
  back: UNIT,
  show: {
    t: whole(2000),
    phase: oneOf(['read', 'mix', 'sum', 'squash', 'carry']),
    unit: whole(127),
    row: whole(999),
    view: oneOf(CHOICES.view),
    panel: oneOf(CHOICES.panel),
    flash: oneOf(
      'unit step input output memory bias h0 ribbons influence weights clock'.split(' '),
    ),
  },
  state: { state: needed(text) },
  'get-state': {},
  theme: { theme: needed(oneOf(CHOICES.theme)) },
  lang: { lang: needed(text) },
};

/**
 * @param {Record<string, unknown>} fields of the message
 * @returns {Command | { problem: Problem }} the command with its own fields and no others
 */
export function readCommand(fields) {
  const { command } = fields;
  if (typeof command !== 'string' || !Object.hasOwn(COMMANDS, command))
    return { problem: { field: 'command', given: command, known: Object.keys(COMMANDS) } };
  /** @type {Command} */
  const read = { command };
  for (const [field, { fits, needed: must, known, most }] of Object.entries(COMMANDS[command])) {
    const given = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!must && (given ?? null) === null) continue;
    if (!fits(given)) return { problem: { field, given, known, most } };
    read[field] = given;
  }
  return read;
}

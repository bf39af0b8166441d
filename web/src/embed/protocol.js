/**
 * What a framed page and the page around it say to each other: plain objects, by postMessage.
 * Nothing here knows the DOM.
 *
 * Every message is
 *
 *   { protocol: 'rnn-unrolled', v: 1, type, id, … }
 *
 * `id` is what the frame's address has as `id=…`, or null: for a page with several frames. Messages
 * of another protocol or version, from another window or origin, or with fields that are not as
 * below are ignored, without a word.
 *
 * The frame says (to the host, the page around it):
 *
 *   ready   { show, T, H }              the network is trained; show: 'stage', 'exercise' or
 *                                       'lesson'; T steps, H hidden units
 *   resize  { height }                  pixels that the page in the frame needs at its width;
 *                                       when it changed, from `ready` on
 *   step    { t, phase, description }   the user, or the clock that the user started, reached a
 *                                       phase of step t; description: one sentence
 *   check   { part, passed, score, feedback }   the user had an exercise checked; part: 'cell',
 *                                       'unroll' or 'explore'; score 0 to 1; feedback: sentences
 *   state   { state }                   what a link to the present state holds, 'v=1&t=2…'; a moment
 *                                       after the user changed something, and in answer to get-state
 *   error   { code, message }           something cannot be used, in one sentence: 'load' the
 *                                       engine, 'argument', 'attribute', 'link' or 'compare' what the
 *                                       stage was given, 'parameter' the frame's address, 'command'
 *                                       a command, which then changed nothing
 *
 * What script does, and so what a command does, makes no `step` and no `state`: the host knows.
 *
 * The host says (to the frame):
 *
 *   command { command: 'play' } | { command: 'pause' } | { command: 'reset' }
 *           { command: 'step', unit } | { command: 'back', unit }   unit: 'step' (default) or 'phase'
 *           { command: 'show', t, phase, unit, row, view, panel, flash }   as the stage's method show:
 *                                       all may be left out; t from 0, the start; unit and row from 0
 *           { command: 'state', state } opens a state that the frame sent
 *           { command: 'get-state' }    answered by `state`
 *           { command: 'theme', theme } auto, light, dark or contrast
 *           { command: 'lang', lang }   en, es
 *   hello   {}                          asks for `ready` and `resize` once more, when the host came
 *                                       later than they did
 *
 * A command that is damaged is answered by `error` with the code 'command'. Commands that come before
 * `ready` wait for it; a frame that is out of sight moves when it comes into sight, as browsers have it.
 *
 * Who may: see origins.js. All but `ready` and `resize` go only to a known origin, and commands are
 * taken only from it. `hello` is taken from the host whoever it is, and an `error` 'load' is said to
 * whoever it is where the page's own scripts were refused, because then nothing knows the host.
 *
 * Beside these the frame sends its height in two other forms, which hold nothing else, to whoever is
 * around it: LTI’s {"subject":"lti.frameResize","height":N}, as JSON text, which Canvas reads; and what
 * H5P’s resizer script knows, which Moodle and others have on their pages: see heights-for-others.js.
 */

export const PROTOCOL = 'rnn-unrolled';
export const VERSION = 1;

/** Longer texts are not read. */
export const LONGEST = 20_000;
/** More cannot be the height of a page that somebody reads. */
const HIGHEST = 100_000;

/** @typedef {Record<string, unknown>} Fields */

/**
 * @param {string} type
 * @param {string | null} id
 * @param {object} [fields] plain JSON
 */
export const messageOf = (type, id, fields) => ({
  protocol: PROTOCOL,
  v: VERSION,
  type,
  id,
  ...fields,
});

/** @typedef {(value: unknown) => boolean} Test */

/** @type {Test} */
const text = (value) => typeof value === 'string' && value.length <= LONGEST;
/** @param {number} most @returns {Test} */
const whole = (most) => (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
/** @type {Test} */
const height = (value) => typeof value === 'number' && value >= 1 && value <= HIGHEST;

/** The fields of what the frame says. @type {Record<string, Record<string, Test>>} */
const FROM_FRAME = {
  ready: { show: text, T: whole(1e6), H: whole(1e6) },
  resize: { height },
  step: { t: whole(1e6), phase: text, description: text },
  check: {
    part: text,
    passed: (value) => typeof value === 'boolean',
    score: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    feedback: (value) => Array.isArray(value) && value.every(text),
  },
  state: { state: text },
  error: { code: text, message: text },
};

/**
 * What a frame said.
 * @param {unknown} data
 * @returns {{ type: string, id: string | null } & Fields | null} null: nothing of ours, or damaged; fields that
 *   are not known are left out
 */
export function fromFrame(data) {
  const message = ours(data);
  if (!message || !Object.hasOwn(FROM_FRAME, message.type)) return null;
  const tests = Object.entries(FROM_FRAME[message.type]);
  if (!tests.every(([name, test]) => test(own(data, name)))) return null;
  return { ...message, ...Object.fromEntries(tests.map(([name]) => [name, own(data, name)])) };
}

/**
 * What the host said. What a command needs is commands.js’s to check.
 * @param {unknown} data
 * @returns {{ type: 'hello' } | { type: 'command', fields: Fields } | null} null: nothing of ours
 */
export function fromHost(data) {
  const type = ours(data)?.type;
  if (type === 'hello') return { type };
  if (type !== 'command') return null;
  return { type, fields: { .../** @type {Fields} */ (data) } };
}

/** @param {unknown} data @returns {{ type: string, id: string | null } | null} */
function ours(data) {
  if (typeof data !== 'object' || data === null) return null;
  if (own(data, 'protocol') !== PROTOCOL || own(data, 'v') !== VERSION) return null;
  const [type, id] = [own(data, 'type'), own(data, 'id') ?? null];
  if (typeof type !== 'string' || !(id === null || text(id))) return null;
  return { type, id: /** @type {string | null} */ (id) };
}

/** Not what an object has from elsewhere. @param {unknown} object @param {string} name */
const own = (object, name) =>
  Object.hasOwn(/** @type {object} */ (object), name)
    ? /** @type {any} */ (object)[name]
    : undefined;

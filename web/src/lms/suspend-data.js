/**
 * A learner's work as the text that an LMS keeps for us, cmi.suspend_data: ASCII, 4096 characters at
 * most. It is `1.<sum>.<data>`: the version, a checksum, and JSON, deflated, as base64url.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** @typedef {'cell' | 'unroll' | 'explore'} PartId */

/**
 * @typedef {object} Text what a learner wrote for one part
 * @property {string | null} code what stands in the editor; null: the starter, untouched
 * @property {string | null} passed the last text that passed its check
 */

/**
 * @typedef {object} Kept
 * @property {PartId[]} passed the parts that have passed
 * @property {Partial<Record<PartId, number>>} scores the best share of its checks, from 0 to 1
 * @property {Partial<Record<PartId, Text>>} texts
 * @property {string | null} stage the state of the stage, as a link holds it
 */

/** @typedef {'stage' | 'drafts' | 'passed'} Dropped what there was no room for */

export const PARTS = /** @type {const} */ (['cell', 'unroll', 'explore']);

/** SCORM 1.2: CMIString4096. */
export const MOST = 4096;

const VERSION = '1';

/** @returns {Kept} */
export const nothingKept = () => ({ passed: [], scores: {}, texts: {}, stage: null });

/** Whether there is nothing in it that a learner would miss. @param {Kept} kept */
export const isNothing = ({ passed, texts, stage }) =>
  passed.length === 0 &&
  stage === null &&
  Object.values(texts).every(({ code, passed: done }) => code === null && done === null);

/**
 * As much as there is room for. What is dropped first is the least dear: the stage, then code that
 * has not passed, the longest first, then code that has. Which parts have passed always stays.
 *
 * @param {Kept} kept
 * @returns {{ text: string, dropped: Dropped[] }}
 */
export function pack(kept) {
  /** @type {Set<Dropped>} */
  const dropped = new Set();
  let left = kept;
  let text = write(left);
  while (text.length > MOST) {
    const [what, less] = without(left);
    dropped.add(what);
    left = less;
    text = write(left);
  }
  return { text, dropped: [...dropped] };
}

/** @param {Kept} kept @returns {[Dropped, Kept]} */
function without(kept) {
  if (kept.stage !== null) return ['stage', { ...kept, stage: null }];
  const draft = longest(kept, ({ code, passed }) => (code === passed ? null : code));
  if (draft) return ['drafts', withText(kept, draft, (text) => ({ ...text, code: text.passed }))];
  const done = longest(kept, ({ passed }) => passed);
  if (done) return ['passed', withText(kept, done, () => ({ code: null, passed: null }))];
  throw new RangeError(`Even the names of the parts that passed take more than ${MOST} characters`);
}

/** @param {Kept} kept @param {(text: Text) => string | null} choose @returns {PartId | undefined} */
function longest({ texts }, choose) {
  const length = (/** @type {PartId} */ part) => choose(/** @type {Text} */ (texts[part]))?.length;
  return PARTS.filter((part) => texts[part] && length(part) !== undefined).sort(
    (a, b) => Number(length(b)) - Number(length(a)),
  )[0];
}

/** @param {Kept} kept @param {PartId} part @param {(text: Text) => Text} change @returns {Kept} */
const withText = (kept, part, change) => ({
  ...kept,
  texts: { ...kept.texts, [part]: change(/** @type {Text} */ (kept.texts[part])) },
});

/** @param {Kept} kept */
function write({ passed, scores, texts, stage }) {
  const data = base64(deflateSync(strToU8(JSON.stringify([passed, scores, texts, stage]))));
  return `${VERSION}.${sum(data)}.${data}`;
}

/**
 * @param {string} text
 * @returns {Kept | null} null: it is damaged, or of a version that came later
 */
export function unpack(text) {
  const [version, given, data, ...more] = text.split('.');
  if (version !== VERSION || data === undefined || more.length > 0) return null;
  if (given !== sum(data)) return null; // also where an LMS has cut it off
  try {
    return read(JSON.parse(strFromU8(inflateSync(bytes(data)))));
  } catch {
    return null;
  }
}

/** What can be used of it: whoever knows the checksum can still write anything. @param {any} all */
function read([passed, scores, texts, stage]) {
  const kept = nothingKept();
  kept.stage = textOf(stage);
  for (const part of PARTS) {
    if (passed.includes(part)) kept.passed.push(part);
    const score = scores[part];
    if (score >= 0 && score <= 1) kept.scores[part] = Number(score);
    const found = texts[part];
    if (found) kept.texts[part] = { code: textOf(found.code), passed: textOf(found.passed) };
  }
  return kept;
}

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value : null);

/** FNV-1a, 32 bits: against accidents, not against people. @param {string} text */
export function sum(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** @param {Uint8Array} given */
const base64 = (given) =>
  btoa(Array.from(given, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** @param {string} text */
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

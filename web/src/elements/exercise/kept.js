/**
 * What a learner wrote, kept in this browser: the text of each part and the last one that passed.
 * Where storage is not allowed, it lasts as long as the page, and the page says so. One key a part,
 * so that two open tabs do not undo each other's other parts.
 */

/** @typedef {'cell' | 'unroll' | 'explore'} PartId */

/**
 * @typedef {object} Work
 * @property {string | null} code what stands in the editor; null: the starter, untouched
 * @property {string | null} passed the last text that passed its check
 * @property {string | null} aside what Start again or a link put aside: it can be brought back
 */

const PREFIX = 'rnn-unrolled.exercise.';

/** Longer texts are not kept: nobody types them, and storage is small. */
const LONGEST = 100_000;

/** @type {Map<string, Work>} what this page knows, whether or not storage does */
const remembered = new Map();

/** @type {Readonly<Work>} */
const NOTHING = Object.freeze({ code: null, passed: null, aside: null });

/** @param {PartId} part @returns {Work} */
export function workOf(part) {
  return remembered.get(part) ?? stored(part) ?? NOTHING;
}

/**
 * @param {PartId} part
 * @param {Partial<Work>} changes
 * @returns {boolean} whether it outlives the page
 */
export function keep(part, changes) {
  const work = { ...workOf(part), ...changes };
  remembered.set(part, work);
  if ((work.code?.length ?? 0) > LONGEST) return false;
  try {
    localStorage.setItem(PREFIX + part, JSON.stringify({ v: 1, ...work }));
    return true;
  } catch {
    return false; // not allowed, or full
  }
}

/** Whether anything would be kept, without keeping anything. */
export function canKeep() {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** @param {PartId} part @returns {Work | null} null: nothing, or nothing that can be read */
function stored(part) {
  try {
    const { v, code, passed, aside } = JSON.parse(localStorage.getItem(PREFIX + part) ?? '{}');
    if (v !== 1) return null;
    return { code: text(code), passed: text(passed), aside: text(aside) };
  } catch {
    return null;
  }
}

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : null);

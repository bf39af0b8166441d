/** Where in the learner's text an exception came from. */

/** The name under which the learner's text is run. */
export const FILE = 'your code';

const FRAME = /^ {2}File "(.+)", line (\d+)(?:, in (.+))?$/gm;

/**
 * @typedef {object} Place
 * @property {number | null} line the deepest in the learner's text
 * @property {string | null} inside the function of that line; null at the top level
 * @property {boolean} isOurs raised further down, in a file of the page
 */

/**
 * @param {string} trace as MicroPython prints it
 * @returns {Place}
 */
export function placeOf(trace) {
  const frames = [...trace.matchAll(FRAME)].map(([, file, line, inside]) => ({
    file,
    line: Number(line),
    inside: inside?.startsWith('<') ? null : (inside ?? null),
  }));
  const theirs = frames.filter(({ file }) => file === FILE).pop();
  return {
    line: theirs?.line ?? null,
    inside: theirs?.inside ?? null,
    isOurs: frames.length > 0 && frames[frames.length - 1].file !== FILE,
  };
}

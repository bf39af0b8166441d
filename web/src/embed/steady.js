/**
 * Keeps a frame from trembling. Where a page gets a scroll bar because the frame grew, the frame
 * gets narrower, may be lower then, the bar goes, the frame grows again. Somebody who opens and closes
 * something is not that fast.
 */

/** So many heights, in turn the one and the other, */
const COUNT = 6;
/** within so many milliseconds. */
const SPAN = 3000;

/** @returns {(height: number, now: number) => number} the height to be told for one that was measured */
export function createSteady() {
  /** @type {{ height: number, now: number }[]} */
  let past = [];
  let told = 0;
  return (height, now) => {
    if (past.at(-1)?.height === height) return told;
    past = [...past, { height, now }].slice(-COUNT);
    const [first, second] = past;
    const trembles =
      past.length === COUNT &&
      now - first.now < SPAN &&
      past.every((one, i) => one.height === past[i % 2].height);
    told = trembles ? Math.max(first.height, second.height) : height;
    return told;
  };
}

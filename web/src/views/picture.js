/** Which picture a view is: the chain, folded or unrolled, or two sequences compared. */
import { svg } from 'lit';
import { chain, waitingChain } from './chain/chain.js';
import { compareLayout } from './compare/compare-layout.js';
import { compareSentence, compareView } from './compare/compare.js';
import { foldLayout } from './folding/fold-layout.js';
import { foldedDescription } from './folding/folded.js';
import { layOut } from './chain/layout.js';
import { sentenceFor } from './sentence.js';
import { words } from '../words/index.js';
import { madeBy, whoseOf } from './states.js';

/** @typedef {import('./chain/chain.js').Scene} Scene */
/** @typedef {import('./trace.js').Trace} Trace */

/** The sizes of what comes, before the engine is there. */
export const WAITING = Object.freeze({ T: 4, B: 1, I: 4, H: 8, O: 4 });

/** @param {Trace | null} trace @param {string} view */
export const isCompared = (trace, view) => view === 'compare' && Boolean(trace?.other);

/**
 * @param {Trace | null} trace
 * @param {string} view unrolled, folded, compare
 * @param {{ width: number, low: boolean }} room
 * @param {{ moment: import('../player/moment.js').Moment, run: import('../player/moment.js').Run, fold: number }} clock
 * @param {'near' | 'all' | null} zoom
 */
export function layoutFor(trace, view, { width, low }, { moment, run, fold }, zoom) {
  const sizes = trace ?? WAITING;
  if (trace && isCompared(trace, view)) return compareLayout(trace, width, moment, low);
  const layout = layOut(sizes, width, moment, run, low, zoom ?? undefined);
  return trace && fold > 0 ? foldLayout(layout, trace, moment, fold) : layout;
}

/** @param {Scene | null} scene @param {import('./chain/layout.js').Layout} layout @param {string} view */
export function picture(scene, layout, view) {
  if (!scene) return svg`${waitingChain(layout, WAITING)}`;
  return isCompared(scene.trace, view) ? compareView(scene) : chain(scene);
}

/** What the whole picture is, for who does not see it. @param {Scene | null} scene @param {string} view */
export function pictureName(scene, view) {
  if (scene && isCompared(scene.trace, view)) return words().stage.picture.compared;
  if (scene && scene.fold > 0.5) return foldedDescription(scene) + theirsIn(scene);
  return words().stage.picture.chain(scene ? madeBy(scene.trace) : '');
}

/** @param {Scene} scene */
const theirsIn = ({ trace: { theirs } }) =>
  theirs ? ` ${words().theirs.made(whoseOf(theirs))}` : '';

/** The sentence for the moment. @param {Scene} scene */
export const sentenceOf = (scene) =>
  scene.compared
    ? compareSentence(scene)
    : sentenceFor(scene.trace, scene.moment, scene.row, scene.fold > 0.5);

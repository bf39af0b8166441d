/** Two sequences through the same weights, for the tests of the view that compares them. */
import { momentAt } from '../../web/src/player/moment.js';
import { compareLayout } from '../../web/src/views/compare/compare-layout.js';
import { pairsFor } from '../../web/src/views/compare/pairs.js';
import { traceOf } from './traces.js';

export const EXAMPLES = ['hello', 'words', 'series', 'dna', 'gesture', 'envelope', 'remember', 'snippet']; // prettier-ignore

/** As the engine takes a second sequence. */
export const asSetting = (second) =>
  second.tokens ? { compare: second.tokens } : { compare_values: Array.from(second.values) };

/** The trace of these settings with a second sequence: letters, or the place of a ready-made one. */
export function comparedTrace(second = 'ooll', settings = {}) {
  const pair = typeof second === 'number' ? pairsFor(traceOf(settings), 0)[second] : { tokens: [...second] }; // prettier-ignore
  return traceOf({ ...settings, ...asSetting(pair) });
}

/** Everything the picture depends on, at a position of the clock. */
export function comparedScene(position, { trace = comparedTrace(), width = 900, row = 0, selection = null, as = 'pairs' } = {}) {
  const moment = momentAt(position);
  const layout = compareLayout(trace, width, moment);
  return { trace, moment, row, selection, flash: null, layout, compareAs: as };
} // prettier-ignore

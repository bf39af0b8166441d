/** Where the weights come from, and how well the network does with them: in a few honest words. */
import { localised, words } from '../../words/index.js';
import { milliseconds } from '../numbers.js';

/** @typedef {import('../trace.js').Trace} Trace */

/**
 * @typedef {object} WeightsState
 * @property {Trace} trace
 * @property {Trace | null} base the same network as its source made it, before any edit
 * @property {number | undefined} trainingStep the snapshot that is shown
 * @property {number} editedCount
 */

/** Words of a line; those that are only `more` are left out where there is little room. @typedef {{ text: string, more?: boolean }} Piece */

/** @param {WeightsState} state @returns {Piece[]} */
export function weightsLine({ trace, base, trainingStep, editedCount }) {
  const source = base ?? trace;
  const early = isEarly(source, trainingStep);
  const say = words().weightsLine;
  const step = { text: say.atStep(Number(trainingStep), source.training.steps) };
  if (editedCount > 0) {
    const edited = { text: say.edited(editedCount) };
    return early ? [step, { text: say.between }, edited] : [edited];
  }
  return early ? [step] : fromSource(source);
}

/** Before the training was over. @param {Trace} source @param {number | undefined} trainingStep */
const isEarly = ({ training }, trainingStep) =>
  trainingStep !== undefined &&
  trainingStep < training.steps &&
  training.snapshotSteps.includes(trainingStep);

/** @param {Trace} source @returns {Piece[]} */
export function fromSource({ weightsFrom, training, scale }) {
  const say = words().weightsLine;
  switch (weightsFrom) {
    case 'trained':
      return say.trained(training.steps, milliseconds(training.milliseconds));
    case 'randn':
      return [{ text: say.randn(digits(scale, 3)) }];
    case 'default':
      return say.default;
    case 'identity':
    case 'zero':
    case 'given':
      return [{ text: say[weightsFrom] }];
    default:
      return [{ text: weightsFrom }];
  }
}

/** @param {Piece[]} pieces */
export const wholeText = (pieces) => pieces.map(({ text }) => text).join('');

/**
 * What a look at the answers says: only where they are not all right. For forecasts the loss, which
 * was measured while training and fits only weights from there.
 *
 * @param {WeightsState} state
 * @returns {{ pieces: Piece[], explained: string } | null}
 */
export function verdict(state) {
  const { predictions, targets, task } = state.trace;
  if (task === 'forecast') return lossOf(state);
  const right = predictions.filter((answer, i) => answer === targets[i]).length;
  if (right === targets.length) return null;
  const say = words().weightsLine;
  return { pieces: say.right(right, targets.length), explained: say.rightCounted(state.trace.B) };
}

/** @param {WeightsState} state */
function lossOf({ trace, base, trainingStep, editedCount }) {
  const source = base ?? trace;
  const { losses } = source.training;
  if (losses.length === 0 || editedCount > 0) return null;
  const early = isEarly(source, trainingStep);
  const loss = losses[early ? /** @type {number} */ (trainingStep) : losses.length - 1];
  const say = words().weightsLine;
  return { pieces: say.error(small(loss)), explained: say.errorMeasured(early) };
}

/** @param {number} loss */
const small = (loss) => (loss < 0.0001 ? `< ${localised('0.0001')}` : digits(loss, 2));

/** @param {number} value @param {number} most significant digits */
const digits = (value, most) => localised(String(Number(value.toPrecision(most))));

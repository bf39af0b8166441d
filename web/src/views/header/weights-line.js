/** Where the weights come from, and how well the network does with them: in a few honest words. */
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

/** @type {Record<string, Piece[]>} */
const SOURCES = {
  default: [{ text: 'PyTorch’s ', more: true }, { text: 'random start, untrained' }],
  identity: [{ text: 'identity, untrained' }],
  zero: [{ text: 'all zero, untrained' }],
  given: [{ text: 'given' }],
};

/** @param {WeightsState} state @returns {Piece[]} */
export function weightsLine({ trace, base, trainingStep, editedCount }) {
  const source = base ?? trace;
  const early = isEarly(source, trainingStep);
  const step = { text: `at training step ${trainingStep} of ${source.training.steps}` };
  if (editedCount > 0) {
    const edited = { text: `edited by you (${editedCount})` };
    return early ? [step, { text: ', ' }, edited] : [edited];
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
  if (weightsFrom === 'trained') {
    const steps = `trained here, ${training.steps} ${training.steps === 1 ? 'update' : 'updates'}`;
    return [{ text: steps }, { text: ` in ${milliseconds(training.milliseconds)}`, more: true }];
  }
  if (weightsFrom === 'randn') return [{ text: `randn × ${digits(scale, 3)}, untrained` }];
  return SOURCES[weightsFrom] ?? [{ text: weightsFrom }];
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
  const pieces = [
    { text: `${right} of ${targets.length} ` },
    { text: 'answers ', more: true },
    { text: 'right' },
  ];
  const rows = state.trace.B > 1 ? ` of all ${state.trace.B} rows` : '';
  return { pieces, explained: `Counted over all steps${rows}, with the weights that are shown` };
}

/** @param {WeightsState} state */
function lossOf({ trace, base, trainingStep, editedCount }) {
  const source = base ?? trace;
  const { losses } = source.training;
  if (losses.length === 0 || editedCount > 0) return null;
  const early = isEarly(source, trainingStep);
  const loss = losses[early ? /** @type {number} */ (trainingStep) : losses.length - 1];
  const pieces = [{ text: 'mean squared ', more: true }, { text: `error ${small(loss)}` }];
  const when = early ? 'at this training step' : 'before the last training step';
  return { pieces, explained: `The mean squared error of all forecasts ${when}` };
}

/** @param {number} loss */
const small = (loss) => (loss < 0.0001 ? '< 0.0001' : digits(loss, 2));

/** @param {number} value @param {number} most significant digits */
const digits = (value, most) => String(Number(value.toPrecision(most)));

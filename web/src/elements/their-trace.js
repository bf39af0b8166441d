/** A trace whose states a learner's code made: what else it holds follows from them. */
import { EngineError } from '../engine/index.js';
import { readMaker, readPlace, readStates, sizeProblem } from '../state/states.js';
import { flatten } from '../state/weights.js';
import { words } from '../words/index.js';
import { bareTrace, foreignTrace } from './foreign-trace.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../state/states.js').Place} Place */
/** @typedef {import('../state/states.js').Given} Given */
/** @typedef {import('../views/trace.js').Tensor} Tensor */
/** @typedef {Readonly<import('../engine/engine.js').Engine>} Engine */
/** @typedef {Record<'x' | 'h0' | 'W_xh' | 'W_hh' | 'b', Tensor>} Network */

/**
 * What is to be shown.
 * @typedef {object} StatesRequest
 * @property {Given} h (T, B, H)
 * @property {Place | null} [first] the first cell that is not what it should be
 * @property {Record<keyof Network, Given> | 'unknown' | null} [network] what they belong to; null: the network on the stage
 * @property {string} [by] what made them: "your rnn_cell"
 */

/** @typedef {{ h: Tensor, first: Place | null, network: Network | 'unknown' | null, by: string }} ShownStates */

const NAMES = /** @type {const} */ (['x', 'h0', 'W_xh', 'W_hh', 'b']);

/** The network that a trace belongs to; tensors of one's own. @param {Trace} trace @returns {Network} */
export function networkIn({ x, h0, weights: { W_xh, W_hh, b } }) {
  const parts = { x, h0, W_xh, W_hh, b };
  return /** @type {Network} */ (
    Object.fromEntries(NAMES.map((name) => [name, copied(parts[name])]))
  );
}

/** @param {Given} tensor @returns {Tensor} */
const copied = ({ shape, data }) => ({ shape: [...shape], data: Float32Array.from(data) });

/**
 * @param {Engine} engine
 * @param {{ trace: Trace, call: Record<string, unknown> }} own what the settings make, and how the engine was asked for it
 * @param {StatesRequest} request
 * @returns {{ trace: Trace, shown: ShownStates }}
 * @throws {EngineError} with a sentence, when it cannot be shown
 */
export function theirTrace(engine, own, request) {
  const { h: given, first, network: belongs = null, by } = Object(request);
  const belonging = belongs === null || belongs === 'unknown' ? belongs : readNetwork(belongs);
  const network = isNetwork(belonging) && sameNetwork(belonging, own.trace) ? null : belonging;
  if (isNetwork(network)) engine.unroll(network); // says what is wrong with it
  const { h } = told(readStates(given, expectedShape(own.trace, network)));
  const shown = { h, network, by: readMaker(by), ...told(readPlace(first, h.shape)) };
  const trace =
    network === null ? onStage(engine, own, h) : network === 'unknown' ? bareTrace(h) : foreignTrace(engine, network, h); // prettier-ignore
  const kind = network === null ? 'stage' : network === 'unknown' ? 'unknown' : 'own';
  const theirs = Object.freeze({ by: shown.by, first: shown.first, network: kind });
  return { trace: Object.freeze({ ...trace, theirs }), shown: Object.freeze(shown) };
}

/** @param {Network | 'unknown' | null} network @returns {network is Network} */
const isNetwork = (network) => network !== null && network !== 'unknown';

/** @template {object} Value @param {Value | { error: string }} read @returns {Value} */
function told(read) {
  if ('error' in read) throw new EngineError('argument', String(read.error));
  return /** @type {Value} */ (read);
}

/** @param {Trace} own @param {Network | 'unknown' | null} network */
function expectedShape({ T, B, H }, network) {
  if (network === null) return [T, B, H];
  if (network === 'unknown') return null;
  return [...network.x.shape.slice(0, 2), network.b.shape[0]];
}

/** @param {Record<string, any>} network @returns {Network} */
function readNetwork(network) {
  for (const name of NAMES) {
    const { shape, data } = Object(Object(network)[name]);
    if (!Array.isArray(shape) || !(Array.isArray(data) || ArrayBuffer.isView(data))) {
      throw new EngineError('argument', words().theirs.notTensor(name));
    }
  }
  const [T, B, I] = network.x.shape;
  const problem = sizeProblem({ T, B, I, H: network.b.shape[0] });
  if (problem) throw new EngineError('argument', problem);
  return /** @type {Network} */ (
    Object.fromEntries(NAMES.map((name) => [name, copied(network[name])]))
  );
}

/** Whether it is the one on the stage: then its words and answers are known. @param {Network} network @param {Trace} own */
function sameNetwork(network, own) {
  const ours = networkIn(own);
  return NAMES.every((name) => {
    const [a, b] = [network[name], ours[name]];
    const shape = a.shape.length === b.shape.length && a.shape.every((n, i) => n === b.shape[i]);
    return shape && a.data.every((value, i) => value === b.data[i]);
  });
}

/** Of the network that the settings make: the engine reads everything out of their states. @param {Engine} engine @param {{ trace: Trace, call: Record<string, unknown> }} own @param {Tensor} h */
function onStage(engine, { trace, call }, { data }) {
  const given = flatten(trace.weights);
  const { input, memory, preactivation, h, outputs, probabilities, predictions } = engine.lesson(
    'unrolling',
    { ...call, weights: 'given', given, states: data },
  );
  const parts = { input, memory, preactivation, h, outputs, probabilities, predictions };
  return { ...trace, ...parts, other: null };
}

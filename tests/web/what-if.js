/** A stage's whatIf, for questions that are asked without a stage. */
import { flatten } from '../../web/src/state/weights.js';
import { KINDS } from '../../web/src/views/questions/index.js';
import { toText } from '../../web/src/views/questions/parts.js';
import { engine, traceOf } from './traces.js';

/** What the network of these settings does otherwise. */
export function whatIfOf(settings) {
  const given = flatten(traceOf(settings).weights);
  return (changes) =>
    engine.lesson('unrolling', { ...settings, weights: 'given', given, ...changes });
}

/** The question of this kind on the network of these settings; by default `hello` with seed 1. */
export const asked = (kind, settings = {}, options = {}) =>
  KINDS[kind](traceOf(settings), whatIfOf(settings), { row: 0, ...options });

/** The settings of the same network with W_hh multiplied by a factor. */
export function withMemory(factor, settings = {}) {
  const { weights } = traceOf(settings);
  const W_hh = { ...weights.W_hh, data: weights.W_hh.data.map((weight) => weight * factor) };
  return { ...settings, weights: 'given', given: [...flatten({ ...weights, W_hh })] };
}

/** The explanation of one choice, as it is read. */
export const explained = ({ why, because }, id) =>
  [why[id], ...because].map(toText).join(' ').trim();

/** The numbers in a text, as they are written. */
export const numbersIn = (text) =>
  [...text.replaceAll('−', '-').matchAll(/(?<![\w.[])[+-]?\d+(?:\.\d+)?(?![\w\][])/g)].map(
    ([found]) => Number(found),
  );

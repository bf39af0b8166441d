/** What the weights panel is given, of real traces; and handlers that keep what they were told. */
import { momentAt } from '../../web/src/player/moment.js';
import { editCount, shownWeights } from '../../web/src/state/weights.js';
import { engine, traceOf } from './traces.js';

/** The call that made each trace: the example's own sequence and weights, edited. */
export function editedTrace(base, settings) {
  const given = shownWeights(base, settings);
  const call = { example: base.example, hidden_size: base.H, seed: base.seed, weights: 'given' };
  return given ? engine.lesson('unrolling', { ...call, given }) : base;
}

export function weightsModel({
  trace: base = traceOf(),
  position = 0,
  edits,
  trainingStep,
  chosen = null,
  selection = null,
  width = 308,
  roomy = false,
  hand = {},
} = {}) {
  const settings = { example: base.example, seed: base.seed, edits, trainingStep };
  return {
    trace: editedTrace(base, settings),
    base,
    moment: momentAt(position),
    selection,
    chosen,
    settings,
    editedCount: editCount(edits),
    hand: { width, roomy, hovered: null, text: null, problem: null, reach: null, ...hand },
  };
}

export const handlers = { hand: {} };

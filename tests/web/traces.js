/** Traces of the real engine for the views' tests, made once each. */
import { loadEngine } from '../../web/src/engine/index.js';
import { layOut } from '../../web/src/views/chain/layout.js';
import { momentAt } from '../../web/src/player/moment.js';

export const engine = await loadEngine();
const made = new Map();

/** The complete trace of these settings; by default `hello` with seed 1. */
export function traceOf(settings = {}) {
  const key = JSON.stringify(settings);
  if (!made.has(key)) made.set(key, engine.lesson('unrolling', settings));
  return made.get(key);
}

/** Everything a picture depends on, at a position of the clock. */
export function sceneAt(position, { trace = traceOf(), width = 900, selection = null } = {}) {
  const moment = momentAt(position);
  const layout = layOut(trace, width, moment);
  return { trace, moment, row: 0, selection, flash: null, layout };
}

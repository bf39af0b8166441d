/** What a heat map folds from: its columns are too close to slide out of a cell. */
import { NO_RUN } from '../../player/moment.js';
import { layOut } from '../chain/layout.js';

/** @typedef {import('../chain/layout.js').Layout} Layout */
/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../player/moment.js').Moment} Moment */

/** Where things stand below the units when a heat map gives way, and where it has little height. */
const BELOW = { input: 44, token: 74, label: 89, arcs: 92, norms: 110, influence: 127, end: 133 };
const CLOSER = { ...BELOW, input: 40, token: 70, norms: 92, end: 98 };
const ROWS_BELOW = ['input', 'token', 'label', 'arcs', 'norms', 'influence'];

/**
 * The heat map gives way to a window of the chain, as high as itself: the units stand closer.
 * @param {Layout} heat
 * @param {Trace} trace
 * @param {Moment} moment
 * @returns {Layout}
 */
export function nearIn(heat, trace, moment) {
  const near = layOut(trace, heat.width, moment, NO_RUN, false, 'near');
  const { top, thin } = near;
  /** @param {typeof BELOW} below */
  const pitchWith = ({ end }) => Math.min((heat.height - top - end) / trace.H, near.pitch);
  const below = thin || pitchWith(BELOW) > 15 ? BELOW : CLOSER;
  const pitch = Math.max(pitchWith(below), 2);
  const slot = thin ? pitch : Math.max(Math.min(near.slot, pitch - 4), 2);
  const y = { ...near.y };
  for (const name of /** @type {(keyof typeof BELOW & keyof typeof y)[]} */ (ROWS_BELOW)) {
    y[name] = top + trace.H * pitch + below[name];
  }
  return { ...near, pitch, slot, wide: thin ? near.wide : slot, y, height: heat.height };
}

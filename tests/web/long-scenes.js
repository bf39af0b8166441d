/** Long sequences on the stage, for the tests of what is drawn of them. */
import { momentAt } from '../../web/src/player/moment.js';
import { layOut } from '../../web/src/views/chain/layout.js';
import { traceOf } from './traces.js';

const letters = 'the quick brown fox jumps over the lazy dog ';

/** A text of T steps, read by an untrained network of H units. */
export const textOf = (T, H) =>
  traceOf({
    example: 'own',
    sequence: Array.from({ length: T + 1 }, (_, i) => letters[(i * 7) % letters.length]),
    hidden_size: H,
    weights: 'default',
  });

/** Everything a picture depends on, at a position of the clock. */
export function longScene(trace, position, { width = 900, zoom, selection = null, row = 0 } = {}) {
  const moment = momentAt(position);
  const layout = layOut(trace, width, moment, undefined, false, zoom);
  return { trace, moment, row, selection, pinned: false, flash: null, fold: 0, layout };
}

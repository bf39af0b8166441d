/**
 * Time on the stage. The clock's position is one number from 0 to 5 T: every timestep has five
 * phases, and a whole position is a phase that is done. 0 is the start: only h_0 is there.
 */

/** The phases of one step, in order. */
export const PHASES = Object.freeze(['read', 'mix', 'sum', 'squash', 'carry']);

/** @typedef {'start' | 'read' | 'mix' | 'sum' | 'squash' | 'carry'} Phase */

/**
 * @typedef {object} Moment
 * @property {number} t the step being computed, from 1; 0 at the start
 * @property {Phase} phase
 * @property {number} progress of that phase, above 0 and up to 1
 */

/**
 * A run of the clock, from where it was set going to where it was stopped.
 * @typedef {{ from: number, to: number }} Run
 */

/** @type {Readonly<Run>} */
export const NO_RUN = Object.freeze({ from: Infinity, to: -Infinity });

/**
 * @param {number} position
 * @returns {Moment}
 */
export function momentAt(position) {
  if (position <= 0) return { t: 0, phase: 'start', progress: 1 };
  const done = Math.ceil(position) - 1;
  return {
    t: Math.floor(done / PHASES.length) + 1,
    phase: /** @type {Phase} */ (PHASES[done % PHASES.length]),
    progress: position - done,
  };
}

/**
 * The position at which the phase of step t is done.
 * @param {number} t
 * @param {Phase} phase
 */
export const positionOf = (t, phase) =>
  t < 1 || phase === 'start' ? 0 : (t - 1) * PHASES.length + PHASES.indexOf(phase) + 1;

/** @param {number} T steps */
export const lastPosition = (T) => T * PHASES.length;

/**
 * How far a phase of step t has come at this moment: 0 not begun, 1 done.
 * @param {Moment} moment
 * @param {number} t
 * @param {Phase} phase
 */
export function progressOf(moment, t, phase) {
  if (moment.t !== t) return moment.t > t ? 1 : 0;
  const here = PHASES.indexOf(moment.phase);
  const asked = PHASES.indexOf(phase);
  if (here === asked) return moment.progress;
  return here > asked ? 1 : 0;
}

/**
 * The last step whose h_t is there: after its squash.
 * @param {Moment} moment
 */
export const reachedStep = (moment) =>
  progressOf(moment, moment.t, 'squash') === 1 ? moment.t : Math.max(moment.t - 1, 0);

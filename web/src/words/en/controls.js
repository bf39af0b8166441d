/** The clock. */

export const controls = {
  name: 'Clock',
  reset: 'Reset: back to the start, with the same weights',
  resetKey: 'Home in the chain',
  stepBack: 'One timestep back',
  back: 'One phase back',
  forward: 'One phase on',
  stepForward: 'One timestep on',
  play: 'Play',
  pause: 'Pause',
  space: 'space',
  /** A button's name with the key that does the same. @param {string} label @param {string} key */
  withKey: (label, key) => `${label} (${key})`,
  speed: 'Speed',
  position: 'Position in the sequence',
  start: 'start',
  /** @param {{ t: number, T: number, phase: string }} of */
  at: ({ t, T, phase }) => `timestep ${t} of ${T}, ${phase}`,
  phases: 'Phases of one timestep',
  /** @type {Record<string, string>} */
  phase: { read: 'read', mix: 'mix', sum: 'sum', squash: 'squash', carry: 'carry' },
  zoom: 'How much of the sequence',
  near: 'Some steps',
  all: 'All steps',
};

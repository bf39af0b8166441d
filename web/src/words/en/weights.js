/** The panel of the shared weights: where they are used, the chosen one, where they come from. */
import { strong, sym } from '../grammar.js';

/** @typedef {import('../grammar.js').Piece} Piece */

export const weights = {
  heading: { what: 'One set of weights,', when: 'used at every step' },

  // when they are used
  /** @param {number} t @param {Piece[]} names @returns {Piece[]} */
  usedNow: (t, names) => [
    strong(`used now, at step ${t}:`),
    ' ',
    ...names.flatMap((name, i) => (i > 0 ? [' and ', name] : [name])),
  ],
  /** @param {number} T */
  usedFirst: (T) => `step 1 of ${T} will be the first to use them`,
  /** @param {number} t @param {number} T @param {string} phase its name */
  usedNext: (t, T, phase) => `next used at step ${t} of ${T}, in ${phase}`,
  notByTanh: 'tanh uses none of them',
  /** @param {number} t @param {number} T */
  usedAgain: (t, T) => `the same again at step ${t} of ${T}`,
  /** @param {number} T */
  usedAtAll: (T) => (T === 1 ? 'used at the one step' : `used at all ${T} steps, never changed`),

  // the picture
  map: 'The shared weights',
  grid: 'Weights: a row is the unit that receives, a column what it comes from',
  /** @param {string} name "W_hh[5, 0]" @param {string} value @param {string} way */
  label: (name, value, way) => `${name}: ${value}, ${way}`,
  /** @param {string} label */
  edited: (label) => `${label}, edited`,
  /** @param {number} unit */
  biasOf: (unit) => `bias of unit ${unit}`,
  /** @param {string} from "h[0]" @param {string | null} token that it stands for @param {number} unit */
  way: (from, token, unit) => `from ${from}${token === null ? '' : ` “${token}”`} to unit ${unit}`,
  /** @param {{ dense: boolean, full: string, more: boolean, unit: number | null }} scale dense: shades; more: there are larger ones; unit: whose row is marked */
  full: ({ dense, full, more, unit }) =>
    `${dense ? 'full shade' : 'full square'} ±${full}${more ? ' or more' : ''}${unit === null ? '' : `; row ${unit} makes unit ${unit}`}`,
  /** @param {number} count @param {boolean} short */
  edits: (count, short) => `${count} edited${short ? '' : ' by you'}`,
  undo: 'undo edits',
  /** @param {number} count */
  undoAll: (count) => `Undo edits: ${count}`,
  foreign: 'They are your code’s: change them there.',

  // the chosen one
  invite: 'Choose a square and change its number: every step uses the new one.',
  resetOne: 'Reset this weight',
  /** @param {string} value before it was edited @returns {Piece[]} */
  was: (value) => [', was ', strong(value)],
  /** @param {string} name @param {number} reach */
  slider: (name, reach) => `${name}, from ${-reach} to ${reach}`,
  /** @param {number} reach */
  reach: (reach) => `From −${reach} to +${reach}`,
  typeNumber: 'Type a number, for example −0.5.',
  /** @param {string} typed */
  noNumber: (typed) => `“${typed}” is no number; try −0.5.`,
  /** @param {number} most */
  tooLarge: (most) => `Weights here go from −${most} to +${most}.`,

  // where they come from
  where: 'Where the weights come from',
  from: 'Weights from',
  sources: {
    trained: 'trained here',
    default: 'PyTorch’s default',
    randn: 'randn × scale',
    identity: 'identity',
    zero: 'zero',
  },
  /** @param {number} steps of training @param {string} time */
  trainedIn: (steps, time) => `${steps} updates in ${time}`,
  untrained: 'untrained',
  scale: 'scale',
  scaleSlider: 'Factor of randn',
  lessonScale: 'the lesson’s',
  about: {
    /** @returns {Piece[]} */
    randn: () => ['torch.randn, times the scale; ', sym('b', ''), ' is 0. Untrained.'],
    /** @param {number} H @param {string} most 1/√H @returns {Piece[]} */
    default: (H, most) => [
      `As nn.RNN begins: every number drawn evenly from ±1/√${H} = ±${most}. PyTorch keeps two biases; `,
      sym('b', ''),
      ' is their sum.',
    ],
    /** @returns {Piece[]} */
    identity: () => [
      '1 on the diagonal, 0 elsewhere; ',
      sym('b', ''),
      ' is 0. Every unit hears only itself, and one input at most.',
    ],
    /** @param {boolean} readOut there is one @returns {Piece[]} */
    zero: (readOut) => [
      `Every weight of the cell is 0: every sum is 0, and so is every hidden state.${readOut ? ' Only the read-out above it keeps its random numbers.' : ''}`,
    ],
  },
  seed: 'seed',
  nextSeed: 'Draws other random numbers: the next seed',
  nothingRandom: 'Nothing here is random',
  newWeights: 'New weights',

  // the training
  trainingStep: 'Training step',
  /** @param {number} step @param {number} steps @param {string} loss @returns {Piece[]} */
  training: (step, steps, loss) => [
    'training step ',
    strong(String(step)),
    ` of ${steps}, loss `,
    strong(loss),
  ],
  /** @param {string} loss @returns {Piece[]} */
  lossEdited: (loss) => ['with your edits ', strong(loss)],
  /** At the beginning of the curve. @param {string} loss @param {boolean} log the scale is logarithmic */
  lossAtFirst: (loss, log) => `loss ${loss}${log ? ', log scale' : ''}`,
};

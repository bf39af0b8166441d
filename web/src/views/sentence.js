/**
 * The sentence for the present moment: read by everybody, and heard by those who do not see the
 * picture. Parts are text or symbols ({ name, index }), so that one sentence serves both.
 */
import { html } from 'lit';
import { percent } from './numbers.js';
import { answerAt, rowAt, sameInputOtherAnswer, targetAt, tokenAt } from './trace.js';

/** @typedef {string | { name: string, index: string | number }} Part */
/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Moment} Moment */

/** @param {string} name @param {string | number} index @returns {Part} */
const sym = (name, index) => ({ name, index });

/**
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} row of the batch
 * @returns {{ title: string, parts: Part[] }}
 */
export function sentenceFor(trace, moment, row) {
  const { t } = moment;
  if (t === 0) {
    return {
      title: 'Start.',
      parts: [
        'Nothing has been read yet. ',
        sym('h', 0),
        ' is all zeros: the network remembers nothing.',
      ],
    };
  }
  const token = tokenAt(trace, t);
  const title = `Timestep ${t} of ${trace.T}${token === null ? '' : `, “${token}”`}.`;
  return {
    title,
    parts: phases[/** @type {Exclude<Moment['phase'], 'start'>} */ (moment.phase)](trace, t, row),
  };
}

/** @type {Record<Exclude<Moment['phase'], 'start'>, (trace: Trace, t: number, row: number) => Part[]>} */
const phases = {
  read(trace, t) {
    const token = tokenAt(trace, t);
    if (token === null) return ['Read ', sym('x', t), `: ${trace.I} numbers.`];
    const earlier = sameInputOtherAnswer(trace, t);
    const again = earlier === null ? '.' : `: exactly what step ${earlier} read.`;
    return ['Read ', sym('x', t), `: a 1 in the place of “${token}”, 0 everywhere else${again}`];
  },
  mix: (_, t) => [
    'Two products for every unit: ',
    sym('W', 'hh'),
    ' ',
    sym('h', t - 1),
    ' is what the memory adds, ',
    sym('W', 'xh'),
    ' ',
    sym('x', t),
    ' what the new input adds.',
  ],
  sum: (_, t) => [
    'Memory part, input part and bias are added, unit by unit: the sum ',
    sym('a', t),
    '.',
  ],
  squash: (_, t) => [
    'tanh squashes every sum to between −1 and 1. That is the new hidden state ',
    sym('h', t),
    '.',
  ],
  carry(trace, t, row) {
    /** @type {Part[]} */
    const onward =
      t < trace.T
        ? [sym('h', t), ` goes on to step ${t + 1} as its memory. `]
        : ['The sequence is over: ', sym('h', t), ' is all the network keeps of it. '];
    return trace.O === 0 ? onward : [...answered(trace, t, row), ...onward];
  },
};

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function answered(trace, t, row) {
  const answer = answerAt(trace, t, row);
  const target = targetAt(trace, t);
  const share = Math.max(...rowAt(trace.probabilities, t, row));
  const verdict = answer === target ? 'right' : `wrong: it should be “${target}”`;
  const earlier = sameInputOtherAnswer(trace, t);
  const other = earlier === null ? null : answerAt(trace, earlier, row);
  if (earlier === null || answer !== target || other === answer) {
    return [
      'Read out of ',
      sym('h', t),
      `, the prediction is “${answer}” (${percent(share)}), ${verdict}. `,
    ];
  }
  return [
    `Same input as step ${earlier}, other prediction: “${answer}” (${percent(share)}) instead of “${other}”. Only `,
    sym('h', t - 1),
    ' can tell them apart. ',
  ];
}

/** @param {readonly Part[]} parts */
export const toText = (parts) =>
  parts
    .map((part) => (typeof part === 'string' ? part : `${part.name} ${part.index}`))
    .join('')
    .trim();

/** @param {readonly Part[]} parts */
export const toHtml = (parts) =>
  parts.map((part) =>
    typeof part === 'string' ? part : html`<i>${part.name}</i><sub>${part.index}</sub>`,
  );

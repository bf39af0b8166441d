/**
 * The sentence for the present moment: read by everybody, and heard by those who do not see the
 * picture. Parts are text or symbols ({ name, index }), so that one sentence serves both.
 */
import { html } from 'lit';
import { percent } from './numbers.js';
import { approximate, listed } from './quantities.js';
import { withTheirs } from './their-sentence.js';
import { answerAt, cameAfter, forecastAt, numbersAt, rowAt, sameInputOtherAnswer, stateAt, targetAt, tokenAt } from './trace.js'; // prettier-ignore

export { influenceSentence } from './influence-sentence.js';

/** @typedef {string | { name: string, index: string | number }} Part */
/** @typedef {import('./trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Moment} Moment */

/** @param {string} name @param {string | number} index @returns {Part} */
const sym = (name, index) => ({ name, index });

/**
 * @param {Trace} trace
 * @param {Moment} moment
 * @param {number} row of the batch
 * @param {boolean} [folded] one cell and its loop are shown
 * @returns {{ title: string, parts: Part[] }}
 */
export function sentenceFor(trace, moment, row, folded = false) {
  const { t } = moment;
  if (t === 0) {
    return withTheirs(trace, moment, row, { title: 'Start.', parts: startOf(trace, row) });
  }
  const phase = /** @type {Exclude<Moment['phase'], 'start'>} */ (moment.phase);
  const sentence = { title: titleOf(trace, t, row), parts: phases[phase](trace, t, row, folded) };
  return withTheirs(trace, moment, row, sentence);
}

/** @param {Trace} trace @param {number} row @returns {Part[]} */
function startOf(trace, row) {
  /** @type {Part[]} */
  const begin = ['Nothing has been read yet. ', sym('h', 0)];
  const values = [...stateAt(trace, 0, row)];
  if (values.every((value) => value === 0)) {
    return [...begin, ' is all zeros: the network remembers nothing.'];
  }
  return [...begin, ` is not empty: the network starts with ${listed(values, approximate)}.`];
}

/** @param {Trace} trace @param {number} t @param {number} row */
function titleOf(trace, t, row) {
  const token = tokenAt(trace, t, row);
  const which = trace.B > 1 ? `, batch row ${row}` : '';
  const whose = trace.theirs ? `, by ${trace.theirs.by}` : '';
  return `Timestep ${t} of ${trace.T}${which}${token === null ? '' : `, “${token}”`}${whose}.`;
}

/** @type {Record<Exclude<Moment['phase'], 'start'>, (trace: Trace, t: number, row: number, folded: boolean) => Part[]>} */
const phases = {
  read(trace, t, row) {
    const token = tokenAt(trace, t, row);
    if (token === null) return readNumbers(trace, t, row);
    const earlier = sameInputOtherAnswer(trace, t, row);
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
    'tanh squashes every sum to between −1 and 1, drawn on a scale of its own: a full square is now ±1. That is the new hidden state ',
    sym('h', t),
    '.',
  ],
  carry(trace, t, row, folded) {
    const onward = onwardFrom(trace, t, folded);
    if (trace.task === 'none') return onward;
    return [...(trace.task === 'forecast' ? forecast : answered)(trace, t, row), ...onward];
  },
};

/** The numbers as they were given, and as the network sees them where that is not the same. @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function readNumbers(trace, t, row) {
  const read = listed(numbersAt(trace, t, row));
  const scaled = trace.units.some((unit) => unit !== 1);
  const seen = scaled
    ? `; the network sees ${listed([...rowAt(trace.x, t, row)], approximate)}`
    : '';
  return ['Read ', sym('x', t), `: ${read}${seen}.`];
}

/** @param {Trace} trace @param {number} t @param {boolean} folded @returns {Part[]} */
function onwardFrom({ T }, t, folded) {
  if (t === T) return ['The sequence is over: ', sym('h', t), ' is all the network keeps of it. '];
  return folded
    ? [sym('h', t), ` goes round the loop: in step ${t + 1} the same cell gets it as its memory. `]
    : [sym('h', t), ` goes on to step ${t + 1} as its memory. `];
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function answered(trace, t, row) {
  const answer = answerAt(trace, t, row);
  const target = targetAt(trace, t, row);
  const share = percent(Math.max(...rowAt(trace.probabilities, t, row)));
  const name = trace.task === 'next' ? 'prediction' : 'answer';
  const earlier = sameInputOtherAnswer(trace, t, row);
  const other = earlier === null ? null : answerAt(trace, earlier, row);
  if (earlier !== null && answer === target && other !== answer) {
    return [
      `Same input as step ${earlier}, other ${name}: “${answer}” (${share}) instead of “${other}”. Only `,
      sym('h', t - 1),
      ' can tell them apart. ',
    ];
  }
  const verdict = answer === target ? 'right' : `wrong: it should be “${target}”`;
  return trace.task === 'next'
    ? ['Read out of ', sym('h', t), `, the prediction is “${answer}” (${share}), ${verdict}. `]
    : ['The answer read out of ', sym('h', t), `: “${answer}” (${share}), ${verdict}. `];
}

/** @param {Trace} trace @param {number} t @param {number} row @returns {Part[]} */
function forecast(trace, t, row) {
  const expected = forecastAt(trace, t, row);
  const came = cameAfter(trace, t, row);
  return [
    'Read out of ',
    sym('h', t),
    `, the forecast is ${listed(expected, approximate)}; what came next was ${listed(came)}. `,
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

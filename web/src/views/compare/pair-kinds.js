/** What is changed in a sequence so that the change can be followed. */
import { nounOf, numberText } from './compare-trace.js';
import { inLetters } from './second-sequence.js';
import { rowAt, tokenAt } from '../trace.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {{ id: string, label: string, why: string }} Words */
/** @typedef {Words & { tokens: string[] }} TokenPair */
/** @typedef {Words & { values: Float32Array }} ValuePair */

/** @param {Trace} trace @param {{ tokens: string[] } | { values: Float32Array }} sequence */
export function textOf(trace, sequence) {
  if ('tokens' in sequence) return sequence.tokens.join(inLetters(trace) ? '' : ' ');
  const numbers = Array.from(sequence.values, (value) => String(shortest(value, 1)));
  if (trace.I === 1) return numbers.join(', ');
  return Array.from({ length: trace.T }, (_, i) => numbers.slice(i * trace.I, (i + 1) * trace.I).join(', ')).join('\n'); // prettier-ignore
}

/** @param {Trace} trace */
const steps = ({ T }) => Array.from({ length: T }, (_, i) => i + 1);

/** @param {Trace} trace @param {number} row */
const tokensIn = (trace, row) =>
  steps(trace).map((t) => /** @type {string} */ (tokenAt(trace, t, row)));

/**
 * The number with the fewest digits that the engine, which divides by the unit, reads as exactly x.
 * @param {number} x @param {number} unit
 */
function shortest(x, unit) {
  for (let digits = 1; digits < 12; digits += 1) {
    const value = Number((x * unit).toPrecision(digits));
    if (Math.fround(Math.fround(value) / unit) === x) return value;
  }
  return x * unit;
}

/** @param {Trace} trace @param {number} row */
const valuesIn = (trace, row) =>
  Float32Array.from(
    steps(trace).flatMap((t) =>
      Array.from(rowAt(trace.x, t, row), (x, i) => shortest(x, trace.units[i])),
    ),
  );

/** @param {Trace} trace @param {number} row */
const otherRows = ({ B }, row) => Array.from({ length: B }, (_, i) => i).filter((i) => i !== row);

/** @param {readonly string[]} tokens @param {number} at from 0 @param {string} token */
const replaced = (tokens, at, token) => tokens.map((old, i) => (i === at ? token : old));

// ---- tokens -------------------------------------------------------------------------------------

/** @param {Trace} trace @param {number} row @returns {[{ tokens: string[] }, TokenPair[]]} */
export function bySequence(trace, row) {
  const tokens = tokensIn(trace, row);
  /** @type {Record<string, () => TokenPair[]>} */
  const special = {
    hello: () => helloPairs(trace),
    words: () => wordPairs(trace, tokens),
    dna: () => codonPairs(tokens.join('')),
    remember: () => rowPairs(trace, row),
  };
  return [{ tokens }, [...(special[trace.example]?.() ?? []), ...anyTokens(trace, tokens)]];
}

/** @param {Trace} trace @returns {TokenPair[]} */
function helloPairs({ T, vocabulary }) {
  return [
    ['lhel', 'Both end with “l”: in A it is the second l of hell, in B the first.'],
    ['ooll', 'Same last two letters, different history.'],
    ['ehll', 'The same letters; only the first two change places.'],
    ['heel', 'Only the third letter differs; the last is the same.'],
    ['llll', 'The same letter four times: the state is all that can change.'],
  ]
    .map(([text, why]) => ({ id: text, label: text, why, tokens: [...text] }))
    .filter(({ tokens }) => tokens.length === T && tokens.every((one) => vocabulary.includes(one)));
}

/** @param {Trace} trace @param {string[]} tokens @returns {TokenPair[]} */
function wordPairs({ vocabulary }, tokens) {
  const [second, other] = [tokens[1], vocabulary[vocabulary.length - 1]];
  if (tokens.length < 3 || second === other) return [];
  const why = 'Only the second word differs; all that follow are the same.';
  const changed = { id: 'second-word', label: `“${other}” for “${second}”`, why, tokens: replaced(tokens, 1, other) }; // prettier-ignore
  return [changed];
}

const STOPS = ['TAA', 'TAG', 'TGA'];

/** @param {string} bases @returns {TokenPair[]} */
function codonPairs(bases) {
  const start = bases.indexOf('ATG');
  if (start < 0) return [];
  /** @param {number} at @param {string} base */
  const changed = (at, base) => [...replaced([...bases], at, base)];
  const broken = changed(start + 2, 'C');
  const again = broken.join('').includes('ATG'); // then a gene begins elsewhere
  const why = again
    ? 'One base of the start codon is changed.'
    : 'One base of the start codon is changed: no gene should begin here.';
  const pairs = [{ id: 'start-codon', label: `ATG → ATC at ${start + 1}`, why, tokens: broken }]; // prettier-ignore
  for (let at = start + 3; at + 3 <= bases.length; at += 3) {
    const codon = bases.slice(at, at + 3);
    if (!STOPS.includes(codon)) continue;
    const open = `C${codon.slice(1)}`;
    pairs.push({ id: 'stop-codon', label: `${codon} → ${open} at ${at + 1}`, why: 'One base of the stop codon is changed; all before it is the same.', tokens: changed(at, 'C') }); // prettier-ignore
    break;
  }
  return pairs;
}

/** @param {Trace} trace @param {number} row @returns {TokenPair[]} */
const rowPairs = (trace, row) =>
  otherRows(trace, row).map((other) => {
    const tokens = tokensIn(trace, other);
    const differ = tokensIn(trace, row).filter((token, i) => token !== tokens[i]).length;
    const only = differ === 1 && tokens[0] !== tokensIn(trace, row)[0];
    return { id: `row-${other}`, label: `batch row ${other}: ${tokens[0]} first`, why: only ? 'Only the first symbol differs; all that follow are the same.' : 'Another sequence of the batch.', tokens }; // prettier-ignore
  });

/** For whatever is read. @param {Trace} trace @param {string[]} tokens @returns {TokenPair[]} */
function anyTokens(trace, tokens) {
  const noun = nounOf(trace);
  const [first] = tokens;
  const { vocabulary } = trace;
  /** @type {TokenPair[]} */
  const pairs = [];
  const instead = vocabulary[(vocabulary.indexOf(first) + 1) % vocabulary.length];
  if (instead !== first) {
    const rest = tokens.length > 1 ? '; all that follow are the same' : '';
    pairs.push({ id: 'first', label: `“${instead}” first`, why: `Only the first ${noun} differs${rest}.`, tokens: replaced(tokens, 0, instead) }); // prettier-ignore
  }
  const swap = tokens.findIndex((token) => token !== first);
  if (swap > 0 && swap < tokens.length - 1) {
    const swapped = replaced(replaced(tokens, 0, tokens[swap]), swap, first);
    const places = swap === 1 ? `the first two ${noun}s` : `${noun}s 1 and ${swap + 1}`;
    pairs.push({ id: 'swapped', label: `${noun}s 1 and ${swap + 1} swapped`, why: `The same ${noun}s; only ${places} change places.`, tokens: swapped }); // prettier-ignore
  }
  return pairs;
}

// ---- numbers ------------------------------------------------------------------------------------

/** @param {Trace} trace @param {number} row @returns {[{ values: Float32Array }, ValuePair[]]} */
export function byValues(trace, row) {
  const values = valuesIn(trace, row);
  const rows = valueRows(trace, row);
  if (trace.I > 1) {
    const changed = firstRow(trace, values);
    return [{ values }, trace.example === 'gesture' ? [...rows, changed] : [changed, ...rows]];
  }
  const knock = trace.example === 'envelope' ? withoutKnock(values) : [];
  return [{ values }, [...knock, ...oneChanged(values), ...rows]];
}

/** @param {Float32Array} values @param {number} at @param {number} value */
const withValue = (values, at, value) => values.map((old, i) => (i === at ? value : old));

/** The other rows of the batch. @param {Trace} trace @param {number} row @returns {ValuePair[]} */
function valueRows(trace, row) {
  const first = valuesIn(trace, row);
  const noun = nounOf(trace);
  return otherRows(trace, row).map((other) => {
    const values = valuesIn(trace, other);
    const place = first.findIndex((value, i) => value !== values[i]);
    const same = Math.floor(place / trace.I);
    const why = same > 0 ? `Step ${same === 1 ? '1 is' : `1 to ${same} are`} the same; then another ${noun}.` : `Every ${noun} may differ; both go through the same weights.`; // prettier-ignore
    const name = trace.targets.length > 0 ? `: ${trace.answers[trace.targets[other]]}` : '';
    return { id: `row-${other}`, label: `batch row ${other}${name}`, why, values };
  });
}

/** @param {Trace} trace @param {Float32Array} values @returns {ValuePair} */
function firstRow({ I }, values) {
  const why = 'Only the first input differs: it is all zeros. All that follow are the same.';
  return { id: 'first', label: 'first input 0', why, values: values.map((value, i) => (i < I ? 0 : value)) }; // prettier-ignore
}

/** @param {Float32Array} values @returns {ValuePair[]} */
function oneChanged(values) {
  const [first] = values;
  const far = values.reduce((most, value) => Math.abs(value - first) > Math.abs(most - first) ? value : most, first); // prettier-ignore
  const instead = far === first ? first + 1 : far;
  const label = `first value ${numberText(instead)}`;
  const pairs = [{ id: 'first', label, why: `Only the first value differs: ${numberText(instead)} instead of ${numberText(first)}.`, values: withValue(values, 0, instead) }]; // prettier-ignore
  let early = 1;
  for (let i = 2; i < values.length / 2; i += 1) {
    if (Math.abs(values[i]) > Math.abs(values[early])) early = i;
  }
  if (values.length > 2 && values[early] !== 0) {
    const why = `Only value ${early + 1} differs: 0 instead of ${numberText(values[early])}.`;
    pairs.push({ id: 'zero', label: `value ${early + 1} set to 0`, why, values: withValue(values, early, 0) }); // prettier-ignore
  }
  return pairs;
}

/** As loud as this is a knock, as in the example's own labels. */
const LOUD = 0.1;

/** @param {Float32Array} values @returns {ValuePair[]} */
function withoutKnock(values) {
  const from = values.findIndex((value) => value >= LOUD);
  if (from < 1) return [];
  const length = values.subarray(from).findIndex((value) => value < LOUD);
  if (length < 1) return [];
  const silent = values.map((value, i) => (i >= from && i < from + length ? values[from - 1] : value)); // prettier-ignore
  const why = 'The first knock is left out: the next one sounds the same, but it is now the first.';
  return [{ id: 'first-knock', label: 'without the first knock', why, values: silent }];
}

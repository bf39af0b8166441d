/** What is changed in a sequence so that the change can be followed. */
import { nounOf, numberText } from './compare-trace.js';
import { inLetters } from './second-sequence.js';
import { answerName } from '../answer-name.js';
import { rowAt, tokenAt } from '../trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../words/en/compare-pairs.js').Named & { id: string }} Named */
/** @typedef {Named & { tokens: string[] }} TokenPair */
/** @typedef {Named & { values: Float32Array }} ValuePair */

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
  const why = words().comparePairs.hello;
  return ['lhel', 'ooll', 'ehll', 'heel', 'llll']
    .map((text) => ({ id: text, label: text, why: why[text], tokens: [...text] }))
    .filter(({ tokens }) => tokens.length === T && tokens.every((one) => vocabulary.includes(one)));
}

/** @param {Trace} trace @param {string[]} tokens @returns {TokenPair[]} */
function wordPairs({ vocabulary }, tokens) {
  const [second, other] = [tokens[1], vocabulary[vocabulary.length - 1]];
  if (tokens.length < 3 || second === other) return [];
  const named = words().comparePairs.secondWord(other, second);
  return [{ id: 'second-word', ...named, tokens: replaced(tokens, 1, other) }];
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
  const say = words().comparePairs;
  const pairs = [{ id: 'start-codon', ...say.startCodon(start + 1, again), tokens: broken }];
  for (let at = start + 3; at + 3 <= bases.length; at += 3) {
    const codon = bases.slice(at, at + 3);
    if (!STOPS.includes(codon)) continue;
    const named = say.stopCodon(codon, `C${codon.slice(1)}`, at + 1);
    pairs.push({ id: 'stop-codon', ...named, tokens: changed(at, 'C') });
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
    const named = words().comparePairs.otherTokens(other, tokens[0], only);
    return { id: `row-${other}`, ...named, tokens };
  });

/** For whatever is read. @param {Trace} trace @param {string[]} tokens @returns {TokenPair[]} */
function anyTokens(trace, tokens) {
  const thing = nounOf(trace);
  const [first] = tokens;
  const { vocabulary } = trace;
  const say = words().comparePairs;
  /** @type {TokenPair[]} */
  const pairs = [];
  const instead = vocabulary[(vocabulary.indexOf(first) + 1) % vocabulary.length];
  if (instead !== first) {
    const named = say.firstToken(instead, thing, tokens.length > 1);
    pairs.push({ id: 'first', ...named, tokens: replaced(tokens, 0, instead) });
  }
  const swap = tokens.findIndex((token) => token !== first);
  if (swap > 0 && swap < tokens.length - 1) {
    const swapped = replaced(replaced(tokens, 0, tokens[swap]), swap, first);
    pairs.push({ id: 'swapped', ...say.swapped(swap + 1, thing), tokens: swapped });
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
  return otherRows(trace, row).map((other) => {
    const values = valuesIn(trace, other);
    const place = first.findIndex((value, i) => value !== values[i]);
    const same = Math.floor(place / trace.I);
    const target = trace.targets.length > 0 ? trace.answers[trace.targets[other]] : null;
    const name = target === null ? null : answerName(trace, target);
    const named = words().comparePairs.otherNumbers(other, name, same, nounOf(trace));
    return { id: `row-${other}`, ...named, values };
  });
}

/** @param {Trace} trace @param {Float32Array} values @returns {ValuePair} */
const firstRow = ({ I }, values) => ({
  id: 'first',
  ...words().comparePairs.firstRow(),
  values: values.map((value, i) => (i < I ? 0 : value)),
});

/** @param {Float32Array} values @returns {ValuePair[]} */
function oneChanged(values) {
  const [first] = values;
  const far = values.reduce((most, value) => Math.abs(value - first) > Math.abs(most - first) ? value : most, first); // prettier-ignore
  const instead = far === first ? first + 1 : far;
  const say = words().comparePairs;
  const named = say.firstNumber(numberText(instead), numberText(first));
  const pairs = [{ id: 'first', ...named, values: withValue(values, 0, instead) }];
  let early = 1;
  for (let i = 2; i < values.length / 2; i += 1) {
    if (Math.abs(values[i]) > Math.abs(values[early])) early = i;
  }
  if (values.length > 2 && values[early] !== 0) {
    const zeroed = say.zeroed(early + 1, numberText(values[early]));
    pairs.push({ id: 'zero', ...zeroed, values: withValue(values, early, 0) });
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
  return [{ id: 'first-knock', ...words().comparePairs.knock(), values: silent }];
}

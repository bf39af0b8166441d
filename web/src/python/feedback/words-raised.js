/** An exception that came out of the learner's function, in words. */
import { exerciseWords } from '../../words/exercise/index.js';
import { tuple } from './numbers.js';

/** @typedef {import('../errors/index.js').LearnerError} LearnerError */
/** @typedef {{ steps?: number, batch: number, input: number, hidden: number }} Sizes */

const words = () => exerciseWords().raised;

/** @param {{ error: LearnerError, sizes: Sizes }} problem */
export function wordRaised({ error, sizes }) {
  const said = error.message ? `${error.type}: ${error.message}` : error.type;
  const what = /[.!?]$/.test(said) ? said : `${said}.`;
  return `${words().stopped({ line: error.line, what })} ${plainly(error, sizes)}`.trim();
}

/**
 * What the error means: of shapes in the names of the arguments, since their sizes are known.
 * @param {LearnerError} error
 * @param {Sizes} [sizes]
 */
export function plainly(error, sizes) {
  const { message } = error;
  const product = message.match(/shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)/);
  if (product && sizes) return aboutProduct(product.slice(1).map(Number), sizes);
  const broadcast = message.match(/size of tensor a \((\d+)\) must match .* tensor b \((\d+)\)/);
  if (broadcast && sizes) return aboutBroadcast(broadcast.slice(1).map(Number), sizes);
  return error.plain;
}

/** @param {number[]} sides @param {Sizes} sizes */
function aboutProduct([a, b, c, d], sizes) {
  const sides = [
    { shape: tuple([a, b]), name: nameOf(a, b, sizes) },
    { shape: tuple([c, d]), name: nameOf(c, d, sizes) },
  ];
  return words().product({ named: sides.filter(({ name }) => name !== ''), inner: [b, c] });
}

/** @param {number[]} sizes of the two tensors @param {Sizes} all */
const aboutBroadcast = ([a, b], all) =>
  words().broadcast({ size: a, name: sizeName(a, all) }, { size: b, name: sizeName(b, all) });

/** Which argument has this shape? All sizes of a check differ. @param {number} rows @param {number} columns @param {Sizes} sizes */
function nameOf(rows, columns, { batch, input, hidden }) {
  const { state, stateTurned } = words();
  /** @type {[string, number, number][]} */
  const shapes = [
    ['x_t', batch, input],
    ['x_t.T', input, batch],
    [state, batch, hidden],
    [stateTurned, hidden, batch],
    ['W_xh', hidden, input],
    ['W_xh.T', input, hidden],
    ['W_hh', hidden, hidden],
  ];
  const fits = shapes.filter(([, r, c]) => r === rows && c === columns);
  return fits.length === 1 ? fits[0][0] : '';
}

/** @param {number} size @param {Sizes} sizes */
function sizeName(size, sizes) {
  const names = /** @type {const} */ (['steps', 'batch', 'input', 'hidden']);
  return words()[names.find((name) => sizes[name] === size) ?? 'noSize'];
}

/** What the elementwise operations are, in plain JavaScript. */
export const truth = (value) => value !== 0; // NaN counts as true, as in Python

/** Python's remainder, in float32. */
function remainder(a, b) {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

function roundHalfToEven(x) {
  const below = Math.floor(x);
  if (x - below !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}

/** Floor of the exact quotient; doubles hold the quotient of two floats well enough. */
function floorDivide(a, b) {
  if (b === 0 || !Number.isFinite(a) || Number.isNaN(b)) return b === 0 ? a / b : NaN;
  return Math.floor(a / b) || (a !== 0 && Math.abs(b) === Infinity && a < 0 !== b < 0 ? -1 : 0);
}

const nan = (a, b) => Number.isNaN(a) || Number.isNaN(b);

/** Operations in the order of their codes: name, function, tolerance. */
export const BINARY = [
  ['add', (a, b) => a + b],
  ['sub', (a, b) => a - b],
  ['mul', (a, b) => a * b],
  ['div', (a, b) => a / b],
  ['floor_divide', floorDivide, 1e-6],
  ['remainder', remainder],
  [
    'pow',
    (a, b) => (a === 1 || b === 0 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b),
    1e-6,
  ],
  ['maximum', (a, b) => (nan(a, b) ? NaN : Math.max(a, b))],
  ['minimum', (a, b) => (nan(a, b) ? NaN : Math.min(a, b))],
  ['eq', (a, b) => a === b],
  ['ne', (a, b) => a !== b],
  ['lt', (a, b) => a < b],
  ['le', (a, b) => a <= b],
  ['gt', (a, b) => a > b],
  ['ge', (a, b) => a >= b],
  ['logical_and', (a, b) => truth(a) && truth(b)],
  ['logical_or', (a, b) => truth(a) || truth(b)],
];

/** Functions in the order of their codes. */
export const UNARY = [
  ['copy', (x) => x],
  ['neg', (x) => -x],
  ['abs', Math.abs],
  ['tanh', Math.tanh, 2e-7],
  ['sigmoid', (x) => 1 / (1 + Math.exp(-x)), 2e-7],
  ['relu', (x) => (Number.isNaN(x) ? NaN : Math.max(x, 0))],
  ['exp', Math.exp, 2e-7],
  ['log', Math.log, 2e-7],
  ['sqrt', Math.sqrt],
  ['floor', Math.floor],
  ['ceil', Math.ceil],
  ['round', roundHalfToEven],
  ['sign', (x) => Math.sign(x) || 0],
  ['logical_not', (x) => !truth(x)],
  ['isnan', Number.isNaN],
  ['isfinite', Number.isFinite],
  ['sin', Math.sin, 2e-7],
  ['cos', Math.cos, 2e-7],
  ['trunc', Math.trunc],
  ['reciprocal', (x) => 1 / x],
];

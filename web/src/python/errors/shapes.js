/** Messages about shapes of tensors, in plain words. */

/** @typedef {import('./plain.js').Told} Told */

/** @type {{ when: RegExp, say: (found: RegExpMatchArray, told: Told) => string }[]} */
export const SHAPES = [
  {
    when: /^mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)/,
    say: ([, ...sizes], told) => productOf(sizes.map(Number), told),
  },
  {
    when: /^size mismatch, got (?:input|mat) \((\d+)(?:x(\d+))?\), (?:mat|vec) \((\d+)/i,
    say: () =>
      'The product with @ does not fit: the last size on the left must equal the first size on the right. Print both shapes, and try .T on the weights.',
  },
  {
    when: /^inconsistent tensor size, expected tensor \[(\d+)\] and src \[(\d+)\]/,
    say: ([, a, b]) =>
      `A product of two vectors needs the same length on both sides; these have ${a} and ${b} values.`,
  },
  {
    when: /^The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)/,
    say: ([, a, b, dim]) =>
      `The two tensors do not fit: in dimension ${dim} one has ${a} values and the other ${b}. With + - * / each size must be equal, or 1. Print both with .shape${hintOfHidden(a, b)}.`,
  },
  {
    when: /^(?:stack expects each tensor to be equal size|Sizes of tensors must match)/,
    say: () =>
      'The tensors to be joined have different shapes. Print the .shape of each: one step returns something else than the others.',
  },
  {
    when: /^shape '(.+)' is invalid for input of size (\d+)/,
    say: ([, shape, count]) =>
      `A tensor of ${count} values cannot be laid out as ${shape}: the product of the sizes must be ${count}.`,
  },
  {
    when: /^index (-?\d+) is out of bounds for dimension (\d+) with size (\d+)/,
    say: ([, index, dim, size]) =>
      `Dimension ${dim} has ${size} entries, numbered 0 to ${Number(size) - 1}; there is no entry ${index}.`,
  },
  {
    when: /^too many indices for tensor of dimension (\d+)/,
    say: ([, dims]) =>
      `The tensor has ${dims} dimension(s), and more than that stand in the brackets [ ].`,
  },
  {
    when: /^Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)/,
    say: ([, low, high, got]) =>
      `The tensor has no dimension ${got}: it can be ${low} to ${high}. Print its .shape.`,
  },
  {
    when: /only one element tensors|a Tensor with (\d+) elements cannot be converted to Scalar/,
    say: () =>
      '.item() and float() take a tensor with one value. Choose one first, as in h[0, 2].item().',
  },
  {
    when: /Boolean value of Tensor with more than one value is ambiguous/,
    say: () =>
      'A tensor of many values is neither true nor false. Ask about all of them, with .all() or .any(), or compare with torch.allclose.',
  },
  {
    when: /^expected (?:scalar type|m1 and m2 to have the same dtype)|must have the same dtype/,
    say: () =>
      'The two tensors hold different kinds of numbers. Make both float: write 1.0 for 1, or use .float().',
  },
  {
    when: /^The expanded size of the tensor \((\d+)\) must match the existing size \((\d+)\)/,
    say: ([, to, from]) =>
      `What is assigned has ${from} values where there is room for ${to}. Print the .shape of both sides.`,
  },
];

/** @param {number[]} sizes @param {Told} told */
function productOf([rows, inner, first, last], { text }) {
  const [left, right] = factorsOf(text);
  const begin = `A product with @ needs the last size on the left (${inner}) to equal the first size on the right (${first}).`;
  if (inner === last) {
    return `${begin} ${right ? `${right}.T` : 'The right one, transposed with .T,'} is (${last}, ${first}) and would fit.`;
  }
  if (rows === first) {
    return `${begin} ${left ? `${left}.T` : 'The left one, transposed with .T,'} is (${inner}, ${rows}) and would fit: is that what you want?`;
  }
  return `${begin} Transposing does not help here: are these the two tensors you mean?`;
}

/** The names on both sides, if the line has only one product. @param {string} text */
function factorsOf(text) {
  const found = [...text.matchAll(/([A-Za-z_][\w.]*)\s*@\s*([A-Za-z_][\w.]*)/g)];
  const call = text.match(/(?:matmul|mm)\(\s*([A-Za-z_][\w.]*)\s*,\s*([A-Za-z_][\w.]*)\s*\)/);
  const [, left = '', right = ''] = found.length === 1 ? found[0] : (call ?? []);
  const isPlain = (/** @type {string} */ name) => name !== '' && !name.endsWith('.T');
  return [isPlain(left) ? left : '', isPlain(right) ? right : ''];
}

/** @param {string} a @param {string} b */
const hintOfHidden = (a, b) =>
  Number(a) > 1 && Number(b) > 1 ? '; one may need .T or come from the wrong product' : '';

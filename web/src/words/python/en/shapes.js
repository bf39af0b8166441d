/** Messages about shapes of tensors. What stands in their brackets arrives as text. */

/** @satisfies {Record<string, string | ((...given: any[]) => string)>} */
export const shapes = {
  /** @param {{ left: number, right: number }} sizes that ought to be equal */
  product: ({ left, right }) =>
    `A product with @ needs the last size on the left (${left}) to equal the first size on the right (${right}).`,
  /** @param {{ name: string, rows: number, columns: number }} turned name: '' where it is not known */
  rightTurned: ({ name, rows, columns }) =>
    `${name ? `${name}.T` : 'The right one, transposed with .T,'} is (${rows}, ${columns}) and would fit.`,
  /** @param {{ name: string, rows: number, columns: number }} turned */
  leftTurned: ({ name, rows, columns }) =>
    `${name ? `${name}.T` : 'The left one, transposed with .T,'} is (${rows}, ${columns}) and would fit: is that what you want?`,
  notTurned: 'Transposing does not help here: are these the two tensors you mean?',
  vector:
    'The product with @ does not fit: the last size on the left must equal the first size on the right. Print both shapes, and try .T on the weights.',
  /** @param {string} a @param {string} b */
  dot: (a, b) =>
    `A product of two vectors needs the same length on both sides; these have ${a} and ${b} values.`,
  /** @param {string} a @param {string} b @param {string} dimension */
  broadcast: (a, b, dimension) =>
    `The two tensors do not fit: in dimension ${dimension} one has ${a} values and the other ${b}. With + - * / each size must be equal, or 1. Print both with .shape${Number(a) > 1 && Number(b) > 1 ? '; one may need .T or come from the wrong product' : ''}.`,
  joined:
    'The tensors to be joined have different shapes. Print the .shape of each: one step returns something else than the others.',
  /** @param {string} shape @param {string} count */
  laidOut: (shape, count) =>
    `A tensor of ${count} values cannot be laid out as ${shape}: the product of the sizes must be ${count}.`,
  /** @param {string} index @param {string} dimension @param {string} size */
  noElement: (index, dimension, size) =>
    `Dimension ${dimension} has ${size} entries, numbered 0 to ${Number(size) - 1}; there is no entry ${index}.`,
  /** @param {string} dimensions */
  indices: (dimensions) =>
    `The tensor has ${dimensions} dimension(s), and more than that stand in the brackets [ ].`,
  /** @param {string} low @param {string} high @param {string} got */
  dimension: (low, high, got) =>
    `The tensor has no dimension ${got}: it can be ${low} to ${high}. Print its .shape.`,
  oneValue:
    '.item() and float() take a tensor with one value. Choose one first, as in h[0, 2].item().',
  truth:
    'A tensor of many values is neither true nor false. Ask about all of them, with .all() or .any(), or compare with torch.allclose.',
  kinds:
    'The two tensors hold different kinds of numbers. Make both float: write 1.0 for 1, or use .float().',
  /** @param {string} room @param {string} count */
  assigned: (room, count) =>
    `What is assigned has ${count} values where there is room for ${room}. Print the .shape of both sides.`,
};

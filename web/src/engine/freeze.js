/**
 * Freezes plain objects and lists all the way down. Typed arrays stay as they are: JavaScript
 * cannot freeze them.
 *
 * @template Value
 * @param {Value} value
 * @returns {Value}
 */
export function freezeDeep(value) {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) freezeDeep(inner);
  return Object.freeze(value);
}

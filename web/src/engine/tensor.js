/**
 * Arguments on their way into the engine: tensors of float32, row-major, as PyTorch writes them.
 * This file checks what only JavaScript can get wrong (types, ragged lists); whether shapes fit
 * together is the engine's to say.
 */
import { reject } from './engine-error.js';

/**
 * @typedef {object} Tensor
 * @property {readonly number[]} shape sizes, outermost first
 * @property {Float32Array} data row-major values
 */

/** @typedef {number | readonly NestedNumbers[]} NestedNumbers */
/** @typedef {Tensor | { shape: readonly number[], data: ArrayLike<number> } | NestedNumbers} TensorLike */

/** @param {readonly number[]} shape */
export const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);

/** @param {readonly (number | string)[]} shape */
export const shapeText = (shape) => `(${shape.join(', ')})`;

/**
 * @param {readonly number[]} shape
 * @param {Float32Array} data
 * @returns {Readonly<Tensor>}
 */
export const tensor = (shape, data) =>
  Object.freeze({ shape: Object.isFrozen(shape) ? shape : Object.freeze([...shape]), data });

/**
 * The argument as a tensor. Takes a tensor or nested lists of numbers.
 *
 * @param {string} name how messages call it
 * @param {unknown} value
 * @param {readonly string[]} letters one per dimension, for example ['B', 'H']
 * @param {number} most values that it may hold
 * @returns {Tensor}
 * @throws {EngineError} when it is missing, has another type, is ragged, has other dimensions or
 *   is too large
 */
export function toTensor(name, value, letters, most) {
  if (value === undefined || value === null) {
    reject(`${name} is missing: give a tensor with the shape ${shapeText(letters)}.`);
  }
  return Array.isArray(value)
    ? fromLists(name, value, letters, most)
    : fromObject(name, value, letters, most);
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {readonly string[]} letters
 * @param {number} most
 * @returns {Tensor}
 */
function fromObject(name, value, letters, most) {
  const given = /** @type {Record<string, any>} */ (Object(value));
  const { shape: sizes, data } = given;
  if (!Array.isArray(sizes) || !isNumbers(data)) {
    reject(`${name} must be a tensor { shape, data } or nested lists of numbers.`);
  }
  const shape = firstOf(sizes);
  if (!shape.every(isSize)) {
    reject(
      `${name}.shape must hold whole numbers from 0, but is ${shapeText(shape.map(describe))}.`,
    );
  }
  checkShape(name, shape, letters, most);
  if (sizeOf(shape) !== data.length) {
    reject(
      `${name} has the shape ${shapeText(shape)}, which is ${sizeOf(shape)} values, but its data holds ${data.length}.`,
    );
  }
  return { shape, data: data instanceof Float32Array ? data : toFloats(name, data) };
}

/**
 * @param {string} name
 * @param {readonly unknown[]} lists
 * @param {readonly string[]} letters
 * @param {number} most
 * @returns {Tensor}
 */
function fromLists(name, lists, letters, most) {
  /** @type {number[]} */
  const shape = [];
  let level = /** @type {unknown} */ (lists);
  for (; Array.isArray(level) && shape.length <= letters.length; level = level[0]) {
    shape.push(level.length);
  }
  if (shape.length > letters.length) {
    reject(
      `${name} must have the shape ${shapeText(letters)}, but its lists are nested deeper than that.`,
    );
  }
  checkShape(name, shape, letters, most);
  /** @type {unknown[]} */
  const flat = [];
  /** @param {unknown} item @param {number} depth */
  const flatten = (item, depth) => {
    if (
      Array.isArray(item) !== depth < shape.length ||
      (Array.isArray(item) && item.length !== shape[depth])
    ) {
      reject(`${name} is ragged: every row must have the same length.`);
    }
    if (!Array.isArray(item)) flat.push(item);
    else for (let i = 0; i < shape[depth]; i += 1) flatten(item[i], depth + 1);
  };
  flatten(lists, 0);
  return { shape, data: toFloats(name, flat) };
}

/**
 * @param {string} name
 * @param {readonly number[]} shape
 * @param {readonly string[]} letters
 * @param {number} most
 */
function checkShape(name, shape, letters, most) {
  if (shape.length !== letters.length) {
    reject(
      `${name} must have the shape ${shapeText(letters)}, but has the shape ${shapeText(shape)}.`,
    );
  }
  checkCount(name, shape, most);
}

/**
 * @param {string} name
 * @param {readonly number[]} shape
 * @param {number} most
 */
function checkCount(name, shape, most) {
  if (sizeOf(shape) <= most) return;
  reject(`${name} ${shapeText(shape)} would hold more than the ${most} values allowed.`);
}

/** A copy of the first sizes, 64 at most, holes included. @param {readonly unknown[]} sizes */
function firstOf(sizes) {
  /** @type {any[]} */
  const first = [];
  for (let d = 0; d < sizes.length && d < 64; d += 1) first.push(sizes[d]);
  return first;
}

/** @param {unknown} size */
const isSize = (size) => Number.isInteger(size) && /** @type {number} */ (size) >= 0;

/** @param {unknown} data */
const isNumbers = (data) =>
  Array.isArray(data) || (ArrayBuffer.isView(data) && !(data instanceof DataView) && !isBig(data));

/** @param {unknown} data */
const isBig = (data) => data instanceof BigInt64Array || data instanceof BigUint64Array;

/**
 * @param {string} name
 * @param {ArrayLike<unknown>} values
 */
function toFloats(name, values) {
  const floats = new Float32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value !== 'number')
      reject(`${name} must hold numbers, but value ${i} is ${describe(value)}.`);
    floats[i] = value;
  }
  return floats;
}

/**
 * A value in words, whatever it is: templates throw at symbols and at objects without toString.
 * @param {unknown} value
 */
export function describe(value) {
  if (typeof value === 'string')
    return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (value === null || ['undefined', 'boolean', 'number'].includes(typeof value))
    return String(value);
  if (Array.isArray(value)) return 'a list';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

/**
 * The argument as a number; whether its value can be used is the engine's to say.
 *
 * @param {string} name
 * @param {unknown} value
 * @returns {number}
 */
export function toNumber(name, value) {
  if (value === undefined || value === null) reject(`${name} is missing: give a number.`);
  if (typeof value !== 'number') reject(`${name} must be a number, but is ${describe(value)}.`);
  return value;
}

/**
 * A size or a shape for random numbers: whole numbers from 0, at most `most` values together.
 *
 * @param {unknown} shape
 * @param {number} most
 * @returns {number[]}
 */
export function toShape(shape, most) {
  const sizes = Array.isArray(shape) ? firstOf(shape) : [shape];
  if (!sizes.every(isSize) || (Array.isArray(shape) && shape.length > sizes.length)) {
    reject(
      `A shape must be a list of up to 64 whole numbers from 0, for example [3, 4], but is [${sizes.map(describe).join(', ')}].`,
    );
  }
  checkCount('The shape', sizes, most);
  return sizes;
}

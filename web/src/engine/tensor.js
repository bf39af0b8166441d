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

/** @param {readonly number[]} shape */
export const shapeText = (shape) => `(${shape.join(', ')})`;

/**
 * @param {readonly number[]} shape
 * @param {Float32Array} data
 * @returns {Readonly<Tensor>}
 */
export const tensor = (shape, data) => Object.freeze({ shape: Object.freeze([...shape]), data });

/**
 * The argument as a tensor. Takes a tensor or nested lists of numbers.
 *
 * @param {string} name how messages call it
 * @param {unknown} value
 * @param {readonly string[]} letters one per dimension, for example ['B', 'H']
 * @returns {Tensor}
 * @throws {EngineError} when it is missing, has another type, is ragged or has other dimensions
 */
export function toTensor(name, value, letters) {
  if (value === undefined || value === null) {
    reject(`${name} is missing: give a tensor with the shape ${shapeText(/** @type {any} */ (letters))}.`);
  }
  const found = Array.isArray(value) ? fromLists(name, value) : fromObject(name, value);
  if (found.shape.length !== letters.length) {
    reject(
      `${name} must have the shape (${letters.join(', ')}), but has the shape ${shapeText(found.shape)}.`,
    );
  }
  return found;
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {Tensor}
 */
function fromObject(name, value) {
  const { shape, data } = /** @type {Record<string, any>} */ (Object(value));
  if (!Array.isArray(shape) || !isNumbers(data)) {
    reject(`${name} must be a tensor { shape, data } or nested lists of numbers.`);
  }
  if (!shape.every((size) => Number.isInteger(size) && size >= 0)) {
    reject(`${name}.shape must hold whole numbers from 0, but is (${shape.join(', ')}).`);
  }
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
 * @returns {Tensor}
 */
function fromLists(name, lists) {
  /** @type {number[]} */
  const shape = [];
  for (let level = /** @type {unknown} */ (lists); Array.isArray(level); level = level[0]) {
    shape.push(level.length);
  }
  /** @type {unknown[]} */
  const flat = [];
  /** @param {unknown} item @param {number} depth */
  const flatten = (item, depth) => {
    if (Array.isArray(item) !== depth < shape.length || (Array.isArray(item) && item.length !== shape[depth])) {
      reject(`${name} is ragged: every row must have the same length.`);
    }
    if (Array.isArray(item)) for (const inner of item) flatten(inner, depth + 1);
    else flat.push(item);
  };
  flatten(lists, 0);
  return { shape, data: toFloats(name, flat) };
}

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
    if (typeof value !== 'number') reject(`${name} must hold numbers, but value ${i} is ${describe(value)}.`);
    floats[i] = value;
  }
  return floats;
}

/** @param {unknown} value */
function describe(value) {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'string' ? `the text "${value}"` : `of type ${typeof value}`;
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
  const sizes = Array.isArray(shape) ? shape : [shape];
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
    reject(`A shape must be a list of whole numbers from 0, for example [3, 4], but is [${sizes.join(', ')}].`);
  }
  if (sizeOf(sizes) > most) {
    reject(`The shape ${shapeText(sizes)} is ${sizeOf(sizes)} values; at most ${most} are allowed.`);
  }
  return sizes;
}

/** Numbers as Python hands them over: { shape, floats }, the bytes of float32 in hexadecimal. */

/** @typedef {{ shape: number[], data: Float32Array }} Numbers */
/** @typedef {{ shape: number[], floats: string }} Packed */

/** @param {Packed | null | undefined} packed @returns {Numbers | null} */
export function unpack(packed) {
  if (!packed) return null;
  const { shape, floats } = packed;
  const bytes = new Uint8Array(floats.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(floats.slice(2 * i, 2 * i + 2), 16);
  return { shape, data: new Float32Array(bytes.buffer) };
}

/** @param {Record<string, Packed> | null | undefined} packed @returns {Record<string, Numbers> | null} */
export function unpackAll(packed) {
  if (!packed) return null;
  return Object.fromEntries(
    Object.entries(packed).map(([name, value]) => [name, /** @type {Numbers} */ (unpack(value))]),
  );
}

/** What the engine says no with. It speaks English. */

/**
 * A sentence of the engine in this language; null where it is not known here.
 * @param {string} sentence
 * @returns {string | null}
 */
export const engine = (sentence) => sentence;

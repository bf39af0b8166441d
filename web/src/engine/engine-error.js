/**
 * What the engine throws: a sentence that says what to do, and a code to tell the kinds apart.
 *
 * - `load`: the engine could not be fetched, compiled or started
 * - `argument`: something that was passed in cannot be used
 */
export class EngineError extends Error {
  /**
   * @param {'load' | 'argument'} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
export function reject(message) {
  throw new EngineError('argument', message);
}

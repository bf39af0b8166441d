/**
 * What Python in the page throws besides the learner's own errors.
 *
 * - `load`: its files could not be fetched or started
 * - `busy`: a run is still going on
 */
export class PythonError extends Error {
  /**
   * @param {'load' | 'busy'} code
   * @param {string} message a sentence
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'PythonError';
    this.code = code;
  }
}

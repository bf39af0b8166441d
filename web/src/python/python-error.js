/**
 * What Python in the page throws besides the learner's own errors.
 *
 * - `load`: its files could not be fetched or started
 * - `busy`: a run is still going on
 */
export class PythonError extends Error {
  #say;

  /**
   * @param {'load' | 'busy'} code
   * @param {() => string} say a sentence
   * @param {ErrorOptions} [options]
   */
  constructor(code, say, options) {
    super(say(), options);
    this.name = 'PythonError';
    this.code = code;
    this.#say = say;
  }

  /** The message in the language of whoever draws it now: the same error may reach several elements. */
  get sentence() {
    return this.#say();
  }
}

/** What there is to say of anything thrown. @param {unknown} error */
export function sentenceOf(error) {
  if (error instanceof PythonError) return error.sentence;
  return error instanceof Error ? error.message : String(error);
}

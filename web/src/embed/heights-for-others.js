/**
 * The frame's height in the two forms that course platforms know. They hold nothing else, so they
 * go to whoever is around the frame.
 *
 * H5P’s resizer script, on the host’s page, wants a conversation: the frame says `hello`, the script
 * answers `hello`; whenever its height changed the frame says `prepareResize`, the script answers
 * `resizePrepared`, and the frame says `resize`. When the page’s window changed, the script says
 * `resize` by itself, which needs no answer: a frame that became another height says so.
 */

/** LTI’s, as Canvas reads it: a JSON text. @param {number} height */
export const forLti = (height) => JSON.stringify({ subject: 'lti.frameResize', height });

const h5p = (/** @type {string} */ action, /** @type {object} */ fields = {}) => ({
  context: 'h5p',
  action,
  ...fields,
});

export class ForH5p {
  #post;
  #isHeard = false;
  #height = 0;

  /** @param {(message: object) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** @param {number} height that the frame needs now */
  report(height) {
    this.#height = height;
    if (!this.#isHeard) return this.#post(h5p('hello'));
    // The script makes the frame as high as clientHeight before it asks for the rest.
    this.#post(h5p('prepareResize', { scrollHeight: height, clientHeight: height }));
  }

  /** @param {unknown} data what the host said */
  hear(data) {
    const { context, action } = /** @type {any} */ (data ?? {});
    if (context !== 'h5p' || this.#height === 0) return;
    if (action === 'hello') {
      this.#isHeard = true;
      this.report(this.#height);
    } else if (action === 'resizePrepared') {
      this.#post(h5p('resize', { scrollHeight: this.#height, height: this.#height }));
    }
  }
}

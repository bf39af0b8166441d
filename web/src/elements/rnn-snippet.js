import { html, nothing } from 'lit';
import { sentenceOf } from '../python/python-error.js';
import { language, words } from '../words/index.js';
import { runAlone, sharedPython } from './exercise/shared-python.js';
import { colours } from './styles/colours.js';
import { SpeakingElement } from './speaking-element.js';
import { snippet } from './styles/snippet.js';

/** Printed between what a listing needs and the listing itself. */
const MARK = '\u001e';

/**
 * A button that runs the Python listing it stands in: the figure's code, after the code of the
 * listings it needs. What it prints takes the place of what stands under the listing.
 *
 * @attr {string} after - ids of the figures whose code has to run first, separated by spaces
 *
 * @cssprop --rnn-line - the button's border
 * @cssprop --rnn-quiet - what is told beside it
 * @cssprop --rnn-accent - the button, the focus
 * @cssprop --rnn-tint - the button under the pointer
 */
export class RnnSnippet extends SpeakingElement {
  static styles = [...colours, snippet];

  static properties = {
    needs: { attribute: 'after' }, // every element has a method `after` already
    _busy: { state: true },
    _told: { state: true },
  };

  /** @type {import('../python/python.js').Python | null} */
  #python = null;

  constructor() {
    super();
    this.needs = '';
    this._busy = false;
    /** What there is to say, when it is drawn. @type {(() => string) | null} */
    this._told = null;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this._busy) this.#python?.stop();
  }

  get #figure() {
    return this.closest('figure');
  }

  /** @internal @param {Element | null} figure */
  static codeOf(figure) {
    return figure?.querySelector('pre:not(.output) code')?.textContent ?? '';
  }

  async #run() {
    if (this._busy) return this.#python?.stop();
    this._busy = true;
    this._told = () => words().snippet.running;
    try {
      this.#python = await sharedPython();
      await this.#python.learn(this.language);
      await this.#python.warm();
      await this.#perform(this.#python);
    } catch (error) {
      this._told = () => sentenceOf(error);
    } finally {
      this._busy = false;
    }
  }

  /** @param {import('../python/python.js').Python} python */
  async #perform(python) {
    const root = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    const needed = this.needs.split(' ').filter(Boolean);
    const before = needed.map((id) => `${RnnSnippet.codeOf(root.getElementById(id))}\n`).join('');
    const code = `${before}print(${JSON.stringify(MARK)}, end='')\n${RnnSnippet.codeOf(this.#figure)}`;
    const { stdout, error } = await runAlone(python, { code });
    const printed = stdout.slice(stdout.indexOf(MARK) + 1);
    const shown = this.#figure?.querySelector('.output samp');
    if (shown && (printed !== '' || !error)) shown.textContent = printed.trimEnd();
    this._told = () => error?.plain ?? words().snippet.ran;
  }

  render() {
    const { run, stop } = words().snippet;
    const { tag, dir } = language();
    return html`<div class="snippet" lang=${tag} dir=${dir}>
      <span role="status" class=${this._busy ? '' : 'told'}>${this._told?.() || nothing}</span>
      <button type="button" @click=${this.#run}>${this._busy ? stop : run}</button>
    </div>`;
  }
}

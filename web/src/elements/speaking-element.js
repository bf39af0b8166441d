import { LitElement } from 'lit';
import { english, inLanguage, loadLanguage } from '../words/index.js';

/**
 * An element that speaks the language of its attribute `lang`, or else of what it stands in; English
 * until the table has come. Its attribute `theme` is for its style sheets alone.
 *
 * @attr {string} lang - en, es; default: the language that it stands in, or else English
 * @attr {string} theme - auto (default: as the reader's system), light, dark, contrast
 */
export class SpeakingElement extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    lang: { reflect: true, converter: { toAttribute: (tag) => tag || null } },
    theme: { reflect: true },
  };

  /** Tables that it needs beyond the stage's. @internal @type {readonly import('../words/further.js').FurtherTable<any>[]} */
  static tables = [];

  /** @type {import('../words/language.js').Language} */
  #language = english;

  constructor() {
    super();
    this.lang = '';
    /** @type {string | null} */
    this.theme = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#learn();
  }

  /** The language that it speaks now. @internal */
  get language() {
    return this.#language;
  }

  /**
   * What is made outside of drawing, for example the sentence of an error.
   * @internal
   * @template Result
   * @param {() => Result} make synchronous
   */
  say(make) {
    return inLanguage(this.#language, make);
  }

  /** Everything that is drawn. @protected */
  performUpdate() {
    return inLanguage(this.#language, () => super.performUpdate());
  }

  /** @param {import('lit').PropertyValues} changed */
  update(changed) {
    super.update(changed);
    if (changed.has('lang') && this.hasUpdated) this.#learn(); // now the attribute says so too
  }

  async #learn() {
    const asked = languageAround(this);
    const found = await loadLanguage(asked);
    const { tables } = /** @type {typeof SpeakingElement} */ (this.constructor);
    await Promise.all(tables.map((table) => table.learn(found)));
    if (found === this.#language || asked !== languageAround(this)) return;
    this.#language = found;
    this.requestUpdate();
  }
}

/** Also from inside other elements. @param {Element} element @returns {string} */
function languageAround(element) {
  const speaker = element.closest('[lang]:not([lang=""])');
  if (speaker) return /** @type {HTMLElement} */ (speaker).lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : 'en';
}

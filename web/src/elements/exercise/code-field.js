/**
 * The field that the learner writes in: a plain textarea at once, and CodeMirror in its place as
 * soon as somebody uses it. Where CodeMirror cannot be loaded the textarea stays: nothing is lost.
 */

/**
 * @typedef {object} Field what both kinds can do
 * @property {string} value
 * @property {(label: string) => void} name what it is called, for those who do not see it
 * @property {() => void} focus
 * @property {(line: number | null) => void} mark the line that failed, from 1; null: none
 * @property {(line: number) => void} goTo puts the cursor there
 * @property {() => void} destroy
 */

/**
 * @typedef {object} FieldOptions
 * @property {() => void} onInput
 * @property {() => void} onRun Ctrl+Enter
 * @property {() => void} onCheck Shift+Ctrl+Enter
 */

export class CodeField {
  #options;
  #place = document.createElement('div');
  /** @type {Field} */
  #field;
  /** @type {Promise<void> | null} */
  #better = null;
  #label = '';

  /** @param {FieldOptions} options */
  constructor(options) {
    this.#options = options;
    this.#place.className = 'field';
    this.#place.dir = 'ltr'; // code is, in every language
    this.#field = plainField(this.#place, options);
  }

  /** Where it stands in the page. */
  get element() {
    return this.#place;
  }

  get value() {
    return this.#field.value;
  }

  set value(code) {
    if (code !== this.#field.value) this.#field.value = code;
  }

  set label(/** @type {string} */ label) {
    if (label === this.#label) return;
    this.#label = label;
    this.#field.name(label);
  }

  focus() {
    this.#field.focus();
  }

  /** @param {number | null} line */
  mark(line) {
    this.#field.mark(line);
  }

  /** @param {number} line */
  goTo(line) {
    this.#field.goTo(line);
  }

  /** Fetches CodeMirror, once; a load that failed is tried again the next time. */
  improve() {
    this.#better ??= this.#improve().catch(() => {
      this.#better = null;
    });
    return this.#better;
  }

  destroy() {
    this.#field.destroy();
  }

  async #improve() {
    const { codeMirror } = await import('./code-mirror.js');
    const plain = this.#field;
    const area = this.#place.querySelector('textarea');
    const root = /** @type {ShadowRoot | Document} */ (this.#place.getRootNode());
    const focused = root.activeElement === area;
    const selection = area && { anchor: area.selectionStart, head: area.selectionEnd };
    const { value } = plain;
    plain.destroy();
    this.#field = codeMirror(this.#place, root, { ...this.#options, value, selection });
    this.#field.name(this.#label);
    if (focused) this.#field.focus();
  }
}

/** @param {HTMLElement} place @param {FieldOptions} options @returns {Field} */
function plainField(place, { onInput, onRun, onCheck }) {
  const area = document.createElement('textarea');
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('autocorrect', 'off');
  area.autocomplete = 'off';
  area.wrap = 'off';
  const grow = () => {
    area.rows = Math.max(area.value.split('\n').length, 8) + 1;
  };
  area.addEventListener('input', () => {
    grow();
    onInput();
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) onCheck();
    else onRun();
  });
  place.append(area);
  return {
    get value() {
      return area.value;
    },
    set value(code) {
      area.value = code;
      grow();
    },
    name: (label) => area.setAttribute('aria-label', label),
    focus: () => area.focus(),
    mark: () => {}, // the message names the line, and leads there
    goTo(line) {
      const lines = area.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      area.focus();
      area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    },
    destroy: () => area.remove(),
  };
}

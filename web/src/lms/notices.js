/** What the lesson has to say about the LMS, above the text: sentences, each with a way to close it. */

export class Notices {
  #place = document.createElement('div');
  #close;
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();

  /** @param {string} close the label of the button */
  constructor(close) {
    this.#close = close;
    this.#place.className = 'lms-notices';
    this.#place.setAttribute('role', 'status');
    document.body.insertBefore(this.#place, document.querySelector('main'));
  }

  /**
   * @param {string} kind one notice of each is shown
   * @param {string} sentence
   * @param {{ words: string, act: () => void, closes?: () => void } | null} [way] a button beside it
   */
  show(kind, sentence, way = null) {
    if (this.#shown.get(kind)?.dataset.sentence === sentence) return;
    this.hide(kind);
    const notice = document.createElement('div');
    notice.className = `lms-notice ${kind}`;
    notice.dataset.sentence = sentence;
    const text = document.createElement('p');
    text.textContent = sentence;
    notice.append(text);
    if (way) notice.append(button(way.words, 'main', () => (this.hide(kind), way.act())));
    notice.append(button('×', 'close', () => (notice.hidden = true), this.#close));
    this.#shown.set(kind, notice);
    this.#place.append(notice);
  }

  /** @param {string} kind */
  hide(kind) {
    this.#shown.get(kind)?.remove();
    this.#shown.delete(kind);
  }
}

/** @param {string} words @param {string} look @param {() => void} act @param {string} [label] */
function button(words, look, act, label) {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: look, textContent: words, onclick: act });
  if (label) made.setAttribute('aria-label', label);
  return made;
}

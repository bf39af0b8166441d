import { EngineError } from '../engine/index.js';
import { positionOf } from '../player/moment.js';
import { card } from '../views/questions/card.js';
import { KINDS } from '../views/questions/index.js';
import { words } from '../words/index.js';
import { AskedStage } from './asked-stage.js';
import { opensElsewhere, send } from './events.js';
import { SpeakingElement } from './speaking-element.js';
import { colours } from './styles/colours.js';
import { question } from './styles/question.js';

/** @typedef {import('../views/questions/index.js').Question} Question */
/** @typedef {import('../views/questions/index.js').Unable} Unable */
/** @typedef {import('./asked-stage.js').Shown} Shown */
/** @typedef {import('./asked-stage.js').Stage} Stage */
/** @typedef {{ shown: Shown, stage: Stage, language: import('../words/language.js').Language }} Made */

/**
 * A question on the numbers of a stage, to be answered before the stage shows them. The engine
 * answers it. Nothing is kept, and nothing is sent anywhere.
 *
 * @attr {string} kind - sign, histories, halve, shape, same-letter or parameters
 * @attr {string} stage - the id of the rnn-unrolling that it asks about
 * @attr {number} step - which step to ask about, where the question leaves a choice
 *
 * @fires {CustomEvent<{ kind: string, choice: string, right: boolean }>} rnn-answer - the user chose an answer
 *
 * @slot - the question in words: until it is there, and where there is no script
 *
 * @cssprop --rnn-background - of the card
 * @cssprop --rnn-line - borders
 * @cssprop --rnn-text - text
 * @cssprop --rnn-quiet - text that is less important
 * @cssprop --rnn-faint - labels
 * @cssprop --rnn-accent - buttons, the focus
 * @cssprop --rnn-tint - behind what is marked
 */
export class RnnQuestion extends SpeakingElement {
  static styles = [...colours, question];

  static properties = {
    kind: {},
    stage: {},
    step: { type: Number },
    _question: { state: true },
    _choice: { state: true },
    _note: { state: true },
  };

  #about = new AskedStage(this, (shown, stage) => this.#ask(shown, stage));
  /** What the question was made of, and in which language. @type {Made | null} */
  #made = null;

  constructor() {
    super();
    this.kind = '';
    this.stage = '';
    /** @type {number | null} */
    this.step = null;
    /** @type {Question | Unable | null} */
    this._question = null;
    /** @type {string | null} */
    this._choice = null;
    /** In the language of whenever it is drawn. @type {(() => string) | null} */
    this._note = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const made = this.#made;
    if (made && made.language !== this.language) this.#make(made.shown, made.stage); // the same question, in other words
    if (!this.hasUpdated) return;
    if (changed.has('kind') || changed.has('step')) this.#about.forget();
    if (changed.has('kind') || changed.has('step') || changed.has('stage')) this.#about.find();
  }

  /** @param {Shown} shown @param {Stage} stage */
  #ask(shown, stage) {
    const answered = this._choice !== null;
    this._choice = null;
    this._note = answered ? () => words().questions.card.another : null;
    this.say(() => this.#make(shown, stage));
  }

  /** In the language that is drawn in. @param {Shown} shown @param {Stage} stage */
  #make({ trace, row }, stage) {
    const kind = KINDS[this.kind];
    this.#made = { shown: { trace, row }, stage, language: this.language };
    try {
      const options = { row, step: this.step ?? undefined };
      this._question = kind?.(trace, (changes) => stage.whatIf(changes), options) ?? null;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this._question = { unable: [words().questions.card.refused(error.message)] };
    }
  }

  // ---- what the user does ---------------------------------------------------------------------

  /** @param {string} choice */
  #choose(choice) {
    const question = this._question;
    if (!question || 'unable' in question || this._choice !== null) return;
    this._choice = choice;
    this._note = null;
    const right = choice === question.right;
    send(this, 'rnn-answer', { kind: this.kind, choice, right });
    const stage = this.#about.element;
    if (!stage?.inSight) return; // what moves out of sight, nobody notices
    show(stage, question.reveal);
    this._note = () => words().questions.card.shown(question.reveal.t);
  }

  /** @param {MouseEvent} event */
  #look(event) {
    const question = this._question;
    const stage = this.#about.element;
    if (!question || 'unable' in question || !stage || opensElsewhere(event)) return;
    event.preventDefault();
    const place = this._choice === null ? question.look : question.reveal;
    this._note = this._choice === null ? goingBack(stage.moment, question.look) : null;
    const returnTo = /** @type {HTMLElement} */ (event.currentTarget);
    show(stage, place, returnTo);
  }

  async #again() {
    this._choice = null;
    this._note = null;
    await this.updateComplete;
    const first = this.renderRoot.querySelector('.choice');
    if (first instanceof HTMLElement) first.focus();
  }

  #hello() {
    const none = { sequence: null, kind: null, weights: null, scale: null, compare: null };
    this.#about.element?.change({ ...none, hiddenSize: null, example: 'hello' });
  }

  render() {
    const { _question: question, _choice: choice, _note } = this;
    const model = { question, choice, note: _note?.() ?? '', href: `#${this.stage}` };
    return card(model, this.#handlers);
  }

  /** @type {import('../views/questions/card.js').CardHandlers} */
  #handlers = {
    choose: (id) => this.#choose(id),
    look: (event) => this.#look(event),
    again: () => this.#again(),
    hello: () => this.#hello(),
  };
}

/** @param {import('../player/moment.js').Moment} moment @param {import('../views/questions/index.js').Place} look */
const goingBack = (moment, look) =>
  positionOf(moment.t, moment.phase) > positionOf(look.t, look.phase)
    ? () => words().questions.card.goesBack(look.t, words().controls.phase[look.phase])
    : null;

/** @param {Stage} stage @param {import('../views/questions/index.js').Place} place @param {HTMLElement} [returnTo] */
function show(stage, { compare, ...place }, returnTo) {
  stage.clearStates(); // the question is about the engine's
  if (compare !== undefined) stage.compare = compare;
  stage.show({ ...place, returnTo });
}

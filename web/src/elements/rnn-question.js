import { EngineError } from '../engine/index.js';
import { positionOf } from '../player/moment.js';
import { card } from '../views/questions/card.js';
import { KINDS } from '../views/questions/index.js';
import { AskedStage } from './asked-stage.js';
import { opensElsewhere, send } from './events.js';
import { SpeakingElement } from './speaking-element.js';
import { colours } from './styles/colours.js';
import { question } from './styles/question.js';

/** @typedef {import('../views/questions/index.js').Question} Question */
/** @typedef {import('../views/questions/index.js').Unable} Unable */

/**
 * A question on the numbers of a stage, to be answered before the stage shows them. The engine
 * answers it. Nothing is kept, and nothing is sent anywhere.
 *
 * @attr {string} kind - sign, histories, halve, shape, same-letter or parameters
 * @attr {string} stage - the id of the rnn-unrolling that it asks about
 * @attr {number} step - which step to ask about, where the question leaves a choice
 *
 * @fires rnn-answer - { kind, choice, right }: the user chose an answer
 *
 * @slot - the question in words: until it is there, and where there is no script
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
    this._note = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!this.hasUpdated) return;
    if (changed.has('kind') || changed.has('step')) this.#about.forget();
    if (changed.has('kind') || changed.has('step') || changed.has('stage')) this.#about.find();
  }

  /** @param {import('./asked-stage.js').Shown} shown @param {import('./asked-stage.js').Stage} stage */
  #ask({ trace, row }, stage) {
    const kind = KINDS[this.kind];
    const answered = this._choice !== null;
    this._choice = null;
    this._note = answered ? 'Another network stands on the stage: the question is new.' : '';
    try {
      const options = { row, step: this.step ?? undefined };
      this._question = kind?.(trace, (changes) => stage.whatIf(changes), options) ?? null;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this._question = { unable: [`The engine cannot answer this here: ${error.message}`] };
    }
  }

  // ---- what the user does ---------------------------------------------------------------------

  /** @param {string} choice */
  #choose(choice) {
    const question = this._question;
    if (!question || 'unable' in question || this._choice !== null) return;
    this._choice = choice;
    this._note = '';
    const right = choice === question.right;
    send(this, 'rnn-answer', { kind: this.kind, choice, right });
    const stage = this.#about.element;
    if (!stage?.inSight) return; // what moves out of sight, nobody notices
    show(stage, question.reveal);
    this._note = `The stage shows it, at step ${question.reveal.t}.`;
  }

  /** @param {MouseEvent} event */
  #look(event) {
    const question = this._question;
    const stage = this.#about.element;
    if (!question || 'unable' in question || !stage || opensElsewhere(event)) return;
    event.preventDefault();
    const place = this._choice === null ? question.look : question.reveal;
    this._note = this._choice === null ? goingBack(stage.moment, question.look) : '';
    const returnTo = /** @type {HTMLElement} */ (event.currentTarget);
    show(stage, place, returnTo);
  }

  async #again() {
    this._choice = null;
    this._note = '';
    await this.updateComplete;
    const first = this.renderRoot.querySelector('.choice');
    if (first instanceof HTMLElement) first.focus();
  }

  #hello() {
    const none = { sequence: null, kind: null, weights: null, scale: null, compare: null };
    this.#about.element?.change({ ...none, hiddenSize: null, example: 'hello' });
  }

  render() {
    const { _question, _choice, _note } = this;
    const model = { question: _question, choice: _choice, note: _note, href: `#${this.stage}` };
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
    ? `The clock goes back to step ${look.t}, phase “${look.phase}”, so that nothing is given away.`
    : '';

/** @param {import('./asked-stage.js').Stage} stage @param {import('../views/questions/index.js').Place} place @param {HTMLElement} [returnTo] */
function show(stage, { compare, ...place }, returnTo) {
  stage.clearStates(); // the question is about the engine's
  if (compare !== undefined) stage.compare = compare;
  stage.show({ ...place, returnTo });
}

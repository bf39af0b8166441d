import { isStarter, partOf } from '../python/feedback/parts.js';
import { exercise } from '../views/exercise/exercise.js';
import { fitsStrip } from '../views/exercise/strip.js';
import { exerciseTable, exerciseWords } from '../words/exercise/index.js';
import { words } from '../words/index.js';
import { pythonTable } from '../words/python/index.js';
import { copy } from './copy.js';
import { send } from './events.js';
import { CodeField } from './exercise/code-field.js';
import { codeFromAddress, encode } from './exercise/code-link.js';
import { canKeep, keep, workOf } from './exercise/kept.js';
import { StageSeat } from './exercise/stage-seat.js';
import { Workbench } from './exercise/workbench.js';
import { statement } from './exercise/xapi.js';
import { SpeakingElement } from './speaking-element.js';
import { exerciseStyles } from './styles/exercise.js';

/** @typedef {import('./exercise/kept.js').PartId} PartId */

const ORDER = /** @type {const} */ (['cell', 'unroll', 'explore']);

/** So long after the last key is the text kept. */
const REST_MS = 400;

/**
 * One part of the exercise: the learner writes Python, has it run and checked, and their own
 * function draws the hidden states on the stage.
 *
 * @attr {string} part - cell (default), unroll or explore
 * @attr {string} stage - the id of the rnn-unrolling that shows the learner's states
 * @attr {boolean} linked - shows the code that the page's address holds behind #id?code=
 *
 * @fires {CustomEvent<{ part: string, error: null | { type: string, line: number | null, message: string } }>} rnn-run - the user ran the code
 * @fires {CustomEvent<{ part: string, passed: boolean, score: number, feedback: string[] }>} rnn-check - the user had it checked; score: from 0 to 1; feedback: sentences
 * @fires {CustomEvent<object>} rnn-xapi - an xAPI 1.0.3 statement without its actor, of each run and check by the user: whoever keeps statements adds who it was and sends it; the element sends nothing
 *
 * @slot - the task in words; default: the part's own
 * @slot fallback - shown until the element is there and where there is no script
 *
 * @csspart editor - the field for the code, with its buttons
 * @csspart answer - what came of it: output, checks, mistake
 *
 * @cssprop --rnn-background - of the card
 * @cssprop --rnn-soft - of what lies a little deeper
 * @cssprop --rnn-line - borders
 * @cssprop --rnn-slot - the empty place of a number
 * @cssprop --rnn-text - text
 * @cssprop --rnn-quiet - text that is less important
 * @cssprop --rnn-faint - line numbers and labels
 * @cssprop --rnn-accent - buttons, keywords, the focus
 * @cssprop --rnn-on-accent - on a button of that colour
 * @cssprop --rnn-tint - behind what is marked
 * @cssprop --rnn-positive - numbers above zero
 * @cssprop --rnn-negative - numbers below zero
 * @cssprop --rnn-code-string - strings in the code
 * @cssprop --rnn-code-number - numbers in the code
 * @cssprop --rnn-code-comment - comments in the code
 */
export class RnnExercise extends SpeakingElement {
  static styles = exerciseStyles;
  /** @internal */
  static tables = [exerciseTable, pythonTable];

  static properties = {
    which: { reflect: true, attribute: 'part' }, // every element has a property `part` already, of its tokens
    stage: { reflect: true },
    linked: { type: Boolean },
    keptNote: { attribute: false },
    _hints: { state: true },
    _solution: { state: true },
    _fromLink: { state: true },
    _refused: { state: true },
    _told: { state: true },
  };

  #field = new CodeField({
    onInput: () => this.#typed(),
    onRun: () => this.#asked(false),
    onCheck: () => this.#asked(true),
  });
  #bench = new Workbench(() => this.requestUpdate());
  #seat = new StageSeat(this);
  #timer = 0;
  /** Whether what is written outlives the page. */
  #isKept = true;
  /** What the code in the editor was last shown in. */
  #shownIn = this.language;
  /** When the user began with what the next statement is about, in milliseconds; 0: not yet. */
  #begun = 0;

  constructor() {
    super();
    /** @type {PartId} */
    this.which = 'cell';
    /** @type {string | null} */
    this.stage = null;
    this.linked = false;
    /** Where the code is kept, in words, if a page keeps it elsewhere. @type {string | null} */
    this.keptNote = null;
    this._hints = 0;
    this._solution = false;
    /** What stands in the editor came with a link. */
    this._fromLink = false;
    /** Why the stage does not show the states. @type {string | null} */
    this._refused = null;
    /** What came of copying the link. @type {string | null} */
    this._told = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#isKept = canKeep();
    window.addEventListener('pagehide', this.#keepNow);
    window.addEventListener('hashchange', this.#openLink);
    this.addEventListener('focusin', this.#wanted);
    this.addEventListener('pointerdown', this.#wanted);
    this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#keepNow);
    window.removeEventListener('hashchange', this.#openLink);
    this.removeEventListener('focusin', this.#wanted);
    this.removeEventListener('pointerdown', this.#wanted);
    this.#keepNow();
    this.#bench.stop();
  }

  // ---- for script -----------------------------------------------------------------------------

  /** What stands in the editor. @returns {string} */
  get code() {
    return this.#field.value;
  }

  set code(code) {
    this.#field.value = String(code);
  }

  /**
   * What is kept of this part. Setting it shows other code and runs nothing.
   * @returns {import('./exercise/kept.js').Work}
   */
  get work() {
    const { id } = this.#info;
    return { ...workOf(id), code: isStarter(id, this.code) ? null : this.code };
  }

  set work(work) {
    this.#clear();
    keep(this.#info.id, work);
    this.code = work.code ?? this.#info.starter;
    this._fromLink = false;
    this.requestUpdate();
  }

  /**
   * Runs the code without checking it.
   * @returns {Promise<{ stdout: string, error: null | { type: string, line: number | null, message: string } }>}
   */
  async run() {
    const { stdout, feedback } = await this.#perform(false);
    return { stdout, error: this.#plainError(feedback) };
  }

  /**
   * Checks the code.
   * @returns {Promise<{ part: PartId, passed: boolean, score: number, error: null | { type: string, line: number | null, message: string },
   *   checks: { name: string, passed: boolean, message: string }[], mistake: null | { id: string, message: string } }>}
   */
  async check() {
    const { feedback } = await this.#perform(true);
    const { part, passed, score, checks, mistake } = feedback;
    return { part, passed, score, error: this.#plainError(feedback), checks, mistake };
  }

  /** Ends what runs, at once. */
  stop() {
    this.#bench.stop();
  }

  /** The starter code again; what was written can be brought back. */
  reset() {
    this.#replace(this.#info.starter);
    this.#clear();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('which') && this.hasUpdated) {
      this.#clear();
      this.#open();
    }
    this.#field.label = exerciseWords().card.field;
    if (this.language !== this.#shownIn) this.#translate();
  }

  /** Code that nobody has touched speaks the element's language, too. */
  #translate() {
    this.#shownIn = this.language;
    const { id, starter } = this.#info;
    if (isStarter(id, this.code)) this.code = starter;
  }

  // ---- the text -------------------------------------------------------------------------------

  get #info() {
    const id = ORDER.includes(this.which) ? this.which : 'cell';
    return this.say(() => partOf(id));
  }

  #open() {
    this.code = workOf(this.#info.id).code ?? this.#info.starter;
    this.#openLink();
  }

  /**
   * Shows what a link brought; it is never run by itself. The address then lets go of it, so that
   * a reload shows what the learner made of it.
   */
  #openLink = () => {
    const code = this.linked ? codeFromAddress(this.id) : null;
    if (code === null) return;
    history.replaceState(history.state, '', `#${this.id}`);
    if (code === this.code) return;
    this.#replace(code);
    this.#clear();
    this._fromLink = true;
  };

  /** Puts other code into the editor, and what stood there aside. @param {string} code */
  #replace(code) {
    if (code === this.code) return;
    const { id } = this.#info;
    const aside = isStarter(id, this.code) ? workOf(id).aside : this.code;
    this.code = code;
    this._fromLink = false;
    keep(id, { code: isStarter(id, code) ? null : code, aside });
    this.requestUpdate();
  }

  /** Nothing of an earlier run stands there any more. */
  #clear() {
    this.#bench.clear();
    this.#seat.clear();
    this._refused = null;
    this.#field.mark(null);
  }

  #typed() {
    this._told = null;
    this.#begun ||= Date.now();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#keepNow, REST_MS);
  }

  #keepNow = () => {
    clearTimeout(this.#timer);
    const { id } = this.#info;
    this.#isKept = keep(id, { code: isStarter(id, this.code) ? null : this.code });
  };

  /** Somebody is about to use it: now the editor and Python are fetched. */
  #wanted = () => {
    this.#begun ||= Date.now();
    this.#field.improve();
    this.#bench.warm();
  };

  // ---- running --------------------------------------------------------------------------------

  /** What the user asked for. @param {boolean} check */
  async #asked(check) {
    if (this.#bench.busy) return;
    this.#begun ||= Date.now();
    this.#keepNow();
    const { feedback } = await this.#perform(check);
    const { part, passed, score, checks, mistake, error } = feedback;
    send(this, 'rnn-run', { part, error: this.#plainError(feedback) });
    if (check || part === 'explore') {
      const plain = this.say(() => error?.plain);
      const sentences = [plain, mistake?.message, ...checks.map(({ message }) => message)];
      send(this, 'rnn-check', { part, passed, score, feedback: sentences.filter(Boolean) });
    }
    this.#report({ checked: check, checks, error });
  }

  /** The same as an xAPI statement. @param {Pick<import('./exercise/xapi.js').Doing, 'checked' | 'checks' | 'error'>} doing */
  #report(doing) {
    const { id: part, title } = this.#info;
    const { tag } = this.language;
    const from = this.#begun;
    this.#begun = 0;
    send(this, 'rnn-xapi', statement({ ...doing, part, title, language: tag, page: location.href, id: this.id, from, to: Date.now() })); // prettier-ignore
  }

  /** @param {boolean} check */
  async #perform(check) {
    const part = this.#info.id;
    const { code } = this;
    const own = /** @param {PartId} id */ (id) => (part === id ? null : workOf(id).passed);
    this._refused = null;
    this.#field.mark(null);
    const network = this.#seat.network;
    const { stdout, tell } = await this.#bench.perform({ part, code, check: check || part === 'explore', cell: own('cell'), unroll: own('unroll'), network }); // prettier-ignore
    const feedback = this.say(tell);
    if (feedback.error?.line) this.#field.mark(feedback.error.line);
    if (feedback.passed) keep(part, { passed: code });
    if (check || part === 'explore') {
      this._refused = await this.#seat.show(feedback);
    }
    this.requestUpdate();
    return { stdout, feedback };
  }

  /** @param {import('./exercise/workbench.js').Feedback} feedback */
  #plainError({ error }) {
    if (!error) return null;
    const { type, line } = error;
    return { type, line, message: this.say(() => error.message) };
  }

  // ---- picture --------------------------------------------------------------------------------

  get #model() {
    const { id } = this.#info;
    const { busy, begun, output, error, feedback: found } = this.#bench;
    const { kept, notKept } = exerciseWords().card;
    const number = ORDER.indexOf(id) + 1;
    return {
      part: { ...this.#info, number },
      parts: ORDER.length,
      field: this.#field.element,
      busy,
      passed: found?.passed === true || workOf(id).passed !== null,
      hintsShown: this._hints,
      solutionShown: this._solution,
      aside: workOf(id).aside !== null,
      fromLink: this._fromLink,
      linked: this.linked,
      kept: this._told ?? this.keptNote ?? (this.#isKept ? kept : notKept),
      answer: {
        part: id,
        busy,
        begun,
        output,
        error,
        found,
        strip: stripOf(found, this.#seat.tokens),
        stage: this.#seat.link(found),
        note: found?.note ?? (this._refused && refusal(this._refused)),
        hasNext: this.#next !== null,
      },
    };
  }

  /** The part after this one, where it is on the same page. @returns {HTMLElement | null} */
  get #next() {
    const following = ORDER[ORDER.indexOf(this.#info.id) + 1];
    const root = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    return following ? root.querySelector(`rnn-exercise[part="${following}"]`) : null;
  }

  render() {
    return exercise(this.#model, this.#handlers);
  }

  /** @type {import('../views/exercise/exercise.js').ExerciseHandlers} */
  #handlers = {
    run: () => this.#asked(false),
    check: () => this.#asked(true),
    stop: () => this.stop(),
    startAgain: () => this.reset(),
    bringBack: () => {
      this.#replace(workOf(this.#info.id).aside ?? this.#info.starter);
      this.#clear();
      this.#field.focus();
    },
    link: () => this.#copyLink(),
    hint: () => (this._hints += 1),
    solution: () => (this._solution = !this._solution),
    take: () => {
      this.#replace(this.#info.solution);
      this.#field.focus();
    },
    goTo: (line) => this.#field.goTo(line),
    look: (event) => this.#seat.look(event),
    next: () => {
      this.#next?.scrollIntoView({ block: 'start' });
      this.#next?.focus();
    },
  };

  async #copyLink() {
    const address = `${location.href.replace(/#.*$/s, '')}#${this.id}?code=${encode(this.code)}`;
    const shown = /** @type {HTMLElement} */ (this.renderRoot.querySelector('.kept'));
    this._told = address;
    await this.updateComplete;
    const todo = await this.say(() => copy(address, shown));
    this._told = todo ?? this.say(() => exerciseWords().card.linkCopied);
  }

  /** The field, when the element itself is given the focus. */
  focus() {
    this.#field.focus();
  }
}

/** @param {string} why a sentence of the engine, or of the stage */
const refusal = (why) => exerciseWords().notDrawn.refused(words().engine(why) ?? why);

/**
 * @param {import('./exercise/workbench.js').Feedback | null} found
 * @param {readonly string[]} tokens of the stage
 * @returns {import('../views/exercise/strip.js').StripModel | null}
 */
function stripOf(found, tokens) {
  if (!found?.states || !fitsStrip(found.states.shape)) return null;
  const { states, stageFirst: first } = found;
  const fit = found.part !== 'explore' && tokens.length === states.shape[0];
  return { states, row: first?.row ?? 0, first, tokens: fit ? tokens : [] };
}

import { PHASES, positionOf } from '../player/moment.js';
import { looksProblem } from '../state/attributes.js';
import { fromLink } from '../state/link.js';
import { NAMES, settingsOf } from '../state/settings.js';
import { sentenceOf } from '../views/picture.js';
import { toText } from '../views/sentence.js';
import { stage } from '../views/stage.js';
import { isForeign } from '../views/states.js';
import { Attention } from './attention.js';
import { Clock } from './clock.js';
import { send } from './events.js';
import { handleKey } from './keys.js';
import { Lesson } from './lesson.js';
import { selectionAt } from './selection.js';
import { SpeakingElement } from './speaking-element.js';
import { stageHandlers } from './stage-handlers.js';
import { stageModel } from './stage-model.js';
import { styles } from './styles.js';
import { Surroundings } from './surroundings.js';
import { Takeaway } from './takeaway.js';
import { WeightsEdit } from './weights-edit.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Phase} Phase */
/** @typedef {import('../state/settings.js').Settings} Settings */

/** What needs another trace when it changes. */
const COMPUTED = [...NAMES, 'view'];

/** An attribute that is there and empty says nothing; other texts are numbers, or not one: NaN. */
const NUMBER = {
  /** @param {string | null} text */
  fromAttribute: (text) => (text === null || text.trim() === '' ? null : Number(text)),
};

/** How it looks: what needs a word when it cannot be used. */
const LOOKS = ['view', 'panel', 'kind', 'theme', 'hide', 'sequence'];

/** So many steps play in less than a minute. */
const MOST_PLAYED = 15;

/**
 * The stage: a recurrent network, trained in the page, unrolled step by step.
 *
 * @attr {string} example - hello (default), words, series, dna, gesture, envelope, remember, snippet, or own with `sequence`
 * @attr {number} seed - of all random numbers, as in torch.manual_seed; default 1
 * @attr {number} hidden-size - hidden units, 1 to 128; default 8
 * @attr {string} weights - trained, default, randn, identity, zero; default: the example's own
 * @attr {number} scale - the factor of randn; default 0.01
 * @attr {string} sequence - a sequence of your own
 * @attr {string} kind - how to read it: letters (default), words or numbers
 * @attr {string} compare - a second sequence, for the view compare
 * @attr {string} view - unrolled (default), folded, compare
 * @attr {string} panel - weights: the shared weights stand beside the chain
 * @attr {string} hide - what is not needed, separated by spaces: example seed weights compare folded influence menu details phases speed clock
 * @attr {boolean} linked - opens the state that the page's address holds behind #id?
 *
 * @fires {CustomEvent<{ T: number, H: number }>} rnn-ready - the engine is there and the network is trained
 * @fires {CustomEvent<{ t: number, phase: string, description: string }>} rnn-step - the clock or the user reached a phase
 * @fires {CustomEvent<{}>} rnn-play - the user started the clock
 * @fires {CustomEvent<{}>} rnn-pause - the user or the end of the sequence stopped it
 * @fires {CustomEvent<{ [setting: string]: unknown }>} rnn-change - { seed } or { example, … }: the user changed settings; { view } or { panel }: how they are shown; { states: null }: the user took the engine's states again
 * @fires {CustomEvent<{ code: string, message: string }>} rnn-error - something that was asked for cannot be used (argument, attribute, link, compare) or the engine cannot be loaded (load); the sentence is shown, and the default in its place
 *
 * @slot - shown until the element is there, where there is no script, and in place of the picture where the engine cannot be loaded
 * @slot caption - stands below the stage
 *
 * @csspart stage - the whole card
 * @csspart header - what is shown, and how
 * @csspart chain - the picture
 * @csspart controls - the clock and the sentence
 * @csspart sentence - the present moment in words
 * @csspart panel - the details beside the picture
 * @csspart drawer - what opens below the head: table, take away, own sequence
 * @csspart values - the table of values in it
 * @csspart takeaway - link, pictures and data in it
 * @csspart error - what cannot be used, in words
 *
 * @cssprop --rnn-background - of the card
 * @cssprop --rnn-soft - of what lies a little deeper
 * @cssprop --rnn-line - borders
 * @cssprop --rnn-slot - the empty place of a number
 * @cssprop --rnn-text - text
 * @cssprop --rnn-quiet - text that is less important
 * @cssprop --rnn-faint - labels inside the picture
 * @cssprop --rnn-accent - buttons, the present step, the focus
 * @cssprop --rnn-on-accent - on a button of that colour
 * @cssprop --rnn-tint - behind what is marked
 * @cssprop --rnn-positive - numbers above zero
 * @cssprop --rnn-negative - numbers below zero
 * @cssprop --rnn-positive-text - such numbers as text
 * @cssprop --rnn-negative-text - such numbers as text
 * @cssprop --rnn-violet - influence
 * @cssprop --rnn-font - the family of all text; default: the system's
 */
export class RnnUnrolling extends SpeakingElement {
  static styles = styles;

  static properties = {
    example: { reflect: true },
    seed: { converter: NUMBER, reflect: true },
    hiddenSize: { converter: NUMBER, reflect: true, attribute: 'hidden-size' },
    weights: { reflect: true },
    scale: { converter: NUMBER, reflect: true },
    sequence: { reflect: true },
    kind: { reflect: true },
    compare: { reflect: true },
    view: { reflect: true },
    panel: { reflect: true },
    hide: { reflect: true },
    linked: { type: Boolean },
    trainingStep: { attribute: false },
    edits: { attribute: false },
    ui: { state: true },
  };

  #attention = new Attention(this);
  #around = new Surroundings(this, '.chain');
  #clock = new Clock(this, () => this.description);
  #lesson = new Lesson(this);
  #takeaway = new Takeaway(this);
  #hand = new WeightsEdit(this, {
    now: () => {
      const { trace, base } = this.#lesson;
      return trace && base && this.panel === 'weights' && !isForeign(trace)
        ? { trace, base, chosen: this.ui.weight }
        : null;
    },
    choose: (weight) => this.set({ weight }),
    change: (cell, value) => this.#handlers.changeWeight(cell, value),
  });
  /** @type {import('./stage-model.js').Parts} */
  #parts = {
    host: this,
    attention: this.#attention,
    around: this.#around,
    clock: this.#clock,
    lesson: this.#lesson,
    takeaway: this.#takeaway,
    hand: this.#hand,
  };
  #handlers = stageHandlers(this.#parts);

  constructor() {
    super();
    /** @type {string | null} */ this.example = null;
    /** @type {number | null} */ this.seed = null;
    /** @type {number | null} */ this.hiddenSize = null;
    /** @type {string | null} */ this.weights = null;
    /** @type {number | null} */ this.scale = null;
    /** @type {string | null} */ this.sequence = null;
    /** @type {string | null} */ this.kind = null;
    /** @type {string | null} */ this.compare = null;
    /** @type {string | null} */ this.view = null;
    /** @type {string | null} */ this.panel = null;
    /** @type {string | null} */ this.hide = null;
    this.linked = false;
    /** Which snapshot of the training is shown. @type {number | null} */
    this.trainingStep = null;
    /** Weights that the learner changed. @type {import('../state/settings.js').Edits | null} */
    this.edits = null;
    /** What only the picture knows of. @type {import('./stage-model.js').Ui} */
    this.ui = { chosen: null, row: 0, drawer: null, menu: false, weight: null, compareAs: 'pairs', zoom: null, own: null }; // prettier-ignore
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
    window.addEventListener('hashchange', this.#addressed);
    this.requestUpdate(); // the clock stopped while it was away
    this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#clock.stop();
    this.#attention.stop();
    this.removeEventListener('keydown', this.#key);
    window.removeEventListener('hashchange', this.#addressed);
  }

  // ---- for script -----------------------------------------------------------------------------

  /** What is shown: everything the engine computed. Null until it is there. @returns {Trace | null} */
  get trace() {
    return this.#lesson.trace;
  }

  /**
   * The engine's own trace of what the settings make, also while other states are shown: what
   * questions are about.
   * @returns {Trace | null}
   */
  get engineTrace() {
    return this.#lesson.own;
  }

  /**
   * The network that the settings make, as tensors { shape, data }: x (T, B, I), h0 (B, H), W_xh,
   * W_hh and b. It stays the same while states of another network are shown, so that code which
   * takes it and changes it does the same each time it runs. Null until it is there.
   * @returns {import('./their-trace.js').Network | null}
   */
  get network() {
    return this.#lesson.network;
  }

  /** The states that showStates shows, or null. @returns {import('./their-trace.js').ShownStates | null} */
  get states() {
    return this.#lesson.states;
  }

  /** The present moment. @returns {import('../player/moment.js').Moment} */
  get moment() {
    return this.#clock.moment;
  }

  /** The sentence for it, without markup. @returns {string} */
  get description() {
    return this.say(() => {
      const scene = this.#model().scene;
      if (!scene) return '';
      const { title, parts } = sentenceOf(scene);
      return `${title} ${toText(parts)}`;
    });
  }

  /** Everything that a link to this state holds. @returns {import('../state/link.js').State} */
  get state() {
    const { t, phase } = this.moment;
    const { row, chosen, compareAs } = this.ui;
    const { view, panel } = this;
    const unit = chosen?.unit ?? null;
    const settings = settingsOf(this.#given);
    return { settings, t, phase, row, unit, view: view ?? 'unrolled', panel, compareAs };
  }

  set state({ settings, t, phase, row, unit, view, panel, compareAs }) {
    this.clearStates();
    for (const name of NAMES) /** @type {any} */ (this)[name] = settings[name] ?? null;
    Object.assign(this, { view, panel });
    this.set({ row, compareAs, chosen: unit === null ? null : { unit, t: null } });
    this.#toShow = { t, phase };
    this.requestUpdate();
  }

  /** @type {{ t: number, phase: Phase } | null} as soon as there is a trace */
  #toShow = null;

  /** Starts the clock, from the start where it stands at the end. No event tells of it. */
  play() {
    this.#clock.quietly((player) => player.play());
  }

  /** Stops the clock. No event tells of it. */
  pause() {
    this.#clock.quietly((player) => player.pause());
  }

  /** On to the end of the next timestep or phase. @param {'step' | 'phase'} [unit] */
  step(unit = 'step') {
    this.#clock.quietly((player) => player.step(unit));
  }

  /** Back to the end of the one before. @param {'step' | 'phase'} [unit] */
  back(unit = 'step') {
    this.#clock.quietly((player) => player.back(unit));
  }

  /** To the start; the weights stay. */
  reset() {
    this.#clock.quietly((player) => player.glide(0));
  }

  /** Says on the stage, and by rnn-error, what a page asked for and cannot be. @param {string} code @param {string} message */
  refuse(code, message) {
    this.#lesson.refuse(code, () => message);
  }

  /**
   * Shows a moment and marks what is meant. Where the picture is out of sight it is brought into
   * view, and a button leads back.
   *
   * @param {object} what
   * @param {number} [what.t] step, from 1; 0: the start; without it the moment stays
   * @param {Phase} [what.phase] default carry: the step is done
   * @param {number} [what.unit] to select, from 0
   * @param {string} [what.flash] unit, step, input, output, memory, bias, h0, ribbons, influence, weights or clock
   * @param {string} [what.view] unrolled, folded or compare; default unrolled
   * @param {string} [what.panel] weights
   * @param {number} [what.row] of the batch, from 0
   * @param {HTMLElement} [what.returnTo] where the reader came from; offers a way back
   * @param {boolean} [what.stay] the page stays where it is, also where the picture is out of sight
   */
  async show({ t, phase = 'carry', unit, flash, view = 'unrolled', panel, row, returnTo, stay }) {
    Object.assign(this, { view, panel: panel ?? null });
    this.set({ drawer: null });
    if (this.isUpdatePending) await this.updateComplete; // settings that were changed just now
    if (!stay) this.#attention.bring(!this.#around.calm, returnTo);
    if (!this.trace) return;
    const { T, B, H } = this.trace;
    const within = /** @param {number} n @param {number} most */ (n, most) =>
      Math.min(Math.max(Math.trunc(n) || 0, 0), most);
    this.set({ chosen: unit === undefined ? null : { unit: within(unit, H - 1), t: null } });
    if (row !== undefined) this.set({ row: within(row, B - 1) });
    if (t !== undefined) {
      const position = positionOf(within(t, T), PHASES.includes(phase) ? phase : 'carry');
      this.#clock.quietly((player) => player.glide(position, 600));
    }
    this.#attention.mark(flash ?? null);
    await this.updateComplete;
    if (this.#attention.leadsBack) this.#attention.focus('.back');
  }

  /**
   * Draws hidden states that a learner's code made in place of the engine's, and says whose they
   * are; until clearStates(), or until a setting changes.
   *
   * With `first`, the clock goes to that step, open, and the cell is ringed and selected. Without,
   * the states appear one after the other from the start, as the learner's loop made them: where
   * the picture is in sight, motion is wanted and that takes no more than a minute. Elsewhere
   * nobody would see it; there the clock goes to the end, where all of them are drawn.
   *
   * @param {import('./their-trace.js').StatesRequest} request
   * @returns {Promise<void>} resolves when they are drawn
   * @throws {import('../engine/index.js').EngineError} with a sentence; then nothing changes
   */
  async showStates(request) {
    if (this.isUpdatePending) await this.updateComplete; // settings that were changed just now
    const before = this.trace;
    this.#lesson.showTheirs(request);
    this.#adapt(before);
    const { first } = /** @type {import('./their-trace.js').ShownStates} */ (this.states);
    this.view = 'unrolled';
    if (first) this.panel = null; // the products of the ringed cell are there
    const chosen = first && { unit: first.unit, t: null };
    this.set({ drawer: null, menu: false, chosen, row: first?.row ?? this.ui.row });
    this.#clock.quietly((player) => this.#lead(player, first));
    this.#attention.mark(first ? 'unit' : null);
    await this.updateComplete;
  }

  /** @param {import('../player/player.js').Player} player @param {import('../state/states.js').Place | null} first */
  #lead(player, first) {
    const T = /** @type {Trace} */ (this.trace).T;
    if (first) return player.glide(positionOf(first.t, 'squash'), 600);
    player.seek(0);
    if (T <= MOST_PLAYED && this.inSight && !this.#around.calm) player.play();
    else player.seek(positionOf(T, 'carry'));
  }

  /** The engine's states again. */
  clearStates() {
    if (!this.states) return;
    const before = this.trace;
    this.#lesson.dropTheirs();
    this.#adapt(before);
    this.requestUpdate();
  }

  /** Whether the picture is in sight: what is shown now would be seen. @returns {boolean} */
  get inSight() {
    return this.#attention.inSight;
  }

  /**
   * What the same network would do otherwise, without showing it: settings of the lesson
   * (cpp/lessons/unrolling.h) in place of the present ones.
   *
   * @param {Record<string, unknown>} changes
   * @returns {Trace}
   */
  whatIf(changes) {
    return this.#lesson.whatIf(changes);
  }

  // ---- settings -------------------------------------------------------------------------------

  /** @returns {import('../state/settings.js').Given} */
  get #given() {
    return Object.fromEntries(NAMES.map((name) => [name, /** @type {any} */ (this)[name]]));
  }

  /** What only the picture knows of. @internal @param {Partial<import('./stage-model.js').Ui>} changes */
  set(changes) {
    this.ui = { ...this.ui, ...changes };
  }

  /** What the user set. @internal @param {import('../state/settings.js').Given} settings */
  change(settings) {
    const source = Object.keys(settings).some((name) => name !== 'edits' && name !== 'compare');
    const without = source ? { edits: null } : {};
    const early = source && !('trainingStep' in settings) ? { trainingStep: null } : {};
    this.clearStates(); // also where the setting is what it was: choosing an example means it
    Object.assign(this, without, early, settings);
    send(this, 'rnn-change', settings);
  }

  /** Once more, where it failed. @internal */
  async load() {
    const refused = this.linked && !this.#lesson.ready ? this.#open() : null;
    if (!(await this.#lesson.load())) return;
    this.#compute();
    if (refused) this.#lesson.refuse('link', refused);
    else this.#checkLooks();
    if (!this.isConnected) return; // taken away while the engine came
    send(this, 'rnn-ready', { T: this.trace?.T, H: this.trace?.H });
  }

  /** The state that the page's address holds. @returns {(() => string) | null} why it cannot be shown */
  #open() {
    const prefix = `#${this.id}?`;
    if (!location.hash.startsWith(prefix)) return null;
    const link = location.hash.slice(prefix.length);
    const read = fromLink(link);
    if ('error' in read) return () => /** @type {any} */ (fromLink(link)).error;
    this.state = read.state;
    return null;
  }

  /** Another link was followed on the same page. */
  #addressed = () => {
    const refused = this.linked ? this.#open() : null;
    if (refused) this.#lesson.refuse('link', refused);
  };

  /** @param {boolean} [afresh] states that a learner's code made are left */
  #compute(afresh = false) {
    const before = this.trace;
    if (afresh) this.#lesson.dropTheirs();
    const compared = this.view === 'compare' ? this.ui.row : null;
    this.#lesson.compute(settingsOf(this.#given), compared);
    this.#adapt(before);
  }

  /** What says how it looks and cannot be used; an error of the network comes first. */
  #checkLooks() {
    const { view, panel, kind, theme, hide, example, sequence } = this;
    const say = () => looksProblem({ view, panel, kind, theme, hide, example, sequence });
    const problem = say() !== null;
    if (problem && !this.#lesson.error) this.#lesson.refuse('attribute', () => String(say()));
    else if (!problem && this.#lesson.error?.code === 'attribute') this.#lesson.forgive();
  }

  /** What was chosen, and the clock, to another trace. @param {Trace | null} before */
  #adapt(before) {
    const { T, B, H } = /** @type {Trace} */ (this.trace);
    if (this.ui.row >= B) this.set({ row: 0 });
    if ((this.ui.chosen?.unit ?? 0) >= H) this.set({ chosen: null });
    if (before?.T !== T || before.H !== H) {
      if (before && !this.#toShow) this.set({ chosen: null });
      if (before) this.set({ weight: null, zoom: null });
      this.#clock.quietly((player) => player.load(T));
    }
    const { t, phase } = this.#toShow ?? this.moment;
    if (this.#toShow) this.#clock.quietly((player) => player.seek(positionOf(t, phase)));
    this.#toShow = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    this.#clock.calm = this.#around.calm;
    if (changed.has('view')) this.#clock.foldTo(this.view === 'folded', !this.hasUpdated);
    const row = /** @type {import('./stage-model.js').Ui | undefined} */ (changed.get('ui'))?.row;
    const another =
      COMPUTED.some((name) => changed.has(name)) ||
      (this.view === 'compare' && row !== undefined && row !== this.ui.row);
    if (!this.#lesson.ready || !this.hasUpdated) return;
    if (another || this.#toShow) this.#recompute(changed);
    if (LOOKS.some((name) => changed.has(name))) this.#checkLooks();
  }

  /** @param {Map<string, unknown>} changed */
  #recompute(changed) {
    // A learner's states belong to these settings, and there is no second sequence beside them.
    this.#compute(
      NAMES.some((name) => changed.has(name)) || (changed.has('view') && this.view === 'compare'),
    );
  }

  // ---- keys -----------------------------------------------------------------------------------

  /** @param {KeyboardEvent} event */
  #key = (event) => handleKey(event, this.#handlers);

  // ---- picture --------------------------------------------------------------------------------

  firstUpdated() {
    this.#around.begin();
  }

  #model() {
    const selection = selectionAt(this.ui.chosen, this.moment.t);
    return stageModel({ ...this.#parts, settings: settingsOf(this.#given), selection });
  }

  render() {
    return stage(this.#model(), this.#handlers);
  }
}

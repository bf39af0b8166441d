import { LitElement } from 'lit';
import { EngineError, loadEngine } from '../engine/index.js';
import { PHASES, positionOf, reachedStep } from '../player/moment.js';
import { Player } from '../player/player.js';
import { DEFAULTS, settingsOf } from '../state/settings.js';
import { waitingTrace } from '../views/chain.js';
import { layOut } from '../views/layout.js';
import { sentenceFor, toText } from '../views/sentence.js';
import { stage } from '../views/stage.js';
import { bringIntoView, goBackTo } from './attention.js';
import { handleKey } from './keys.js';
import { clicked, moved, selectionAt } from './selection.js';
import { styles } from './styles.js';
import { Surroundings } from './surroundings.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../player/moment.js').Phase} Phase */

/** How long something that the text pointed at stays marked. */
const FLASH_MS = 2400;

/**
 * The stage: a recurrent network, trained in the page, unrolled step by step.
 *
 * @attr {string} example - hello (default), snippet, or own together with `sequence`
 * @attr {number} seed - of all random numbers, as in torch.manual_seed; default 1
 * @attr {number} hidden-size - hidden units, 1 to 128; default 8
 * @attr {string} weights - trained, default, randn, identity, zero; default: the example's own
 * @attr {string} sequence - a text of your own, read letter by letter
 *
 * @fires rnn-ready - the engine is there and the network is trained
 * @fires rnn-step - { t, phase, description }: the clock or the user reached a phase
 * @fires rnn-play - the user started the clock
 * @fires rnn-pause - the user or the end of the sequence stopped it
 * @fires rnn-change - { seed } or { example, … }: the user changed settings
 * @fires rnn-error - { code, message }
 *
 * @slot - shown until the element is there and where there is no script
 */
export class RnnUnrolling extends LitElement {
  static styles = styles;

  static properties = {
    example: { reflect: true },
    seed: { type: Number, reflect: true },
    hiddenSize: { type: Number, reflect: true, attribute: 'hidden-size' },
    weights: { reflect: true },
    sequence: { reflect: true },
    _trace: { state: true },
    _error: { state: true },
    _chosen: { state: true },
    _flash: { state: true },
    _returnTo: { state: true },
    _asTable: { state: true },
    _row: { state: true },
  };

  /** @type {Readonly<import('../engine/engine.js').Engine> | null} */
  #engine = null;
  #loading = false;
  /** What script set in motion makes no events. */
  #quiet = true;
  #heardPosition = 0;
  #flashTimer = 0;
  /** The step that was last scrolled to. */
  #followed = 0;
  #around = new Surroundings(this, '.chain');
  #player = new Player(
    {
      request: (callback) => requestAnimationFrame(callback),
      cancel: (handle) => cancelAnimationFrame(handle),
    },
    () => this.#moved(),
  );

  constructor() {
    super();
    /** @type {string | null} */
    this.example = null;
    /** @type {number | null} */
    this.seed = null;
    /** @type {number | null} */
    this.hiddenSize = null;
    /** @type {string | null} */
    this.weights = null;
    /** @type {string | null} */
    this.sequence = null;
    /** @type {Trace | null} */
    this._trace = null;
    /** @type {{ code: string, message: string } | null} */
    this._error = null;
    /** @type {import('./selection.js').Selected | null} */
    this._chosen = null;
    /** @type {string | null} */
    this._flash = null;
    /** @type {HTMLElement | null} */
    this._returnTo = null;
    this._asTable = false;
    /** Of the batch. */
    this._row = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
    this.requestUpdate(); // the clock stopped while it was away
    if (!this.#engine) this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#player.stop();
    this.removeEventListener('keydown', this.#key);
    clearTimeout(this.#flashTimer);
    this._flash = null;
  }

  // ---- for script -----------------------------------------------------------------------------

  /** What is shown: everything the engine computed. Null until it is there. */
  get trace() {
    return this._trace;
  }

  /** The present moment { t, phase, progress }. */
  get moment() {
    return this.#player.moment;
  }

  /** The sentence for it, without markup. */
  get description() {
    if (!this._trace) return '';
    const { title, parts } = sentenceFor(this._trace, this.moment, this._row);
    return `${title} ${toText(parts)}`;
  }

  play() {
    this.#quiet = true;
    this.#player.play();
  }

  pause() {
    this.#quiet = true;
    this.#player.pause();
  }

  /**
   * Shows a moment and marks what is meant. Where the picture is out of sight it is brought into
   * view, and a button leads back.
   *
   * @param {object} what
   * @param {number} what.t step, from 1; 0: the start
   * @param {Phase} [what.phase] default carry: the step is done
   * @param {number} [what.unit] to select, from 0
   * @param {string} [what.flash] unit, step, input, output, memory, bias, h0, ribbons or clock
   * @param {HTMLElement} [what.returnTo] where the reader came from; offers a way back
   */
  async show({ t, phase = 'carry', unit, flash, returnTo }) {
    if (this.isUpdatePending) await this.updateComplete; // a setting that was changed just now
    const picture = this.renderRoot.querySelector('.chain') ?? this;
    const moved = bringIntoView(this, picture, !this.#around.calm);
    this._returnTo = (moved && returnTo) || null;
    if (!this._trace) return;
    const { T, H } = this._trace;
    const step = Math.min(Math.max(Math.trunc(t) || 0, 0), T);
    const chosen = unit === undefined ? null : Math.min(Math.max(Math.trunc(unit) || 0, 0), H - 1);
    this.#quiet = true;
    this._chosen = chosen === null ? null : { unit: chosen, t: null };
    this.#player.glide(positionOf(step, PHASES.includes(phase) ? phase : 'carry'), 600);
    this.#mark(flash ?? null);
    await this.updateComplete;
    if (this._returnTo) this.#focus('.back'); // so that Tab goes on from what the reader sees
  }

  // ---- engine ---------------------------------------------------------------------------------

  async #load() {
    if (this.#loading) return;
    this.#loading = true;
    this._error = null;
    try {
      this.#engine = await loadEngine();
      this.#compute();
      this.#send('rnn-ready', { T: this._trace?.T, H: this._trace?.H });
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#loading = false;
    }
  }

  /** A new trace for the present settings; for unusable ones their message, and the default. */
  #compute() {
    const engine = /** @type {import('../engine/engine.js').Engine} */ (this.#engine);
    const before = this._trace;
    try {
      this._error = null;
      this._trace = engine.lesson('unrolling', settingsOf(this));
    } catch (error) {
      this.#fail(error);
      this._trace ??= engine.lesson('unrolling', DEFAULTS);
    }
    const { T, B, H } = /** @type {Trace} */ (this._trace);
    this._row = Math.min(this._row, B - 1);
    if (before?.T === T && before.H === H) return; // other numbers at the same moment
    this._chosen = null;
    this.#quiet = true;
    this.#player.load(T);
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!(error instanceof EngineError)) throw error;
    this._error = { code: error.code, message: error.message };
    this.#send('rnn-error', this._error);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    this.#player.instant = this.#around.calm;
    const settings = ['example', 'seed', 'hiddenSize', 'weights', 'sequence'];
    if (this.#engine && this.hasUpdated && settings.some((name) => changed.has(name)))
      this.#compute();
  }

  /** What the user set. @param {Partial<import('../state/settings.js').Given>} settings */
  #change(settings) {
    Object.assign(this, settings);
    this.#send('rnn-change', settings);
  }

  // ---- clock ----------------------------------------------------------------------------------

  /** Runs what the user asked of the clock. @param {(player: Player) => void} act */
  #asked(act) {
    if (!this._trace) return;
    this.#quiet = false;
    const before = this.#player.playing;
    act(this.#player);
    if (this.#player.playing !== before) this.#send(before ? 'rnn-pause' : 'rnn-play', {});
  }

  #moved() {
    this.requestUpdate();
    const { position, playing, atEnd } = this.#player;
    const reached = Math.floor(position);
    if (reached === this.#heardPosition) return;
    this.#heardPosition = reached;
    if (this.#quiet) return;
    const { t, phase } = this.moment;
    this.#send('rnn-step', { t, phase, description: this.description });
    if (atEnd && !playing) this.#send('rnn-pause', {});
  }

  /** @param {KeyboardEvent} event */
  #key = (event) =>
    handleKey(event, {
      ...this.#handlers,
      select: (steps, units) => this.#selectBy(steps, units),
      letGo: () => {
        const had = this._chosen !== null;
        this._chosen = null;
        return had;
      },
    });

  // ---- selection ------------------------------------------------------------------------------

  /** @param {number} steps @param {number} units */
  #selectBy(steps, units) {
    if (!this._trace) return;
    const { moment } = this;
    const clock = { now: moment.t, reached: reachedStep(moment), H: this._trace.H };
    this._chosen = moved(this._chosen, { steps, units }, clock);
  }

  /** @param {Event} event */
  #clicked(event) {
    const target = /** @type {Element} */ (event.target);
    const step = target.closest('[data-step]');
    const cell = target.closest('[data-unit]');
    if (step instanceof SVGElement) {
      this.#asked((player) => player.glide(positionOf(Number(step.dataset.step), 'carry'), 600));
    } else if (cell instanceof SVGElement) {
      const at = { t: Number(cell.dataset.t), unit: Number(cell.dataset.unit) };
      this._chosen = clicked(this._chosen, at, this.moment.t);
    }
  }

  // ---- attention ------------------------------------------------------------------------------

  /** @param {string} selector */
  #focus(selector) {
    const found = this.renderRoot.querySelector(selector);
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  }

  /** @param {string | null} what */
  #mark(what) {
    clearTimeout(this.#flashTimer);
    this._flash = what;
    this.#flashTimer = window.setTimeout(() => (this._flash = null), FLASH_MS);
  }

  #goBack() {
    goBackTo(this._returnTo, !this.#around.calm);
    this._returnTo = null;
  }

  /** @param {string} name @param {object} detail plain JSON */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // ---- picture --------------------------------------------------------------------------------

  firstUpdated() {
    this.#around.begin();
  }

  /** Keeps the step being computed in sight where the chain is wider than its box. */
  updated() {
    const box = this.renderRoot.querySelector('.chain');
    const { t } = this.moment;
    if (!box || t === this.#followed) return;
    this.#followed = t;
    box.scrollLeft = this.#layout().inputs[t] - box.clientWidth / 3;
  }

  #layout() {
    const { width, low } = this.#around;
    return layOut(this._trace ?? waitingTrace, width, this.moment, this.#player.run, low);
  }

  /** @param {import('../views/layout.js').Layout} layout */
  #scene(layout) {
    const { _trace: trace, _row: row, _chosen: chosen, _flash: flash, moment } = this;
    const selection = selectionAt(chosen, moment.t);
    const pinned = chosen !== null && chosen.t !== null;
    return trace && { trace, moment, row, selection, pinned, flash, layout };
  }

  render() {
    const layout = this.#layout();
    const model = {
      scene: this.#scene(layout),
      layout,
      error: this._error,
      clock: this.#clock(),
      leadsBack: this._returnTo !== null,
      asTable: this._asTable,
    };
    return stage(model, this.#handlers);
  }

  #clock() {
    const T = this._trace?.T ?? waitingTrace.T;
    const { position, moment, playing, speed } = this.#player;
    const valueText = moment.t === 0 ? 'start' : `timestep ${moment.t} of ${T}, ${moment.phase}`;
    const ready = this._trace !== null;
    return { T, position, moment, playing, speed, ready, valueText, flash: this._flash };
  }

  /** @type {import('../views/stage.js').StageHandlers} */
  #handlers = {
    toggle: () => this.#asked((player) => (player.playing ? player.pause() : player.play())),
    step: (unit) => this.#asked((player) => player.step(unit)),
    back: (unit) => this.#asked((player) => player.back(unit)),
    scrub: (position, settled) =>
      this.#asked((player) =>
        settled ? player.glide(Math.round(position)) : player.seek(position),
      ),
    phase: (phase) =>
      this.#asked((player) =>
        player.glide(positionOf(Math.max(player.moment.t, 1), /** @type {Phase} */ (phase)), 500),
      ),
    speed: (speed) => {
      this.#player.speed = speed;
      this.requestUpdate();
    },
    click: (event) => this.#clicked(event),
    goBack: () => this.#goBack(),
    table: () => (this._asTable = !this._asTable),
    newWeights: () => this.#change({ seed: (this._trace?.seed ?? 0) + 1 }),
    example: (example) => this.#change({ example, sequence: null, weights: null }),
    row: (row) => (this._row = row),
    retry: () => this.#load(),
  };
}

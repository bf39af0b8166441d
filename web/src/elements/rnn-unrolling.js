import { LitElement, html, nothing, svg } from 'lit';
import { EngineError, loadEngine } from '../engine/index.js';
import { PHASES, lastPosition, positionOf, reachedStep } from '../player/moment.js';
import { Player } from '../player/player.js';
import { DEFAULTS, settingsOf } from '../state/settings.js';
import { chain, waitingChain, waitingTrace } from '../views/chain.js';
import { controls } from '../views/controls.js';
import { layOut } from '../views/layout.js';
import { legend } from '../views/legend.js';
import { sentenceFor, toHtml, toText } from '../views/sentence.js';
import { summary } from '../views/summary.js';
import { unitLine, unitPanel } from '../views/unit-panel.js';
import { bringIntoView, goBackTo } from './attention.js';
import { handleKey } from './keys.js';
import { styles } from './styles.js';

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
 * @fires rnn-change - { seed }: the user changed a setting
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
    _width: { state: true },
    _chosen: { state: true },
    _flash: { state: true },
    _returnTo: { state: true },
  };

  /** @type {Readonly<import('../engine/engine.js').Engine> | null} */
  #engine = null;
  #loading = false;
  /** What script set in motion makes no events. */
  #quiet = true;
  #heardPosition = 0;
  #flashTimer = 0;
  /** @type {ResizeObserver | null} */
  #resized = null;
  #low = matchMedia('(max-height: 739px)');
  #calm = matchMedia('(prefers-reduced-motion: reduce)');
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
    this._width = 640;
    /** The selected unit; t null: it follows the clock. @type {{ unit: number, t: number | null } | null} */
    this._chosen = null;
    /** @type {string | null} */
    this._flash = null;
    /** @type {HTMLElement | null} */
    this._returnTo = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#calm.addEventListener('change', this.#calmChanged);
    this.#low.addEventListener('change', this.#lowChanged);
    this.#calmChanged();
    this.addEventListener('keydown', this.#key);
    this.#observe();
    this.requestUpdate(); // the clock stopped while it was away
    if (!this.#engine) this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#player.stop();
    this.#calm.removeEventListener('change', this.#calmChanged);
    this.#low.removeEventListener('change', this.#lowChanged);
    this.removeEventListener('keydown', this.#key);
    this.#resized?.disconnect();
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
    const { title, parts } = sentenceFor(this._trace, this.moment, 0);
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
    const picture = this.renderRoot.querySelector('.chain') ?? this;
    const moved = bringIntoView(this, picture, !this.#calm.matches);
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
    const { T, H } = /** @type {Trace} */ (this._trace);
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
    const settings = ['example', 'seed', 'hiddenSize', 'weights', 'sequence'];
    if (this.#engine && this.hasUpdated && settings.some((name) => changed.has(name)))
      this.#compute();
  }

  #newWeights() {
    this.seed = (this._trace?.seed ?? 0) + 1;
    this.#send('rnn-change', { seed: this.seed });
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

  #lowChanged = () => this.requestUpdate();

  #calmChanged = () => {
    this.#player.instant = this.#calm.matches;
  };

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

  /** The selected unit at its step, or at the clock's. */
  get #selection() {
    if (!this._chosen) return null;
    const { t } = this.moment;
    return { unit: this._chosen.unit, t: Math.min(this._chosen.t ?? t, t) };
  }

  /** @param {number} steps @param {number} units */
  #selectBy(steps, units) {
    if (!this._trace) return;
    const now = this.moment.t;
    const from = this.#selection;
    const unit = from ? from.unit + units : 0;
    const t = from ? from.t + steps : reachedStep(this.moment);
    if (t < 0 || t > now) return;
    this._chosen = {
      unit: Math.min(Math.max(unit, 0), this._trace.H - 1),
      t: t === now ? null : t,
    };
  }

  /** @param {Event} event */
  #clicked(event) {
    const target = /** @type {Element} */ (event.target);
    const step = target.closest('[data-step]');
    if (step instanceof SVGElement) {
      this.#asked((player) => player.glide(positionOf(Number(step.dataset.step), 'carry'), 600));
      return;
    }
    const cell = target.closest('[data-unit]');
    if (!(cell instanceof SVGElement)) return;
    const t = Number(cell.dataset.t);
    const unit = Number(cell.dataset.unit);
    if (t > this.moment.t) return;
    const now = this.#selection;
    const again = now?.t === t && now.unit === unit;
    this._chosen = again ? null : { unit, t: t === this.moment.t ? null : t };
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
    goBackTo(this._returnTo, !this.#calm.matches);
    this._returnTo = null;
  }

  /** @param {string} name @param {object} detail plain JSON */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // ---- picture --------------------------------------------------------------------------------

  firstUpdated() {
    this.#observe();
    // Measured at once, so that the first picture that is painted has its width.
    this._width = this.#widthOf(this.renderRoot.querySelector('.chain')?.clientWidth ?? 0);
  }

  /** @param {number} available */
  #widthOf(available) {
    return Math.max(Math.floor(available), 280);
  }

  #observe() {
    const box = this.renderRoot?.querySelector('.chain');
    if (!box) return;
    this.#resized?.disconnect();
    this.#resized = new ResizeObserver(([entry]) => {
      this._width = this.#widthOf(entry.contentRect.width);
    });
    this.#resized.observe(box);
  }

  /** Keeps the step being computed in sight where the chain is wider than its box. */
  updated() {
    const box = this.renderRoot.querySelector('.chain');
    if (!box || !this._trace || box.scrollWidth <= box.clientWidth || !this.#player.playing) return;
    const { columns } = this.#layout(this._trace);
    box.scrollLeft = columns[this.moment.t] - box.clientWidth / 2;
  }

  /** @param {{ T: number, I: number, H: number, O: number }} sizes */
  #layout(sizes) {
    return layOut(sizes, this._width, this.moment, this.#player.run, this.#low.matches);
  }

  #scene() {
    if (!this._trace) return null;
    return {
      trace: this._trace,
      moment: this.moment,
      row: 0,
      selection: this.#selection,
      pinned: this._chosen?.t != null,
      flash: this._flash,
      layout: this.#layout(this._trace),
    };
  }

  render() {
    const scene = this.#scene();
    const layout = scene?.layout ?? this.#layout(waitingTrace);
    return html`
      <section class="stage" aria-label="Unrolling a recurrent network">
        <header part="header">
          ${summary(this._trace, this._error)}
          <span class="actions">
            ${this._returnTo ? html`<button type="button" class="pill back" @click=${this.#goBack}>Back to the text</button>` : nothing}
            <button type="button" class="pill" ?disabled=${!this._trace} @click=${this.#newWeights}>New weights</button>
          </span>
        </header>
        ${this._error ? this.#errorMessage(this._error) : nothing}
        <div class="chain" part="chain" @click=${this.#clicked}>
          <svg class="picture" role="group" aria-label="The chain of hidden states" width=${layout.width} height=${layout.height}
            viewBox="0 0 ${layout.width} ${layout.height}">
            ${scene ? chain(scene) : svg`${waitingChain(layout, waitingTrace)}`}
          </svg>
        </div>
        <p class="unit-line">${scene ? unitLine(scene) : nothing}</p>
        <footer part="controls">
          ${controls(this.#controlState(), this.#handlers)}
          <p class="sentence" role="status" aria-live=${this.#player.playing ? 'off' : 'polite'}>${this.#sentence()}</p>
        </footer>
        <div class="panel" role="group" aria-label="Details" part="panel">
          ${scene?.selection ? unitPanel(scene) : legend(scene)}
        </div>
      </section>`;
  }

  #sentence() {
    if (this._trace) {
      const { title, parts } = sentenceFor(this._trace, this.moment, 0);
      return html`<b>${title}</b> ${toHtml(parts)}`;
    }
    return this._error
      ? 'The text of the lesson does not need the stage.'
      : 'The engine is on its way: it will train this network here.';
  }

  /** @param {{ code: string, message: string }} error */
  #errorMessage({ code, message }) {
    return html`<p class="error" role="alert">
      ${message}
      ${code === 'load' ? html`<button type="button" class="pill" @click=${this.#load}>Try again</button>` : nothing}
    </p>`;
  }

  #controlState() {
    const T = this._trace?.T ?? waitingTrace.T;
    const { position, moment, playing, speed } = this.#player;
    const valueText = moment.t === 0 ? 'start' : `timestep ${moment.t} of ${T}, ${moment.phase}`;
    return {
      T,
      position,
      moment,
      playing,
      speed,
      ready: this._trace !== null,
      valueText,
      flash: this._flash,
    };
  }

  /** @type {import('../views/controls.js').ControlHandlers} */
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
  };

  /** How many positions the clock has. */
  get length() {
    return this._trace ? lastPosition(this._trace.T) : 0;
  }
}

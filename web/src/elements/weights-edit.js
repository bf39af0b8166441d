/** Changing a shared weight by hand: choosing with a pointer or arrow keys, dragging, typing, sliding. */
import { isSame, largestWeight, valueOf } from '../views/weights/weight-cells.js';
import { reachOf } from '../views/weights/weight-editor.js';
import { cellAt, layWeights, movedCell } from '../views/weights/weights-layout.js';
import { OncePerFrame } from './once-per-frame.js';
import { dragged, nudged, perPixel, weightFrom } from './weight-number.js';

/** @typedef {import('../views/weights/weight-cells.js').Cell} Cell */
/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../views/weights/weights-panel.js').Hand} Hand */
/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost & import('./speaking-element.js').SpeakingElement & { renderRoot: ParentNode }} Host */

/**
 * @typedef {object} Acts
 * @property {() => { trace: Trace, chosen: Cell | null } | null} now null: nothing is shown
 * @property {(cell: Cell | null) => void} choose
 * @property {(cell: Cell, value: number) => void} change
 */

/** @typedef {{ cell: Cell, pointer: number, x: number, y: number, start: number, pixel: number, moving: boolean }} Drag */

/** A pointer that moves less than this clicks. */
const STILL = 3;
/** From this width of the stage on the panel stands beside the chain (styles/frame.js). */
const BESIDE = 760;

/** @implements {ReactiveController} */
export class WeightsEdit {
  #host;
  #acts;
  #changes;
  /** @type {Drag | null} */
  #drag = null;
  /** The click that ends a drag chooses nothing. */
  #dragged = false;
  /** @type {Element | null} */
  #box = null;
  /** @type {ResizeObserver | null} */
  #resized = null;

  /** What the views are given. @type {Hand} */
  state = { width: 294, roomy: false, hovered: null, text: null, problem: null, reach: null };

  /** @param {Host} host @param {Acts} acts @param {import('./once-per-frame.js').Frames} [frames] */
  constructor(host, acts, frames) {
    this.#host = host;
    this.#acts = acts;
    this.#changes = new OncePerFrame((cell, value) => acts.change(cell, value), frames);
    host.addController(this);
  }

  /** The panel comes and goes: its room is measured while it is there. */
  hostUpdated() {
    const box = this.#host.renderRoot.querySelector('.weights');
    if (box === this.#box) return;
    this.#resized?.disconnect();
    this.#box = box;
    if (!box) return;
    this.#resized ??= new ResizeObserver(() => this.#measure());
    this.#resized.observe(box);
  }

  hostDisconnected() {
    this.#resized?.disconnect();
    this.#box = null;
    this.#drag = null;
    this.#changes.forget();
    this.#set({ hovered: null, text: null, problem: null, reach: null });
  }

  #measure() {
    const width = Math.floor(this.#box?.clientWidth ?? 0);
    const stage = this.#box?.closest('.stage');
    const roomy = stage instanceof HTMLElement && stage.offsetWidth < BESIDE;
    if (width > 0 && (width !== this.state.width || roomy !== this.state.roomy)) {
      this.#set({ width, roomy });
    }
  }

  /** @param {Partial<Hand>} changes */
  #set(changes) {
    this.state = { ...this.state, ...changes };
    this.#host.requestUpdate();
  }

  /** @param {Cell | null} cell */
  #choose(cell) {
    const before = this.#acts.now()?.chosen ?? null;
    if (cell === before || isSame(cell, before)) return;
    this.#set({ text: null, problem: null, reach: null });
    this.#acts.choose(cell);
  }

  // ---- pointer --------------------------------------------------------------------------------

  /** @param {MouseEvent} event */
  #cellUnder(event) {
    const now = this.#acts.now();
    if (!now) return null;
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const layout = this.#layout(now.trace);
    const zoom = layout.width / box.width || 1;
    return cellAt(layout, (event.clientX - box.left) * zoom, (event.clientY - box.top) * zoom);
  }

  /** @param {Trace} trace */
  #layout(trace) {
    return layWeights(trace, this.state.width, this.state.roomy);
  }

  /** A finger scrolls the page, but on the chosen weight it drags. @param {PointerEvent} event */
  #down(event) {
    this.#dragged = false;
    const now = this.#acts.now();
    const cell = this.#cellUnder(event);
    if (!now || !cell || event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType === 'touch' && !isSame(cell, now.chosen)) return;
    this.#choose(cell);
    const pixel = perPixel(largestWeight(now.trace));
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    this.#drag = { cell, pointer, x, y, start: valueOf(now.trace, cell), pixel, moving: false };
    /** @type {Element} */ (event.currentTarget).setPointerCapture?.(pointer);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const drag = this.#drag;
    if (!drag) {
      if (event.pointerType === 'touch') return;
      const hovered = this.#cellUnder(event);
      if (!isSame(hovered, this.state.hovered) && hovered !== this.state.hovered) {
        this.#set({ hovered });
      }
      return;
    }
    if (event.pointerId !== drag.pointer) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moving && Math.hypot(dx, dy) < STILL) return;
    if (!drag.moving) this.#set({ text: null, problem: null, hovered: null });
    drag.moving = true;
    this.#changes.soon(drag.cell, dragged(drag.start, dx, dy, drag.pixel));
  }

  #endDrag() {
    this.#changes.now();
    this.#dragged = this.#drag?.moving ?? false;
    this.#drag = null;
  }

  // ---- keys -----------------------------------------------------------------------------------

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const now = this.#acts.now();
    if (!now || !this.#keyOn(event.key, now)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {string} key @param {{ trace: Trace, chosen: Cell | null }} now @returns {boolean} whether it did anything */
  #keyOn(key, { trace, chosen }) {
    /** @type {Record<string, [number, number]>} columns and rows */
    const by = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      Home: [-Infinity, 0],
      End: [Infinity, 0],
    };
    if (key in by) {
      this.#choose(movedCell(this.#layout(trace), chosen, ...by[key]));
      return true;
    }
    if (!chosen) return false;
    if (key === 'Escape') this.#choose(null);
    else if (key === 'Enter') this.#toField(null);
    else if (/^[-−\d]$/.test(key)) this.#toField(key);
    else return false;
    return true;
  }

  /** To the field for the number, which a first key may begin. @param {string | null} text */
  #toField(text) {
    const field = this.#host.renderRoot.querySelector('.weight-field');
    if (!(field instanceof HTMLInputElement)) return;
    field.focus({ preventScroll: false });
    if (text === null) field.select();
    else this.#set({ text, problem: null });
  }

  #home() {
    const grid = this.#host.renderRoot.querySelector('.weights-cells');
    if (grid instanceof SVGElement) grid.focus({ preventScroll: true });
  }

  // ---- field ----------------------------------------------------------------------------------

  /** @param {Event} event */
  #typed(event) {
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    this.#set({ text: value, problem: null });
  }

  /** Takes what was typed; what is no number stays, with the reason. */
  #entered() {
    const chosen = this.#acts.now()?.chosen;
    const { text } = this.state;
    if (!chosen || text === null) return;
    const read = this.#host.say(() => weightFrom(text));
    if ('problem' in read) return this.#set({ problem: read.problem });
    this.#set({ text: null, problem: null });
    this.#acts.change(chosen, read.value);
  }

  /** @param {KeyboardEvent} event */
  #fieldKey(event) {
    const now = this.#acts.now();
    if (!now?.chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = /** @type {HTMLInputElement} */ (event.target);
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction) this.#nudge(now.trace, now.chosen, direction, event.shiftKey);
    else if (event.key === 'Enter') {
      this.#entered();
      field.select();
    } else if (event.key === 'Escape') {
      this.#set({ text: null, problem: null });
      this.#home();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** From what was typed, where that is a number. @param {Trace} trace @param {Cell} cell @param {number} direction @param {boolean} far */
  #nudge(trace, cell, direction, far) {
    const { text } = this.state;
    const read = weightFrom(text ?? '');
    const from = text !== null && 'value' in read ? read.value : valueOf(trace, cell);
    this.#set({ text: null, problem: null });
    this.#acts.change(cell, nudged(from, direction, far));
  }

  /** @param {Event} event */
  #slid(event) {
    const now = this.#acts.now();
    if (!now?.chosen) return;
    const reach = this.state.reach ?? reachOf(largestWeight(now.trace));
    this.#set({ reach, text: null, problem: null });
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    this.#changes.soon(now.chosen, Number(value));
  }

  /** @type {import('../views/weights/weights-panel.js').HandHandlers} */
  handlers = {
    down: (event) => this.#down(event),
    move: (event) => this.#move(event),
    up: () => this.#endDrag(),
    touch: (event) => this.#drag && event.cancelable && event.preventDefault(), // or the page scrolls
    leave: () => this.state.hovered && this.#set({ hovered: null }),
    click: (event) => {
      const cell = this.#cellUnder(event);
      if (cell && !this.#dragged) this.#choose(cell);
    },
    key: (event) => this.#key(event),
    typed: (event) => this.#typed(event),
    fieldKey: (event) => this.#fieldKey(event),
    entered: () => this.#entered(),
    slid: (event) => this.#slid(event),
    letGo: () => {
      this.#changes.now();
      this.#set({ reach: null });
    },
    home: () => this.#home(),
  };
}

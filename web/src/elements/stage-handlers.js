/** What the user's acts do: each sets the moment, the selection or the settings, never the picture. */
import { positionOf, reachedStep } from '../player/moment.js';
import { withEdit } from '../state/weights.js';
import { send } from './events.js';
import { clicked, moved } from './selection.js';

/** @typedef {import('../player/moment.js').Phase} Phase */

/** @param {import('./stage-model.js').Parts} parts */
export const stageHandlers = (parts) => ({
  ...clockActs(parts),
  ...selectionActs(parts),
  ...settingActs(parts),
  ...viewActs(parts),
  ...drawerActs(parts),
});

/** To the moment at which a step rests open; the start has nothing to open. @param {import('../player/player.js').Player} player @param {number} t */
const openStep = (player, t) => player.glide(positionOf(t, t > 0 ? 'squash' : 'carry'), 600);

/** @param {import('./stage-model.js').Parts} parts */
function clockActs({ host, clock, lesson }) {
  /** @param {(player: import('../player/player.js').Player) => void} act */
  const asked = (act) => {
    if (lesson.trace) clock.asked(act);
  };
  return {
    toggle: () => asked((player) => (player.playing ? player.pause() : player.play())),
    /** @param {'phase' | 'step'} unit */
    step: (unit) => asked((player) => player.step(unit)),
    /** @param {'phase' | 'step'} unit */
    back: (unit) => asked((player) => player.back(unit)),
    reset: () => asked((player) => player.glide(0)),
    /** @param {number} position @param {boolean} settled */
    scrub: (position, settled) =>
      asked((player) => (settled ? player.glide(Math.round(position)) : player.seek(position))),
    /** @param {string} phase */
    phase: (phase) =>
      asked((player) =>
        player.glide(positionOf(Math.max(player.moment.t, 1), /** @type {Phase} */ (phase)), 500),
      ),
    /** Opens a step into its terms. @param {number} t */
    openStep: (t) => asked((player) => openStep(player, t)),
    /** @param {number} speed */
    speed: (speed) => {
      clock.player.speed = speed;
      host.requestUpdate();
    },
  };
}

/** @param {import('./stage-model.js').Parts} parts */
function selectionActs({ host, clock, lesson }) {
  const letGo = () => {
    const had = host.ui.chosen !== null;
    host.set({ chosen: null });
    return had;
  };
  return {
    /** @param {number} steps @param {number} units */
    select(steps, units) {
      if (!lesson.trace) return;
      const { moment } = clock;
      const at = { now: moment.t, reached: reachedStep(moment), H: lesson.trace.H };
      host.set({ chosen: moved(host.ui.chosen, { steps, units }, at) });
    },
    letGo,
    /** Into the present step; from there to its first unit. */
    deeper() {
      const { t, phase } = clock.moment;
      if (t === 0 || host.ui.chosen) return;
      if (phase === 'carry') clock.asked((player) => openStep(player, t));
      else host.set({ chosen: { unit: 0, t: null } });
    },
    /** @param {Event} event */
    click(event) {
      const target = /** @type {Element} */ (event.target);
      const open = target.closest('[data-open]');
      const step = target.closest('[data-step]');
      const cell = target.closest('[data-unit]');
      if (open instanceof SVGElement) {
        clock.asked((player) => openStep(player, Number(open.dataset.open)));
      } else if (step instanceof SVGElement) {
        const t = Number(step.dataset.step);
        clock.asked((player) => player.glide(positionOf(t, 'carry'), 600));
      } else if (cell instanceof SVGElement) {
        const at = { t: Number(cell.dataset.t), unit: Number(cell.dataset.unit) };
        host.set({ chosen: clicked(host.ui.chosen, at, clock.moment.t) });
      }
    },
    /** The chain and nothing else: no unit, no open step. */
    overview() {
      letGo();
      const { t } = clock.moment;
      clock.asked((player) => player.glide(positionOf(t, 'carry'), 400));
    },
  };
}

/** @param {import('./stage-model.js').Parts} parts */
function settingActs(parts) {
  const { host, lesson, attention } = parts;
  return {
    /** @param {string} example */
    example(example) {
      if (example === 'own') return drawerActs(parts).drawer('own');
      const none = { sequence: null, kind: null, hiddenSize: null, weights: null, scale: null, compare: null }; // prettier-ignore
      host.set({ drawer: null });
      host.change({ ...none, example });
    },
    /** @param {number} seed */
    seed: (seed) => host.change({ seed }),
    newWeights: () => host.change({ seed: (lesson.base?.seed ?? 0) + 1 }),
    /** @param {string} weights */
    source: (weights) => host.change({ weights }),
    /** @param {number} scale */
    scale: (scale) => host.change({ weights: 'randn', scale }),
    /** @param {number} trainingStep */
    trainingStep: (trainingStep) => host.change({ trainingStep, edits: null }),
    /** @param {import('../views/weights/weight-cells.js').Cell} cell @param {number | null} value null: as it was */
    changeWeight({ name, row, column }, value) {
      const { shape } = /** @type {import('../views/trace.js').Trace} */ (lesson.trace).weights[
        name
      ];
      const place = row * (shape[1] ?? 1) + column;
      host.change({ edits: withEdit(host.edits ?? undefined, name, place, value) ?? null });
    },
    undoEdits: () => host.change({ edits: null }),
    /** In place of those that the learner's code made. */
    async engineStates() {
      host.clearStates();
      send(host, 'rnn-change', { states: null });
      await host.updateComplete;
      attention.focus('.weights-chip'); // the button is gone; this stands in its place
    },
    /** @param {string} text @param {string} kind @param {number | null} hiddenSize */
    own(text, kind, hiddenSize) {
      host.set({ drawer: null });
      host.change({
        example: 'own',
        sequence: text,
        kind,
        hiddenSize,
        weights: null,
        compare: null,
      });
    },
    /** @param {string} compare */
    compare: (compare) => host.change({ compare }),
    retry: () => host.load(),
  };
}

/** @param {import('./stage-model.js').Parts} parts */
function viewActs({ host, attention, around, takeaway, hand }) {
  return {
    goBack: () => attention.goBack(!around.calm),
    /** @param {number} row */
    row: (row) => host.set({ row }),
    /** @param {string} view */
    view: (view) => {
      host.set({ drawer: null });
      host.view = view;
      send(host, 'rnn-change', { view });
    },
    panel: () => {
      host.set({ drawer: null });
      host.panel = host.panel === 'weights' ? null : 'weights';
      send(host, 'rnn-change', { panel: host.panel });
    },
    /** @param {boolean} menu */
    menu: (menu) => host.set({ menu }),
    /** @param {'pairs' | 'differences'} compareAs */
    compareAs: (compareAs) => host.set({ compareAs }),
    /** @param {'near' | 'all' | null} zoom */
    zoom: (zoom) => host.set({ zoom }),
    /** @param {import('../views/own-sequence.js').Draft} own */
    draft: (own) => host.set({ own }),
    hand: hand.handlers,
    takeaway: takeaway.handlers,
  };
}

/** What opens below the stage. @param {import('./stage-model.js').Parts} parts */
const drawerActs = ({ host, attention, around }) => ({
  /** Opens it and leads there, or closes it. @param {import('./stage-model.js').Ui['drawer']} drawer */
  async drawer(drawer) {
    const opens = host.ui.drawer !== drawer;
    host.set({ drawer: opens ? drawer : null, menu: false });
    await host.updateComplete;
    if (opens) attention.lead('.drawer', !around.calm);
    else attention.focus('.more button');
  },
  /** @returns {boolean} whether anything was open */
  close() {
    if (host.ui.drawer === null) return false;
    host.set({ drawer: null });
    attention.focus('.more button');
    return true;
  },
});

/**
 * The learner's work as it stands in the page: the code of the exercise and the state of the stage.
 * The elements come when a reader gets near them; until then what the LMS had kept is the work.
 */
import { fromLink, toLink } from '../state/link.js';
import { PARTS } from './suspend-data.js';

/** @typedef {import('./suspend-data.js').Kept} Kept */
/** @typedef {import('./suspend-data.js').PartId} PartId */
/** @typedef {import('./suspend-data.js').Text} Text */

/**
 * What is used of the elements.
 * @typedef {HTMLElement & { work: Text & { aside: string | null }, keptNote: string | null }} Exercise
 * @typedef {HTMLElement & { state: import('../state/link.js').State, trace: object | null }} Stage
 */

const UNTOUCHED = 'v=1';

export class Work {
  /** @type {Pick<Kept, 'texts' | 'stage'>} */
  #kept = { texts: {}, stage: null };
  #exercisesAreThere = false;

  /**
   * Puts back what an LMS had kept; nothing is run. It wins over what this browser has, which may be
   * of somebody else who sat here. Only code that this browser alone could keep is put aside, where
   * the learner can bring it back.
   *
   * @param {Kept} kept
   * @param {{ note: string, localIsNewer: boolean }} options note: where the code is kept, in words
   */
  async putBack(kept, { note, localIsNewer }) {
    this.#kept = kept;
    this.#putBackStage(kept.stage);
    await customElements.whenDefined('rnn-exercise');
    for (const part of PARTS) {
      const exercise = exerciseOf(part);
      if (!exercise) continue;
      const { code, passed } = kept.texts[part] ?? { code: null, passed: null };
      const local = exercise.work.code;
      const aside = localIsNewer && local !== code ? local : null;
      exercise.work = { code, passed, aside };
      exercise.keptNote = note;
    }
    this.#exercisesAreThere = true;
  }

  /** @param {string | null} link */
  async #putBackStage(link) {
    if (link === null || location.hash.includes('?')) return; // an address that was followed wins
    await customElements.whenDefined('rnn-unrolling');
    const read = fromLink(link);
    const stage = stageOf();
    if (stage && 'state' in read) stage.state = read.state;
  }

  /** @returns {Pick<Kept, 'texts' | 'stage'>} */
  get now() {
    return { texts: this.#texts, stage: this.#stage };
  }

  /** @returns {Kept['texts']} */
  get #texts() {
    if (!this.#exercisesAreThere) return this.#kept.texts;
    /** @type {Kept['texts']} */
    const texts = {};
    for (const part of PARTS) {
      const { code, passed } = exerciseOf(part)?.work ?? { code: null, passed: null };
      if (code !== null || passed !== null) texts[part] = { code, passed };
    }
    return texts;
  }

  /** @returns {string | null} */
  get #stage() {
    const stage = stageOf();
    if (!stage?.trace) return this.#kept.stage;
    const link = toLink(stage.state);
    return link === UNTOUCHED ? null : link;
  }
}

/** @param {PartId} part @returns {Exercise | null} */
const exerciseOf = (part) => document.querySelector(`rnn-exercise[part="${part}"]`);

/** @returns {Stage | null} */
const stageOf = () => document.querySelector('rnn-unrolling');

/**
 * One visit of a learner, from the LMS's side: what it had kept, what it is told, and when. Knows the
 * page only by what it is given.
 */
import { NOT_BEGUN, coreFields, objectiveFields, statusOf, withCheck } from './progress.js';
import { isNothing, nothingKept, pack, unpack } from './suspend-data.js';

/** @typedef {import('./suspend-data.js').Kept} Kept */
/** @typedef {import('./progress.js').Progress} Progress */
/** @typedef {import('./scorm12.js').Refusal} Refusal */

/**
 * What there is to say about it:
 *   none       there is no LMS                      unopened   it refused to begin
 *   damaged    what it had kept cannot be read      watched    it shows the lesson for review
 *   untold     it did not take something            told       now it has taken everything
 *   dropped    there was no room for everything     closed     it takes nothing more
 *
 * @typedef {'none' | 'unopened' | 'damaged' | 'watched' | 'untold' | 'told' | 'dropped' | 'closed'} News
 */

/**
 * @typedef {object} VisitOptions
 * @property {import('./scorm12.js').Scorm12 | null} lms
 * @property {(news: News, detail?: Refusal | import('./suspend-data.js').Dropped[] | null) => void} tell
 * @property {() => Pick<Kept, 'texts' | 'stage'>} work what the learner has made so far
 * @property {() => number} [now] milliseconds
 */

const LOCATION = 'cmi.core.lesson_location';
const STATUS = 'cmi.core.lesson_status';
const SUSPENDED = 'cmi.suspend_data';

export class Visit {
  #lms;
  #tell;
  #work;
  #now;
  #begun = 0;
  #wasOpen = false;
  /** The status that the LMS had. */
  #before = '';
  /** It takes notes of this visit: not where somebody only looks at it again. */
  #counts = false;
  /** What it had kept cannot be read; it stays until there is something to put in its place. */
  #damaged = false;
  /** What the LMS has taken, by name. @type {Map<string, string>} */
  #told = new Map();
  #saidDropped = false;
  /** @type {Progress} */
  #progress = NOT_BEGUN;

  /** @param {VisitOptions} options */
  constructor({ lms, tell, work, now = () => performance.now() }) {
    this.#lms = lms;
    this.#tell = tell;
    this.#work = work;
    this.#now = now;
  }

  /**
   * Opens it. The LMS learns that the lesson has been begun, and nothing else until the learner has
   * done something.
   *
   * @returns {{ kept: Kept, place: string | null, counts: boolean } | null} counts: it takes notes of
   *   this visit; null: there is no LMS that could keep anything
   */
  begin() {
    const lms = this.#lms;
    if (!lms) {
      this.#tell('none');
      return null;
    }
    if (!this.#open()) {
      this.#tell('unopened', lms.refusal);
      return null;
    }
    for (const name of [LOCATION, SUSPENDED]) this.#told.set(name, lms.get(name));
    const kept = this.#read();
    const place = this.#told.get(LOCATION) || null;
    this.#progress = { passed: kept.passed, scores: kept.scores, place };
    if (!this.#counts) this.#tell('watched');
    else this.#tellStatus();
    return { kept, place, counts: this.#counts };
  }

  /** The page is shown again that had been left: a new visit, with what stands in the page. */
  resume() {
    if (!this.#lms || this.#lms.isOpen || !this.#wasOpen) return;
    this.#told.clear();
    if (!this.#open()) this.#tell('closed', this.#lms.refusal);
  }

  /** @param {Parameters<typeof withCheck>[1]} check */
  checked(check) {
    this.#progress = withCheck(this.#progress, check);
    this.save();
  }

  /** @param {string} place the id of a heading that is being read */
  reached(place) {
    this.#progress = { ...this.#progress, place };
  }

  /** Tells the LMS everything that it does not know yet. */
  save() {
    if (!this.#lms?.isOpen || !this.#counts) return;
    const seconds = (this.#now() - this.#begun) / 1000;
    const fields = [...coreFields(this.#progress, { before: this.#before, seconds }), ...this.#suspended()]; // prettier-ignore
    for (const field of objectiveFields(this.#progress)) this.#take(field); // an LMS need not have them
    this.#settle(fields.map((field) => this.#take(field)));
  }

  /** The learner leaves. */
  end() {
    this.save();
    this.#lms?.finish();
  }

  #open() {
    const lms = /** @type {import('./scorm12.js').Scorm12} */ (this.#lms);
    if (!lms.start()) return false;
    this.#wasOpen = true;
    this.#begun = this.#now();
    this.#before = lms.get(STATUS).trim().toLowerCase();
    this.#told.set(STATUS, this.#before);
    const mode = lms.get('cmi.core.lesson_mode').trim().toLowerCase();
    this.#counts = mode === '' || mode === 'normal';
    return true;
  }

  /** That the lesson has been begun. */
  #tellStatus() {
    const status = statusOf(this.#progress, this.#before);
    if (status !== this.#before) this.#settle([this.#take([STATUS, status])]);
  }

  #read() {
    const text = this.#told.get(SUSPENDED);
    const kept = text ? unpack(text) : nothingKept();
    if (kept) return kept;
    this.#damaged = true;
    this.#tell('damaged');
    return nothingKept();
  }

  /** @returns {import('./progress.js').Field[]} */
  #suspended() {
    const { passed, scores } = this.#progress;
    const kept = { passed, scores, ...this.#work() };
    if (isNothing(kept) && (this.#damaged || !this.#told.get(SUSPENDED))) return [];
    const { text, dropped } = pack(kept);
    if (dropped.length > 0 && !this.#saidDropped) {
      this.#saidDropped = true;
      this.#tell('dropped', dropped);
    }
    return [[SUSPENDED, text]];
  }

  /** @param {import('./progress.js').Field} field @returns {boolean} whether the LMS knows it */
  #take([name, value]) {
    if (this.#told.get(name) === value) return true;
    const taken = /** @type {import('./scorm12.js').Scorm12} */ (this.#lms).set(name, value);
    if (taken) this.#told.set(name, value);
    return taken;
  }

  /** @param {boolean[]} taken */
  #settle(taken) {
    const lms = /** @type {import('./scorm12.js').Scorm12} */ (this.#lms);
    const kept = lms.commit();
    if (kept && taken.every(Boolean)) this.#tell('told');
    else this.#tell('untold', lms.refusal);
  }
}

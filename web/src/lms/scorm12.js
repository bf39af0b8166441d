/**
 * SCORM 1.2, as a lesson speaks it: an LMS offers an object named API in a window above the lesson's
 * or in the one that opened it. LMSs differ: they answer 'true', true or 1, lack functions, throw.
 * Nothing here throws; what an LMS did not take is in `refusal`.
 */

/** @typedef {Record<string, unknown>} Api */
/** @typedef {{ call: string, code: number }} Refusal code: of LMSGetLastError; 0: it gave none */

/** Windows above one another that are looked through: a loop of them must not hang the page. */
const MOST_LEVELS = 500;

/** @param {Window} from @returns {Api | null} */
export function findApi(from) {
  const { api, top } = above(from);
  if (api) return api;
  for (const window of new Set([from, top])) {
    const opener = reach(window, 'opener');
    const found = opener && above(opener).api;
    if (found) return found;
  }
  return null;
}

/** @param {Window} from @returns {{ api: Api | null, top: Window }} */
function above(from) {
  let window = from;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const api = reach(window, 'API');
    if (typeof api?.LMSInitialize === 'function') return { api, top: window };
    const parent = reach(window, 'parent');
    if (!parent || parent === window) break;
    window = parent;
  }
  return { api: null, top: window };
}

/**
 * A window of another origin lets nobody see its API, but still its parent: there the search goes on.
 * @param {any} window @param {'API' | 'parent' | 'opener'} name
 */
function reach(window, name) {
  try {
    const found = window[name];
    if (name === 'API') found?.LMSInitialize; // a frame of that name would throw only here
    return found ?? null;
  } catch {
    return null;
  }
}

export class Scorm12 {
  #api;
  #open = false;
  /** The last one. @type {Refusal | null} */
  refusal = null;

  /** @param {Api} api */
  constructor(api) {
    this.#api = api;
  }

  get isOpen() {
    return this.#open;
  }

  /** @returns {boolean} whether the LMS is ready to be told something */
  start() {
    this.#open ||= this.#did('LMSInitialize', '');
    return this.#open;
  }

  /** @param {string} name @returns {string} empty also where the LMS does not know it */
  get(name) {
    if (!this.#open) return '';
    const value = this.#call('LMSGetValue', name);
    return value === undefined || value === null ? '' : String(value);
  }

  /** @param {string} name @param {string} value @returns {boolean} whether the LMS took it */
  set(name, value) {
    return this.#open && this.#did('LMSSetValue', name, value);
  }

  /** @returns {boolean} whether the LMS has kept what it was told */
  commit() {
    return this.#open && this.#did('LMSCommit', '');
  }

  /** Once: nothing can be told afterwards. @returns {boolean} */
  finish() {
    if (!this.#open) return false;
    this.#open = false;
    return this.#did('LMSFinish', '');
  }

  /** @param {string} name @param {string[]} given */
  #did(name, ...given) {
    const answer = this.#call(name, ...given);
    if (answer !== undefined && /^(true|1)$/i.test(String(answer))) return true;
    const code = Number.parseInt(String(this.#call('LMSGetLastError')), 10) || 0;
    this.refusal = { call: [name, given[0]].join(' ').trim(), code };
    return false;
  }

  /** @param {string} name @param {string[]} given @returns {unknown} undefined: it failed */
  #call(name, ...given) {
    try {
      return /** @type {Function} */ (this.#api[name])(...given);
    } catch {
      return undefined;
    }
  }
}

/** Taking things along: the clipboard, files, and the picture as it stands on the page. */
import { LONGEST, toLink } from '../state/link.js';
import { isBare, isForeign, whoseOf } from '../views/states.js';
import { oncePerTrace } from '../views/trace.js';
import { toCsv } from '../views/takeaway/csv.js';
import { fileName } from '../views/takeaway/file-name.js';
import { toJson } from '../views/takeaway/json.js';
import { toPyTorch } from '../views/takeaway/pytorch.js';
import { words } from '../words/index.js';
import { copy } from './copy.js';
import { pictureOf, toPng } from './picture-file.js';

/** @typedef {import('../views/trace.js').Trace} Trace */
/** @typedef {import('../state/link.js').State} State */

/**
 * @typedef {import('lit').ReactiveControllerHost & import('./speaking-element.js').SpeakingElement & { renderRoot: ParentNode,
 *   trace: Trace | null, state: State, description: string, linked: boolean }} Host
 */

/** Long enough for the slowest browser to have taken the file. */
const KEPT_MS = 60_000;

export class Takeaway {
  #host;
  #open = false;
  /** What happened last, in the language of whenever it is drawn. @type {() => string} */
  #status = () => '';
  /** Its numbers are many, and the panel is drawn at every frame. */
  #script = oncePerTrace((trace) => toPyTorch(trace, this.#settings));

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  /** @returns {import('../views/takeaway/panel.js').TakeawayModel} */
  get model() {
    const { linked, trace, state } = this.#host;
    const link = toLink(state);
    return {
      link: linked ? this.#address(link) : null,
      tooLong: link.length > LONGEST,
      script: this.#open && trace && !isBare(trace) ? this.#script(trace) : null,
      scripted: !isBare(trace),
      whose: trace?.theirs ? whoseOf(trace.theirs) : null,
      scriptName: this.#name('py'),
      status: this.#status(),
    };
  }

  /** @type {import('../views/takeaway/panel.js').TakeawayHandlers} */
  handlers = {
    copyLink: () =>
      this.#copy('#take-link', this.#address(toLink(this.#host.state)), () => words().takeaway.linkCopied), // prettier-ignore
    copyScript: () =>
      this.#copy('.take-source', this.#source(), () => words().takeaway.scriptCopied),
    toggleScript: () => {
      this.#open = !this.#open;
      this.#say(() => '');
    },
    saveScript: () => this.#save('py', 'text/x-python', this.#source()),
    csv: () => this.#save('csv', 'text/csv', withMark(toCsv(this.#trace))),
    json: () => this.#save('json', 'application/json', toJson(this.#trace, this.#settings)),
    svg: () => this.#save('svg', 'image/svg+xml', this.#picture(false), this.#host.state.t),
    png: () => this.#savePng(),
  };

  // ---- how ------------------------------------------------------------------------------------

  get #trace() {
    return /** @type {Trace} */ (this.#host.trace);
  }

  get #settings() {
    return this.#host.state.settings;
  }

  #source() {
    return this.#script(this.#trace);
  }

  /** @param {string} ending @param {number} [step] */
  #name(ending, step) {
    return fileName(this.#settings, ending, step, this.#host.trace?.theirs);
  }

  /** The page with this state; the element reads it behind its own id. @param {string} link */
  #address(link) {
    return `${location.href.replace(/#.*$/s, '')}#${this.#host.id}?${link}`;
  }

  /** @param {boolean} fixed as on screen, not light and dark */
  #picture(fixed) {
    const { description } = this.#host;
    return pictureOf(this.#host, {
      title: this.#host.say(() => this.#title()),
      description,
      fixed,
    });
  }

  #title() {
    const { settings, t } = this.#host.state;
    const { T, theirs } = this.#trace;
    const say = words().takeaway;
    const step = t === 0 ? say.start : say.step(t, T);
    const network = isForeign(this.#trace) ? say.foreign : say.network(settings.example, settings.seed); // prettier-ignore
    return say.title(network, step, theirs ? say.made(whoseOf(theirs)) : '');
  }

  /** @param {string} selector @param {string} text @param {() => string} done */
  async #copy(selector, text, done) {
    const shown = this.#host.renderRoot.querySelector(selector);
    const told = await this.#host.say(() => copy(text, /** @type {HTMLElement} */ (shown)));
    this.#say(told === null ? done : () => told);
  }

  async #savePng() {
    const name = this.#name('png', this.#host.state.t);
    try {
      this.#download(await toPng(this.#picture(true)), name);
    } catch {
      this.#say(() => words().takeaway.noPng);
    }
  }

  /** @param {string} ending @param {string} type @param {string} text @param {number} [step] */
  #save(ending, type, text, step) {
    const name = this.#name(ending, step);
    this.#download(new Blob([text], { type: `${type};charset=utf-8` }), name);
  }

  /** @param {Blob} file @param {string} name */
  #download(file, name) {
    const url = URL.createObjectURL(file);
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    this.#say(() => words().takeaway.downloads(name));
  }

  /** @param {() => string} status */
  #say(status) {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** Spreadsheets take a text for UTF-8 only where it says so. @param {string} text */
const withMark = (text) => (/[^\0-\x7f]/.test(text) ? `\uFEFF${text}` : text);

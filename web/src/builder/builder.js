/** The page builder.html: what a teacher chooses is shown by a live stage, and written out for a page. */
import { copy } from '../elements/copy.js';
import '../elements/register.js';
import { registerWhenUsed } from '../elements/register-when-used.js';
import { pageAddress, siteOf } from './address.js';
import { fieldsFor, isOther, readForm } from './form.js';
import { sentences } from './sentences.js';
import { PARTS, frameText, leftOut, tagText } from './texts.js';

/** @typedef {import('../elements/rnn-unrolling.js').RnnUnrolling} Stage */
/** @typedef {import('./address.js').Choice} Choice */

const byId = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('choice'));
const output = /** @type {HTMLFormElement} */ (byId('output'));
const stage = /** @type {Stage} */ (byId('live-stage'));

/** While somebody types, the stage rests. */
const REST_MS = 250;
/** Servers refuse addresses that are much longer. */
const LONGEST_ADDRESS = 8000;
/** A lesson scrolls in its frame. */
const LESSON_HEIGHT = 900;
/** What the framed page has below the stage: the link to the lesson. */
const BELOW = 40;

// ---- from the form to the stage

function show() {
  const { show: what, part, settings, view, panel, hide, theme, lang } = readForm(new FormData(form)); // prettier-ignore
  if (isOther(settings, stage.state.settings))
    stage.state = { ...stage.state, settings, view, panel, t: 0, phase: 'start', row: 0, unit: null }; // prettier-ignore
  Object.assign(stage, { view, panel, hide: hide.filter((name) => name !== 'link').join(' ') || null }); // prettier-ignore
  exercises(what === 'exercise' ? PARTS.filter((name) => part === 'all' || name === part) : []);
  const looks = what === 'lesson' ? { theme: 'auto', lang: '' } : { theme, lang };
  for (const element of byId('live').children) Object.assign(element, looks);
}

/** @param {readonly string[]} parts */
function exercises(parts) {
  const live = byId('live');
  const there = [...live.querySelectorAll('rnn-exercise')].map((one) => one.getAttribute('part'));
  if (String(there) === String(parts)) return;
  live.querySelectorAll('rnn-exercise').forEach((/** @type {Element} */ one) => one.remove());
  for (const part of parts) {
    const element = document.createElement('rnn-exercise');
    element.setAttribute('part', part);
    element.setAttribute('stage', stage.id);
    live.append(element);
  }
}

/** Fields that mean nothing now are not there. */
function adapt() {
  const { show: what, view } = readForm(new FormData(form));
  const { example, weights } = /** @type {any} */ (form.elements);
  byId('part-field').hidden = what !== 'exercise';
  byId('own-fields').hidden = example.value !== 'own';
  byId('scale-field').hidden = weights.value !== 'randn';
  byId('compare-field').hidden = view !== 'compare';
  for (const group of form.querySelectorAll('[data-not-for-lesson]'))
    /** @type {HTMLFieldSetElement} */ (group).disabled = what === 'lesson';
  byId('lesson-note').hidden = what !== 'lesson';
}

let timer = 0;
form.addEventListener('input', () => {
  adapt(); // at once: the next Tab goes to a field that is there
  clearTimeout(timer);
  timer = window.setTimeout(() => form.checkValidity() && (show(), write()), REST_MS);
});
form.addEventListener('submit', (event) => event.preventDefault());

// ---- from the stage to the form

stage.addEventListener('rnn-change', () => {
  for (const [name, value] of Object.entries(fieldsFor(stage.state))) {
    const field = /** @type {any} */ (form.elements.namedItem(name));
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = value !== '';
    else field.value = value;
  }
  adapt();
});

// ---- what comes out

/** @returns {Choice} */
const choice = () => ({ ...readForm(new FormData(form)), state: stage.state });

function write() {
  const { T } = stage.trace ?? { T: 0 };
  const chosen = choice();
  const { t, phase } = stage.state;
  put('moment-now', sentences.moment(t, T, phase));

  const { site: typed, height, grows } = /** @type {any} */ (output.elements);
  const site = siteOf(typed.value);
  typed.setAttribute('aria-invalid', String(site === null));
  put('site-note', site === null ? sentences.noSite : '');
  for (const part of output.querySelectorAll('section')) part.hidden = site === null;
  if (site === null) return;

  const address = pageAddress(chosen, site);
  const long = address.length > LONGEST_ADDRESS ? sentences.tooLong(address.length) : '';
  const tag = tagText(chosen, site);
  put('tag', tag ?? '');
  byId('tag').hidden = byId('copy-tag').hidden = tag === null;
  put('tag-note', tag === null ? sentences.noTag : leftOut(chosen).map((what) => sentences.leftOut[what]).join(' ')); // prettier-ignore
  put('frame', frameText(chosen, site, { height: Number(height.value) || LESSON_HEIGHT, grows: grows.checked })); // prettier-ignore
  put('link', address);
  put('frame-note', long);
  put('link-note', long);
}

/** @param {string} id @param {string} text */
function put(id, text) {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

let asked = 0;
function writeSoon() {
  asked ||= requestAnimationFrame(() => {
    asked = 0;
    write();
  });
}
stage.addController({ hostUpdated: writeSoon });
output.addEventListener('input', writeSoon);
output.addEventListener('submit', (event) => event.preventDefault());

for (const fields of [form, output]) fields.addEventListener('input', () => put('copied', '')); // it is not this text any more

for (const id of ['tag', 'frame', 'link']) {
  byId(`copy-${id}`).addEventListener('click', async () => {
    put('copied', ''); // so that it is said again
    put('copied', (await copy(byId(id).textContent, byId(id))) ?? sentences.copied);
  });
}

// ---- how high a frame has to be, until somebody says it

let byHand = false;
byId('height').addEventListener('input', () => (byHand = true));
new ResizeObserver(() => {
  if (byHand) return;
  const needed = Math.ceil((byId('live').offsetHeight + BELOW) / 10) * 10;
  byId('height').value = choice().show === 'lesson' ? LESSON_HEIGHT : needed;
  writeSoon();
}).observe(byId('live'));

byId('site').value = siteOf(location.href) ?? '';
registerWhenUsed(document);
adapt(); // some browsers keep what was chosen when a page is loaded again
show();
write();

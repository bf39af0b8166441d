/** The page embed.html: a stage, and exercises where they are asked for, as its address says. */
import { fromLink, toLink } from '../state/link.js';
import { inLanguage, loadLanguage, words } from '../words/index.js';
import { openFrame } from './frame.js';
import { LANGUAGES, dress, isServedBy, speak } from './looks.js';
import { pinnedOrigin } from './origins.js';
import { readParameters } from './parameters.js';

/** @typedef {import('../elements/rnn-unrolling.js').RnnUnrolling} Stage */

const root = document.documentElement;
const stage = /** @type {Stage} */ (document.getElementById('stage'));
const find = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));
const link = /** @type {HTMLAnchorElement} */ (find('.to-lesson'));
const asked = readParameters(location.search);
const { theme = 'auto', lang = 'en' } = asked.attributes;

// ---- before the elements are defined, so that the network is trained once

for (const [name, value] of Object.entries(asked.attributes)) stage.setAttribute(name, value);
stage.after(...asked.parts.map(exercise));
link.hidden = !asked.hasLink;
dressPage(theme);
speakPage(lang);
stage.addEventListener('rnn-ready', async () => {
  for (const sentence of await problems()) stage.refuse('parameter', sentence);
});
stage.addEventListener('rnn-error', (event) => {
  const { code } = /** @type {CustomEvent} */ (event).detail;
  if (code === 'load') find('.coming').hidden = true;
});

await import('../elements/register.js');
const rest = exercisesDrawn();
showMoment();

if (parent === window) root.classList.add('alone');
else openFrame({ ...asked, stage, rest, dress: dressPage, speak: speakPage });

for (const event of ['pointerdown', 'focus', 'click']) {
  link.addEventListener(event, () => {
    // the state goes along
    if (stage.trace) link.hash = `stage?${toLink(stage.state)}`;
  });
}

/** @param {string} part */
function exercise(part) {
  const element = document.createElement('rnn-exercise');
  element.setAttribute('part', part);
  element.setAttribute('stage', stage.id);
  return element;
}

async function exercisesDrawn() {
  if (asked.parts.length === 0) return;
  await import('../elements/register-exercise.js').catch(() => {}); // what is written there stays
  const elements = /** @type {NodeListOf<any>} */ (document.querySelectorAll('rnn-exercise'));
  await Promise.all([...elements].map(({ updateComplete }) => updateComplete));
}

/** @param {string} asTheme */
function dressPage(asTheme) {
  root.dataset.theme = asTheme;
  dress(asTheme);
}

/** @param {string} asLang */
async function speakPage(asLang) {
  speak(asLang);
  const language = await loadLanguage(asLang);
  Object.assign(root, { lang: language.tag, dir: language.dir });
  const say = inLanguage(language, () => words().embed);
  document.title = say.title;
  find('h1').textContent = say.title;
  find('h2').textContent = say.network;
  find('.about').textContent = say.about;
  find('.coming').textContent = say.coming;
  link.textContent = say.openLesson;
}

/** What is said as in a link, beside what the attributes say. */
function showMoment() {
  const read = asked.moment === null ? null : fromLink(asked.moment);
  if (!read || 'error' in read) return;
  const { settings, ...now } = stage.state;
  const { t, phase, row, unit, compareAs, settings: given } = read.state;
  const { trainingStep, edits } = given;
  stage.state = { ...now, t, phase, row, unit, compareAs, settings: { ...settings, trainingStep, edits } }; // prettier-ignore
}

/** Sentences for what the address asks for and cannot be. */
async function problems() {
  const language = await loadLanguage(lang);
  return inLanguage(language, () => {
    const say = words().embed;
    const { host } = asked;
    const read = asked.moment === null ? null : fromLink(asked.moment);
    return [
      ...asked.problems.map((problem) => say.unknown(problem)),
      ...(isServedBy(lang, language) ? [] : [say.unknown({ field: 'lang', given: lang, known: LANGUAGES })]), // prettier-ignore
      ...(read && 'error' in read ? [read.error] : []),
      ...(host !== null && pinnedOrigin(host) === null ? [say.badHost(host)] : []),
    ];
  });
}

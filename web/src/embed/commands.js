/** Carries out what the host commands. */
import { fromLink } from '../state/link.js';
import { loadLanguage, words } from '../words/index.js';
import { LANGUAGES, isServedBy } from './looks.js';

/** @typedef {import('../elements/rnn-unrolling.js').RnnUnrolling} Stage */
/** @typedef {import('./read-command.js').Command} Command */

/**
 * @typedef {object} Actors what a command may need besides the stage
 * @property {(theme: string) => void} dress the page and its elements
 * @property {(lang: string) => void} speak
 * @property {() => void} tellState
 * @property {(sentence: string) => void} refuse says what is wrong with the command
 */

/** Commands that need no network to be there. */
export const AT_ONCE = Object.freeze(['theme', 'lang']);

/**
 * @param {Stage} stage
 * @param {Command} command as readCommand gives it
 * @param {Actors} actors
 */
export async function obey(stage, command, { dress, speak, tellState, refuse }) {
  const { unit, state, theme, lang } = command;
  switch (command.command) {
    case 'play':
    case 'pause':
    case 'reset':
      return stage[command.command]();
    case 'step':
    case 'back':
      return stage[command.command](unit);
    case 'show':
      return show(stage, command);
    case 'get-state':
      return tellState();
    case 'state':
      return open(stage, state, refuse);
    case 'theme':
      return dress(theme);
    case 'lang':
      if (isServedBy(lang, await loadLanguage(lang))) return speak(lang);
      return refuse(sentenceFor(stage, { field: 'lang', given: lang, known: LANGUAGES }));
  }
}

/** The frame may scroll to the stage, the page around it may not. @param {Stage} stage @param {Command} command */
async function show(stage, command) {
  await stage.show({ .../** @type {Parameters<Stage['show']>[0]} */ (command), stay: true });
  if (!stage.inSight) scrollBy({ top: stage.getBoundingClientRect().top });
}

/**
 * What is wrong with a command.
 * @param {Stage} stage whose language it is said in
 * @param {import('./read-command.js').Problem} problem
 */
export const sentenceFor = (stage, problem) =>
  stage.say(() => words().embed.notObeyed({ ...problem, given: shownAs(problem.given) }));

/** @param {Stage} stage @param {string} state @param {Actors['refuse']} refuse */
function open(stage, state, refuse) {
  const read = stage.say(() => fromLink(state));
  if ('state' in read) stage.state = read.state;
  else refuse(read.error.replace(/ [^.]*\.$/, '')); // its last sentence says that the default is shown
}

/** As much of what was given as a sentence can quote. @param {unknown} given */
function shownAs(given) {
  const text = JSON.stringify(given) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

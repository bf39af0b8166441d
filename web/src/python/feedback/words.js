/**
 * The words for every mistake that the exercise knows, by its id: what the code did, and the idea
 * that leads on. A translation replaces this table, and those of checks and problems.
 */
import { BIAS_WORDS, INPUT_WORDS, MEMORY_WORDS } from './words-parts.js';
import { LOOP_WORDS } from './words-loop.js';
import { SQUASH_WORDS } from './words-squash.js';
import { WHOLE_WORDS } from './words-whole.js';

/** @typedef {import('./words-parts.js').Words} Words */

/** A flaw as Python names it: its id, and whatever numbers belong to it. @typedef {{ id: string, [data: string]: any }} Flaw */

/** @type {Record<string, Words | ((data: any) => Words)>} */
export const MISTAKES = {
  ...INPUT_WORDS,
  ...MEMORY_WORDS,
  ...BIAS_WORDS,
  ...SQUASH_WORDS,
  ...WHOLE_WORDS,
  ...LOOP_WORDS,
};

/** How a cell behaves towards its callers is said of the whole function. */
const OF_THE_FUNCTION = ['constant', 'ignores', 'keeps_state', 'never_twice', 'changes_arguments'];

/**
 * @param {'cell' | 'unroll' | 'explore'} part
 * @param {Flaw[] | null} flaws all that must come together to give the learner's numbers
 * @returns {{ id: string, message: string } | null}
 */
export function wordMistake(part, flaws) {
  if (!flaws || flaws.length === 0) return null;
  const [first] = flaws;
  if (first.id === 'wrong_cell') return { id: first.id, message: ownCell(first) };
  const id = flaws.map((flaw) => flaw.id).join('+');
  const said = flaws.map((flaw) => {
    const { did, idea } = wordsOf(flaw);
    return { did: `${subject(part, flaw.id)} ${did}.`, idea };
  });
  if (said.length === 1) return { id, message: `${said[0].did} ${said[0].idea}` };
  if (said.length === 2) {
    const numbered = said.map(({ did, idea }, i) => `${i + 1}. ${did} ${idea}`);
    return { id, message: `Two things at once. ${numbered.join(' ')}` };
  }
  const numbered = said.map(({ did }, i) => `${i + 1}. ${did}`);
  return {
    id,
    message: `Three things at once. ${numbered.join(' ')} Begin with the first: ${said[0].idea}`,
  };
}

/** @param {Flaw} flaw @returns {Words} */
function wordsOf(flaw) {
  const entry = MISTAKES[flaw.id];
  return typeof entry === 'function' ? entry(flaw) : entry;
}

/** @param {'cell' | 'unroll' | 'explore'} part @param {string} id */
function subject(part, id) {
  if (part === 'cell') return 'Your cell';
  const ofLoop = id in LOOP_WORDS || OF_THE_FUNCTION.includes(id);
  return ofLoop ? 'Your unroll' : 'The step inside your loop';
}

/** @param {Flaw} flaw */
function ownCell({ flaws }) {
  const named = wordMistake('cell', flaws);
  return [
    'The rnn_cell that you wrote here again is not right, so no state can be.',
    named ? named.message : '',
    'You may leave it out: rnn_cell is there already.',
  ]
    .filter(Boolean)
    .join(' ');
}

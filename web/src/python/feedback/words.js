/** The mistakes that the exercise knows, in words: what the code did, and the idea that leads on. */
import { exerciseWords } from '../../words/exercise/index.js';
import { factor } from './numbers.js';

/** @typedef {import('../../words/exercise/en/mistakes-parts.js').Mistake} Words */

/** A flaw as Python names it: its id, and whatever numbers belong to it. @typedef {{ id: string, [data: string]: any }} Flaw */

/** @typedef {Record<string, Words | ((data: any) => Words)>} Entries */

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
  const { mistake } = exerciseWords();
  if (first.id === 'wrong_cell') {
    return {
      id: first.id,
      message: mistake.ownCell(wordMistake('cell', first.flaws)?.message ?? ''),
    };
  }
  const said = flaws.map((flaw) => {
    const { did, idea } = wordsOf(flaw);
    return { did: mistake.did(mistake.subject[subject(part, flaw.id)], did), idea };
  });
  const id = flaws.map((flaw) => flaw.id).join('+');
  if (said.length === 1) return { id, message: mistake.one(said[0]) };
  return { id, message: said.length === 2 ? mistake.two(said) : mistake.three(said) };
}

/** @param {Flaw} flaw @returns {Words} */
function wordsOf(flaw) {
  const { cell, loop } = exerciseWords().mistakes;
  const entry = /** @type {Entries} */ ({ ...cell, ...loop })[flaw.id];
  return typeof entry === 'function' ? entry(written(flaw)) : entry;
}

/** @param {'cell' | 'unroll' | 'explore'} part @param {string} id @returns {'cell' | 'unroll' | 'step'} */
function subject(part, id) {
  if (part === 'cell') return 'cell';
  const ofLoop = id in exerciseWords().mistakes.loop || OF_THE_FUNCTION.includes(id);
  return ofLoop ? 'unroll' : 'step';
}

/** Its factors as they are shown; of those per step, only where they change. @param {Flaw} flaw @returns {Flaw} */
function written(flaw) {
  /** @param {number | number[]} value */
  const shown = (value) => {
    if (!Array.isArray(value)) return factor(value);
    return value.some((other) => other !== value[0]) ? value.map(factor) : null;
  };
  const parts = ['memory', 'input', 'bias'].filter((part) => part in flaw);
  return { ...flaw, ...Object.fromEntries(parts.map((part) => [part, shown(flaw[part])])) };
}

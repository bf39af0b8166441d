/**
 * What can be chosen on the stage, one for each kind of sequence that the lesson names and more:
 * what is read and asked, and what to look for. The data themselves are the engine's
 * (cpp/lessons/examples.cpp).
 */
import { words } from '../../words/index.js';

/**
 * @typedef {object} Example
 * @property {string} name
 * @property {string} title as it stands in the list
 * @property {string} group the kind of sequence
 * @property {string} about what is read, what is asked, where the data come from
 * @property {string} notice what to look for
 */

/** Every example with its kind of sequence. */
const KINDS = /** @type {const} */ ([
  ['hello', 'text'],
  ['words', 'text'],
  ['series', 'series'],
  ['envelope', 'sound'],
  ['gesture', 'video'],
  ['dna', 'dna'],
  ['remember', 'memory'],
  ['snippet', 'python'],
  ['own', 'yours'],
]);

/** All of them, in the language that is drawn. @returns {Example[]} */
export function allExamples() {
  const { examples } = words();
  return KINDS.map(([name, kind]) => ({ name, group: examples.groups[kind], ...examples[name] }));
}

/** @param {string | undefined} name */
export const exampleNamed = (name) =>
  allExamples().find((example) => example.name === name) ?? null;

/** The kinds of sequence in their order, each with its examples. @returns {[string, Example[]][]} */
export function groupsOf() {
  const examples = allExamples();
  const groups = [...new Set(examples.map(({ group }) => group))];
  return groups.map((group) => [group, examples.filter((example) => example.group === group)]);
}

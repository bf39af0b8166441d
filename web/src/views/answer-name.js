/** What an answer of the network is called: labels of the engine's examples are words, all others are data. */
import { words } from '../words/index.js';

/** The examples that answer with labels (cpp/lessons/examples.cpp). */
const LABELLED = new Set(['dna', 'gesture', 'envelope']);

/**
 * @param {{ example: string }} trace
 * @param {string} answer as the engine names it
 */
export const answerName = ({ example }, answer) =>
  LABELLED.has(example) ? (words().answers[answer] ?? answer) : answer;

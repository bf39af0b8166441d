/** English: every sentence that a learner meets in the exercise, by where they meet it. */
import { called, checks, notTried } from './checks.js';
import { explore, notDrawn } from './explore.js';
import { inputPart, memoryPart, bias } from './mistakes-parts.js';
import { loop } from './mistakes-loop.js';
import { mistake } from './mistake.js';
import { squash } from './mistakes-squash.js';
import { whole } from './mistakes-whole.js';
import { cell } from './part-cell.js';
import { free } from './part-explore.js';
import { unroll } from './part-unroll.js';
import { numbers, problems, wrong } from './problems.js';
import { raised } from './raised.js';
import { shapes } from './shapes.js';
import { answer, card, hints, stage } from './card.js';

export const english = {
  parts: { cell, unroll, explore: free },
  checks,
  notTried,
  called,
  problems: { ...problems, ...shapes },
  wrong,
  numbers,
  raised,
  mistake,
  mistakes: { cell: { ...inputPart, ...memoryPart, ...bias, ...squash, ...whole }, loop },
  explore,
  notDrawn,
  card,
  hints,
  answer,
  stage,
};

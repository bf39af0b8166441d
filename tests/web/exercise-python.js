// The exercise in Node: a learner's code, run and checked as in the page, without worker or page.
import { feedback } from '../../web/src/python/feedback/index.js';
import { rewrite } from '../../web/src/python/rewrite.js';
import { python } from './python-setup.js';

const interpreter = await python();

/** Every flaw that Python may name, as [id, ...]: read from the tables themselves. */
export const knownIds = () => {
  const code = `import json
from exercise import cell_parts, squashes, whole_cells, unroll_flaws, loop_flaws
tables = [cell_parts.INPUT, cell_parts.MEMORY, cell_parts.BIAS, cell_parts.SQUARE_INPUT]
tables += [cell_parts.SQUARE_MEMORY, squashes.OF_SUM, squashes.OF_PARTS, squashes.OF_ROW]
tables += [whole_cells.WHOLE, unroll_flaws.UNROLLINGS, unroll_flaws.SQUARE_UNROLLINGS]
tables += [loop_flaws.INPUTS, loop_flaws.BEFORE]
print('IDS ' + json.dumps([entry[0] for table in tables for entry in table if entry[0]]))`;
  interpreter.prepare({ code, session: null });
  interpreter.execute();
  const line = interpreter
    .printed()
    .split('\n')
    .findLast((text) => text.startsWith('IDS '));
  return [...new Set(JSON.parse(line.slice(4)))];
};

/**
 * @param {'cell' | 'unroll' | 'explore'} part
 * @param {string} source what the learner wrote
 * @param {{ seed?: number, network?: object | null, cell?: string | null, unroll?: string | null, check?: boolean }} [options]
 * @returns {{ outcome: any, given: import('../../web/src/python/feedback/index.js').Feedback }}
 */
export function tryOut(part, source, options = {}) {
  const { seed = 1, network = null, cell = null, unroll = null, check = true } = options;
  const { code, functions, assigned, error } = rewrite(source);
  if (error) throw new Error(`${error.message}: ${source}`);
  const args = { part, check, seed, cell, unroll, network };
  const outcome = run(code, { ...args, code: { source, functions, assigned } });
  const given = feedback(part, outcome);
  return { outcome, given };
}

/** @param {string} code @param {object} session */
function run(code, session) {
  const steps = [
    () => interpreter.prepare({ code, session }),
    () => interpreter.execute(),
    () => interpreter.finish(),
  ];
  let answer = { error: null, value: null };
  for (const step of steps) {
    answer = step();
    if (answer.error) throw new Error(`${answer.error.trace}\nof:\n${code}`);
  }
  return { error: null, result: answer.value };
}

/** The checks that were tried and failed. */
export const failedChecks = (outcome) =>
  outcome.result.checks
    .filter(({ problem }) => problem && problem.kind !== 'not_tried')
    .map(({ id }) => id);

/** Numbers between −1 and 1 for a network on the stage. @param {number} T @param {number} B @param {number} I @param {number} H */
export function network(T, B, I, H) {
  let seed = 1;
  const random = (/** @type {number[]} */ ...shape) => ({
    shape,
    data: Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => {
      seed = (seed * 16807) % 2147483647;
      return Math.fround((2 * seed) / 2147483647 - 1);
    }),
  });
  return {
    x: random(T, B, I),
    h0: random(B, H),
    W_xh: random(H, I),
    W_hh: random(H, H),
    b: random(H),
  };
}

/** Other seeds at every run; the one that failed is in the message. @param {number} count */
export const seeds = (count) =>
  Array.from({ length: count }, () => Math.floor(Math.random() * 2 ** 31));

/**
 * Where the learner's code runs: starts one interpreter, closes everything else, runs one program,
 * and is thrown away by the page. It fetches nothing: built, it is one classic script, which also
 * starts from a blob: address, where its files could not be found (see worker-ways.js).
 */
import { startArithmetic } from '../engine/arithmetic.js';
import { confine } from './confine.js';
import { createInterpreter } from './interpreter.js';
import { limitMemory } from './limits.js';
import { runJob } from './job.js';

/** @typedef {import('./messages.js').ToWorker} ToWorker */

const scope = /** @type {any} */ (globalThis);
/** Taken before the global scope is emptied. @type {(message: import('./messages.js').FromWorker) => void} */
const post = scope.postMessage.bind(scope);

/** @type {import('./interpreter.js').Interpreter | null} */
let interpreter = null;
/** @type {(bytes: Uint8Array) => void} */
let onOutput = () => {};

scope.addEventListener('message', (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  if (data.type === 'start') start(data);
  else if (interpreter) {
    runJob(interpreter, data.job, post, (take) => (onOutput = take));
  }
});

/** @param {Extract<ToWorker, { type: 'start' }>} message */
async function start({ micropython, arithmetic, files }) {
  try {
    limitMemory();
    interpreter = await createInterpreter({
      micropython,
      arithmetic: await startArithmetic(arithmetic),
      files,
      onOutput: (bytes) => onOutput(bytes),
    });
    confine(scope);
    post({ type: 'ready' });
  } catch (error) {
    post({ type: 'failed', message: String(/** @type {any} */ (error)?.message ?? error) });
  }
}

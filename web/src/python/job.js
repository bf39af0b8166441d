/** One program through an interpreter: before, the code, after; and what it prints meanwhile. */
import { Ended } from './gate.js';
import { OUTPUT_LIMIT } from './limits.js';
import { Outbox } from './outbox.js';

/** @typedef {import('./interpreter.js').Interpreter} Interpreter */
/** @typedef {import('./messages.js').FromWorker} FromWorker */
/** @typedef {(bytes: Uint8Array) => void} Sink */

/**
 * @param {Interpreter} interpreter
 * @param {import('./messages.js').Job} job
 * @param {(message: FromWorker) => void} post
 * @param {(sink: Sink) => void} listen says who takes what is printed from now on
 */
export function runJob(interpreter, { code, session }, post, listen) {
  const outbox = new Outbox((text) => post({ type: 'output', text }));
  /** @param {'code' | 'session'} during @param {import('./interpreter.js').Answer} answer @param {any} [result] */
  const done = (during, { error }, result = null) => {
    outbox.flush();
    post({ type: 'done', error, during, result });
  };

  listen(() => {});
  const prepared = interpreter.prepare({ code, session });
  if (prepared.error) return done('session', prepared);

  listen(limited((bytes) => outbox.take(bytes)));
  const executed = interpreter.execute();
  if (executed.error || session === null) return done('code', executed);

  outbox.flush();
  post({ type: 'session' });
  const kept = keep();
  listen(limited(kept.take));
  const finished = interpreter.finish();
  const printed = kept.text();
  done('session', finished, finished.value && { ...finished.value, printed });
}

/** Ends the run when more is printed than anybody reads. @param {Sink} sink @returns {Sink} */
function limited(sink) {
  let left = OUTPUT_LIMIT;
  return (bytes) => {
    sink(bytes.length > left ? bytes.slice(0, left) : bytes);
    left -= bytes.length;
    if (left < 0) throw new Ended('OutputLimit');
  };
}

/** What is printed while the exercise tries the learner's functions. */
function keep() {
  const decoder = new TextDecoder();
  let text = '';
  return {
    take: (/** @type {Uint8Array} */ bytes) => {
      text += decoder.decode(bytes, { stream: true });
    },
    text: () => text + decoder.decode(),
  };
}

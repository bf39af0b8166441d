/** What follows from a trace and is said in words: worked out once, in each language. */
import { oncePerTrace } from './trace.js';
import { language } from '../words/index.js';

/** @typedef {import('./trace.js').Trace} Trace */

/**
 * As oncePerTrace.
 * @template Value
 * @param {(trace: Trace) => Value} work
 * @returns {(trace: Trace) => Value}
 */
export function oncePerLanguage(work) {
  /** @type {WeakMap<object, (trace: Trace) => Value>} */
  const known = new WeakMap();
  return (trace) => {
    const now = language();
    const ask = known.get(now) ?? oncePerTrace(work);
    known.set(now, ask);
    return ask(trace);
  };
}

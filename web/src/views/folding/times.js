/** What gives way first when the chain folds, and what comes last. */
import { ease, within } from '../chain/layout.js';

/** @param {number} a @param {number} b @param {number} p 0 to 1 */
export const between = (a, b, p) => a + (b - a) * p;

/** Shares, by `fold`. */
export const times = {
  /** @param {number} f */ chain: (f) => 1 - within(f, 0, 0.12),
  /** @param {number} f */ parts: (f) => within(f, 0.02, 0.16),
  /** @param {number} f */ closed: (f) => ease(within(f, 0, 0.16)),
  /** @param {number} f */ spread: (f) => 1 - ease(within(f, 0.1, 0.92)),
  /** @param {number} f */ loop: (f) => ease(within(f, 0.22, 0.9)),
  /** @param {number} f */ centred: (f) => ease(within(f, 0.4, 1)),
  /** @param {number} f */ gathered: (f) => ease(within(f, 0.16, 0.6)),
};

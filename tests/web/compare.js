/**
 * How far values are from what they should be. What cannot be compared (other lengths, empty, not
 * a number) is infinitely far.
 */

/** max |actual - expected| */
export const largestDifference = (actual, expected) => worst(actual, expected, () => 1);

/** max |actual - expected| / (1 + |expected|) */
export const mixedDifference = (actual, expected) =>
  worst(actual, expected, (value) => 1 + Math.abs(value));

/** max |actual - expected| / max |expected| */
export function relativeDifference(actual, expected) {
  const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return worst(actual, expected, () => largest);
}

function worst(actual, expected, scale) {
  if (actual.length !== expected.length || actual.length === 0) return Infinity;
  let most = 0;
  for (let i = 0; i < actual.length; i += 1) {
    const difference = Math.abs(actual[i] - expected[i]) / scale(expected[i]);
    if (!(difference <= most)) most = Number.isNaN(difference) ? Infinity : difference;
  }
  return most;
}

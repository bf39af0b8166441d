/** Words for sentences that say what cannot be used. */

/** @param {number} number */
export const count = (number) => number.toLocaleString('en');

/** @param {string} word */
export const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** As much of what was typed as a sentence can quote. @param {string} text */
export function shortened(text) {
  const characters = Array.from(text.slice(0, 80));
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}

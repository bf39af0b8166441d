/** What sentences quote of what cannot be used. */

/** As much of what was typed as a sentence can quote. @param {string} text */
export function shortened(text) {
  const characters = Array.from(text.slice(0, 80));
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}

/** What is read, in numbers of it. */

/** What one of the things in a sequence is. @typedef {'letter' | 'word' | 'base' | 'symbol' | 'movement' | 'input' | 'number' | 'row'} Thing */

/** "1 letter", "4 letters". @param {number} count @param {Thing} thing */
export const many = (count, thing) => `${count} ${named(thing, count)}`;

/** Without the number. @param {Thing} thing @param {number} count */
export const named = (thing, count) => `${thing}${count === 1 ? '' : 's'}`;

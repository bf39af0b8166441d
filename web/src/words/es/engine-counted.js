/** @param {string} count @param {string} one @param {string} many */
export const counted = (count, one, many) => `${count} ${count === '1' ? one : many}`;

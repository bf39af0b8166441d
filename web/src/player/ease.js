/** Begins and ends gently. @param {number} p 0 to 1 */
export const ease = (p) => p * p * (3 - 2 * p);

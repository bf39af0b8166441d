/** The name that somebody most likely meant. */

/**
 * @param {string} name
 * @param {string[]} names
 * @returns {string | null}
 */
export function nearest(name, names) {
  const allowed = name.length <= 4 ? 1 : 2;
  const ranked = [...new Set(names)]
    .filter((other) => other !== name && !other.startsWith('__'))
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= allowed && far < Math.max(name.length, other.length))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.other ?? null;
}

/** Letters to change, add, leave out or swap with their neighbour. @param {string} a @param {string} b */
function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]);
      rows[i][j] = Math.min(change, rows[i - 1][j] + 1, rows[i][j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
  }
  return rows[a.length][b.length];
}

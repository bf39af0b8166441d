/** A shape as Python writes it, in every language: "(3, 8)", "(8,)", "()". @param {readonly number[]} shape */
export const tuple = (shape) => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`);

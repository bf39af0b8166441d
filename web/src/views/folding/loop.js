/** The arrow from one state to the next: a loop around the folded cell, straight in the chain. */
import { px } from '../marks.js';

/** @typedef {{ x: number, y: number }} Point */

/**
 * Two curves: out of the first state to the top of the loop, and on into the next.
 * @typedef {[Point, Point, Point, Point, Point, Point, Point]} Arrow
 */

/** How finely a curve is measured. */
const PIECES = 16;

/**
 * @param {Point} from
 * @param {Point} to
 * @param {Point} top of the loop
 * @param {number} bulge how far the loop swings out
 * @param {number} loop 1: a loop, 0: straight
 * @returns {Arrow}
 */
export function arrowBetween(from, to, top, bulge, loop) {
  /** @param {number} part of the straight way @param {number} x @param {number} y */
  const at = (part, x, y) => ({
    x: (from.x + (to.x - from.x) * part) * (1 - loop) + x * loop,
    y: from.y * (1 - loop) + y * loop,
  });
  return [
    from,
    at(1 / 6, from.x + bulge, from.y),
    at(2 / 6, top.x + bulge, top.y),
    at(3 / 6, top.x, top.y),
    at(4 / 6, top.x - bulge, top.y),
    at(5 / 6, to.x - bulge, to.y),
    to,
  ];
}

/** @param {Arrow} arrow */
export function pathOf(arrow) {
  const [a, ...rest] = arrow.map(({ x, y }) => `${px(x)} ${px(y)}`);
  return `M${a}C${rest.slice(0, 3).join(' ')}C${rest.slice(3).join(' ')}`;
}

/** Where one is after a part of the way. @param {Arrow} arrow @param {number} part 0 to 1 */
export function pointAt(arrow, part) {
  const points = Array.from({ length: 2 * PIECES + 1 }, (_, i) =>
    i <= PIECES ? curve(arrow, 0, i / PIECES) : curve(arrow, 3, i / PIECES - 1),
  );
  const lengths = points.map((point, i) =>
    i === 0 ? 0 : Math.hypot(point.x - points[i - 1].x, point.y - points[i - 1].y),
  );
  let left = part * lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 1; i < points.length; i += 1) {
    if (left <= lengths[i] || i === points.length - 1) {
      const rest = lengths[i] > 0 ? Math.min(left / lengths[i], 1) : 0;
      const [a, b] = [points[i - 1], points[i]];
      return { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest };
    }
    left -= lengths[i];
  }
  return points[0];
}

/** @param {Arrow} arrow @param {0 | 3} first of the curve's points @param {number} p */
function curve(arrow, first, p) {
  const q = 1 - p;
  const shares = [q * q * q, 3 * q * q * p, 3 * q * p * p, p * p * p];
  /** @param {'x' | 'y'} axis */
  const along = (axis) => shares.reduce((sum, share, i) => sum + share * arrow[first + i][axis], 0);
  return { x: along('x'), y: along('y') };
}

/** The marks that everything is drawn with: squares for numbers, ribbons for products, symbols. */
import { nothing, svg } from 'lit';

/**
 * A number as a square in its slot: area = |value|, colour = sign. So small that it would vanish,
 * it is still a dot.
 *
 * @param {number} x centre
 * @param {number} y centre
 * @param {number} slot side of the slot
 * @param {number} value
 * @param {number} full the |value| that fills the slot
 * @param {number} [grown] 0 to 1 while it appears
 */
export function square(x, y, slot, value, full, grown = 1) {
  if (grown === 0) return nothing;
  if (value === 0) return svg`<circle class="zero" cx=${x} cy=${y} r="1"></circle>`;
  const room = slot - Math.max(4, slot * 0.24);
  const side = Math.max(room * Math.sqrt(Math.min(Math.abs(value) / full, 1)), 1.5) * grown;
  return svg`<rect class=${value > 0 ? 'positive' : 'negative'} rx=${Math.min(2, side / 5)}
    x=${px(x - side / 2)} y=${px(y - side / 2)} width=${px(side)} height=${px(side)}></rect>`;
}

/**
 * An empty place for a number.
 * @param {number} x centre
 * @param {number} y centre
 * @param {number} side
 * @param {string} [kind] more classes
 */
export const emptySlot = (x, y, side, kind = '') =>
  svg`<rect class="slot ${kind}" rx=${Math.min(4, side / 4)} x=${px(x - side / 2)} y=${px(y - side / 2)}
    width=${side} height=${side}></rect>`;

/**
 * A product on its way: width = |product|, colour = sign; drawn up to `grown` of its length.
 * @param {string} path
 * @param {number} product
 * @param {number} width
 * @param {string} kind faint, near, strong
 * @param {number} grown
 */
export const ribbon = (path, product, width, kind, grown) =>
  svg`<path class="ribbon ${product > 0 ? 'positive' : 'negative'} ${kind}" d=${path} stroke-width=${px(width)}
    pathLength=${grown < 1 ? 1 : nothing} stroke-dasharray=${grown < 1 ? '1 1' : nothing}
    stroke-dashoffset=${grown < 1 ? px(1 - grown) : nothing}></path>`;

/**
 * A symbol of the lesson with its index, for SVG.
 * @param {number} x
 * @param {number} y
 * @param {string} name for example h
 * @param {string | number} index for example 3
 * @param {string} [kind] more classes
 */
export const symbol = (x, y, name, index, kind = '') =>
  svg`<text class="symbol ${kind}" x=${px(x)} y=${y}>${name}<tspan class="index" dy="4">${index}</tspan></text>`;

/** Short enough for attributes that change at every frame. @param {number} value */
export const px = (value) => Math.round(value * 100) / 100;

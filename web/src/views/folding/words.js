/** One cell or many? Whose weights? In words, for who sees the picture and who does not. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { within } from '../chain/layout.js';
import { px } from '../marks.js';
import { tokenAt } from '../trace.js';

/** @typedef {import('./folded.js').FoldingScene} FoldingScene */

/** What the folded picture is, for who does not see it. @param {import('../chain/chain.js').Scene} scene */
export function foldedDescription({ trace, moment, row }) {
  const cell = 'One cell and its loop, with the same W xh, W hh and b at every step.';
  const { t } = moment;
  if (t === 0) return `${cell} It holds h 0 and has read nothing yet.`;
  const token = tokenAt(trace, t, row);
  const reads = `step ${t} of ${trace.T}${token === null ? '' : `, which reads “${token}”`}`;
  return progressOf(moment, t, 'squash') === 1
    ? `${cell} It holds h ${t}, made in ${reads}.`
    : `${cell} It holds h ${t - 1} and works on ${reads}.`;
}

/** Two lines below the cell, in the room of the chain's numbers. @param {FoldingScene} scene */
export function words({ trace, layout, moment }) {
  const { fold, brief } = layout.folding;
  const one = within(fold, 0.84, 0.98);
  const many = within(fold, 0.1, 0.22) * (1 - within(fold, 0.72, 0.84));
  const [x, first, second] = [px(layout.width / 2), layout.y.norms, layout.y.influence];
  return svg`
    ${
      one > 0
        ? svg`<g opacity=${px(one)}><text class="count" x=${x} y=${first}>${counted(moment.t, trace.T)}</text>
      ${brief ? nothing : svg`<text class="caption" x=${x} y=${second}>with the same ${weights} at every step</text>`}</g>`
        : nothing
    }
    ${
      many > 0
        ? svg`<g opacity=${px(many)}><text class="count" x=${x} y=${first}>One cell, drawn once per step</text>
      ${brief ? nothing : svg`<text class="caption" x=${x} y=${second}>${weights} are copied: no step has its own</text>`}</g>`
        : nothing
    }`;
}

const weights = svg`W<tspan class="index" dy="3">xh</tspan><tspan dy="-3">, W</tspan><tspan class="index" dy="3">hh</tspan><tspan dy="-3"> and b</tspan>`;

/** @param {number} t @param {number} T */
function counted(t, T) {
  if (t === 0) return `One cell, to be used ${T === 1 ? 'once' : `${T} times`}`;
  return `Step ${t} of ${T}: ${t === 1 ? 'the cell’s first use' : 'the same cell again'}`;
}

/** One cell or many? Whose weights? In words, for who sees the picture and who does not. */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { within } from '../chain/layout.js';
import { px } from '../marks.js';
import { toSvg } from '../pieces.js';
import { tokenAt } from '../trace.js';

/** @typedef {import('./folded.js').FoldingScene} FoldingScene */

/** What the folded picture is, for who does not see it. @param {import('../chain/chain.js').Scene} scene */
export function foldedDescription({ trace, moment, row }) {
  const say = words().folding;
  const { t } = moment;
  if (t === 0) return `${say.cell} ${say.start}`;
  const done = progressOf(moment, t, 'squash') === 1;
  return `${say.cell} ${say.at({ t, T: trace.T, token: tokenAt(trace, t, row), done })}`;
}

/** Two lines below the cell, in the room of the chain's numbers. @param {FoldingScene} scene */
export function captions({ trace, layout, moment }) {
  const say = words().folding;
  const { fold, brief } = layout.folding;
  const one = within(fold, 0.84, 0.98);
  const many = within(fold, 0.1, 0.22) * (1 - within(fold, 0.72, 0.84));
  const [x, first, second] = [px(layout.width / 2), layout.y.norms, layout.y.influence];
  return svg`
    ${
      one > 0
        ? svg`<g opacity=${px(one)}><text class="count" x=${x} y=${first}>${moment.t === 0 ? say.toBeUsed(trace.T) : say.used(moment.t, trace.T)}</text>
      ${brief ? nothing : svg`<text class="caption" x=${x} y=${second}>${toSvg(say.sameWeights)}</text>`}</g>`
        : nothing
    }
    ${
      many > 0
        ? svg`<g opacity=${px(many)}><text class="count" x=${x} y=${first}>${say.drawnPerStep}</text>
      ${brief ? nothing : svg`<text class="caption" x=${x} y=${second}>${toSvg(say.copied)}</text>`}</g>`
        : nothing
    }`;
}

/** Pictures on their way between the chain and the folded cell, and what can be found in them. */
import { momentAt } from '../../web/src/player/moment.js';
import { chain } from '../../web/src/views/chain/chain.js';
import { foldLayout } from '../../web/src/views/folding/fold-layout.js';
import { layOut } from '../../web/src/views/chain/layout.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

/** Everything a folding picture depends on. */
export function sceneAt(position, fold, { trace = traceOf(), width = 900, selection = null } = {}) {
  const moment = momentAt(position);
  const layout = foldLayout(layOut(trace, width, moment), trace, moment, fold);
  return { trace, moment, row: 0, selection, pinned: false, flash: null, layout, fold };
}

export const pictureAt = (...args) => markupOf(chain(sceneAt(...args)));
export const count = (text, pattern) => (text.match(pattern) ?? []).length;
export const tags = (picture, index) =>
  count(picture, new RegExp(`class="tag [^]{0,160}?>W<tspan class="index" dy="3">${index}<`, 'g'));

/** Cells that can be seen, with the classes of what is in them. */
export const seenCells = (picture) =>
  picture
    .split(/(?=<g role="gridcell")/)
    .slice(1)
    .map((text) => text.split('</g>')[0])
    .filter((text) => !/opacity="0"/.test(text))
    .map((text) => ({
      t: Number(text.match(/data-t="(\d+)"/)[1]),
      value: text.match(/class="(positive|negative|zero)/)?.[1] ?? null,
    }));

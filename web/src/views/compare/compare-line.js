/** One unit of both states, in numbers that add up. */
import { nothing } from 'lit';
import { progressOf } from '../../player/moment.js';
import { secondOf } from './compare-trace.js';
import { decimalsFor, decimalsThat, rounded, signed } from '../numbers.js';
import { oncePerLanguage } from '../once-per-language.js';
import { toHtml } from '../pieces.js';
import { stateAt } from '../trace.js';
import { words } from '../../words/index.js';

/** @typedef {import('../trace.js').Trace} Trace */

/** As many decimals as the rounded numbers need to add up. @param {Trace} trace @param {number} t @param {number} unit @param {number} row */
function numbersOf(trace, t, unit, row) {
  const a = stateAt(trace, t, row)[unit];
  const b = stateAt(secondOf(trace), t, row)[unit];
  const decimals = decimalsThat(decimalsFor([a, b]), (n) => rounded(rounded(a, n) - rounded(b, n), n) === rounded(a - b, n)); // prettier-ignore
  return { a: signed(a, decimals), b: signed(b, decimals), difference: signed(a - b, decimals) };
}

const names = oncePerLanguage(() => /** @type {Map<string, string>} */ (new Map()));

/** A cell, in words; asked for at every frame. @param {Trace} trace @param {number} t @param {number} unit @param {number} row */
export function cellName(trace, t, unit, row) {
  const known = names(trace);
  const key = `${row} ${t} ${unit}`;
  const name = known.get(key) ?? words().compare.cell(t, unit, numbersOf(trace, t, unit, row));
  known.set(key, name);
  return name;
}

/** The selected unit in one line. @param {import('../chain/chain.js').Scene} scene */
export function compareLine({ trace, row, moment, selection }) {
  if (!trace.other) return nothing;
  const say = words().compare;
  if (!selection) return say.select;
  const { t, unit } = selection;
  const there = t === 0 || progressOf(moment, t, 'squash') === 1;
  return toHtml(
    there ? say.unit(t, unit, numbersOf(trace, t, unit, row)) : say.unitWaiting(t, unit),
  );
}

/** The selected unit. It follows the clock, or stays at the step where it was chosen. */

/** @typedef {{ unit: number, t: number | null }} Selected t null: it follows the clock */

/**
 * Where the selection stands at step t of the clock.
 * @param {Selected | null} selected
 * @param {number} now
 */
export const selectionAt = (selected, now) =>
  selected && { unit: selected.unit, t: Math.min(selected.t ?? now, now) };

/**
 * @param {number} t
 * @param {number} unit
 * @param {number} now the step of the clock: what is chosen there follows it
 * @returns {Selected}
 */
export const select = (t, unit, now) => ({ unit, t: t === now ? null : t });

/**
 * A click: selects, or lets go of what is selected there; a step to come stays closed.
 * @param {Selected | null} selected
 * @param {{ t: number, unit: number }} clicked
 * @param {number} now
 */
export function clicked(selected, { t, unit }, now) {
  if (t > now) return selected;
  const before = selectionAt(selected, now);
  return before?.t === t && before.unit === unit ? null : select(t, unit, now);
}

/**
 * An arrow key; the first one selects the first unit of the newest state.
 * @param {Selected | null} selected
 * @param {{ steps: number, units: number }} by
 * @param {{ now: number, reached: number, H: number }} clock
 */
export function moved(selected, { steps, units }, { now, reached, H }) {
  const from = selectionAt(selected, now);
  if (!from) return select(reached, 0, now);
  const t = from.t + steps;
  if (t < 0 || t > now) return selected;
  return select(t, Math.min(Math.max(from.unit + units, 0), H - 1), now);
}

/** The stage's keys. They work only while it has the focus, and Tab is never among them. */

/**
 * @typedef {object} Acts what keys do
 * @property {() => void} toggle
 * @property {(unit: 'phase' | 'step') => void} step
 * @property {(unit: 'phase' | 'step') => void} back
 * @property {(steps: number, units: number) => void} select
 * @property {() => boolean} letGo of the selection; false when there was none
 * @property {() => boolean} close what is open below the head; false when nothing was
 * @property {() => void} reset to the start of the sequence
 * @property {() => void} deeper from the chain into the step, from the step to a unit
 */

/**
 * @param {KeyboardEvent} event
 * @param {Acts} acts
 */
export function handleKey(event, acts) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (target.matches('select, textarea, input:not([type=range])')) return;
  if (!actFor(event.key, target, acts)) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * @param {string} key
 * @param {HTMLElement} target
 * @param {Acts} acts
 * @returns {boolean} whether the key did anything
 */
function actFor(key, target, acts) {
  const inGrid = target.matches('[role=grid]');
  /** @param {() => void} act */
  const did = (act) => (act(), true);
  switch (key) {
    case '.':
      return did(() => acts.step('phase'));
    case ',':
      return did(() => acts.back('phase'));
    case '>':
      return did(() => acts.step('step'));
    case '<':
      return did(() => acts.back('step'));
    case ' ':
      return !target.matches('button, a, summary') && did(acts.toggle);
    case 'ArrowUp':
      return inGrid && did(() => acts.select(0, -1));
    case 'ArrowDown':
      return inGrid && did(() => acts.select(0, 1));
    case 'ArrowLeft':
      return inGrid && did(() => acts.select(-1, 0));
    case 'ArrowRight':
      return inGrid && did(() => acts.select(1, 0));
    case 'Enter':
      return inGrid && did(acts.deeper);
    case 'Home':
      return inGrid && did(acts.reset);
    case 'Escape':
      return acts.close() || acts.letGo();
    default:
      return false;
  }
}

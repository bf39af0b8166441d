/** Tells whoever listens. @param {EventTarget} target @param {string} name @param {object} detail plain JSON */
export const send = (target, name, detail) =>
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));

/** A click with a modifier opens a tab or a window: not ours. @param {MouseEvent} event */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }) =>
  ctrlKey || metaKey || shiftKey || altKey;

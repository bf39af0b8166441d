/** Tells whoever listens. @param {EventTarget} target @param {string} name @param {object} detail plain JSON */
export const send = (target, name, detail) =>
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));

/** Modules that this page does not have, and what to use in their place. */
import { pythonWords } from '../../words/python/index.js';

/** @param {string} name */
export function missingModule(name) {
  const { instead, missing } = pythonWords().modules;
  const root = name.split('.')[0];
  const other = Object.hasOwn(instead, root) ? instead[/** @type {keyof typeof instead} */ (root)] : null; // prettier-ignore
  return other ? `${missing(root)} ${other}` : missing(root);
}

/** English: what can go wrong with the learner's Python. Python's own messages are not here: they stay as they are. */
import { endings, onlyWhile } from './endings.js';
import { loading } from './loading.js';
import { missing } from './missing.js';
import { modules } from './modules.js';
import { names } from './names.js';
import { shapes } from './shapes.js';
import { lines, syntax } from './syntax.js';
import { types, values } from './values.js';

export const english = {
  endings,
  onlyWhile,
  loading,
  missing,
  modules,
  names,
  shapes,
  lines,
  syntax,
  types,
  values,
};

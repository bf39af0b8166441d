/** Spanish: what can go wrong with the learner's Python. */
import { endings, onlyWhile } from './endings.js';
import { loading } from './loading.js';
import { missing } from './missing.js';
import { modules } from './modules.js';
import { names } from './names.js';
import { shapes } from './shapes.js';
import { lines, syntax } from './syntax.js';
import { types, values } from './values.js';

/** @type {import('../index.js').PythonWords} */
export const spanish = {
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

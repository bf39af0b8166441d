/** A name that nobody has defined, in plain words. */
import { pythonWords } from '../../words/python/index.js';
import { nearest } from './nearest.js';

/** @typedef {import('./plain.js').Told} Told */

const MODULES = 'torch math random time itertools functools collections copy json sys'.split(' ');
/** @type {Record<string, string>} */
const USUAL = { nn: 'import torch.nn as nn', F: 'import torch.nn.functional as F' };
/** @type {Record<string, string>} */
const ELSEWHERE = { np: 'numpy', pd: 'pandas', plt: 'matplotlib', tf: 'tensorflow' };
const TORCH =
  'tanh sigmoid relu zeros ones randn rand tensor stack cat matmul softmax exp arange eye'.split(
    ' ',
  );
const BUILTINS =
  'abs all any bool dict enumerate float int isinstance len list map max min print range reversed round set sorted str sum tuple type zip True False None'.split(
    ' ',
  );

/** @param {string} name @param {Told} told */
export function undefinedName(name, { names, inside }) {
  const words = pythonWords().names;
  if (MODULES.includes(name)) return words.module(name);
  if (name in USUAL) return words.habit(name, USUAL[name]);
  if (name in ELSEWHERE) return words.elsewhere(name, ELSEWHERE[name]);
  if (TORCH.includes(name)) return words.ofTorch(name);
  const meant = nearest(name, [...names, ...BUILTINS]);
  if (meant) return words.meant(name, meant);
  const ofTorch = nearest(name, TORCH);
  if (ofTorch) return words.meant(name, `torch.${ofTorch}`);
  if (/^(true|false|none|null)$/i.test(name)) return words.capitals;
  if (!/^(x_t|h_prev|h_t|h_0|W_xh|W_hh|b)$/.test(name)) return words.unknown(name);
  return inside ? words.unknownInside(name, inside) : words.unknownOutside(name);
}

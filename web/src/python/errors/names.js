/** A name that nobody has defined, in plain words. */
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
  if (MODULES.includes(name))
    return `Nothing is known of ${name} yet: write "import ${name}" at the top.`;
  if (name in USUAL) return `${name} is only a habit: write "${USUAL[name]}" at the top.`;
  if (name in ELSEWHERE)
    return `${name} usually stands for ${ELSEWHERE[name]}, which this page does not have. Use torch.`;
  if (TORCH.includes(name)) return `${name} belongs to torch: write torch.${name}.`;
  const meant = nearest(name, [...names, ...BUILTINS]);
  if (meant) return `There is no ${name}. Did you mean ${meant}?`;
  const ofTorch = nearest(name, TORCH);
  if (ofTorch) return `There is no ${name}. Did you mean torch.${ofTorch}?`;
  if (/^(true|false|none|null)$/i.test(name)) return `Python writes True, False and None.`;
  if (/^(x_t|h_prev|h_t|h_0|W_xh|W_hh|b)$/.test(name)) return lessonName(name, inside);
  return `Nothing has been given the name ${name} before this line. Is it spelt as above, and defined first?`;
}

/** @param {string} name @param {string | null} inside */
const lessonName = (name, inside) =>
  inside
    ? `${inside} does not know ${name}. Let it come in as a parameter, or give it a value first.`
    : `${name} has no value here: inside a function it may be a parameter, but outside you have to make it first.`;

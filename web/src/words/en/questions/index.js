/** Questions on the numbers of a stage: predict, then reveal. */
import { card } from './card.js';
import { halve } from './halve.js';
import { histories } from './histories.js';
import { parameters } from './parameters.js';
import { sameLetter } from './same-letter.js';
import { shape } from './shape.js';
import { sign } from './sign.js';

export const questions = { card, sign, histories, halve, shape, sameLetter, parameters };

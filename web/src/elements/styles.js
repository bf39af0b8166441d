/** Look of the stage. */
import { clock } from './styles/clock.js';
import { colours } from './styles/colours.js';
import { compare } from './styles/compare.js';
import { folded } from './styles/folded.js';
import { frame } from './styles/frame.js';
import { header } from './styles/header.js';
import { hide } from './styles/hide.js';
import { levels } from './styles/levels.js';
import { long } from './styles/long.js';
import { needs } from './styles/needs.js';
import { ownSequence } from './styles/own-sequence.js';
import { panel } from './styles/panel.js';
import { picture } from './styles/picture.js';
import { states } from './styles/states.js';
import { takeaway } from './styles/takeaway.js';
import { weights } from './styles/weights.js';

export const styles = [
  ...colours,
  frame,
  header,
  picture,
  long,
  folded,
  compare,
  panel,
  levels,
  weights,
  clock,
  ownSequence,
  takeaway,
  states,
  needs,
  hide,
];

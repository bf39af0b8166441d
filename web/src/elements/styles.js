/** Look of the stage. */
import { colours } from './styles/colours.js';
import { frame } from './styles/frame.js';
import { picture } from './styles/picture.js';
import { panel } from './styles/panel.js';
import { clock } from './styles/clock.js';
import { needs } from './styles/needs.js';

export const styles = [colours, frame, picture, panel, clock, needs];

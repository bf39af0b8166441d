/** The lesson's page in somebody's frame. */
import { openFrame } from './frame.js';
import { dress, speak } from './looks.js';
import { channelIn } from './parameters.js';

/** @param {import('../elements/rnn-unrolling.js').RnnUnrolling} stage */
export const openLesson = (stage) =>
  openFrame({ stage, show: 'lesson', ...channelIn(new URLSearchParams(location.search)), dress, speak }); // prettier-ignore

/** The elements' classes, for whoever registers them under names of their own; registers nothing. */
export { RnnUnrolling } from '../src/elements/rnn-unrolling.js';
export { RnnQuestion } from '../src/elements/rnn-question.js';
export { addLanguage } from '../src/words/index.js';

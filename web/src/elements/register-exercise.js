/** Registers the exercise; registering twice does no harm. */
import { RnnExercise } from './rnn-exercise.js';

if (!customElements.get('rnn-exercise')) customElements.define('rnn-exercise', RnnExercise);

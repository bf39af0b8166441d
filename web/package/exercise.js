/** The exercise's classes; registers nothing. Editor and Python are fetched when somebody uses them. */
export { RnnExercise } from '../src/elements/rnn-exercise.js';
export { RnnSnippet } from '../src/elements/rnn-snippet.js';

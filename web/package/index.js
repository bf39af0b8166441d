/** Registers every element; registering twice does no harm. */
import '../src/elements/register.js';
import '../src/elements/register-exercise.js';
import '../src/elements/register-snippet.js';

export * from './element.js';
export * from './exercise.js';

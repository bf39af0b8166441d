/** The stages that show the themes stand where there is something to see. */
import '../src/elements/register.js';

document.addEventListener('rnn-ready', ({ target }) => {
  const stage = /** @type {any} */ (target);
  stage.state = { ...stage.state, t: 3, phase: 'squash' };
});

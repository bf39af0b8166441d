/** English: every sentence and label that a learner meets, by where they meet it. */
import { attributes } from './attributes.js';
import { chain } from './chain.js';
import { controls } from './controls.js';
import { engine } from './engine.js';
import { answers, examples } from './examples.js';
import { folding } from './folding.js';
import { header, weightsLine } from './header.js';
import { influence } from './influence.js';
import { legend } from './legend.js';
import { link } from './link.js';
import { numbers } from './numbers.js';
import { own, ownNotes, ownProblems } from './own.js';
import { sentence } from './sentence.js';
import { stage } from './stage.js';
import { theirs } from './theirs.js';
import { unit } from './unit.js';

export const english = {
  tag: 'en',
  dir: /** @type {'ltr' | 'rtl'} */ ('ltr'),
  words: {
    answers,
    attributes,
    chain,
    controls,
    engine,
    examples,
    folding,
    header,
    influence,
    legend,
    link,
    numbers,
    own,
    ownNotes,
    ownProblems,
    sentence,
    stage,
    theirs,
    unit,
    weightsLine,
  },
};

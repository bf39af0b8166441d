/** Spanish. */
import { attributes } from './attributes.js';
import { chain } from './chain.js';
import { comparePairs } from './compare-pairs.js';
import { compareSentence } from './compare-sentence.js';
import { compare } from './compare.js';
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
import { questions } from './questions/index.js';
import { sentence } from './sentence.js';
import { snippet } from './snippet.js';
import { stage } from './stage.js';
import { takeaway } from './takeaway.js';
import { theirs } from './theirs.js';
import { unit } from './unit.js';
import { weights } from './weights.js';
import { embed } from './embed.js';

/** @type {import('../language.js').Language} */
export const spanish = {
  tag: 'es',
  dir: 'ltr',
  words: {
    answers,
    attributes,
    chain,
    compare,
    comparePairs,
    compareSentence,
    controls,
    embed,
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
    questions,
    sentence,
    snippet,
    stage,
    takeaway,
    theirs,
    unit,
    weights,
    weightsLine,
  },
  further: {
    exercise: async () => (await import('../exercise/es/index.js')).spanish,
    python: async () => (await import('../python/es/index.js')).spanish,
  },
};

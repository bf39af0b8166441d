/** What can be chosen on the stage: what is read and asked, and what to look for. */

export const examples = {
  groups: {
    text: 'Text',
    series: 'Time series',
    sound: 'Speech and sound',
    video: 'Video and gesture',
    dna: 'DNA',
    memory: 'Memory alone',
    python: 'The lesson’s Python',
    yours: 'Yours',
  },
  hello: {
    title: 'hello',
    about: 'Reads the letters h, e, l, l and is asked for the next one each time.',
    notice:
      'The two l’s are the same input but need different answers: only memory tells them apart.',
  },
  words: {
    title: 'a sentence',
    about:
      'Reads “the dog saw the cat and the cat saw the bird”, made up for this lesson, word by word, and is asked for the next word.',
    notice:
      '“the” is read four times and is followed by “dog”, “cat” and “bird”: what to answer depends on what came before.',
  },
  series: {
    title: 'time series',
    about:
      'Reads one number per step, two added sine waves made for this lesson, and forecasts the next number.',
    notice:
      '0.65 is read twice. Once 0.77 follows, once 0.52: only the hidden state can tell which.',
  },
  envelope: {
    title: 'two knocks',
    about:
      'Reads how loud a sound is in slices of 20 ms, made for this lesson, and says: quiet, first knock or second knock.',
    notice:
      'Both knocks are the same numbers: the state differs only because it remembers the first.',
  },
  gesture: {
    title: 'gesture',
    about:
      'Reads how far a hand moved since the frame before, across and up; a batch of three gestures drawn for this lesson, and says which one it is: circle, swipe or zigzag.',
    notice:
      'The first movement is the same in all three rows, so nobody could know yet; watch when the rows part.',
  },
  dna: {
    title: 'DNA',
    about:
      'Reads 17 bases made up for this lesson and says for each whether it lies inside a gene, from the start codon ATG to a stop codon.',
    notice:
      'A and T mean one thing outside the gene and another inside: look for the units that switch when ATG is complete.',
  },
  remember: {
    title: 'remember a or b',
    about:
      'Reads a or b, then only dots, and is asked at every step which letter came first; two rows, made for this lesson.',
    notice:
      'From step 2 on both rows read the same: whatever still differs between their states is memory.',
  },
  snippet: {
    title: 'Python snippet',
    about:
      'The code of this lesson: a batch of 3, input size 4, hidden size 8, random inputs and weights randn × 0.01. Nothing is trained and nothing is asked.',
    notice:
      'With weights this small the state hardly moves, and what an input leaves is almost gone one step later.',
  },
  own: {
    title: 'your own …',
    about:
      'Reads what you typed: letters or words, and is asked for the next one; or rows of numbers, and forecasts the next row.',
    notice:
      'Look for inputs that come twice with different sequels: there the network needs its memory.',
  },
};

/** The labels that the engine's examples answer with (cpp/lessons/examples.cpp). @type {Record<string, string>} */
export const answers = {
  outside: 'outside',
  gene: 'gene',
  circle: 'circle',
  swipe: 'swipe',
  zigzag: 'zigzag',
  quiet: 'quiet',
  'knock 1': 'knock 1',
  'knock 2': 'knock 2',
};

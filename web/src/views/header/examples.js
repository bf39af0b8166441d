/**
 * What can be chosen on the stage, one for each kind of sequence that the lesson names and more:
 * what is read and asked, and what to look for. The data themselves are the engine's
 * (cpp/lessons/examples.cpp).
 */

/**
 * @typedef {object} Example
 * @property {string} name
 * @property {string} title as it stands in the list
 * @property {string} group the kind of sequence
 * @property {string} about what is read, what is asked, where the data come from
 * @property {string} notice what to look for
 */

/** @type {readonly Readonly<Example>[]} */
export const EXAMPLES = Object.freeze([
  {
    name: 'hello',
    title: 'hello',
    group: 'Text',
    about: 'Reads the letters h, e, l, l and is asked for the next one each time.',
    notice:
      'The two l’s are the same input but need different answers: only memory tells them apart.',
  },
  {
    name: 'words',
    title: 'a sentence',
    group: 'Text',
    about:
      'Reads “the dog saw the cat and the cat saw the bird”, made up for this lesson, word by word, and is asked for the next word.',
    notice:
      '“the” is read four times and is followed by “dog”, “cat” and “bird”: what to answer depends on what came before.',
  },
  {
    name: 'series',
    title: 'time series',
    group: 'Time series',
    about:
      'Reads one number per step, two added sine waves made for this lesson, and forecasts the next number.',
    notice:
      '0.65 is read twice. Once 0.77 follows, once 0.52: only the hidden state can tell which.',
  },
  {
    name: 'envelope',
    title: 'two knocks',
    group: 'Speech and sound',
    about:
      'Reads how loud a sound is in slices of 20 ms, made for this lesson, and says: quiet, first knock or second knock.',
    notice:
      'Both knocks are the same numbers: the state differs only because it remembers the first.',
  },
  {
    name: 'gesture',
    title: 'gesture',
    group: 'Video and gesture',
    about:
      'Reads how far a hand moved since the frame before, across and up; a batch of three gestures drawn for this lesson, and says which one it is: circle, swipe or zigzag.',
    notice:
      'The first movement is the same in all three rows, so nobody could know yet; watch when the rows part.',
  },
  {
    name: 'dna',
    title: 'DNA',
    group: 'DNA',
    about:
      'Reads 17 bases made up for this lesson and says for each whether it lies inside a gene, from the start codon ATG to a stop codon.',
    notice:
      'A and T mean one thing outside the gene and another inside: look for the units that switch when ATG is complete.',
  },
  {
    name: 'remember',
    title: 'remember a or b',
    group: 'Memory alone',
    about:
      'Reads a or b, then only dots, and is asked at every step which letter came first; two rows, made for this lesson.',
    notice:
      'From step 2 on both rows read the same: whatever still differs between their states is memory.',
  },
  {
    name: 'snippet',
    title: 'Python snippet',
    group: 'The lesson’s Python',
    about:
      'The code of this lesson: a batch of 3, input size 4, hidden size 8, random inputs and weights randn × 0.01. Nothing is trained and nothing is asked.',
    notice:
      'With weights this small the state hardly moves, and what an input leaves is almost gone one step later.',
  },
  {
    name: 'own',
    title: 'your own …',
    group: 'Yours',
    about:
      'Reads what you typed: letters or words, and is asked for the next one; or rows of numbers, and forecasts the next row.',
    notice:
      'Look for inputs that come twice with different sequels: there the network needs its memory.',
  },
]);

/** @param {string | undefined} name */
export const exampleNamed = (name) => EXAMPLES.find((example) => example.name === name) ?? null;

/** The kinds of sequence in their order, each with its examples. @returns {[string, Readonly<Example>[]][]} */
export function groupsOf() {
  const groups = [...new Set(EXAMPLES.map(({ group }) => group))];
  return groups.map((group) => [group, EXAMPLES.filter((example) => example.group === group)]);
}

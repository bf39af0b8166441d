/** What stands around the learner's code: buttons, headlines, and what is said about the states. */

export const card = {
  /** @param {number} number @param {string} title */
  name: (number, title) => `Exercise, part ${number}: ${title}`,
  /** @param {number} number @param {number} parts */
  number: (number, parts) => `Part ${number} of ${parts}`,
  done: 'done',
  fromLink: 'This code came with a link. Read it before you run it.',
  field: 'Your Python code. Tab leaves the field; Ctrl+] indents.',
  tools: 'What to do with the code',
  run: 'Run',
  runAndDraw: 'Run and draw',
  runKeys: 'Ctrl+Enter',
  check: 'Check',
  checkKeys: 'Shift+Ctrl+Enter',
  stop: 'Stop',
  copyLink: 'Copy link',
  bringBack: 'Back to what I had',
  startAgain: 'Start again',
  kept: 'What you write is kept in this browser, and sent nowhere.',
  notKept: 'This browser keeps nothing for this page: copy your code before you leave.',
  linkCopied:
    'A link to this code is copied. Whoever opens it sees it; it runs for nobody by itself.',
};

export const hints = {
  list: 'Hints',
  first: 'Give me a hint',
  /** @param {number} number @param {number} all */
  next: (number, all) => `Hint ${number} of ${all}`,
  hide: 'Hide the solution',
  compare: 'Compare with a model solution',
  show: 'Show me a solution',
  oneOfMany: 'One solution of many',
  take: 'Put it into the editor',
  tryNext: 'What to try next',
};

export const answer = {
  waiting: {
    loading: 'Fetching Python, once …',
    running: 'Running …',
    checking: 'Checking with fresh random numbers …',
  },
  /** @param {number} line */
  stoppedAt: (line) => `It stopped at line ${line}.`,
  stopped: 'It did not run to its end.',
  ran: 'It ran.',
  invitation: {
    cell: 'Check runs your cell on fresh random numbers, and says what it did.',
    unroll: 'Check unrolls fresh random sequences with your function, and says what it did.',
    explore: 'Run draws the last sequence of hidden states that your code made.',
  },
  drawn: 'Your states are drawn.',
  notDrawn: 'Nothing to draw yet.',
  /** @param {number} all */
  allPassed: (all) => `All ${all} checks passed: your function makes the hidden states.`,
  /** @param {number} good @param {number} all */
  somePassed: (good, all) => `${good} of ${all} checks passed.`,
  /** @param {number} line */
  goTo: (line) => `Go to line ${line}`,
  nextPart: 'On to the next part',
  checks: 'Checks',
  passed: ': passed.',
  notPassed: ': not passed.',
  prints: 'prints',
  nothing: 'nothing. Use `print(…)` to see a value.',
  output: 'Output',
};

/** The learner's hidden states, small beside the code and on the stage. */
export const stage = {
  /** @param {number} T @param {number} H */
  strip: (T, H) =>
    `Your hidden states: ${T} ${T === 1 ? 'timestep' : 'timesteps'}, ${H} units each.`,
  /** @param {number} T @param {number} H @param {{ t: number, unit: number }} first */
  stripWithWrong: (T, H, { t, unit }) =>
    `Your hidden states: ${T} ${T === 1 ? 'timestep' : 'timesteps'}, ${H} units each. The first wrong one is unit ${unit} of step ${t}, ringed.`,
  seeWrong: 'See the first wrong one on the stage',
  see: 'See them on the stage',
};

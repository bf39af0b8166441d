/** What a learner can take along: a link, pictures, numbers, a script. */

export const takeaway = {
  name: 'Take away',
  /** @param {string} whose "your rnn_cell" */
  theirs: (whose) => `Picture and data hold the states that ${whose} made.`,
  linkOpensOurs: 'A link opens the engine’s: it cannot carry yours.',
  link: 'Link to exactly this state',
  copyLink: 'Copy link',
  /** @param {string} characters how many */
  tooLong: (characters) =>
    `This state is too long for a link (${characters} characters). Take it along as JSON.`,
  /** @param {string} characters how many */
  long: (characters) =>
    `A long link: ${characters} characters. Some mail and chat programs cut it off.`,
  files: {
    PNG: 'the picture, as it is now',
    SVG: 'the picture, sharp at any size',
    CSV: 'all hidden states, as a table',
    JSON: 'everything, with the weights',
  },
  /** @param {string} name @param {string} what */
  download: (name, what) => `Download ${name}: ${what}`,
  asPyTorch: 'As PyTorch',
  sameNumbers: 'the same numbers, in a notebook',
  theirNumbers: 'what PyTorch makes of this network',
  runIt: 'Run it in a notebook that has PyTorch.',
  copyScript: 'Copy script',
  /** @param {string} name of the file */
  downloadScript: (name) => `Download ${name}`,
  script: 'Python script',

  // what happened
  linkCopied: 'The link is copied.',
  scriptCopied: 'The script is copied.',
  noPng: 'This browser or page does not let the picture be drawn as PNG. Take the SVG instead.',
  /** @param {string} name of the file */
  downloads: (name) => `${name} goes to your downloads.`,

  // the title of a picture
  /** @param {string} network @param {string} step @param {string} made */
  title: (network, step, made) => `A recurrent network, unrolled: ${network}, ${step}${made}`,
  start: 'the start',
  /** @param {number} t @param {number} T */
  step: (t, T) => `timestep ${t} of ${T}`,
  /** @param {string} example @param {number | string} seed */
  network: (example, seed) => `${example}, seed ${seed}`,
  foreign: 'from a learner’s code',
  /** @param {string} whose */
  made: (whose) => `, states made by ${whose}`,
};

/** What the builder says; its page, builder.html, has the rest. */

/** Names of frames, in the language that they speak, for who does not see them. @type {Record<string, { stage: string, exercise: string, lesson: string }>} */
const TITLES = {
  en: {
    stage: 'A recurrent network, unrolled step by step',
    exercise: 'Exercise: write a recurrent network',
    lesson: 'Lesson: vanilla RNNs',
  },
  es: {
    stage: 'Una red recurrente, desplegada paso a paso',
    exercise: 'Ejercicio: escribe una red recurrente',
    lesson: 'Lección: RNN básicas',
  },
};

/** @param {string} lang */
export const titles = (lang) => TITLES[lang] ?? TITLES.en;

export const sentences = {
  noTag: 'The whole lesson is a page of its own: take the frame or the link.',
  noSite: 'This is no web address. It begins with https:// or http://.',
  /** What the tag cannot say. */
  leftOut: {
    moment: 'The tag starts at the beginning: only the frame and the link open at a moment.',
    weights: 'The tag shows the trained weights: only the frame and the link hold your changes to them.', // prettier-ignore
  },
  /** @param {number} length */
  tooLong: (length) =>
    `This address has ${length.toLocaleString('en')} characters, and many servers take no more than 8,000. Take the tag, or a shorter sequence.`,
  copied: 'Copied.',
  /** @param {number} t @param {number} T @param {string} phase */
  moment: (t, T, phase) => (t === 0 ? 'the start' : `timestep ${t} of ${T}, ${phase}`),
};

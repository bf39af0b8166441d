/**
 * The course as its pages show it. The build writes it into every page (see vite/lesson-html.js),
 * so the list of lessons and the way back are there without script.
 *
 * @typedef {object} Lesson
 * @property {string} title
 * @property {string | null} href  the lesson's page, relative to this file; null: not available yet
 *
 * @typedef {object} Course
 * @property {string} title
 * @property {string} href  the course's own page, relative to this file
 * @property {{ name: string, href: string | null }} academy  where the course lives; without an address no page links to it
 * @property {Lesson[]} lessons
 */

/** @type {Course} */
export const course = {
  title: 'Recurrent neural networks',
  href: 'index.html',
  // The address differs between sites: set it here, or in the environment variable RNN_ACADEMY_URL when building.
  academy: { name: 'Machine Learning Academy', href: null },
  lessons: [
    { title: 'Vanilla RNNs: Hidden State and Sequence Unrolling', href: 'lessons/unrolling.html' },
    { title: 'The Vanishing Gradient Problem in Deep Time Steps', href: null },
    { title: 'LSTM Cell: Input, Forget, and Output Gates', href: null },
    { title: 'Sequence-to-One: Sentiment Analysis with an LSTM', href: null },
  ],
};

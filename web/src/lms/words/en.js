/** What the lesson says where it speaks with an LMS. Apart from src/words: no other page needs it. */

/** @param {number} code */
const error = (code) => (code ? ` (error ${code})` : '');

export const english = {
  /** @param {boolean} stored whether this browser keeps anything @returns {string} */
  none: (stored) =>
    stored
      ? 'No course platform was found: your progress is kept in this browser only.'
      : 'No course platform was found, and this browser keeps nothing either: copy your code before you leave.',
  /** @param {boolean} stored @param {number} code */
  unopened: (stored, code) =>
    stored
      ? `Your course platform did not open this lesson${error(code)}: your progress is kept in this browser only.`
      : `Your course platform did not open this lesson${error(code)}, and this browser keeps nothing either: copy your code before you leave.`,
  /** @param {boolean} stored @param {number} code */
  untold: (stored, code) =>
    stored
      ? `Your course platform did not take your progress${error(code)}: for now it is kept in this browser only.`
      : `Your course platform did not take your progress${error(code)}, and this browser keeps nothing either: copy your code before you leave.`,
  /** @param {boolean} stored @returns {string} */
  closed: (stored) =>
    stored
      ? 'Your course platform has ended this visit: what you do from now on is kept in this browser only. To go on, open the lesson from your course again.'
      : 'Your course platform has ended this visit, and nothing that you do from now on is kept. To go on, open the lesson from your course again.',
  damaged:
    'What your course platform had kept of your work cannot be read, so you start afresh. It stays there until you write or pass something.',
  watched: 'You are looking at this lesson again: nothing that you do now is recorded.',
  /** @param {readonly ('stage' | 'drafts' | 'passed')[]} what */
  dropped: (what) => {
    const left = { stage: 'the state of the stage', drafts: 'code that has not passed', passed: 'code that has passed' }; // prettier-ignore
    const list = what.map((name) => left[name]);
    const named = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : list[0];
    return `Your work is longer than your course platform can keep. It does not keep ${named}; that a part has passed, it does.`;
  },
  /** @param {string} heading */
  stopped: (heading) => `Last time you stopped at “${heading}”.`,
  goOn: 'Continue where you stopped',
  close: 'Close',
  /** Under the editor. */
  kept: 'What you write is kept with your course, and in this browser.',
};

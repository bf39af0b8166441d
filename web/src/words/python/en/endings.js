/** Endings that no exception of Python's brought about: in short, and what to do. */

export const endings = {
  TimeLimit: {
    message: 'stopped: it took too long',
    plain: 'The code did not come to an end. Does a loop go on for ever?',
  },
  OutputLimit: {
    message: 'stopped after 100 KB of output',
    plain: 'The code printed more than fits here, so it was stopped. Does a loop print for ever?',
  },
  Stopped: { message: 'stopped', plain: 'You stopped the code.' },
  Input: {
    message: 'there is no keyboard input on this page',
    plain: 'Nobody can type an answer while the code runs. Write the value into the code.',
  },
  Load: {
    message: 'Python could not be loaded',
    plain: 'Python could not be loaded. Check the connection and run again.',
  },
  Crash: {
    message: 'Python itself broke down',
    plain:
      'Python itself broke down over this code. Nothing else was harmed: change the code and run it again.',
  },
  Internal: {
    message: 'something in this page went wrong',
    plain:
      'Something in this page went wrong, not in your code. Run it again; if it happens again, tell whoever made this page.',
  },
};

/** Behind the plain words of TimeLimit, where it can only be that loop. @param {number} line */
export const onlyWhile = (line) =>
  `The "while" on line ${line} goes on as long as its condition is true: does anything in it make it false?`;

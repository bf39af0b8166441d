/** The Run button of a listing, and what there is to say before Python is there. */

export const snippet = {
  run: 'Run',
  stop: 'Stop',
  running: 'Running …',
  ran: 'It ran just now: below is what it printed.',
  unreachable:
    'Python could not be loaded: the network did not answer. Check the connection and try again; your code is still here.',
};

/** Why Python is not there. */

export const loading = {
  /** @param {string} why one of those below, or what the browser says */
  failed: (why) => `Python could not be loaded: ${why}.`,
  noWorkers: 'this browser has no WebAssembly or no workers, or they are switched off',
  notIt: 'what the server sent is not it',
  notItOrForbidden: 'what the server sent is not it, or the page does not allow WebAssembly',
  offline: 'the network did not answer. Check the connection and run again',
  offlineOrForbidden:
    'the network did not answer, or the server of its files does not send Access-Control-Allow-Origin: *, which other origins and sandboxed frames need',
  /** @param {number} status of HTTP */
  answered: (status) => `the server answered ${status}. Run again to try once more`,
  /** @param {string} why one of those below, or what the browser says */
  notStarted: (why) => `Python could not be started: ${why}.`,
  forbidden: 'the page does not allow workers',
  noAnswer: 'its worker does not answer. Run again to try once more',
  policy:
    'its files come from another origin than the page, or the page stands in a sandboxed frame and has none. The page’s Content-Security-Policy must then allow workers from blob: addresses: add worker-src blob: to it',
  busy: 'A run is still going on. Stop it, or wait until it ends.',
  putAway: 'Python has been put away.',
  stoppedBefore: { message: 'Stopped.', plain: 'Stopped, before anything was run.' },
};

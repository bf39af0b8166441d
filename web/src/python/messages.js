/**
 * What page and worker say to each other.
 *
 * @typedef {object} Job
 * @property {string} code rewritten for MicroPython
 * @property {object | null} session the exercise's arguments
 *
 * @typedef {{ type: 'start' } & import('./parts.js').Parts
 *   | { type: 'run', job: Job }} ToWorker
 *
 * @typedef {{ type: 'ready' }
 *   | { type: 'failed', message: string }
 *   | { type: 'output', text: string }
 *   | { type: 'session' }
 *   | { type: 'done', error: import('./interpreter.js').RawError | null,
 *       during: 'code' | 'session', result: any }} FromWorker
 */
export {};

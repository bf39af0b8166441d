// A page that has Python and nothing else; the tests drive it.
import { Python } from '../../../web/src/python/python.js';

globalThis.Python = Python;
/** Python in a worker with parts of the confinement left out, to show that the tests would notice. */
globalThis.pythonWith = (open) =>
  new Python({
    createWorker: () =>
      new Worker(new URL('./open-worker.js', import.meta.url), { type: 'module', name: open }),
  });
globalThis.isHarness = true;

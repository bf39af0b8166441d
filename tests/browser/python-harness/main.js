// A page that has Python and nothing else; the tests drive it.
import { Python } from '../../../web/src/python/python.js';

/** The worker as a module of its address, or as a classic script of a blob: address. */
const STARTS = {
  direct: (name) =>
    new Worker(new URL('./open-worker.js', import.meta.url), { type: 'module', name }),
  async blob(name) {
    const text = await (await fetch(address())).text();
    return new Worker(URL.createObjectURL(new Blob([text])), { name });
  },
};

/** The bundler looks for this form of words. */
function address() {
  class Worker {
    constructor(url) {
      this.url = url;
    }
  }
  return new Worker(new URL('./open-worker.js', import.meta.url), { type: 'module' }).url;
}

globalThis.Python = Python;
/** Python in a worker with parts of the confinement left out, to show that the tests would notice. */
globalThis.pythonWith = (open, how = 'direct') =>
  new Python({
    ways: () => [{ start: () => STARTS[how](open), refused: 'it is refused', dead: 'it is dead' }],
  });
globalThis.isHarness = true;

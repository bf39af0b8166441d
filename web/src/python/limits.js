/** What one run may use. */

/** Bytes of the interpreter's memory; the arithmetic's may be as large. */
export const MEMORY_LIMIT = 64 * 1024 * 1024;
/** Bytes that may be printed. */
export const OUTPUT_LIMIT = 100 * 1024;
/** Milliseconds that a run may take. */
export const TIME_LIMIT = 5000;
/** Milliseconds until a worker must have answered that it is ready. */
export const START_LIMIT = 20_000;

/** Bytes of Python's heap at the start; it grows. */
export const HEAP = 4 * 1024 * 1024;
/** Words for the frames of calls; MicroPython's own stack ends after about 150 nested calls. */
export const CALLS = 16 * 1024;

/** No memory of WebAssembly grows beyond the limit from now on, whoever owns it. */
export function limitMemory() {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65536 > MEMORY_LIMIT) {
      throw new RangeError('the memory limit is reached');
    }
    return grow.call(this, pages);
  };
}

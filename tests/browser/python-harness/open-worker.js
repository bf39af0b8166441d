// The worker of the exercise with doors left open; its name says which: "gate", "gate scope".
import { loadArithmetic } from '../../../web/src/engine/arithmetic.js';
import { confine } from '../../../web/src/python/confine.js';
import { createInterpreter } from '../../../web/src/python/interpreter.js';
import { runJob } from '../../../web/src/python/job.js';

const open = self.name.split(' ');
const post = self.postMessage.bind(self);
let interpreter = null;
let onOutput = () => {};

self.onmessage = async ({ data }) => {
  if (data.type === 'run') return runJob(interpreter, data.job, post, (take) => (onOutput = take));
  const { micropython, files } = data;
  const arithmetic = await loadArithmetic();
  interpreter = await createInterpreter({
    micropython,
    arithmetic,
    files,
    onOutput: (bytes) => onOutput(bytes),
    confined: !open.includes('gate'),
  });
  if (!open.includes('scope')) confine(globalThis);
  post({ type: 'ready' });
};

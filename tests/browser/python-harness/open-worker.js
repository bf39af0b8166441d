// The worker of the exercise with doors left open; its name says which: "gate", "gate scope".
import { startArithmetic } from '../../../web/src/engine/arithmetic.js';
import { confine } from '../../../web/src/python/confine.js';
import { createInterpreter } from '../../../web/src/python/interpreter.js';
import { runJob } from '../../../web/src/python/job.js';

const open = self.name.split(' ');
const post = self.postMessage.bind(self);
let interpreter = null;
let onOutput = () => {};

self.onmessage = async ({ data }) => {
  if (data.type === 'run') return runJob(interpreter, data.job, post, (take) => (onOutput = take));
  const { micropython, arithmetic, files } = data;
  interpreter = await createInterpreter({
    micropython,
    arithmetic: await startArithmetic(arithmetic),
    files,
    onOutput: (bytes) => onOutput(bytes),
    confined: !open.includes('gate'),
  });
  if (!open.includes('scope')) confine(globalThis);
  post({ type: 'ready' });
};

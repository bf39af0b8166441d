/** What downloaded files are called: hello-seed1-step3.svg. */
import { editCount } from '../../state/weights.js';

/**
 * @param {import('../../state/settings.js').Settings} settings
 * @param {string} ending svg, csv, …
 * @param {number} [step] for a picture of one moment
 * @param {import('../states.js').Theirs} [theirs] the states are a learner's
 */
export function fileName({ example, seed, trainingStep, edits }, ending, step, theirs) {
  const foreign = theirs !== undefined && theirs.network !== 'stage';
  if (foreign)
    return [`network-yours${step === undefined ? '' : `-step${step}`}`, ending].join('.');
  const parts = [example, `seed${seed}`];
  if (trainingStep !== undefined) parts.push(`trained${trainingStep}`);
  if (editCount(edits) > 0) parts.push('edited');
  if (theirs) parts.push('yours');
  if (step !== undefined) parts.push(`step${step}`);
  return `${parts.join('-').replace(/[^\w-]+/g, '')}.${ending}`;
}

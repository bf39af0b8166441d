/**
 * What a user did, as a statement of the Experience API 1.0.3 (IEEE 9274.1.1 reads it too), without
 * an actor: who it was, the page that keeps statements knows. Pure.
 */

/**
 * @typedef {object} Doing
 * @property {import('./kept.js').PartId} part
 * @property {string} title of the part, in `language`
 * @property {string} language of the element, BCP 47
 * @property {string} page its address
 * @property {string} id of the element; empty: it has none
 * @property {boolean} checked not only run
 * @property {readonly { passed: boolean }[]} checks
 * @property {{ type: string } | null} error
 * @property {number} from when the user began with it, in milliseconds since 1970
 * @property {number} to when it was done
 */

/** @typedef {'attempted' | 'passed' | 'failed' | 'completed'} Verb */

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const TYPE = 'http://adlnet.gov/expapi/activities/performance'; // a task that is carried out

/** Ends of a run that say nothing about the code. */
const NOT_TRIED = ['Load', 'Stopped'];

/** @param {Doing} doing */
export function statement(doing) {
  const verb = verbOf(doing);
  return {
    verb: { id: VERBS + verb, display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: activityOf(doing),
      definition: { name: { [doing.language]: doing.title }, type: TYPE },
    },
    result: { ...outcomeOf(verb, doing), duration: duration(doing.to - doing.from) },
    context: { platform: 'rnn-unrolled', language: doing.language },
    timestamp: new Date(doing.to).toISOString(),
  };
}

/**
 * A run is an attempt. A check is passed or failed; the free part knows no fail, only that the
 * learner's states were drawn.
 *
 * @param {Doing} doing
 * @returns {Verb}
 */
function verbOf({ part, checked, checks, error }) {
  const free = part === 'explore';
  const tried = (checked || free) && checks.length > 0 && !NOT_TRIED.includes(error?.type ?? '');
  if (!tried) return 'attempted';
  const right = checks.every(({ passed }) => passed);
  if (free) return right ? 'completed' : 'attempted';
  return right ? 'passed' : 'failed';
}

/** @param {Verb} verb @param {Doing} doing */
function outcomeOf(verb, { checks }) {
  if (verb === 'attempted') return { completion: false };
  if (verb === 'completed') return { completion: true };
  const right = checks.filter(({ passed }) => passed).length;
  return {
    score: { scaled: right / checks.length, raw: right, min: 0, max: checks.length },
    success: verb === 'passed',
    completion: verb === 'passed',
  };
}

/** The page without its own fragment, and which of its exercises. @param {Doing} doing */
const activityOf = ({ page, id, part }) =>
  `${page.replace(/#.*$/s, '')}#${encodeURIComponent(id || part)}`;

/** ISO 8601, to a hundredth of a second. @param {number} milliseconds */
const duration = (milliseconds) => `PT${Math.round(Math.max(milliseconds, 0) / 10) / 100}S`;

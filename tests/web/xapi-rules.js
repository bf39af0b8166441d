/**
 * What the Experience API 1.0.3 (part two, Statements) asks of a statement as far as the exercise
 * makes one: which properties there may be, and what each must look like. The actor is left out.
 */

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$|^P\d+W$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

const iri = (value) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const text = (value) => typeof value === 'string' && value !== '';
const boolean = (value) => typeof value === 'boolean';
const number = (value) => Number.isFinite(value);
const languages = (value) =>
  isObject(value) && Object.entries(value).every(([tag, word]) => LANGUAGE.test(tag) && text(word));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property -> what it must be; `!` marks what must be there. */
const STATEMENT = {
  '!verb': { '!id': iri, display: languages },
  '!object': {
    objectType: (value) => value === 'Activity',
    '!id': iri,
    definition: { name: languages, description: languages, type: iri, moreInfo: iri },
  },
  result: {
    score: {
      scaled: (value) => number(value) && value >= -1 && value <= 1,
      raw: number,
      min: number,
      max: number,
    },
    success: boolean,
    completion: boolean,
    response: text,
    duration: (value) => DURATION.test(value),
  },
  context: { platform: text, language: (value) => LANGUAGE.test(value) },
  timestamp: (value) => MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
};

/** @returns {string[]} one line for each rule that is broken */
export function xapiProblems(made) {
  return [...problemsIn(made, STATEMENT, 'statement'), ...scoreProblems(made.result?.score)];
}

function problemsIn(value, rules, path) {
  if (typeof rules === 'function') return rules(value) ? [] : [`${path} is ${value}`];
  if (!isObject(value)) return [`${path} is no object`];
  const known = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name.replace('!', ''), rule]),
  );
  return [
    ...Object.keys(rules)
      .filter((name) => name.startsWith('!') && !(name.slice(1) in value))
      .map((name) => `${path}.${name.slice(1)} is missing`),
    ...Object.entries(value).flatMap(([name, inner]) =>
      name in known
        ? problemsIn(inner, known[name], `${path}.${name}`)
        : [`${path}.${name} is in no statement`],
    ),
  ];
}

/** min < max, and raw between them. */
function scoreProblems(score) {
  if (score?.raw === undefined) return [];
  const { raw, min = -Infinity, max = Infinity } = score;
  return min < max && raw >= min && raw <= max ? [] : [`the score ${raw} is not in its range`];
}

/** The form of the builder: what its fields say, and what they have to say of a state. No DOM. */

/** @typedef {import('../state/settings.js').Settings} Settings */
/** @typedef {import('./address.js').Choice} Choice */

/** Fields of settings that are numbers; an empty one says nothing. */
const NUMBERS = /** @type {const} */ ([['seed', 'seed'], ['hiddenSize', 'hidden-size'], ['scale', 'scale']]); // prettier-ignore

/**
 * @param {FormData} form
 * @returns {Omit<Choice, 'state'> & { settings: Settings, view: string, panel: string | null }}
 */
export function readForm(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '');
  return {
    show: /** @type {Choice['show']} */ (text('show')),
    part: /** @type {Choice['part']} */ (text('part')),
    settings: settingsIn(text),
    view: text('view'),
    panel: text('panel') || null,
    now: form.has('now'),
    hide: form.getAll('hide').map(String),
    theme: text('theme'),
    lang: text('lang'),
  };
}

/** @param {(name: string) => string} text of a field @returns {Settings} */
function settingsIn(text) {
  const own = text('example') === 'own';
  /** @type {Settings} */
  const settings = { example: text('example'), seed: 1 };
  for (const [property, name] of NUMBERS) {
    if (text(name).trim() !== '') settings[property] = Number(text(name));
  }
  if (text('weights')) settings.weights = text('weights');
  if (settings.weights !== 'randn') delete settings.scale; // its field is not there
  if (own) Object.assign(settings, { sequence: lines(text('sequence')), kind: text('kind') });
  if (text('view') === 'compare' && text('compare')) settings.compare = lines(text('compare'));
  return settings;
}

/** Forms send the end of a line as two characters. @param {string} text */
const lines = (text) => text.replace(/\r\n?/g, '\n');

/**
 * What the fields have to hold, so that they say what is shown.
 * @param {import('../state/link.js').State} state
 * @returns {Record<string, string>} texts by the names of fields; a panel that is not open is ''
 */
export function fieldsFor({ settings, view, panel }) {
  const { example, sequence, kind, weights, compare } = settings;
  const numbers = NUMBERS.map(([property, name]) => [name, String(settings[property] ?? '')]);
  return {
    example: sequence === undefined ? example : 'own',
    ...(sequence === undefined ? {} : { sequence, kind: kind ?? 'letters' }),
    ...Object.fromEntries(numbers),
    weights: weights ?? '',
    ...(compare === undefined ? {} : { compare }),
    view: view ?? 'unrolled',
    panel: panel ?? '',
  };
}

/**
 * Whether the fields ask for another network than there is. What only the stage can set, changed
 * weights and the step of the training, is no field.
 *
 * @param {Settings} asked
 * @param {Settings} present
 */
export function isOther(asked, present) {
  const { edits: _, trainingStep: __, ...network } = present;
  const key = (/** @type {object} */ settings) =>
    JSON.stringify(Object.entries(settings).filter(([, value]) => value !== undefined).sort()); // prettier-ignore
  return key(asked) !== key(network);
}

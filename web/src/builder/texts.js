/** The texts that a teacher pastes into a page: HTML, with every value escaped. Pure. */
import { SETTINGS } from '../state/link-fields.js';
import { pageAddress, stateOf } from './address.js';
import { titles } from './sentences.js';

/** @typedef {import('./address.js').Choice} Choice */

/** What only a link to a state has: an element has no attribute for it. */
const LINKED = ['training-step', 'edits'];

/** Of the stage, so that exercises find it. */
const ID = 'rnn-stage';

export const PARTS = Object.freeze(['cell', 'unroll', 'explore']);

/**
 * One script and one element, or as many as there are.
 *
 * @param {Choice} choice
 * @param {string} site
 * @returns {string | null} null: a lesson is no element
 */
export function tagText(choice, site) {
  const { show, part, theme, lang } = choice;
  if (show === 'lesson') return null;
  /** @type {[string, string][]} */
  const looks = [['theme', theme === 'auto' ? '' : theme], ['lang', lang]]; // prettier-ignore
  const stage = tag('rnn-unrolling', [
    ['id', show === 'exercise' ? ID : ''],
    ...stageAttributes(choice),
    ...looks,
  ]);
  const parts = show === 'exercise' ? PARTS.filter((name) => part === 'all' || name === part) : [];
  const exercises = parts.map((name) => tag('rnn-exercise', [['part', name], ['stage', ID], ...looks])); // prettier-ignore
  return [scriptText('rnn-unrolled.js', site, 'type="module" '), stage, ...exercises].join('\n');
}

/** @param {Choice} choice @returns {[name: string, value: string][]} those that are not as always */
function stageAttributes(choice) {
  const { settings, view, panel } = stateOf(choice);
  const { hide } = choice;
  /** @type {Record<string, unknown>} */
  const usual = { seed: 1, example: settings.sequence === undefined ? 'hello' : 'own' };
  const made = SETTINGS.filter(([property, key]) => !LINKED.includes(key) && settings[property] !== usual[property]); // prettier-ignore
  return [
    ...made.map(([property, key]) => /** @type {[string, string]} */ ([key, String(settings[property] ?? '')])), // prettier-ignore
    ['view', view === 'unrolled' ? '' : (view ?? '')],
    ['panel', panel ?? ''],
    ['hide', hide.filter((name) => name !== 'link').join(' ')],
  ];
}

/**
 * What a tag cannot say of the choice, in one sentence each.
 * @param {Choice} choice
 * @returns {('moment' | 'weights')[]}
 */
export function leftOut({ state, now }) {
  const { t, unit, row, compareAs, settings } = state;
  const moment = now && (t > 0 || unit !== null || row > 0 || compareAs !== 'pairs');
  const weights = settings.edits !== undefined || settings.trainingStep !== undefined;
  return [...(moment ? /** @type {const} */ (['moment']) : []), ...(weights ? /** @type {const} */ (['weights']) : [])]; // prettier-ignore
}

/**
 * @param {Choice} choice
 * @param {string} site
 * @param {{ height: number, grows: boolean }} frame grows: with the script that makes it as high as it needs
 */
export function frameText(choice, site, { height, grows }) {
  const frame = tag('iframe', [
    ['src', pageAddress(choice, site)],
    ['title', titles(choice.lang)[choice.show]],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border: 0'],
  ]).replace('></iframe>', ' allowfullscreen></iframe>');
  return grows ? `${frame}\n${scriptText('embed.js', site)}` : frame;
}

/** @param {string} file @param {string} site @param {string} [kind] */
const scriptText = (file, site, kind = '') =>
  `<script ${kind}src="${escaped(site + file)}"></script>`;

/** @param {string} name @param {[name: string, value: string][]} attributes those without a value are left out */
const tag = (name, attributes) =>
  `<${[name, ...attributes.filter(([, value]) => value !== '').map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')}></${name}>`;

/** For an attribute in double quotes; lines stay lines in editors that fold them. @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);

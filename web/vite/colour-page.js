/**
 * Writes into a page, when it is built, the colours of the elements as their style sheets have them:
 *
 *   <div data-colours></div>
 *
 * A swatch is a drawing whose colour is an attribute: an inline style would not pass a strict policy.
 */
import { palettes } from '../src/elements/styles/colours.js';
import { codePalettes } from '../src/elements/styles/code-field.js';
import { rich } from './api-members.js';
import { describeElements } from './package/manifest.js';

/** @typedef {import('../src/elements/styles/themes.js').Palette} Palette */

/** In the order in which they are shown. */
const THEMES = /** @type {const} */ ({
  light: 'light',
  dark: 'dark',
  clearLight: 'contrast, light',
  clearDark: 'contrast, dark',
});

/** @returns {import('vite').Plugin} */
export function colourPage() {
  return {
    name: 'colour-page',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) =>
        html.replace(
          /<div data-colours><\/div\s*>/,
          html.includes('data-colours') ? await colours() : '',
        ),
    },
  };
}

/** All of them as a list of names with their swatches. */
export async function colours() {
  const meanings = new Map(
    (await describeElements()).flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name, description = '' }) => [name, description]),
    ),
  );
  const rows = [palettes, codePalettes].flatMap((all) =>
    Object.keys(all.light).map((name) => row(name, all, meanings.get(`--rnn-${name}`) ?? '')),
  );
  return `<dl class="members swatches mid">${rows.join('')}</dl>`;
}

/** @param {string} name @param {Record<keyof typeof THEMES, Palette>} all @param {string} meaning */
function row(name, all, meaning) {
  const swatches = Object.entries(THEMES).map(([theme, label]) => {
    const colour = all[/** @type {keyof typeof THEMES} */ (theme)][name];
    return `<li>${swatch(colour)}<code>${colour}</code> <small>${label}</small></li>`;
  });
  return `<div data-colour="--rnn-${name}"><dt><code>--rnn-${name}</code></dt><dd><p>${rich(meaning)}</p><ul>${swatches.join('')}</ul></dd></div>`;
}

/** @param {string} colour */
const swatch = (colour) =>
  `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${colour}" /></svg>`;

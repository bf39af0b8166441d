/** Colours by theme: a table for light, one for dark, and what high contrast changes in them. */
import { css, unsafeCSS } from 'lit';

/** @typedef {Record<string, string>} Palette a colour by its name, without --rnn- */

/**
 * Every colour `name` of a palette becomes --_name, which a page may set as --rnn-name. As the
 * system wishes, or as the attribute `theme` says.
 *
 * @param {{ light: Palette, dark: Palette, clearLight: Palette, clearDark: Palette }} palettes clear…: high contrast
 */
export function themed({ light, dark, clearLight, clearDark }) {
  const [inLight, inDark, inClearLight, inClearDark] = [light, dark, clearLight, clearDark].map(
    (palette) => unsafeCSS(declared(palette)),
  );
  return css`
    :host {
      ${inLight}
    }
    @media (prefers-color-scheme: dark) {
      :host {
        ${inDark}
      }
    }
    :host([theme='light']) {
      ${inLight}
    }
    :host([theme='dark']) {
      ${inDark}
    }
    @media (prefers-contrast: more) {
      :host,
      :host([theme='light']) {
        ${inClearLight}
      }
      :host([theme='dark']) {
        ${inClearDark}
      }
    }
    :host([theme='contrast']) {
      ${inClearLight}
    }
    @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
      :host(:not([theme='light'])) {
        ${inClearDark}
      }
    }
    @media (prefers-color-scheme: dark) {
      :host([theme='contrast']) {
        ${inClearDark}
      }
    }
  `;
}

/** @param {Palette} palette */
const declared = (palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `--_${name}: var(--rnn-${name}, ${colour});`)
    .join('\n');

/** What the browser draws itself: scroll bars, choices, number fields. */
export const scheme = css`
  :host {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

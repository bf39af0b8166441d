/** SVG to PNG, the same on every machine: with fonts from the packages, not from the system. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Each is a look of its own: the renderer does not tell KaTeX's upright and italic faces apart. */
const fontFiles = ['Main-Regular', 'Main-Bold', 'Math-BoldItalic'].map((face) =>
  fileURLToPath(new URL(`../node_modules/katex/dist/fonts/KaTeX_${face}.ttf`, import.meta.url)),
);

/**
 * @param {string} svg
 * @param {number} width in pixels
 * @returns {Buffer}
 */
export function toPng(svg, width) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'KaTeX_Main' };
  const image = new Resvg(withPlainFonts(svg), { fitTo: { mode: 'width', value: width }, font });
  return image.render().asPng();
}

const FONT = /\bfont: (italic )?(\d+ )?([\d.]+px)(?:\/[\d.]+)? ([^;}]+)/g;

/** The renderer does not know the property `font`; symbols, which have serifs on the stage, are set as in formulas. @param {string} svg */
const withPlainFonts = (svg) =>
  svg.replace(FONT, (_, style = '', weight = '400', size, family) => {
    const ours = /Georgia/.test(family) ? 'KaTeX_Math' : 'KaTeX_Main';
    return `font-style: ${style.trim() || 'normal'}; font-weight: ${weight.trim()}; font-size: ${size}; font-family: ${ours}`;
  });

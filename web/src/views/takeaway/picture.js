/**
 * The picture on the stage as an SVG file of its own: nothing in it refers to the page, and it looks
 * right in light and dark.
 */
import { ROOT_CLASSES, pictureStyles } from './picture-styles.js';

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {string} styles the stage's style sheets
 * @property {string} title
 * @property {string} description
 * @property {number} [boxWidth] of the stage, for which the style sheets have a narrow look; default: the picture's
 * @property {Map<string, string>} [properties] custom properties that the page sets
 * @property {boolean} [fixed] only the look of these properties, not light and dark
 */

/** Room around the picture, which on the stage its card has. */
const MARGIN = 16;

/**
 * @param {string} markup of an svg element, as the browser has it or as a template gives it
 * @param {Picture} picture
 * @returns {string}
 */
export function standaloneSvg(markup, picture) {
  const { width, height, styles, title, description } = picture;
  const { boxWidth = width, properties = new Map(), fixed = false } = picture;
  const inner = cleaned(insideOf(markup));
  const css = pictureStyles(styles, inner, { width: boxWidth, given: properties, fixed });
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  const box = `x="${-MARGIN}" y="${-MARGIN}" width="${wide}" height="${high}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" class="${ROOT_CLASSES.join(' ')}" width="${wide}" height="${high}" viewBox="${-MARGIN} ${-MARGIN} ${wide} ${high}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>
${escaped(css)}
</style>
<rect class="background" ${box}/>
${inner}
</svg>
`;
  return svg.replace(UNREADABLE, '\uFFFD');
}

/** What XML may not hold. */
const UNREADABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** Without the svg tag around it. @param {string} markup */
const insideOf = (markup) =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
    .replace(/^<svg\b[^>]*>([\s\S]*)<\/svg>$/, '$1');

/** What is only for people who use the stage: names of roles, places to click, marks that pass. */
const OF_THE_PAGE = /^(role|tabindex|part|focusable|xmlns|aria-.+|data-.+|on.+)$/;
const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** @param {string} markup */
function cleaned(markup) {
  const drawn = markup.replace(/<(script|foreignObject)\b[\s\S]*?<\/\1>/g, '');
  const used = new Set([...drawn.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map(([, id]) => id));
  return drawn
    .replace(TAG, (_, tag, attributes, end) => `<${tag}${kept(attributes, used)}${end}>`)
    .trim();
}

/** @param {string} attributes @param {Set<string>} used ids that something refers to */
const kept = (attributes, used) =>
  [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
    .filter(([, name, value]) => (name === 'id' ? used.has(value) : !OF_THE_PAGE.test(name)))
    .map(([, name, value = '']) => [name, name === 'class' ? lasting(value) : value])
    .filter(([name, value]) => name !== 'class' || value !== '')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** @param {string} classes */
const lasting = (classes) =>
  classes
    .split(/\s+/)
    .filter((name) => name !== '' && name !== 'flash')
    .join(' ');

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

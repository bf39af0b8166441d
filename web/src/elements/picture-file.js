/** The picture as it stands on the page, as SVG text and as PNG. */
import { standaloneSvg } from '../views/takeaway/picture.js';

/** Dots per pixel, for slides and dense screens. */
const DENSITY = 2;
/** Browsers draw nothing on a canvas beyond their limits; phones have the lowest. */
const MOST = { side: 8192, area: 16_000_000 };

const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {HTMLElement & { renderRoot: ParentNode }} Host */

/**
 * @param {Host} host
 * @param {{ title: string, description: string, fixed: boolean }} about fixed: as on screen, not light and dark
 */
export function pictureOf(host, about) {
  const svg = /** @type {SVGSVGElement} */ (host.renderRoot.querySelector('svg.picture'));
  const styles = stylesOf(host);
  return standaloneSvg(new XMLSerializer().serializeToString(withImages(svg)), {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    styles,
    boxWidth: host.clientWidth,
    properties: propertiesOf(host, styles, about.fixed),
    ...about,
  });
}

/** @param {Host} host */
const stylesOf = (host) =>
  /** @type {{ styles: import('lit').CSSResult[] }} */ (
    /** @type {unknown} */ (host.constructor)
  ).styles
    .map(({ cssText }) => cssText)
    .join('\n');

/**
 * Those of the page, --rnn-…; where the look on screen is asked for, also the stage's own.
 * @param {Host} host @param {string} styles @param {boolean} fixed
 */
function propertiesOf(host, styles, fixed) {
  const computed = getComputedStyle(host);
  const names = new Set(styles.match(fixed ? /--(rnn-|_)[\w-]+/g : /--rnn-[\w-]+/g));
  const values = Array.from(names, (name) => /** @type {[string, string]} */ ([name, computed.getPropertyValue(name).trim()])); // prettier-ignore
  return new Map(values.filter(([, value]) => value !== ''));
}

/** A copy in which what canvases show stands as images. @param {SVGSVGElement} svg */
function withImages(svg) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const from = svg.getBoundingClientRect();
  const around = svg.parentElement?.querySelectorAll('canvas') ?? [];
  for (const canvas of around) {
    if (!overlap(canvas.getBoundingClientRect(), from)) continue; // a map beside the picture
    const image = imageOf(canvas, from);
    const before = canvas.compareDocumentPosition(svg) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before) copy.prepend(image);
    else copy.append(image);
  }
  return copy;
}

/** @param {DOMRect} a @param {DOMRect} b */
const overlap = (a, b) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** @param {HTMLCanvasElement} canvas @param {DOMRect} from the picture's place */
function imageOf(canvas, from) {
  const place = canvas.getBoundingClientRect();
  const image = document.createElementNS(SVG, 'image');
  const { imageRendering, opacity } = getComputedStyle(canvas);
  const attributes = {
    href: canvas.toDataURL(),
    x: place.x - from.x,
    y: place.y - from.y,
    width: place.width,
    height: place.height,
    preserveAspectRatio: 'none',
    'image-rendering': imageRendering,
    opacity,
  };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value));
  return image;
}

/**
 * Draws the SVG anew, so that the PNG is as sharp as it can be.
 *
 * @param {string} svg
 * @returns {Promise<Blob>}
 * @throws where the page's policy lets no image come from its own data
 */
export async function toPng(svg) {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const { naturalWidth: width, naturalHeight: height } = image;
  const side = MOST.side / Math.max(width, height);
  const scale = Math.min(DENSITY, side, Math.sqrt(MOST.area / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Nothing was drawn.')))),
  );
}

/** @param {string} url @returns {Promise<HTMLImageElement>} */
const loaded = (url) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The image does not load.'));
    image.src = url;
  });

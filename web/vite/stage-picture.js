/**
 * Pictures of the real stage, made without a browser: the compiled engine trains the network, and
 * the stage's own views draw it. Here they are SVG texts; vite/raster.js makes PNGs of them.
 */
import { svg } from 'lit';
import { light } from '../src/elements/styles/colours.js';
import { styles } from '../src/elements/styles.js';
import { loadEngine } from '../src/engine/index.js';
import { NO_RUN, momentAt, positionOf } from '../src/player/moment.js';
import { DEFAULTS } from '../src/state/settings.js';
import { square } from '../src/views/marks.js';
import { layoutFor, picture } from '../src/views/picture.js';
import { standaloneSvg } from '../src/views/takeaway/picture.js';
import { stateAt } from '../src/views/trace.js';
import { markupOf } from './markup.js';

/** As those who show links ask for it. */
export const SHARED = Object.freeze({ width: 1200, height: 630 });

/** Step 3, the first l, at the moment when its state is there, and one unit of it followed. */
const SHOWN = Object.freeze({ t: 3, phase: /** @type {const} */ ('squash'), unit: 4 });

/** What is too small to be read in a preview. */
const QUIET = `.shapes, .scale, .norm, .arc, .symbol.small { display: none }
.index { font-family: 'KaTeX_Main'; font-style: normal }`;
const css = [...styles.flat().map(({ cssText }) => cssText), QUIET].join('\n');

/** What a reader meets who opens the lesson: hello, seed 1. */
const usualTrace = async () => (await loadEngine()).lesson('unrolling', { ...DEFAULTS });

/**
 * What stands for the page where somebody shares a link to it: the stage at step 3, open.
 * @param {string} title of the lesson; what follows a colon gets a line of its own
 */
export async function sharedPicture(title) {
  const { width, height } = SHARED;
  const [name, ...rest] = title.split(/(?<=:) /);
  const lines = [name.replace(/:$/, ''), rest.join(' ')];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>
.line { font-family: KaTeX_Main; font-size: 37px; fill: ${light.quiet}; text-anchor: start; }
.name { font-weight: 700; font-size: 52px; fill: ${light.text}; }
</style>
<rect width="${width}" height="${height}" fill="${light.background}"/>
${markupOf(svg`<text class="line name" x="84" y="72">${lines[0]}</text><text class="line" x="84" y="120">${lines[1]}</text>`)}
<svg x="76" y="140" width="1048" height="490" viewBox="-16 46 872 408">
${await stageAt(840)}
</svg>
</svg>
`;
}

/** @param {number} width */
async function stageAt(width) {
  const trace = await usualTrace();
  const { t, phase, unit } = SHOWN;
  const moment = momentAt(positionOf(t, phase));
  const clock = { moment, run: NO_RUN, fold: 0 };
  const layout = layoutFor(trace, 'unrolled', { width, low: false }, clock, null);
  const scene = /** @type {import('../src/views/chain/chain.js').Scene} */ (
    /** @type {unknown} */ ({ trace, moment, row: 0, selection: { t, unit }, flash: null, layout })
  );
  const markup = markupOf(picture(scene, layout, 'unrolled'));
  const about = { title: '', description: '', styles: css, fixed: true };
  return standaloneSvg(`<svg>${markup}</svg>`, { width, height: layout.height, ...about });
}

/** Steps and units of the icon. */
const ICON = 3;

/**
 * The first three units of the first three states, for a tab of the browser and a phone's screen.
 * @param {{ round: boolean }} look a phone rounds the corners by itself
 */
export async function icon({ round }) {
  const trace = await usualTrace();
  const pitch = 9;
  const first = (32 - (ICON - 1) * pitch) / 2;
  const at = (/** @type {number} */ i) => first + i * pitch;
  const numbers = Array.from({ length: ICON ** 2 }, (_, i) => ({ step: i % ICON, unit: Math.floor(i / ICON) })); // prettier-ignore
  const squares = numbers.map(({ step, unit }) => square(at(step), at(unit), 12, stateAt(trace, step + 1, 0)[unit], 1)); // prettier-ignore
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>.positive { fill: ${light.positive} } .negative { fill: ${light.negative} }</style>
<rect width="32" height="32" rx="${round ? 7 : 0}" fill="${light.background}"/>
${markupOf(squares)}
</svg>
`;
}

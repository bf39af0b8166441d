/**
 * Along a heat map: numbers that are read and foretold as curves, and where answers are right.
 * Paths are made once; the clock only uncovers them.
 */
import { nothing, svg } from 'lit';
import { progressOf } from '../../player/moment.js';
import { words } from '../../words/index.js';
import { verdictAt } from './answers.js';
import { px } from '../marks.js';
import { largest } from '../numbers.js';
import { oncePerTrace, rowAt } from '../trace.js';

/** @typedef {import('./chain.js').Scene} Scene */
/** @typedef {import('../trace.js').Trace} Trace */

const HEIGHT = 34;

const known = oncePerTrace(() => /** @type {Map<string, string>} */ (new Map()));

/** @param {Trace} trace @param {string} key @param {() => string} make */
function pathFor(trace, key, make) {
  const paths = known(trace);
  let path = paths.get(key);
  if (path === undefined) {
    if (paths.size > 40) paths.clear();
    path = make();
    paths.set(key, path);
  }
  return path;
}

/** Uncovered up to a step. @param {Scene} scene @param {number} until @param {number} y @param {number} height @param {unknown} drawn from x = 0, where step 1 begins */
function uncovered({ layout: { side, closed } }, until, y, height, drawn) {
  return svg`<svg x=${px(side + closed)} y=${y} width=${px(Math.max(until * closed, 0))} height=${height}>${drawn}</svg>`;
}

/** One or two numbers per step; a forecast stands where it should come true. @param {Scene} scene */
export function curves(scene) {
  const { trace, layout, moment, row } = scene;
  if (trace.inputs.length > 0 || trace.I > 2) return nothing;
  const read = moment.t - 1 + progressOf(moment, moment.t, 'read');
  const carried = moment.t - 1 + progressOf(moment, moment.t, 'carry');
  const places = Array.from({ length: trace.I }, (_, i) => i);
  const y = layout.y.input - 4;
  return svg`<g class="curves">
    ${uncovered(
      scene,
      read,
      y,
      HEIGHT,
      places.map(
        (i) =>
          svg`<path class="given ${i > 0 ? 'second' : ''}" d=${curve(scene, 'x', trace.x, row, i, 0)}></path>`,
      ),
    )}
    ${
      trace.task === 'forecast'
        ? uncovered(
            scene,
            carried + 1,
            y,
            HEIGHT,
            places.map(
              (i) =>
                svg`<path class="foretold ${i > 0 ? 'second' : ''}" d=${curve(scene, 'y', trace.outputs, row, i, 1)}></path>`,
            ),
          )
        : nothing
    }
  </g>`;
}

const scaleOf = oncePerTrace(
  ({ x, outputs, task }) =>
    Math.max(largest(x.data), task === 'forecast' ? largest(outputs.data) : 0) || 1,
);

/**
 * @param {Scene} scene
 * @param {string} name
 * @param {import('../trace.js').Tensor} values
 * @param {number} row
 * @param {number} i
 * @param {number} later steps
 */
function curve({ trace, layout: { closed } }, name, values, row, i, later) {
  return pathFor(trace, `${name} ${row} ${i} ${closed}`, () => {
    const full = scaleOf(trace);
    const below = values.data.some((value) => value < 0);
    const [zero, reach] = below ? [HEIGHT / 2, HEIGHT / 2 - 2] : [HEIGHT - 2, HEIGHT - 4];
    let path = '';
    for (let t = 1; t <= trace.T; t += 1) {
      const y = zero - (reach * rowAt(values, t, row)[i]) / full;
      path += `${t === 1 ? 'M' : 'L'}${px((t - 0.5 + later) * closed)} ${px(y)}`;
    }
    return path;
  });
}

/** A band above the map: filled where the answer is right. @param {Scene} scene */
export function verdicts(scene) {
  const { trace, layout, moment, row } = scene;
  if (trace.targets.length === 0 || trace.O === 0) return nothing;
  const { y, side, closed } = layout;
  const carried = moment.t - 1 + progressOf(moment, moment.t, 'carry');
  const path = pathFor(trace, `right ${row} ${closed}`, () => {
    let right = '';
    for (let t = 1; t <= trace.T; t += 1) {
      if (verdictAt(trace, t, row) === 'right')
        right += `M${px((t - 1) * closed)} 0h${px(closed)}v8h${px(-closed)}z`;
    }
    return right;
  });
  return svg`<g class="verdicts">
    <text class="caption from-left" x=${px(side + closed)} y=${y.answers + 10}>${words().chain.rightAnswers}</text>
    <rect class="band" x=${px(side + closed)} y=${y.answers + 15} width=${px(closed * trace.T)} height="8"></rect>
    ${uncovered(scene, carried, y.answers + 15, 8, svg`<path class="bar" d=${path}></path>`)}</g>`;
}

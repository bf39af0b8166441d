/** Two sequences in Spanish: secuencia is feminine, so A and B are; nouns bring their gender along. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareBar, compareLine } from '../../web/src/views/compare/compare-bar.js';
import { compareSentence, compareView } from '../../web/src/views/compare/compare.js';
import { pairsFor, parseSecond } from '../../web/src/views/compare/pairs.js';
import { toText } from '../../web/src/views/sentence.js';
import { spanish } from '../../web/src/words/es/index.js';
import { inLanguage } from '../../web/src/words/index.js';
import { comparedScene, comparedTrace } from './compare-scenes.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';

const inSpanish = (make) => inLanguage(spanish, make);
/** As it is written here: before a percent sign a line does not break. @param {string} text */
const plainly = (text) => text.replaceAll('\u00a0', ' ');
const ON = { compare() {}, compareAs() {} };

function sentenceAt(position, second, settings) {
  const scene = comparedScene(position, { trace: comparedTrace(second, settings) });
  const { title, parts } = inSpanish(() => compareSentence(scene));
  return plainly(`${title} ${toText(parts)}`);
}

describe('The comparison in Spanish', () => {
  it('says what differs at every phase', () => {
    const said = [0, 1, 2, 3, 4, 7, 9, 11, 12, 15].map((at) => sentenceAt(at, 'ooll'));
    assert.deepEqual(said, [
      'Inicio. Ambas empiezan con el mismo h 0 y los mismos pesos: solo lo que leen puede marcar la diferencia.',
      'Paso 1 de 4. A lee “h” y B lee “o”; los pesos son los mismos.',
      'Paso 1 de 4. W hh h 0 es igual en ambas. W xh x 1 no lo es: la diferencia viene de la entrada.',
      'Paso 1 de 4. A ambas se les suma el mismo sesgo b: ‖a 1 − a′ 1‖ es 2,31.',
      'Paso 1 de 4. ‖h 1 − h′ 1‖ es 1,63: los estados ya no son iguales.',
      'Paso 2 de 4. W xh x 2 y W hh h 1 son distintos: uno por lo que se lee ahora y el otro por lo que se leyó antes.',
      'Paso 2 de 4. ‖h 2 − h′ 2‖ es 0,44, menos que tras el paso 1 (1,63).',
      'Paso 3 de 4. Ambas leen “l” ahora, pero traen memorias distintas: ‖h 2 − h′ 2‖ es 0,44.',
      'Paso 3 de 4. W xh x 3 es igual en ambas. W hh h 2 no lo es: la diferencia viene solo de la memoria.',
      'Paso 3 de 4. Ambas leen “l” ahora, pero ‖h 3 − h′ 3‖ todavía es 0,34: la diferencia de las 2 primeras letras sigue en el estado. Ambas predicen “l” (A 99,5 %; B 99 %).',
    ]);
  });

  it('speaks of what is read in its gender and number', () => {
    const cases = [
      ['heel', {}, 20, /: la diferencia de la tercera letra sigue en el estado\./],
      [0, { example: 'remember' }, 10, /: la diferencia del primer símbolo sigue en el estado\. A responde “a” \(> 99,9 %\) y B responde “b”/], // prettier-ignore
      [
        0,
        { example: 'envelope' },
        35,
        /: la diferencia de las entradas 3 a 6 sigue en el estado\./,
      ],
      [
        0,
        { example: 'gesture' },
        10,
        /A lee \(0,81; 0,59\) y B lee \(1; 0\): .* A responde “círculo”/,
      ],
      [0, { example: 'series' }, 65, /apenas queda nada de la diferencia de la primera entrada\. A continuación, A espera 0,20; B espera 0,18\.$/], // prettier-ignore
    ];
    for (const [second, settings, position, sentence] of cases) {
      assert.match(sentenceAt(position, second, settings), sentence);
    }
  });

  it('names the ready-made sequences', () => {
    const named = (example) => inSpanish(() => pairsFor(traceOf({ example }), 0)).map(({ label, why }) => `${label}: ${why}`); // prettier-ignore
    assert.deepEqual(named('remember'), [
      'fila 1 del lote: empieza por b: Solo el primer símbolo es distinto; todos los siguientes son iguales.',
      'símbolos 1 y 2 intercambiados: Los mismos símbolos; solo los dos primeros cambian de sitio.',
    ]);
    assert.equal(named('gesture')[0], 'fila 1 del lote: barrido: El paso 1 es igual; después viene otro movimiento.'); // prettier-ignore
    assert.equal(named('series')[1], 'valor 3 puesto a 0: Solo el valor 3 es distinto: 0 en vez de 0,77.'); // prettier-ignore
  });

  it('refuses what cannot be compared', () => {
    const refused = (text, settings = {}) => inSpanish(() => parseSecond(text, traceOf(settings))).error; // prettier-ignore
    const gesture = { example: 'gesture' };
    assert.equal(refused('hxll'), 'La red no conoce “x”. Conoce h, e, l y o.');
    assert.equal(refused('hel'), 'La secuencia A tiene 4 letras; esta tiene 3. Ambas deben tener el mismo número de pasos.'); // prettier-ignore
    assert.equal(refused('', gesture), 'Escribe una segunda secuencia de 10 filas, con 2 números en cada una.'); // prettier-ignore
    assert.equal(refused('1 2 3\n4 5 6', gesture), 'Cada fila de la secuencia A tiene 2 números; las de esta tienen 3. Ambas deben tener la misma cantidad.'); // prettier-ignore
  });

  it('is drawn in Spanish: bar, picture and the line of a unit', () => {
    const trace = comparedTrace(0, { example: 'gesture' });
    const drawn = (draw) => inSpanish(() => markupOf(draw())).replace(/\s+/g, ' ');
    const bar = drawn(() => compareBar({ trace, row: 0, compareAs: 'pairs', error: null }, ON));
    assert.match(bar, /<b>A<\/b> <span>1; 0 \| 0,81; 0,59 \| /);
    assert.match(bar, /aria-label="Escribe tu propia B: 10 filas"/);
    const picture = drawn(() => compareView(comparedScene(20, { trace, as: 'differences' })));
    assert.match(picture, />mismo movimiento<.*>movimientos distintos</);
    assert.match(picture, /cuadrado lleno ±2 · azul: A es mayor; naranja: B es mayor/);
    const scene = comparedScene(20, { trace: comparedTrace(), selection: { t: 4, unit: 1 } });
    assert.match(drawn(() => compareLine(scene)), /^<bdi><i>h<\/i><sub>4<\/sub>\[1\]<\/bdi>: A [+−]\d,\d+; B [+−]\d,\d+; diferencia <b>[+−]?\d,\d+<\/b>\.$/); // prettier-ignore
  });
});

describe('What is worked out once', () => {
  it('is worked out in each language: pairs, and the names of cells', () => {
    const scene = comparedScene(20, { trace: comparedTrace() });
    const names = () => markupOf(compareView(scene)).match(/aria-label="h 4, [^"]*"/)[0];
    const english = names();
    const labels = pairsFor(scene.trace, 0).map(({ why }) => why);
    assert.match(inSpanish(names), /h 4, unidad 0: A .*; diferencia/);
    assert.equal(names(), english);
    const translated = inSpanish(() => pairsFor(scene.trace, 0)).map(({ why }) => why);
    assert.ok(translated.every((why, i) => why !== labels[i]));
    assert.deepEqual(pairsFor(scene.trace, 0).map(({ why }) => why), labels); // prettier-ignore
  });
});

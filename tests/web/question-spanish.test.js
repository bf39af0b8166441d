/** The questions as somebody reads them who learns in Spanish: plurals, gender, decimal commas. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { card } from '../../web/src/views/questions/card.js';
import { KINDS } from '../../web/src/views/questions/index.js';
import { toText } from '../../web/src/views/questions/parts.js';
import { spanish } from '../../web/src/words/es/index.js';
import { inLanguage } from '../../web/src/words/index.js';
import { markupOf } from './markup.js';
import { asked, withMemory } from './what-if.js';

const enEspañol = (make) => inLanguage(spanish, make);

/** A question as lines: what is known, what is asked, the choices with what is wrong with each, the explanation. */
function linesOf(kind, settings, options) {
  const { setting, ask, choices, right, why, because } = enEspañol(() => asked(kind, settings, options)); // prettier-ignore
  return [
    toText(setting),
    toText(ask),
    ...choices.map(({ id, parts }) => `${toText(parts)} — ${id === right ? 'sí' : toText(why[id])}`), // prettier-ignore
    ...because.map(toText),
  ];
}

const HELLO = {
  sign: [
    'Tras el paso 2, h 2[5] es −1,00. El paso 3 lee “l”. Con eso, la entrada aporta +0,533 a la unidad 5, y el sesgo es −0,617. Además está la parte de la memoria, que viene de todo h 2.',
    '¿Qué signo tendrá h 3[5]?',
    'Positivo — sí',
    'Negativo — Una unidad no se aferra a su propio valor: W hh mezcla los valores de las 8 unidades en la parte de la memoria, +2,148. El de la propia unidad 5, −1,00, es solo uno de ellos y aporta −0,496.',
    'La memoria (+2,148), la entrada (+0,533) y el sesgo (−0,617) suman +2,06. tanh conserva el signo: h 3[5] = +0,97. La entrada y el sesgo juntos, −0,084, habrían dado el otro signo; decidió la memoria.',
  ],
  histories: [
    'A es la secuencia de la escena, h e l l. B es l e h l. Ambas terminan con “l” y pasan por los mismos pesos.',
    '¿En cuál de las dos es mayor la unidad 6 de h 4?',
    'En A — Sí que se distinguen, pero al revés.',
    'En B — sí',
    'Igual en ambas: terminan igual — La última entrada decide su propia parte de la suma, y esa es igual. Pero lo que vino antes se conserva en h 3.',
    'Para la unidad 6, la parte de la entrada y el sesgo son iguales en ambas: +0,25 y −0,33. La parte de la memoria es −0,97 en A y +0,32 en B. Por eso h 4[6] es −0,79 en A y +0,22 en B.',
  ],
  halve: [
    'La influencia de la primera entrada en h 4 es 0,063: un pequeño cambio de x 1 llega a h 4 multiplicado, como mucho, por 0,063. Ahora divide entre dos todos los números de W hh.',
    '¿Qué pasa con esa influencia?',
    'Crece, a más de 0,079 — Unos pesos menores dejan pasar menos, en cada uno de los pasos.',
    'Queda más o menos igual: de 0,047 a 0,079 — sí',
    'También se queda más o menos en la mitad: de 0,016 a 0,047 — Eso sería dividir entre dos una sola vez, por un solo paso.',
    'Baja a mucho menos de la mitad: menos de 0,016 — Si solo contara cuántas veces se divide, tendrías razón. Pero tanh también cuenta.',
    'El motor obtiene 0,056 en lugar de 0,063. W hh se usa en cada uno de los 3 pasos de h 1 a h 4, así que dividir entre dos cuenta 3 veces: ½ × ½ × ½ = 1/8. Eso por sí solo dejaría 0,0079. Pero las sumas también se hacen menores. Cerca de ±1, la curva de tanh es plana y deja pasar poco; más cerca de 0 es empinada y deja pasar más (su pendiente media: 0,19 antes y 0,45 después). Aquí eso compensa buena parte de lo perdido.',
    'Cada paso más multiplica una vez más: a lo largo de cincuenta pasos, factores así hacen que una influencia se desvanezca o explote. Ahí empieza la lección 2.',
  ],
  shape: [
    'La escena de esta lección tiene un lote de 1, una sola secuencia. En él, x_t tiene la forma (1, 4) y W_xh la forma (8, 4).',
    '¿Qué forma tiene x_t @ W_xh.T?',
    '(8, 1) — Ese es el orden de la fórmula, W xh x t, donde los vectores son columnas. En el código, una secuencia es una fila y el lote va primero.',
    '(1, 8) — sí',
    '(1, 4) — El producto no conserva la forma de x_t: convierte las 4 entradas de una fila en 8 unidades ocultas.',
    '(4, 8) — Esa es la forma de la propia W_xh.T. Las filas del producto son las de x_t, una por cada secuencia.',
    'Ninguna: PyTorch rechaza el producto — Rechazaría x_t @ W_xh, (1, 4) @ (8, 4). El .T junta los tamaños iguales.',
    '(1, 4) @ (4, 8) → (1, 8): los dos tamaños interiores, 4 y 4, se encuentran y desaparecen; los exteriores quedan. Una fila por cada secuencia, una columna por cada unidad oculta.',
  ],
  'same-letter': [
    'Los pasos 3 y 4 leen ambos “l”.',
    '¿Qué más es igual en los dos pasos?',
    'Todo: misma entrada y mismos pesos, así que h 3 = h 4 — Así lo haría una red feedforward. Aquí la suma tiene una parte más.',
    'La parte de la entrada, W xh x t, y el sesgo; la de la memoria, no — sí',
    'Nada: cada paso tiene sus propios pesos — Los pesos son compartidos: W xh, W hh y b contienen los mismos números en cada paso.',
    'Solo cambia la parte de la memoria: W hh h 2 frente a W hh h 3, la misma matriz y otro estado. En la unidad 0 es +2,08 en el paso 3 y −0,77 en el paso 4. La parte de la entrada es +0,06 las dos veces y, sin embargo, la unidad queda primero en +0,89 y luego en −0,89.',
  ],
  parameters: [
    'La celda de la escena tiene 8 × 4 pesos en W xh, 8 × 8 en W hh y 8 en b: 104 en total. Lee 4 pasos.',
    '¿Cuántos pesos necesita para leer 400 pasos?',
    '10.400 — Eso es multiplicar por 100: cada paso tendría sus propios pesos. Así crece una red feedforward que recibe de una vez toda la secuencia.',
    '104 — sí',
    '25.640 — Así se cuenta una matriz de 8 × 8 por cada una de las 400 flechas del dibujo desplegado. Pero cada W hh es ahí la misma matriz.',
    'Una sola celda sirve para todos los pasos: 104 pesos, tanto para 400 pasos como para 4. Más pasos son más llamadas a rnn_cell, no más pesos.',
  ],
};

describe('A question in Spanish', () => {
  for (const kind of Object.keys(KINDS)) {
    it(`reads as it was written: ${kind}`, () => {
      const text = (line) => line.replaceAll('\u00a0', ' ');
      assert.deepEqual(linesOf(kind).map(text), HELLO[kind]);
    });

    it(`has the same answer and places as in English: ${kind}`, () => {
      const kept = ({ right, look, reveal, choices }) => ({ right, look, reveal, ids: choices.map(({ id }) => id) }); // prettier-ignore
      assert.deepEqual(kept(enEspañol(() => asked(kind))), kept(asked(kind)));
    });
  }

  it('counts one thing as one', () => {
    const lines = (kind, settings) => linesOf(kind, settings).join(' ');
    const letters = { example: 'own', sequence: ['a', 'b'] };
    assert.match(lines('parameters', letters), /88 en total\. Lee un paso\./);
    const numbers = { example: 'own', values: [3, 3, -2], columns: 1 };
    assert.match(
      lines('shape', numbers),
      /convierte la entrada de una fila en 8 unidades ocultas\./,
    );
    assert.match(
      lines('shape', { hidden_size: 1 }),
      /las 4 entradas de una fila en 1 unidad oculta\./,
    );
    assert.match(lines('sign', { hidden_size: 1 }), /mezcla el valor de la única unidad/);
    const halves = { example: 'own', sequence: ['a', 'b', 'c'] };
    assert.match(lines('halve', halves), /así que se divide entre dos una vez\./);
  });

  it('names the row of a batch, and sequences of numbers', () => {
    assert.match(linesOf('sign', { example: 'gesture' }, { row: 1 })[0], /es −0,22 \(en la fila 1 del lote\)\. El paso 2 lee 1 y 0\./); // prettier-ignore
    assert.match(linesOf('histories', { example: 'series' })[0], /^A es la secuencia de la escena\. B tiene en orden inverso todo lo que va antes del final\. Ambas terminan con el mismo número/); // prettier-ignore
  });

  it('says what memory that is all zeros does, and what cannot be asked', () => {
    assert.match(linesOf('same-letter', withMemory(0)).at(-1), /^En esta red, h 3 y h 4 son iguales, número por número\. W hh es todo ceros/); // prettier-ignore
    const unable = (kind, settings) => toText(enEspañol(() => asked(kind, settings)).unable);
    assert.equal(unable('same-letter', { example: 'snippet' }), 'En esta secuencia no hay dos pasos que lean la misma entrada.'); // prettier-ignore
    assert.equal(unable('sign', { weights: 'zero' }), 'Todos los estados de esta red son cero: no hay signo que predecir.'); // prettier-ignore
  });

  it('leaves no point in a number', () => {
    for (const settings of [{}, { example: 'series' }, { example: 'remember' }, { seed: 7 }]) {
      for (const kind of Object.keys(KINDS)) {
        if ('unable' in asked(kind, settings)) continue;
        for (const line of linesOf(kind, settings)) {
          assert.doesNotMatch(
            line.replace(/\d\d?\.\d{3}(?!\d)/g, ''),
            /\d\.\d/,
            `${kind}: ${line}`,
          ); // 10.400
        }
      }
    }
  });
});

describe('The card of a question in Spanish', () => {
  const on = { choose() {}, look() {}, again() {}, hello() {} };
  const shown = (more = {}) =>
    enEspañol(
      () =>
      markupOf(card({ question: asked('parameters'), choice: null, note: '', href: '#rnn', ...more }, on)), // prettier-ignore
    ).replace(/\s+/g, ' ');

  it('says its language and direction where its text begins', () => {
    assert.match(shown(), /^<div class="card" lang="es" dir="ltr">/);
    assert.equal(shown({ question: null }), '<slot></slot>', 'what the page wrote is the page’s');
  });

  it('judges, and says what the marks mean', () => {
    assert.match(shown({ choice: 'same' }), /<b>Correcto\.<\/b> Una sola celda/);
    assert.match(shown({ choice: 'same' }), /104<span class="visually-hidden">, tu respuesta y la del motor</); // prettier-ignore
    assert.match(shown({ choice: 'times' }), /<b>No del todo\.<\/b> Eso es multiplicar por 100/);
    assert.match(shown({ choice: 'times' }), /Verlo en la escena.*Intentarlo de nuevo/);
  });
});

/**
 * What the engine says no with, in Spanish. Its sentences are provoked here, so that a sentence
 * which changes in C++ is missed at once; those that cannot be provoked are looked up in its source.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadEngine } from '../../web/src/engine/index.js';
import { engine as inSpanish } from '../../web/src/words/es/engine.js';
import { LESSONS } from '../../web/src/words/es/engine-lessons.js';
import { NUMBERS } from '../../web/src/words/es/engine-numbers.js';
import { LOADING } from '../../web/src/words/es/engine-loading.js';
import { engine } from './traces.js';

const lesson = (settings) => engine.lesson('unrolling', settings);
const own = (sequence) => ({ example: 'own', sequence });
const numbers = (values, columns = 1) => ({ example: 'own', values, columns });
const numbersFrom1 = (count) => Array.from({ length: count }, (_, i) => i + 1);
const tensor = (shape, value = 0.5) => ({ shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(value) }); // prettier-ignore

/** A network of 2 units with something in it that does not fit. */
const network = (parts) => ({ x: tensor([3, 1, 2]), h0: tensor([1, 2]), W_xh: tensor([2, 2]), W_hh: tensor([2, 2]), b: tensor([2]), ...parts }); // prettier-ignore
const unroll = (parts) => () => engine.unroll(network(parts));
const bad = (name, shape) => unroll({ [name]: tensor(shape) });

const served = (status, body = 'no') => () => loadEngine({ wasm: new Response(body, { status }) }); // prettier-ignore

/** What is asked -> what the engine says to it, in Spanish. */
const CASES = [
  [() => lesson({ example: 'bye' }), 'No hay ningún ejemplo “bye”. Elige uno de: hello, words, series, dna, gesture, envelope, remember, snippet, own.'], // prettier-ignore
  [() => lesson({ weights: 'magic' }), 'No hay ningún origen de pesos “magic”. Elige uno de: trained, default, randn, identity, zero, given.'], // prettier-ignore
  [() => lesson({ example: 'own' }), 'Tu secuencia necesita al menos 2 tokens: uno para leer y el siguiente para predecir.'], // prettier-ignore
  [() => lesson(own(Array(2002).fill('a'))), 'Tu secuencia tiene 2002 tokens; se pueden usar 2001 como máximo. Acórtala.'], // prettier-ignore
  [() => lesson(own(['a', ''])), 'Tu secuencia contiene un token vacío. Quítalo.'],
  [() => lesson(numbers([1, 2, 3], 2)), 'Tus 3 números no llenan filas de 2: pon en cada fila la misma cantidad de números.'], // prettier-ignore
  [() => lesson(numbers([1])), 'Tus números necesitan al menos 2 filas: una para leer y la siguiente para pronosticar.'], // prettier-ignore
  [() => lesson(numbers(numbersFrom1(2002))), 'Tus números tienen 2002 filas; se pueden usar 2001 como máximo. Quita algunas.'], // prettier-ignore
  [() => lesson(numbers([1, 2, 3, NaN], 2)), 'En la fila 2, columna 2 de tus números no hay un número finito. Corrígelo o quita la fila.'], // prettier-ignore
  [() => lesson({ ...own(['a', 'b']), values: [1, 2] }), 'Da o bien tokens (sequence) o bien números (values) propios, no ambos.'], // prettier-ignore
  [() => lesson({ scale: 11 }), 'scale debe ser un número de 0 a 10.'],
  [() => lesson({ example: 'snippet', weights: 'trained' }), 'El código no tiene ninguna tarea con la que entrenar. Elige otro origen de pesos: default, randn, identity, zero, given.'], // prettier-ignore
  [() => lesson({ ...own(Array(2001).fill('a')), hidden_size: 128, weights: 'trained' }), 'Entrenar esto en la página tardaría demasiado: usa una secuencia más corta, menos unidades ocultas o menos ajustes.'], // prettier-ignore
  [() => lesson({ compare: ['x', 'e', 'l', 'l'] }), 'La red no conoce “x”. Haz la segunda secuencia con lo que conoce: h, e, l, o.'], // prettier-ignore
  [() => lesson({ example: 'series', compare: ['a'] }), 'Este ejemplo lee números, no tokens: compáralo con números.'], // prettier-ignore
  [() => lesson({ compare_values: [1] }), 'Este ejemplo lee tokens, no números: compáralo con tokens.'], // prettier-ignore
  [() => lesson({ compare: ['h'] }), 'La segunda secuencia debe tener 4 tokens, como la primera; tiene 1.'], // prettier-ignore
  [() => lesson({ ...own(['a', 'b']), compare: ['a', 'a'] }), 'La segunda secuencia debe tener 1 token, como la primera; tiene 2.'], // prettier-ignore
  [() => lesson({ example: 'series', compare_values: [1] }), 'La segunda secuencia debe tener 16 números, 16 filas de 1, como la primera; tiene 1.'], // prettier-ignore
  [() => lesson({ example: 'series', compare_values: Array(16).fill(NaN) }), 'En la fila 1, columna 1 de la segunda secuencia no hay un número finito, o es demasiado grande. Corrígelo.'], // prettier-ignore
  [() => lesson({ weights: 'given', given: [1] }), 'Esta red tiene 140 pesos, W_xh, W_hh, b, W_hy y b_y, uno tras otro; se han dado 1. Dalos todos.'], // prettier-ignore
  [() => lesson({ states: [1] }), 'states deben ser 32 números, 4 pasos de 1 fila de 8; se han dado 1.'], // prettier-ignore
  [() => lesson({ states: Array(32).fill(1e9) }), 'El estado del paso 1, fila 0, unidad 0 es demasiado grande para dibujarlo.'], // prettier-ignore
  [() => lesson({ states: Array(32).fill(NaN) }), 'El estado del paso 1, fila 0, unidad 0 no es un número finito.'], // prettier-ignore

  [() => lesson({ seed: NaN }), 'seed no es un número finito, pero debe ser un número entero de 0 a 9007199254740991.'], // prettier-ignore
  [() => lesson({ seed: -1 }), 'seed es -1, pero debe ser un número entero de 0 a 9007199254740991.'], // prettier-ignore
  [() => lesson({ hidden_size: 0.5 }), 'hidden_size es 0.5, pero debe ser un número entero de 0 a 1000000000.'], // prettier-ignore
  [() => lesson({ hidden_size: 129 }), 'hidden_size es 129, pero debe estar entre 1 y 128.'],
  [() => lesson({ rate: 0 }), 'rate, la tasa de aprendizaje, debe ser un número finito mayor que 0.'], // prettier-ignore
  [() => lesson({ rate: 1e38 }), /^El entrenamiento se descarrió en el ajuste \d+, donde los números crecen demasiado: usa un rate menor\.$/], // prettier-ignore
  [() => engine.gradients({ ...network(), dh: tensor([3, 2, 2]) }), 'dh tiene la forma (3, 2, 2), pero debe tener la forma (3, 1, 2).'], // prettier-ignore
  [bad('x', [0, 1, 2]), 'x tiene la forma (0, 1, 2): cada tamaño debe ser al menos 1.'],
  [bad('b', [2, 1]), 'b debe tener la forma (H), pero tiene la forma (2, 1).'],
  [unroll({ b: { shape: [2], data: [1] } }), 'b tiene la forma (2), que son 2 valores, pero sus datos contienen 1.'], // prettier-ignore
  [bad('W_hh', [2, 3]), 'W_hh tiene la forma (2, 3), pero lleva de estado oculto a estado oculto y debe ser cuadrada.'], // prettier-ignore
  [bad('W_xh', [2, 1]), 'W_xh (2, 1) no encaja con x (3, 1, 2): W_xh tiene 1 columna; x, 2 valores por paso.'], // prettier-ignore
  [bad('W_xh', [3, 2]), 'W_xh (3, 2) no encaja con W_hh (2, 2): las dos necesitan una fila por unidad oculta.'], // prettier-ignore
  [bad('b', [3]), 'b (3) no encaja con W_hh (2, 2): b necesita un valor por unidad oculta.'],
  [bad('h0', [1, 3]), 'h0 (1, 3) no encaja con W_hh (2, 2): h0 necesita un valor por unidad oculta.'], // prettier-ignore
  [bad('h0', [2, 2]), 'h0 (2, 2) no encaja con x (3, 1, 2): los dos necesitan el mismo tamaño de lote.'], // prettier-ignore
  [unroll({ b: tensor([2], NaN) }), 'b[0] no es un número (NaN): todos los valores deben ser números finitos.'], // prettier-ignore
  [unroll({ x: tensor([3, 1, 2], Infinity) }), 'x[0, 0, 0] es infinito: todos los valores deben ser números finitos.'], // prettier-ignore
  [unroll({ x: tensor([3, 1, 2], 3e38), W_xh: tensor([2, 2], 3e38) }), 'Los números crecen demasiado para float32 en el paso 1: usa pesos o entradas más pequeños.'], // prettier-ignore

  [() => lesson({ example: 3 }), 'example debe ser un texto.'],
  [() => lesson({ seed: '1' }), 'seed debe ser un número.'],
  [() => lesson({ example: 'own', sequence: 'ab' }), 'sequence debe ser una lista de textos.'],
  [() => lesson({ example: 'own', values: ['a'] }), 'values debe ser una lista de números.'],
  [served(404), 'No se pudo cargar el motor: el servidor respondió 404. Prueba otra vez.'],
  [served(200), 'No se pudo cargar el motor: lo que envió el servidor no es WebAssembly.'],
  [() => loadEngine({ wasm: Uint8Array.of(0, 97, 115, 109, 9) }), 'No se pudo iniciar el motor: este navegador quizá sea demasiado viejo para WebAssembly SIMD, o la página no lo permite.'], // prettier-ignore
  [() => loadEngine({ wasm: 'http://127.0.0.1:1/none.wasm' }), 'No se pudo cargar el motor: no hubo respuesta. Comprueba la conexión y prueba otra vez.'], // prettier-ignore
];

/** Sentences that no small example provokes, as they stand in the source: [sentence, file, its pieces there]. */
const LOOKED_UP = [
  ['x would have the shape (9), which is more than the 8 values allowed: use fewer steps, a smaller batch or fewer units.', 'cpp/rnn/check.cpp', [' would have the shape ', ', which is more than the ', ' values allowed: use fewer steps, a smaller batch or fewer units.']], // prettier-ignore
  ['The loss grows too large for float32: use smaller weights, inputs or targets.', 'cpp/rnn/train.cpp', ['The loss grows too large for float32: use smaller weights, inputs or targets.']], // prettier-ignore
  ['The influence of step 3 grows too large for float32: use smaller weights or a smaller t.', 'cpp/rnn/influence.cpp', ['The influence of step ', ' grows too large for float32: use smaller weights or a smaller t.']], // prettier-ignore
  ['This browser has no WebAssembly, or it is switched off: open the page in another one.', 'web/src/engine/load-module.js', ['This browser has no WebAssembly, or it is switched off: open the page in another one.']], // prettier-ignore
];

/** What the engine says when it is asked for this. @param {() => any} ask */
async function saidTo(ask) {
  try {
    await ask();
  } catch (error) {
    return error.message;
  }
  return assert.fail('The engine did not say no.');
}

const KNOWN = [...LESSONS, ...NUMBERS, ...LOADING];

describe('What the engine says no with', () => {
  const said = [];
  for (const [ask, expected] of CASES) {
    it(`is said in Spanish: ${expected}`, async () => {
      const sentence = await saidTo(ask);
      said.push(sentence);
      const spanish = inSpanish(sentence);
      assert.ok(spanish !== null, `no Spanish for “${sentence}”`);
      if (expected instanceof RegExp) assert.match(spanish, expected);
      else assert.equal(spanish, expected);
      assert.equal(KNOWN.filter(([pattern]) => pattern.test(sentence)).length, 1, sentence);
    });
  }

  for (const [sentence, file, pieces] of LOOKED_UP) {
    it(`is what the source says: ${sentence}`, () => {
      const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      for (const piece of pieces) assert.ok(source.replace(/"\s*\n\s*"/g, '').includes(piece), piece); // prettier-ignore
      said.push(sentence);
      assert.notEqual(inSpanish(sentence), null);
    });
  }

  it('has no Spanish sentence that nothing here asks for', () => {
    for (const [pattern] of KNOWN) assert.ok(said.some((sentence) => pattern.test(sentence)), String(pattern)); // prettier-ignore
  });

  it('stays as it is where it is not known', () => {
    assert.equal(inSpanish('Something else.'), null);
  });
});

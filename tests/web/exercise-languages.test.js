import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStarter, partOf } from '../../web/src/python/feedback/parts.js';
import { exerciseTable } from '../../web/src/words/exercise/index.js';
import { spanish as exercise } from '../../web/src/words/exercise/es/index.js';
import { inLanguage, loadLanguage } from '../../web/src/words/index.js';
import { pythonTable } from '../../web/src/words/python/index.js';
import { tryOut, network } from './exercise-python.js';
import { everySentence } from './exercise-sentences.js';
import { WRONG_CELLS } from './exercise-wrong-cells.js';
import { WRONG_UNROLLINGS } from './exercise-wrong-unrollings.js';

const spanish = await loadLanguage('es');
await exerciseTable.learn(spanish);
await pythonTable.learn(spanish);
const inSpanish = (/** @type {() => any} */ make) => inLanguage(spanish, make);
const IDS = /** @type {const} */ (['cell', 'unroll', 'explore']);

describe('The exercise in Spanish', () => {
  it('says everything in words of its own', () => {
    const english = everySentence();
    const said = inSpanish(everySentence);
    assert.ok(english.length > 500, `${english.length} sentences`);
    assert.equal(said.length, english.length);
    said.forEach(([, sentence], i) => {
      const [about, original] = english[i];
      assert.ok(sentence, `nothing about ${about}`);
      assert.notEqual(sentence, original, about);
      const ours = sentence.replace(/E: .*? at\. /, ''); // PyTorch’s stay as they are
      assert.doesNotMatch(ours, /undefined|\b(the|The|is|of|to)\b/, about);
    });
  });

  it('says what the code did and then where to look', () => {
    for (const [id, entry] of Object.entries({
      ...exercise.mistakes.cell,
      ...exercise.mistakes.loop,
    })) {
      if (typeof entry === 'function') continue;
      assert.match(entry.did, /^[a-z].*[^.]$/, id);
      assert.match(entry.idea, /^[¿A-Za-z].*[.?]$/, id);
    }
  });

  it('gives the tasks, as many hints, and what to try next', () => {
    for (const id of IDS) {
      const [english, said] = [partOf(id), inSpanish(() => partOf(id))];
      for (const name of /** @type {const} */ (['title', 'task', 'starter'])) {
        assert.notEqual(said[name], english[name]);
      }
      assert.equal(said.hints.length, english.hints.length);
      assert.equal(said.next.length, english.next.length);
      said.hints.forEach((hint, i) => assert.notEqual(hint, english.hints[i]));
      assert.doesNotMatch(said.hints[0], /[@=]/);
    }
  });

  it('leaves Python as it is: only comments and what is printed differ', () => {
    const bare = (/** @type {string} */ code) =>
      code.replace(/#.*$/gm, '').replace(/(f'h_\{t \+ 1\}) [^'{]*/g, '$1');
    for (const id of IDS) {
      const said = inSpanish(() => partOf(id));
      assert.equal(bare(said.starter), bare(partOf(id).starter));
      assert.equal(bare(said.solution), bare(partOf(id).solution));
    }
  });

  it('has starter code that runs, and solutions that pass', () => {
    const onStage = network(4, 1, 4, 8);
    for (const id of IDS) {
      const { starter, solution } = inSpanish(() => partOf(id));
      const { given } = tryOut(id, starter, { network: onStage });
      assert.equal(given.error, null);
      assert.equal(tryOut(id, solution, { network: onStage }).given.passed, true);
    }
  });
});

describe('A wrong cell, in Spanish', () => {
  const mistake = (part, source) => inSpanish(() => tryOut(part, source, { seed: 7 }).given);

  it('has its mistake named', () => {
    const { mistake: named, checks } = mistake('cell', WRONG_CELLS.no_tanh[0]);
    assert.equal(
      named.message,
      'Tu celda da W_hh h + W_xh x + b sin más: los números no se comprimen entre −1 y 1. ¿Qué función de la fórmula hace eso?',
    );
    const { name, passed, message } = checks[6];
    assert.deepEqual([name, passed], ['tanh de toda la suma', false]);
    assert.match(
      message,
      /^h_t, fila 0, unidad \d: se esperaba [+−]0,\d{4} y salió [+−]\d,\d{4}\. /,
    );
    assert.match(
      message,
      /Memoria [+−]\d,\d+, entrada [+−]\d,\d+ y sesgo [+−]\d,\d+ suman [+−]\d,\d+; se espera la tanh de eso\./,
    );
  });

  it('in a loop is not the loop’s mistake, and the other way round', () => {
    assert.match(
      mistake('unroll', WRONG_UNROLLINGS.no_tanh[0]).mistake.message,
      /^El paso dentro de tu bucle da W_hh h/,
    );
    const source = WRONG_UNROLLINGS.starts_again[0];
    assert.match(
      mistake('unroll', source).mistake.message,
      /^Tu unroll empieza otra vez desde ceros en cada paso/,
    );
  });

  it('is told its shapes as Python writes them', () => {
    const source = 'import torch\ndef rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n    return h_prev.T\n';
    const { checks } = mistake('cell', source);
    assert.equal(
      checks[2].message,
      'Devuelve la forma (8, 3); aquí (batch, hidden) es (3, 8). Está traspuesta: las unidades ocultas en filas y el lote en columnas. Cada fila es de una secuencia del lote.',
    );
  });

  it('that stops keeps PyTorch’s message, and its meaning is Spanish', () => {
    const source =
      'import torch\ndef rnn_cell(x_t, h_prev, W_xh, W_hh, b):\n    return x_t @ W_xh\n';
    const { checks, error } = mistake('cell', source);
    assert.equal(
      checks[1].message,
      'Se detuvo en la línea 3. RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x4 and 8x4). (3, 4) es x_t y (8, 4) es W_xh. Para un producto de matrices los tamaños interiores, 4 y 8, tendrían que ser iguales.',
    );
    assert.equal(error.message, 'mat1 and mat2 shapes cannot be multiplied (3x4 and 8x4)');
  });
});

describe('The starter code', () => {
  it('counts as untouched in every language that the page has, and nothing else does', () => {
    for (const id of IDS) {
      const { starter } = inSpanish(() => partOf(id));
      assert.ok(isStarter(id, starter));
      assert.ok(isStarter(id, partOf(id).starter));
      assert.ok(!isStarter(id, `${starter} `));
      assert.ok(!isStarter(id, partOf(id).solution));
    }
    assert.ok(!isStarter('cell', partOf('unroll').starter));
  });
});

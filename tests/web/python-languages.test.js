import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ended, learnerError } from '../../web/src/python/errors/index.js';
import { engineError, loadError } from '../../web/src/python/load-error.js';
import { PythonError, sentenceOf } from '../../web/src/python/python-error.js';
import { rewrite } from '../../web/src/python/rewrite.js';
import { mirrored } from '../../web/src/words/pseudo.js';
import { inLanguage, loadLanguage } from '../../web/src/words/index.js';
import { english } from '../../web/src/words/python/en/index.js';
import { spanish as table } from '../../web/src/words/python/es/index.js';
import { pythonTable } from '../../web/src/words/python/index.js';

const spanish = await loadLanguage('es');
await pythonTable.learn(spanish);
const inSpanish = (/** @type {() => any} */ make) => inLanguage(spanish, make);

const nothing = { source: '', functions: {}, names: [] };

/** Stands for a text, a number, and an object with either. */
const anything = new Proxy(() => {}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '7' : '7'),
});

/** Every sentence of a table, functions called. @returns {[path: string, text: string][]} */
function sentencesOf(entry, path = '') {
  if (typeof entry === 'string') return [[path, entry]];
  if (typeof entry === 'function') return [[path, entry(anything, anything, anything)]];
  return Object.entries(entry).flatMap(([name, value]) => sentencesOf(value, `${path}.${name}`));
}

describe('What can go wrong with Python, in Spanish', () => {
  it('is all there, in words of its own', () => {
    const said = new Map(sentencesOf(table));
    const original = sentencesOf(english);
    assert.ok(original.length > 120, `${original.length}`);
    for (const [path, text] of original) {
      assert.ok(said.get(path), `nothing at ${path}`);
      assert.notEqual(said.get(path), text, path);
      assert.doesNotMatch(said.get(path), /undefined|\b(the|The|is|of|to|with)\b/, path);
    }
  });

  it('has accents all over in the language for tests', async () => {
    for (const [path, text] of sentencesOf(await mirrored.further.python())) {
      assert.doesNotMatch(text, /\b[a-z]*[aeiou][a-z]*\b/i, path);
    }
  });

  const known = (/** @type {string} */ source) => ({ source, functions: {}, names: ['hidden'] });
  const CASES = [
    [
      "name 'hiden' isn't defined",
      "name 'hiden' is not defined",
      'No existe hiden. ¿Querías decir hidden?',
    ],
    ['divide by zero', 'division by zero', 'Algo se divide entre 0. Comprueba lo que hay detrás de / o %.'], // prettier-ignore
    [
      'mat1 and mat2 shapes cannot be multiplied (3x4 and 8x4)',
      'mat1 and mat2 shapes cannot be multiplied (3x4 and 8x4)',
      'Un producto con @ necesita que el último tamaño de la izquierda (4) sea igual al primero de la derecha (8). W.T es (4, 8) y encajaría.',
    ],
    [
      "no module named 'numpy'",
      "No module named 'numpy'",
      'Esta página no tiene numpy: solo torch y unos pocos módulos pequeños como math, random, time, itertools, functools y collections. Un tensor de torch hace lo mismo que un array.',
    ],
  ];
  for (const [message, python, plain] of CASES) {
    it(`keeps Python’s own message, and explains it: ${python}`, () => {
      const error = learnerError({ type: 'Error', message, line: 1 }, known('y = x @ W'));
      assert.equal(
        inSpanish(() => error.message),
        python,
      );
      assert.equal(
        inSpanish(() => error.plain),
        plain,
      );
    });
  }

  it('says what Python cannot read', () => {
    const { error } = rewrite('if x\n  pass');
    assert.equal(
      inSpanish(() => error.message),
      "expected ':'",
    );
    assert.equal(
      inSpanish(() => error.plain),
      'La línea 1 empieza por "if", así que tiene que terminar en dos puntos (:).',
    );
    const { error: quotes } = rewrite('x = “a”');
    assert.match(
      inSpanish(() => quotes.plain),
      /^La línea 1 usa comillas tipográficas/,
    );
  });
});

describe('A sentence about Python', () => {
  it('is made when it is read, so that one error can be told in two languages', () => {
    const late = ended('TimeLimit', 'code', { ...nothing, loops: [{ kind: 'while', line: 2 }] });
    assert.match(late.plain, /^The code did not come to an end/);
    assert.match(
      inSpanish(() => late.plain),
      /^El código no llegó al final.* El "while" de la línea 2/,
    );
    assert.equal(
      inSpanish(() => late.message),
      'detenido: tardaba demasiado',
    );
  });

  it('of the engine’s too, as far as its table knows them', () => {
    const told = engineError('The arithmetic could not be started: this browser may be too old for WebAssembly SIMD, or the page does not allow it.'); // prettier-ignore
    assert.match(
      inSpanish(() => sentenceOf(told)),
      /^No se pudo iniciar el motor/,
    );
    const other = engineError('Something else.');
    assert.equal(
      inSpanish(() => sentenceOf(other)),
      'Something else.',
    );
  });

  it('about a load that failed too', () => {
    const error = loadError(({ failed, offline }) => failed(offline));
    assert.ok(error instanceof PythonError);
    assert.match(error.message, /^Python could not be loaded: the network did not answer/);
    assert.match(
      inSpanish(() => sentenceOf(error)),
      /^No se pudo cargar Python: la red no respondió/,
    );
    assert.equal(sentenceOf(new Error('other')), 'other');
  });
});

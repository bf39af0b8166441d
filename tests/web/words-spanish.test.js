import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt, positionOf } from '../../web/src/player/moment.js';
import { header } from '../../web/src/views/header/header.js';
import { pictureName } from '../../web/src/views/picture.js';
import { influenceSentence, sentenceFor, toText } from '../../web/src/views/sentence.js';
import { fromLink } from '../../web/src/state/link.js';
import { readOwn } from '../../web/src/state/own-sequence.js';
import { inLanguage, spoken, words } from '../../web/src/words/index.js';
import { spanish } from '../../web/src/words/es/index.js';
import { markupOf } from './markup.js';
import { modelAt } from './stage-scenes.js';
import { oneWrong } from './their-states.js';
import { visibleTexts } from './visible-text.js';
import { traceOf } from './traces.js';

/** @template Result @param {() => Result} make */
const inSpanish = (make) => inLanguage(spanish, make);

/** The sentence when this phase of step t is done. */
const sentenceAt = (trace, t, phase, folded = false) =>
  inSpanish(() => {
    const { title, parts } = sentenceFor(trace, momentAt(positionOf(t, phase)), 0, folded);
    return `${title} ${toText(parts)}`;
  });

describe('The sentence of a moment in Spanish', () => {
  const hello = traceOf();
  const sentences = [
    [0, 'start', 'Inicio. Aún no se ha leído nada. h 0 es todo ceros: la red no recuerda nada.'],
    [1, 'read', 'Paso 1 de 4, “h”. Se lee x 1: un 1 en el lugar de “h” y 0 en todos los demás.'],
    [4, 'read', 'Paso 4 de 4, “l”. Se lee x 4: un 1 en el lugar de “l” y 0 en todos los demás: justo lo que leyó el paso 3.'], // prettier-ignore
    [1, 'mix', 'Paso 1 de 4, “h”. Dos productos para cada unidad: W hh h 0 es lo que aporta la memoria; W xh x 1, lo que aporta la nueva entrada.'], // prettier-ignore
    [2, 'sum', 'Paso 2 de 4, “e”. La parte de la memoria, la de la entrada y el sesgo se suman, unidad por unidad: la suma a 2.'], // prettier-ignore
    [2, 'squash', 'Paso 2 de 4, “e”. tanh comprime cada suma entre −1 y 1, dibujada en su propia escala: un cuadrado lleno es ahora ±1. Ese es el nuevo estado oculto h 2.'], // prettier-ignore
  ];
  for (const [t, phase, sentence] of sentences) {
    it(`says what happens at step ${t}, ${phase}`, () => {
      assert.equal(sentenceAt(hello, t, phase), sentence);
    });
  }

  it('gives the answer when h is carried on', () => {
    assert.match(sentenceAt(hello, 1, 'carry'), /^Paso 1 de 4, “h”\. La predicción que se lee de h 1 es “e” \((> )?\d+(,\d)?\u00a0%\), correcta\. h 1 pasa al paso 2 como su memoria\.$/); // prettier-ignore
    assert.match(sentenceAt(hello, 2, 'carry', true), /h 2 da la vuelta por el bucle: en el paso 3 la misma celda lo recibe como su memoria\.$/); // prettier-ignore
    assert.match(sentenceAt(hello, 4, 'carry'), /^Paso 4 de 4, “l”\. La misma entrada que en el paso 3, otra predicción: “o” \((> )?\d+(,\d)?\u00a0%\) en vez de “l”\. Solo h 3 puede distinguirlas\. Fin de la secuencia: h 4 es todo lo que la red guarda\.$/); // prettier-ignore
    const zero = traceOf({ weights: 'zero' });
    assert.match(sentenceAt(zero, 2, 'carry'), /, equivocada: debería ser “l”\.|, correcta\./);
  });

  it('calls the labels of examples by their Spanish names, and leaves tokens as they are', () => {
    const dna = traceOf({ example: 'dna' });
    assert.match(sentenceAt(dna, 1, 'carry'), /“T”\. La respuesta que se lee de h 1 es “(fuera|gen)”/); // prettier-ignore
    const own = traceOf({ example: 'own', sequence: ['gene', 'outside', 'gene'], weights: 'zero' });
    assert.match(sentenceAt(own, 1, 'carry'), /“(gene|outside)”/);
  });

  it('writes the numbers of a series with commas', () => {
    const series = traceOf({ example: 'series' });
    assert.equal(sentenceAt(series, 2, 'read'), 'Paso 2 de 16. Se lee x 2: 0,65.');
    assert.match(sentenceAt(series, 2, 'carry'), /^Paso 2 de 16\. El pronóstico que se lee de h 2 es 0,7\d*; lo que vino después fue 0,77\. /); // prettier-ignore
  });

  it('names the first difference of a learner’s code', () => {
    assert.match(sentenceAt(oneWrong(), 2, 'squash'), /^Paso 2, unidad 5: tu celda da −0,230; la fórmula, [+−]\d,\d+\. Es la primera diferencia, rodeada en la imagen\.$/); // prettier-ignore
  });

  it('says how to read the influence', () => {
    const said = (trace, position) =>
      inSpanish(() => toText(influenceSentence(trace, momentAt(position), 0).parts));
    const snippet = traceOf({ example: 'snippet' });
    assert.match(said(snippet, 15), /^Un cambio pequeño de x 1 mueve h 3 menos de 0,001 veces esa cantidad; uno de x 3, hasta 0,0\d+ veces: cuanto más atrás, más débil\. .*La lección 2 pregunta qué supone eso al aprender\.$/); // prettier-ignore
    const one = inSpanish(() => toText(words().influence.first({ times: '1', less: false })));
    assert.equal(one, 'Un cambio pequeño de x 1 mueve h 1 hasta 1 vez esa cantidad.');
  });
});

describe('The stage in Spanish', () => {
  it('has a head that says where the weights come from', () => {
    const texts = (trace) => inSpanish(() => visibleTexts(markupOf(header(headerOf(trace), {}))));
    assert.ok(texts(traceOf()).some((text) => /^Pesos: entrenados aquí, 60 ajustes en [\d,]+\sms$/.test(text))); // prettier-ignore
    assert.ok(texts(traceOf({ weights: 'randn', scale: 0.3 })).includes('randn × 0,3, sin entrenar')); // prettier-ignore
    assert.ok(texts(traceOf({ example: 'gesture' })).includes('0: círculo'));
  });

  it('names the picture, and the moment on the scrub bar', () => {
    inSpanish(() => {
      const { scene, view, clock } = modelAt(traceOf(), { position: 8, view: 'folded', fold: 1 });
      assert.equal(clock.valueText, 'paso 2 de 4, sumar');
      assert.equal(pictureName(scene, view), 'Una celda y su bucle, con los mismos W xh, W hh y b en cada paso. Guarda h 1 y trabaja en el paso 2 de 4, que lee “e”.'); // prettier-ignore
    });
  });

  it('says what is wrong with a link or a sequence', () => {
    inSpanish(() => {
      assert.equal(fromLink('v=1&seed=x').error, 'Este enlace está dañado: seed debe ser un número entero de 0 a 9007199254740991, pero es “x”. Se muestra lo habitual.'); // prettier-ignore
      assert.equal(readOwn('a', 'letters').error, 'Una sola letra no es una secuencia: una se lee y la siguiente se predice. Escribe al menos dos.'); // prettier-ignore
      assert.equal(readOwn('1;2\n3', 'numbers').error, 'La línea 2 tiene 1 número; la línea anterior tiene 2. Todas las líneas necesitan los mismos.'); // prettier-ignore
    });
  });

  it('says again what was said in another language', () => {
    let made = 0;
    const sentence = spoken(() => {
      made += 1;
      return words().stage.close;
    });
    assert.deepEqual([sentence(), sentence(), inSpanish(sentence), inSpanish(sentence), sentence()], ['Close', 'Close', 'Cerrar', 'Cerrar', 'Close']); // prettier-ignore
    assert.equal(made, 3);
  });
});

const headerOf = (trace) => ({ trace, base: trace, settings: { example: trace.example, seed: trace.seed }, row: 0, error: null, view: 'unrolled', panel: null, drawer: null, menuOpen: false, leadsBack: false, editedCount: 0 }); // prettier-ignore

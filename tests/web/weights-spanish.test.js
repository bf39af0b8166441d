/** The shared weights and what can be taken along, in Spanish; decimal commas where they are typed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weightFrom } from '../../web/src/elements/weight-number.js';
import { takeaway } from '../../web/src/views/takeaway/panel.js';
import { labelsOf } from '../../web/src/views/weights/weight-cells.js';
import { fieldText } from '../../web/src/views/weights/weight-editor.js';
import { weightsPanel } from '../../web/src/views/weights/weights-panel.js';
import { spanish } from '../../web/src/words/es/index.js';
import { english, inLanguage } from '../../web/src/words/index.js';
import { mirrored } from '../../web/src/words/pseudo.js';
import { markupOf } from './markup.js';
import { traceOf } from './traces.js';
import { handlers, weightsModel } from './weights-model.js';

const inSpanish = (make) => inLanguage(spanish, make);
const W_HH = { name: 'W_hh', row: 5, column: 0 };
const panel = (more) => inSpanish(() => markupOf(weightsPanel(weightsModel(more), handlers)));
const textOf = (markup) => markup.replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore

describe('A typed weight', () => {
  it('may have a decimal comma or a point in every language', () => {
    for (const language of [english, spanish, mirrored]) {
      for (const text of ['0,5', '0.5', ',5', '+0,5', '5e-1', '0,05e1']) {
        assert.deepEqual(inLanguage(language, () => weightFrom(text)), { value: 0.5 }, text); // prettier-ignore
      }
      assert.deepEqual(inLanguage(language, () => weightFrom('−1,25')), { value: -1.25 }); // prettier-ignore
    }
  });

  it('is no number with two marks, and the reason is said in the language', () => {
    const problem = (text) => inSpanish(() => weightFrom(text)).problem;
    assert.equal(problem('1.000,5'), '“1.000,5” no es un número; prueba con −0,5.');
    assert.equal(problem(' '), 'Escribe un número, por ejemplo −0,5.');
    assert.equal(problem('10,5'), 'Aquí los pesos van de −10 a +10.');
  });

  it('stands in the field in the language’s way, and is read back as the same number', () => {
    for (const value of [0.5, -1.25, 0.125, 1e-7, 3]) {
      const text = inSpanish(() => fieldText(value, true));
      assert.doesNotMatch(text, /\./);
      assert.deepEqual(weightFrom(text), { value }, text);
    }
    assert.equal(
      inSpanish(() => fieldText(-0.125, true)),
      '−0,125',
    );
  });
});

describe('The panel of the weights in Spanish', () => {
  it('says when they are used', () => {
    const said = (position) => /<p class="in-words">(.*?)<\/p>/s.exec(panel({ position }))[1].replace(/<[^>]*>/g, ''); // prettier-ignore
    assert.deepEqual([0, 1, 2, 3, 4, 5, 20].map(said), [
      'el paso 1 de 4 será el primero en usarlos',
      'próximo uso: paso 1 de 4, “mezclar”',
      'en uso ahora, en el paso 1: Whh y Wxh',
      'en uso ahora, en el paso 1: b',
      'tanh no usa ninguno',
      'los mismos otra vez en el paso 2 de 4',
      'usados en los 4 pasos, sin cambiar nunca',
    ]);
  });

  it('names every weight and what it leads from and to, once in each language', () => {
    const trace = traceOf();
    const first = labelsOf(trace).W_hh[40];
    assert.match(first, /^W_hh\[5, 0\]: [+−]\d\.\d+, from h\[0\] to unit 5$/);
    const labels = inSpanish(() => labelsOf(trace));
    assert.match(labels.W_hh[40], /^W_hh\[5, 0\]: [+−]\d,\d+, de h\[0\] a la unidad 5$/);
    assert.match(labels.W_xh[0], /, de x\[0\] “h” a la unidad 0$/);
    assert.match(labels.b[7], /^b\[7\]: [+−]\d,\d+, sesgo de la unidad 7$/);
    assert.equal(labelsOf(trace).W_hh[40], first);
  });

  it('shows numbers with a comma, except where HTML wants a point', () => {
    const edited = panel({ chosen: W_HH, edits: { W_hh: { 40: 0.25 } } });
    assert.match(edited, /aria-valuetext="\+0,25"/);
    assert.match(edited, /aria-valuenow="0\.25"/);
    assert.match(textOf(edited), /1 cambio tuyo deshacer/);
    assert.match(textOf(panel({ edits: { W_hh: { 0: 0.1, 1: 0.2 } } })), /2 cambios tuyos/);
    const random = panel({ trace: traceOf({ weights: 'randn', scale: 0.5 }) });
    assert.match(random, /<input class="number" type="number" min="0\.001"/);
    assert.match(random, /aria-valuetext="0,5"/);
    assert.match(random, />0,001<\/text>/);
    assert.match(textOf(panel()), /ajuste 60 de 60, pérdida 0,\d+/);
  });
});

describe('The drawer of what can be taken along, in Spanish', () => {
  const MODEL = { link: 'https://a.example/#rnn?v=1', tooLong: false, script: null, scripted: true, whose: null, scriptName: 'hello.py', status: '' }; // prettier-ignore
  const drawn = (more = {}) => textOf(inSpanish(() => markupOf(takeaway({ ...MODEL, ...more }, {})))); // prettier-ignore

  it('counts the characters of a long link as the language does', () => {
    const link = `https://a.example/#${'x'.repeat(12_345 - 19)}`;
    assert.match(drawn({ link }), /Un enlace largo: 12\.345 caracteres\./);
    assert.match(drawn({ link, tooLong: true }), /demasiado largo para un enlace \(12\.345 caracteres\)\. Llévatelo como JSON\./); // prettier-ignore
  });

  it('offers the same files under the same names', () => {
    assert.match(drawn(), /PNG la imagen, tal como está ahora SVG .* CSV .* JSON todo, con los pesos En PyTorch los mismos números, en un cuaderno/); // prettier-ignore
    assert.match(drawn({ whose: 'tu rnn_cell' }), /los estados que hizo tu rnn_cell\. Un enlace abre los del motor/); // prettier-ignore
  });
});

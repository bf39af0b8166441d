import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHOICES, HIDEABLE, hiddenNames, looksProblem } from '../../web/src/state/attributes.js';
import { inLanguage } from '../../web/src/words/index.js';
import { spanish } from '../../web/src/words/es/index.js';
import { hide } from '../../web/src/elements/styles/hide.js';

const NONE = { view: null, panel: null, kind: null, theme: null, hide: null, example: null, sequence: null }; // prettier-ignore
const problem = (given) => looksProblem({ ...NONE, ...given });

describe('Attributes that say how the stage looks', () => {
  it('may be left out, or empty', () => {
    assert.equal(problem({}), null);
    assert.equal(problem({ view: '', panel: '', theme: '', hide: '', kind: '' }), null);
  });

  it('may be each of their choices', () => {
    for (const [name, known] of Object.entries(CHOICES))
      for (const value of known) assert.equal(problem({ [name]: value }), null, `${name}=${value}`);
  });

  it('otherwise get a sentence that says what they may be, and what is shown', () => {
    assert.equal(
      problem({ view: 'foldet' }),
      'view="foldet" is not known: it may be unrolled, folded or compare. Shown is unrolled.',
    );
    assert.equal(
      problem({ theme: 'x'.repeat(200) }),
      `theme="${'x'.repeat(24)}…" is not known: it may be auto, light, dark or contrast. Shown is auto.`,
    );
  });

  it('are called by their own names in Spanish too', () => {
    const said = inLanguage(spanish, () => problem({ kind: 'letras' }));
    assert.equal(
      said,
      'kind="letras" no se conoce: puede ser letters, words o numbers. Se muestra letters.',
    );
  });

  it('hide what can be hidden, however the names are separated', () => {
    assert.deepEqual(hiddenNames('  seed, weights\nmenu '), ['seed', 'weights', 'menu']);
    assert.equal(problem({ hide: HIDEABLE.join(' ') }), null);
    assert.match(problem({ hide: 'seed sead' }), /^hide="sead" cannot be hidden: what can is example, /); // prettier-ignore
  });

  it('hide by style sheets, which know each of them', () => {
    for (const name of HIDEABLE)
      assert.ok(hide.cssText.includes(`[hide~='${name}']`), `nothing hides ${name}`);
  });

  it('say that a sequence is not read beside an example', () => {
    assert.equal(problem({ sequence: 'abab' }), null);
    assert.equal(problem({ sequence: 'abab', example: 'own' }), null);
    assert.match(problem({ sequence: 'abab', example: 'hello' }), /^sequence is read only where example is left out/); // prettier-ignore
  });
});

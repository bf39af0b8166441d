import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionOf } from '../../web/src/player/moment.js';
import { compareSentence } from '../../web/src/views/compare/compare.js';
import { toText } from '../../web/src/views/sentence.js';
import { EXAMPLES, comparedScene, comparedTrace } from './compare-scenes.js';
import { traceOf } from './traces.js';

const said = (position, options) => toText(compareSentence(comparedScene(position, options)).parts);

describe('The sentence of a comparison', () => {
  it('says at the start that both begin with the same state', () => {
    assert.match(said(0), /^Both begin with the same h 0 and the same weights/);
    assert.equal(compareSentence(comparedScene(0)).title, 'Start.');
  });

  it('says what both read, and what they still carry', () => {
    const { other } = comparedTrace();
    assert.match(said(positionOf(1, 'read')), /^A reads “h”, B “o”; the weights are the same/);
    const read = said(positionOf(3, 'read'));
    assert.match(
      read,
      /^Both read “l” now, but they come with different memories: ‖h 2 − h′ 2‖ is /,
    );
    assert.ok(read.endsWith(`${other.distance[1].toFixed(2)}.`), read);
  });

  it('says which part makes the difference', () => {
    assert.match(said(positionOf(1, 'mix')), /^W hh h 0 is the same in both. W xh x 1 is not/);
    assert.match(said(positionOf(2, 'mix')), /^W xh x 2 and W hh h 1 differ/);
    assert.match(said(positionOf(3, 'mix')), /^W xh x 3 is the same in both. W hh h 2 is not/);
    assert.match(said(positionOf(2, 'mix'), { trace: comparedTrace('heel') }), /are the same in both\.$/); // prettier-ignore
  });

  it('says how far the states are apart once they are there, not before', () => {
    const { other } = comparedTrace('lhel');
    const trace = comparedTrace('lhel');
    const text = other.distance[1].toFixed(2);
    assert.ok(said(positionOf(2, 'squash'), { trace }).startsWith(`‖h 2 − h′ 2‖ is ${text}, less than after step 1 (`)); // prettier-ignore
    assert.doesNotMatch(said(positionOf(2, 'squash') - 0.1, { trace }), /\d\.\d/);
    assert.doesNotMatch(said(positionOf(2, 'sum') - 0.1, { trace }), /\d\.\d/);
    const norm = Math.hypot(...[8, 9, 10, 11, 12, 13, 14, 15].map((i) => trace.preactivation.data[i] - other.preactivation.data[i])); // prettier-ignore
    assert.ok(said(positionOf(2, 'sum'), { trace }).includes(`is ${norm.toFixed(2)}.`));
  });

  it('says, at the same letter, that the past is still in the state, and how much of it', () => {
    const trace = comparedTrace('lhel');
    const text = trace.other.distance[3].toFixed(2);
    assert.equal(
      said(20, { trace }).split('. A predicts')[0],
      `Both read “l” now, but ‖h 4 − h′ 4‖ is still ${text}: the difference of the first 3 letters is still in the state`,
    );
    assert.match(said(20, { trace }), /A predicts “o” \(.+ %\), B “l” \(.+ %\)\.$/);
    const remembered = comparedTrace(0, { example: 'remember' });
    assert.match(said(40, { trace: remembered }), /the difference of the first symbol is still in the state/); // prettier-ignore
  });

  it('is honest where hardly anything or nothing is left', () => {
    const snippet = comparedTrace(0, { example: 'snippet' });
    assert.match(said(30, { trace: snippet }), /down to \d·10⁻⁹: hardly anything is left of the difference of the first input/); // prettier-ignore
    const zero = comparedTrace('ooll', { weights: 'zero' });
    assert.match(said(20, { trace: zero }), /the states are equal again: nothing is left of/);
    const heel = comparedTrace('heel');
    assert.match(said(10, { trace: heel }), /Both have read the same so far: the states are equal/);
  });

  it('says of sequences that are the same that they are', () => {
    const same = comparedTrace('hell');
    assert.match(said(20, { trace: same }), /Both have read the same so far: the states are equal/);
    assert.match(said(19, { trace: same }), /is 0: the states are equal\.$/);
  });

  it('is a whole sentence at every moment of every example', () => {
    for (const example of EXAMPLES) {
      const trace = comparedTrace(0, { example });
      for (let position = 0; position <= 5 * trace.T; position += 0.5) {
        const text = said(position, { trace });
        assert.match(text, /^[A-Z‖t].*[.]$/);
        assert.doesNotMatch(text, /NaN|undefined|null|\[object/);
      }
    }
  });

  it('asks for a second sequence while there is none', () => {
    assert.match(said(20, { trace: traceOf() }), /Choose a second sequence/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../web/src/views/exercise/answer.js';
import { exercise } from '../../web/src/views/exercise/exercise.js';
import { fitsStrip, strip } from '../../web/src/views/exercise/strip.js';
import { withCode } from '../../web/src/views/exercise/with-code.js';
import { markupOf } from './markup.js';

const on = new Proxy({}, { get: () => () => {} });

const QUIET = {
  part: 'cell',
  busy: null,
  begun: false,
  output: '',
  error: null,
  found: null,
  strip: null,
  stage: null,
  note: null,
  hasNext: false,
};
const PASSED = { name: 'bias', passed: true, message: '' };
const FAILED = { name: 'tanh', passed: false, message: 'h_2, row 0: expected +0.43, got −0.11' };

const text = (template) => markupOf(template).replace(/\s+/g, ' ');
const answered = (more) => text(answer({ ...QUIET, ...more }, on));

describe('What came of a run', () => {
  it('is an invitation before anything was run', () => {
    assert.match(answered({}), /role="status">Check runs your cell on fresh random numbers/);
    assert.doesNotMatch(answered({}), /prints/);
  });

  it('says what is going on', () => {
    assert.match(answered({ busy: 'loading' }), /class="state busy" role="status">Fetching Python/);
    assert.match(answered({ busy: 'checking' }), /Checking with fresh random numbers/);
  });

  it('shows what was printed, letter by letter, and says when it was nothing', () => {
    const html = markupOf(answer({ ...QUIET, begun: true, output: '<b> &\n  x' }, on));
    assert.match(html, /<samp>&lt;b> &amp;\n {2}x<\/samp>/);
    assert.match(answered({ begun: true }), /prints.*nothing\. Use <code>print\(…\)<\/code>/);
  });

  it('names the line that failed, first in plain words, then as Python says it', () => {
    const error = { type: 'NameError', line: 4, message: "name 'hh' is not defined", plain: '`hh` is not there.' }; // prettier-ignore
    const html = answered({ begun: true, error });
    assert.match(html, /class="state failed" role="status">It stopped at line 4\./);
    assert.match(html, /<code>hh<\/code> is not there\..*NameError: name 'hh' is not defined/);
    assert.match(html, />Go to line 4<\/button>/);
  });

  it('says the same sentence only once', () => {
    const html = answered({ error: { type: 'Stopped', line: null, message: 'Stopped.', plain: 'Stopped.' } }); // prettier-ignore
    assert.equal(html.match(/Stopped\./g).length, 1);
    assert.doesNotMatch(html, /Go to line/);
  });

  it('counts the checks, and says why one did not pass, for ears too', () => {
    const found = { passed: false, checks: [PASSED, FAILED], mistake: null };
    const html = answered({ begun: true, found });
    assert.match(html, /class="state failed" role="status">1 of 2 checks passed\./);
    assert.match(html, /<li class="yes">.*<b>bias<\/b><span class="visually-hidden">: passed\./);
    assert.match(html, /<li class="no">.*: not passed\..*expected \+0\.43, got −0\.11/);
  });

  it('says once what several checks have in common, and not again what the error says', () => {
    const late = { passed: false, message: 'Not tried yet.' };
    const raised = { name: 'runs', passed: false, message: 'It stopped: bad shapes' };
    const found = { passed: false, checks: [raised, { name: 'shape', ...late }, { name: 'bias', ...late }], mistake: null }; // prettier-ignore
    const error = { type: 'RuntimeError', line: 3, message: 'bad shapes', plain: 'Look.' };
    const html = answered({ found, error });
    assert.match(html, /<b>shape · bias<\/b>/);
    assert.equal(html.match(/Not tried yet/g).length, 1);
    assert.equal(html.match(/bad shapes/g).length, 1);
  });

  it('names the mistake before the list', () => {
    const found = { passed: false, checks: [FAILED], mistake: { id: 'x', message: 'No `tanh`.' } };
    assert.match(answered({ found }), /class="mistake">No <code>tanh<\/code>\.<.*class="checks"/);
  });

  it('says that all passed, and leads to the stage and to the next part', () => {
    const found = { passed: true, checks: [PASSED], mistake: null };
    const html = answered({ found, hasNext: true, stage: { href: '#stage', words: 'See them' } });
    assert.match(html, /class="state passed" role="status">All 1 checks passed/);
    assert.match(
      html,
      /<a class="stage-link" href="#stage"[^>]*>See them<\/a>.*On to the next part/,
    );
  });
});

const MODEL = {
  part: { id: 'cell', number: 1, title: 'The cell', task: 'Write `it`.', hints: ['one', 'two'], solution: 'def f(): ...', next: ['more'] }, // prettier-ignore
  parts: 3,
  field: 'FIELD',
  busy: null,
  passed: false,
  hintsShown: 0,
  solutionShown: false,
  aside: false,
  fromLink: false,
  linked: false,
  kept: 'kept here',
  answer: QUIET,
};
const shown = (more) => text(exercise({ ...MODEL, ...more }, on));

describe('One part of the exercise', () => {
  it('has a name, its own task where the page has none, and the field', () => {
    const html = shown({});
    assert.match(html, /aria-label="Exercise, part 1: The cell"/);
    assert.match(html, /<slot><h3>The cell<\/h3><p>Write <code>it<\/code>\.<\/p><\/slot>/);
    assert.match(html, /FIELD/);
    assert.match(html, />Run<.*>Check<.*>Stop<.*>Start again</);
  });

  it('can be stopped only while it runs, and run only while it does not', () => {
    assert.match(shown({}), /aria-disabled="true" ?>Stop</);
    assert.match(shown({ busy: 'running' }), /aria-disabled="false" ?>Stop</);
    assert.match(shown({ busy: 'running' }), /aria-disabled="true"[^>]*>Check</);
  });

  it('has nothing to check where anything goes', () => {
    const html = shown({ part: { ...MODEL.part, id: 'explore' } });
    assert.match(html, />Run and draw</);
    assert.doesNotMatch(html, />Check</);
  });

  it('gives one hint at a time, and the solution only after all of them', () => {
    assert.match(shown({}), />Give me a hint</);
    assert.doesNotMatch(shown({}), /solution|<li>one/);
    const one = shown({ hintsShown: 1 });
    assert.match(one, /<li>one<\/li>.*>Hint 2 of 2</);
    assert.doesNotMatch(one, /solution|<li>two/);
    assert.match(shown({ hintsShown: 2 }), />Show me a solution</);
    assert.doesNotMatch(shown({ hintsShown: 2 }), /def f/);
  });

  it('compares with a model solution after success, and says what to try next', () => {
    const html = shown({ passed: true, solutionShown: true });
    assert.match(html, /class="done">done</);
    assert.match(html, /def f\(\): \.\.\..*What to try next.*<li>more/);
  });

  it('says that code came with a link, and offers the way back', () => {
    const html = shown({ fromLink: true, aside: true, linked: true });
    assert.match(html, /role="note">This code came with a link\. Read it before you run it\./);
    assert.match(html, />Copy link<.*>Back to what I had</);
  });

  it('turns what stands between backticks into code, and nothing else', () => {
    assert.equal(markupOf(withCode('a `b < c` d')), 'a <code>b &lt; c</code> d');
    assert.equal(markupOf(withCode('<i>')), '&lt;i>');
  });
});

describe('The states beside the code', () => {
  const states = { shape: [2, 2, 3], data: [0, 0.5, -0.5, 1, 1, 1, 0.25, 0, 0, 1, 1, 1] };

  it('are a square for every unit of the row, in its sign’s colour', () => {
    const html = markupOf(strip({ states, row: 0, tokens: ['h', 'e'], first: null }));
    assert.equal(html.match(/class="slot/g).length, 6);
    assert.equal(html.match(/class="positive"/g).length, 2);
    assert.equal(html.match(/class="negative"/g).length, 1);
    assert.match(html, /aria-label="Your hidden states: 2 timesteps, 3 units each\."/);
    assert.match(html, /class="token"[^>]*>h</);
    const other = markupOf(strip({ states, row: 1, tokens: [], first: null }));
    assert.equal(other.match(/class="positive"/g).length, 6);
  });

  it('ring the first wrong one, and say which it is', () => {
    const html = markupOf(strip({ states, row: 0, tokens: [], first: { t: 2, unit: 1 } }));
    assert.match(html, /class="wrong"/);
    assert.match(html, /The first wrong one is unit 1 of step 2, ringed\./);
  });

  it('are left to the stage where they are many', () => {
    assert.equal(fitsStrip([40, 1, 32]), true);
    assert.equal(fitsStrip([41, 1, 8]), false);
    assert.equal(fitsStrip([4, 1, 33]), false);
  });
});

describe('Code in a sentence', () => {
  it('is what stands between backticks, and what can only be code', () => {
    const text = (sentence) => markupOf(withCode(sentence));
    assert.equal(
      text('h_prev and W_xh.T, not W_hh h_{t-1}, and my_h_prev'),
      '<code>h_prev</code> and <code>W_xh.T</code>, not W_hh h_{t-1}, and my_h_prev',
    );
    assert.equal(
      text('`a b` and torch.stack or .T'),
      '<code>a b</code> and <code>torch.stack</code> or <code>.T</code>',
    );
    assert.equal(text('h_2, row 0'), 'h_2, row 0');
  });
});

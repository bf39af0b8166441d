import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOurs, mayBe } from '../../web/src/embed/host.js';
import { hostOrigin, mayCommand, pinnedOrigin, targetOf } from '../../web/src/embed/origins.js';

const COURSE = 'https://course.example';
const around = (known) =>
  hostOrigin({
    pinned: null,
    around: undefined,
    referrer: '',
    self: 'https://rnn.example',
    ...known,
  });

describe('Whom a frame talks to', () => {
  it('is what its address pins, whoever is around', () => {
    const pinned = { pinned: COURSE, referrer: 'https://other.example/' };
    assert.equal(around(pinned), COURSE);
    assert.equal(around({ ...pinned, around: 'https://other.example' }), COURSE);
  });

  it('is else what the browser says of the page around, and else the referrer', () => {
    assert.equal(around({ around: COURSE, referrer: 'https://other.example/x' }), COURSE);
    assert.equal(around({ referrer: `${COURSE}/lesson?1` }), COURSE);
  });

  it('is nobody that is known where nothing says it', () => {
    assert.equal(around({}), null);
    assert.equal(around({ around: 'null', referrer: COURSE }), null);
    assert.equal(around({ referrer: 'https://rnn.example/lessons/' }), null); // it went on by itself
    assert.equal(around({ referrer: 'about:blank' }), null);
  });

  it('is nobody where what is pinned is no origin', () => {
    for (const pinned of [
      '',
      '*',
      'null',
      'course.example',
      'javascript:alert(1)',
      `${COURSE}/a`,
      `${COURSE}?a`,
      'https://a@course.example',
      'file:///a',
      'data:text/html,a',
    ])
      // prettier-ignore
      assert.equal(around({ pinned, around: COURSE, referrer: COURSE }), null, pinned);
  });

  it('may be pinned with a closing slash, capitals or the usual port', () => {
    for (const pinned of [COURSE, `${COURSE}/`, 'https://Course.example', `${COURSE}:443`])
      assert.equal(pinnedOrigin(pinned), COURSE);
    assert.equal(pinnedOrigin('http://localhost:8080'), 'http://localhost:8080');
  });
});

describe('What a frame says', () => {
  it('goes to its host alone', () => {
    for (const type of ['ready', 'resize', 'step', 'state', 'check', 'error'])
      assert.equal(targetOf(type, COURSE, undefined), COURSE);
    assert.equal(targetOf('state', COURSE, COURSE), COURSE);
  });

  it('is only its height, and that it is ready, where the host is not known', () => {
    const said = ['ready', 'resize', 'step', 'state', 'check', 'error', 'constructor'];
    assert.deepEqual(said.map((type) => targetOf(type, null, undefined)), ['*', '*', null, null, null, null, null]); // prettier-ignore
  });

  it('is nothing where the browser says that the host is another', () => {
    assert.equal(targetOf('resize', COURSE, 'https://other.example'), null);
  });
});

describe('Commands come', () => {
  it('from the host’s origin and no other', () => {
    assert.ok(mayCommand(COURSE, COURSE));
    for (const origin of [
      'https://other.example',
      'null',
      '',
      'http://course.example',
      `${COURSE}.example`,
    ])
      // prettier-ignore
      assert.ok(!mayCommand(origin, COURSE), origin);
    assert.ok(!mayCommand('null', null));
    assert.ok(!mayCommand(COURSE, null));
  });
});

describe('The page around knows its frames', () => {
  const folder = new URL('https://rnn.example/courses/rnn/');

  it('by their address beside the script', () => {
    for (const page of [
      'embed.html',
      'embed.html?show=stage#stage',
      'embed',
      'lessons/unrolling.html',
    ])
      assert.ok(isOurs(`https://rnn.example/courses/rnn/${page}`, folder), page);
    for (const address of [
      'https://rnn.example/courses/rnn/',
      'https://rnn.example/courses/rnn/index.html',
      'https://rnn.example/courses/rnn/x/embed.html',
      'https://rnn.example/courses/rnn/embed.html/evil',
      'https://rnn.example/courses/embed.html',
      'https://rnn.example:444/courses/rnn/embed.html',
      'https://rnn.example.evil/courses/rnn/embed.html',
      'http://rnn.example/courses/rnn/embed.html',
      'about:blank',
      '',
    ])
      assert.ok(!isOurs(address, folder), address);
  });

  it('by the origin of what they say', () => {
    const page = COURSE;
    const may = (origin, sandbox = null, self = page) => mayBe(origin, folder, { sandbox, self });
    assert.ok(may('https://rnn.example'));
    assert.ok(!may('https://other.example'));
    assert.ok(!may('null'));
    assert.ok(may('null', 'allow-scripts'));
    assert.ok(may('null', ''));
    assert.ok(!may('https://rnn.example', 'allow-scripts'));
    assert.ok(may('https://rnn.example', 'allow-scripts allow-same-origin'));
    assert.ok(!may('null', 'allow-scripts allow-same-origin'));
    assert.ok(may('null', null, 'null')); // all that stands in a sandbox has no origin
  });
});

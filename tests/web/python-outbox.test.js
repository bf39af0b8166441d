import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Outbox } from '../../web/src/python/outbox.js';

const encode = (text) => new TextEncoder().encode(text);

function outbox() {
  const sent = [];
  const clock = { now: 1000 };
  return {
    sent,
    clock,
    box: new Outbox(
      (text) => sent.push(text),
      () => clock.now,
    ),
  };
}

describe('What is printed on its way to the page', () => {
  it('goes at once as long as it is little: a loop that never ends would keep it', () => {
    const { box, sent } = outbox();
    for (let i = 0; i < 200; i++) box.take(encode(`${i}\n`));
    assert.equal(sent.length, 200);
  });

  it('goes in parcels when it floods, and nothing is lost or swapped', () => {
    const { box, sent, clock } = outbox();
    const lines = Array.from({ length: 20_000 }, (_, i) => `${i}\n`);
    for (const line of lines) {
      clock.now += 0.01;
      box.take(encode(line));
    }
    box.flush();
    assert.equal(sent.join(''), lines.join(''));
    assert.ok(sent.length < 500, `${sent.length} messages`);
  });

  it('holds back at most a parcel’s time', () => {
    const { box, sent, clock } = outbox();
    for (let i = 0; i < 1000; i++) box.take(encode('x'));
    const before = sent.length;
    clock.now += 50;
    box.take(encode('y'));
    assert.equal(sent.length, before + 1);
    assert.match(sent[before], /^x*y$/);
  });
});

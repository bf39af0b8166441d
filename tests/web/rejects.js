/** What must be true of everything the engine refuses. */
import assert from 'node:assert/strict';
import { EngineError } from '../../web/src/engine/index.js';
import { checkGoodCall } from './problems.js';

/**
 * Fails unless the call throws an EngineError whose sentence says the right thing, and the engine
 * goes on giving right numbers.
 */
export function checkRejects(engine, call, message) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof EngineError, `another kind of error: ${error?.stack ?? error}`);
    assert.equal(error.name, 'EngineError');
    assert.equal(error.code, 'argument');
    assert.match(error.message, /^\S.*\.$/s);
    assert.match(error.message, message);
    return true;
  });
  checkGoodCall(engine);
}

/** The arguments without one of them. */
export const without = (name, args) =>
  Object.fromEntries(Object.entries(args).filter(([key]) => key !== name));

/** Has neither a text nor a number: templates throw at it. */
export const noText = Object.create(null);

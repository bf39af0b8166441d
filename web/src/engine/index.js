/** The engine's public module. */
export { loadEngine } from './load-engine.js';
export { EngineError } from './engine-error.js';

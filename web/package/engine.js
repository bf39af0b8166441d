/** The engine alone: no element, no page. */
export { EngineError, loadEngine } from '../src/engine/index.js';

/** Fetching what Python consists of, with plain sentences for what can go wrong. */
import { loadError } from './load-error.js';

/**
 * Whether the page's own origin is another one; that of a sandboxed frame is like no other.
 * @param {URL} url
 */
export const isForeign = ({ origin }) => origin === 'null' || origin !== globalThis.origin;

/**
 * @param {URL} url
 * @returns {Promise<Response>} a good one
 * @throws {import('./python-error.js').PythonError} code `load`
 */
export async function answerOf(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw failed(
      ({ offline, offlineOrForbidden }) => (isForeign(url) ? offlineOrForbidden : offline),
      cause,
    );
  }
  if (!response.ok) throw failed(({ answered }) => answered(response.status));
  return response;
}

/** @param {import('./load-error.js').Why} why @param {unknown} [cause] */
export const failed = (why, cause) => loadError((loading) => loading.failed(why(loading)), cause);

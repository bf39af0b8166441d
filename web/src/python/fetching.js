/** Fetching what Python consists of, with plain sentences for what can go wrong. */
import { PythonError } from './python-error.js';

/**
 * Whether the page's own origin is another one; that of a sandboxed frame is like no other.
 * @param {URL} url
 */
export const isForeign = ({ origin }) => origin === 'null' || origin !== globalThis.origin;

/**
 * @param {URL} url
 * @returns {Promise<Response>} a good one
 * @throws {PythonError} code `load`
 */
export async function answerOf(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw failed(
      isForeign(url)
        ? 'the network did not answer, or the server of its files does not send Access-Control-Allow-Origin: *, which other origins and sandboxed frames need'
        : 'the network did not answer. Check the connection and run again',
      cause,
    );
  }
  if (!response.ok)
    throw failed(`the server answered ${response.status}. Run again to try once more`);
  return response;
}

/** @param {string} why @param {unknown} [cause] */
export const failed = (why, cause) =>
  new PythonError('load', `Python could not be loaded: ${why}.`, { cause });

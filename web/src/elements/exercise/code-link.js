/** Code in a page's address: `#id?code=…`, UTF-8 in base64url. Shown, never run by itself. */

/** Longer code is not read from an address. */
const LONGEST = 20_000;

/** @param {string} id of the exercise @returns {string | null} null: the address holds none that can be read */
export function codeFromAddress(id) {
  const prefix = `#${id}?code=`;
  if (!id || !location.hash.startsWith(prefix)) return null;
  return decode(location.hash.slice(prefix.length));
}

/** @param {string} code @returns {string} what stands behind `code=` */
export function encode(code) {
  const bytes = new TextEncoder().encode(code);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} text @returns {string | null} */
export function decode(text) {
  if (text.length > LONGEST) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

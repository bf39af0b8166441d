/** What can be read or heard of markup: its texts, and the attributes that are spoken or shown. Not code. */

const SPOKEN =
  /\s(aria-label|aria-description|aria-valuetext|title|placeholder|label|alt)="([^"]*)"/g;

const unescaped = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // prettier-ignore

/** @param {string} markup @returns {string[]} */
export function visibleTexts(markup) {
  const found = [];
  // An attribute's value may hold ">".
  const texts = markup
    .replace(/<code>[^<]*<\/code>/g, ' ')
    .replace(/<[a-z/!](?:"[^"]*"|[^">])*>/gi, (tag) => {
      for (const [, , value] of tag.matchAll(SPOKEN)) found.push(value);
      return '\n';
    });
  found.push(...texts.split('\n'));
  return found.map((text) => unescaped(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== ''); // prettier-ignore
}

/** Words that somebody would read as words: two letters and more. @param {string} text */
export const wordsIn = (text) => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];

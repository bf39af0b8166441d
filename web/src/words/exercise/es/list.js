/** "a", "a y b", "a, b y c"; "e" before the sound of i. @param {readonly (string | number)[]} items */
export function list(items) {
  if (items.length < 2) return items.join('');
  const last = items[items.length - 1];
  const and = /^h?i(?![aeou])/i.test(String(last)) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

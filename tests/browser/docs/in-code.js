/** What the elements really have: asked of the classes in a page, and read in their sources. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const elements = new URL('../../../web/src/elements', import.meta.url).pathname;

/** Which files send the events of an element; all others are the stage's. */
const OWN_FILES = {
  'rnn-exercise': /^(rnn-exercise\.js|exercise\/)/,
  'rnn-question': /^rnn-question\.js/,
  'rnn-snippet': /^rnn-snippet\.js/,
};

/** @returns {string[]} names of the events that an element sends */
export function eventsOf(tag) {
  const others = Object.values(OWN_FILES);
  const isOwn = (file) =>
    OWN_FILES[tag]?.test(file) ?? !others.some((pattern) => pattern.test(file));
  const files = readdirSync(elements, { recursive: true }).filter(
    (file) => file.endsWith('.js') && isOwn(file),
  );
  const sent = files.flatMap((file) =>
    [...readFileSync(path.join(elements, file), 'utf8').matchAll(/\bsend\([^()]*'(rnn-\w+)'/g)].map(
      ([, name]) => name,
    ),
  );
  // `send(this.#host, before ? 'rnn-pause' : 'rnn-play', {})` names two.
  const either = files.flatMap((file) =>
    [
      ...readFileSync(path.join(elements, file), 'utf8').matchAll(/\? '(rnn-\w+)' : '(rnn-\w+)'/g),
    ].flatMap(([, one, other]) => [one, other]),
  );
  return [...new Set([...sent, ...either])].sort();
}

/** Members whose comment says that they are not for others. @returns {string[]} */
export function internalIn(tag) {
  return ['speaking-element', tag].flatMap((name) => {
    const source = readFileSync(path.join(elements, `${name}.js`), 'utf8');
    const marked =
      /\/\*\*(?:(?!\*\/)[^])*@internal(?:(?!\*\/)[^])*\*\/\s*(?:async |get |set )?(\w+)/g;
    return [...source.matchAll(marked)].map(([, member]) => member);
  });
}

/**
 * Runs in a page where the element is defined.
 * @param {string} tag
 */
export function inClass(tag) {
  const element = customElements.get(tag);
  const base = Object.getPrototypeOf(element); // SpeakingElement
  const lit = Object.getPrototypeOf(base);
  const properties = [...element.elementProperties]
    .filter(([, options]) => !options.state)
    .map(([name]) => name);
  const methods = [];
  for (const { prototype } of [base, element]) {
    for (const [name, { value, get }] of Object.entries(
      Object.getOwnPropertyDescriptors(prototype),
    )) {
      const isOurs = !(name in lit.prototype) && !element.elementProperties.has(name);
      if (get && isOurs) properties.push(name);
      if (typeof value === 'function' && (isOurs || name === 'focus')) methods.push(name);
    }
  }
  const css = element.elementStyles.map(({ cssText }) => cssText).join('\n');
  const declared = new Map(
    [...css.matchAll(/--_([\w-]+):\s*var\((--rnn-[\w-]+)/g)].map(([, own, name]) => [own, name]),
  );
  const used = [...css.matchAll(/var\(--_([\w-]+)/g)].map(([, own]) => declared.get(own));
  const direct = [...css.replace(/--_[\w-]+:[^;]*;/g, '').matchAll(/var\((--rnn-[\w-]+)/g)];
  return {
    attribute: [...element.observedAttributes],
    property: [...new Set(properties)],
    method: methods,
    css: [...new Set([...used, ...direct.map(([, name]) => name)])].filter(Boolean),
  };
}

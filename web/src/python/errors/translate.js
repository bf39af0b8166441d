/** MicroPython's messages, said as Python 3.11 says them. */
import { binaryMessage, unaryMessage } from './operators.js';

/**
 * @typedef {object} Context what is known of the place
 * @property {string} text the learner's line; empty if unknown
 * @property {string | null} inside the function it stands in
 * @property {string} source the whole text
 * @property {Record<string, string[]>} functions and their parameters
 */

/**
 * A rule: for which message, and what Python says instead. A string may use $1, $2 …; a function
 * gets the match and the context. `type` if Python has another name for it.
 *
 * @typedef {object} Rule
 * @property {RegExp} when
 * @property {string | ((found: RegExpMatchArray, context: Context) => string)} say
 * @property {string} [type]
 */

/** @type {Rule[]} */
const RULES = [
  { when: /^name '(.+)' isn't defined$/, say: "name '$1' is not defined" },
  {
    when: /^local variable referenced before assignment$/,
    say: (_, context) =>
      `cannot access local variable '${unboundIn(context)}' where it is not associated with a value`,
    type: 'UnboundLocalError',
  },
  { when: /^divide by zero$/, say: (_, { text }) => divisionMessage(text) },
  {
    when: /^unsupported types for __(\w+)__: '(.+)', '(.+)'$/,
    say: ([, name, a, b]) => binaryMessage(name, a, b),
  },
  {
    when: /^unsupported type for __(\w+)__: '(.+)'$/,
    say: ([, name, type]) => unaryMessage(name, type),
  },
  {
    when: /^object (?:of type )?'(.+)' isn't a tuple or list$/,
    say: "'$1' object is not iterable",
  },
  {
    when: /^'(.+)' object isn't (callable|iterable|subscriptable|an iterator)$/,
    say: "'$1' object is not $2",
  },
  {
    when: /^'(.+)' object doesn't support item (assignment|deletion)$/,
    say: "'$1' object does not support item $2",
  },
  {
    when: /^(list|tuple|range) indices must be integers, not (\w+)$/,
    say: '$1 indices must be integers or slices, not $2',
  },
  {
    when: /^(?:str|string) indices must be integers, not (\w+)$/,
    say: "string indices must be integers, not '$1'",
  },
  { when: /^str index out of range$/, say: 'string index out of range' },
  { when: /^range index out of range$/, say: 'range object index out of range' },
  {
    when: /^(?:(\w+)\(\)|function) takes (\d+) positional arguments? but (\d+) were given$/,
    say: argumentsMessage,
  },
  {
    when: /^unexpected keyword argument '(.+)'$/,
    say: ([, name], { text }) =>
      `${calledWith(text, name)}got an unexpected keyword argument '${name}'`,
  },
  {
    when: /^function got multiple values for argument '(.+)'$/,
    say: ([, name], { text }) =>
      `${calledWith(text, name)}got multiple values for argument '${name}'`,
  },
  {
    when: /^function missing required keyword argument '(.+)'$/,
    say: "missing 1 required keyword-only argument: '$1'",
  },
  {
    when: /^function missing keyword-only argument$/,
    say: 'missing 1 required keyword-only argument',
  },
  {
    when: /^function missing required positional argument #(\d+)$/,
    say: 'missing 1 required positional argument (number $1)',
  },
  { when: /^no module named '(.+)'$/, say: "No module named '$1'", type: 'ModuleNotFoundError' },
  {
    when: /^can't import name (\w+)$/,
    say: ([, name], { text }) =>
      `cannot import name '${name}' from '${text.match(/from\s+([\w.]+)/)?.[1] ?? '?'}'`,
  },
  {
    when: /^need more than (\d+) values? to unpack$/,
    say: ([, got], { text }) => {
      const wanted = targetsIn(text);
      return wanted
        ? `not enough values to unpack (expected ${wanted}, got ${got})`
        : `not enough values to unpack (got ${got})`;
    },
  },
  {
    when: /^invalid syntax for integer with base (\d+): (.+)$/,
    say: 'invalid literal for int() with base $1: $2',
  },
  { when: /^invalid syntax for number$/, say: 'could not convert string to float' },
  {
    when: /^can't convert (.+) to int$/,
    say: "'$1' object cannot be interpreted as an integer",
  },
  { when: /^can't convert (.+) to float$/, say: 'must be real number, not $1' },
  { when: /^can't convert '(.+)' object to str implicitly$/, say: 'must be str, not $1' },
  { when: /^'module' object has no attribute '(.+)'$/, say: "module has no attribute '$1'" },
  {
    when: /^(?:maximum recursion depth exceeded|pystack exhausted)$/,
    say: 'maximum recursion depth exceeded',
    type: 'RecursionError',
  },
  {
    when: /^arg is an empty sequence$/,
    say: (_, { text }) => `${text.match(/\b(min|max)\(/)?.[1] ?? 'max'}() arg is an empty sequence`,
  },
  { when: /^object not in sequence$/, say: 'list.remove(x): x not in list' },
  { when: /^memory allocation failed\b.*$/, say: 'out of memory' },
  {
    when: /^(?:\[Errno 44\] .+|44)$/,
    say: '[Errno 2] No such file or directory',
    type: 'FileNotFoundError',
  },
  { when: /^(?:\[Errno 69\] .+|69)$/, say: '[Errno 30] Read-only file system' },
];

/**
 * @param {{ type: string, message: string }} error as MicroPython says it
 * @param {Context} context
 * @returns {{ type: string, message: string }}
 */
export function translate({ type, message }, context) {
  for (const { when, say, type: other } of RULES) {
    const found = message.match(when);
    if (!found) continue;
    const said = typeof say === 'string' ? message.replace(when, say) : say(found, context);
    return { type: other ?? type, message: said };
  }
  return { type, message };
}

/** A name of the line that the function gives a value to, but not yet. @param {Context} context */
function unboundIn({ text, source }) {
  const names = text.match(/[A-Za-z_]\w*/g) ?? [];
  return names.find((name) => isAssigned(source, name)) ?? '?';
}

/** @param {string} source @param {string} name */
const isAssigned = (source, name) =>
  new RegExp(
    `^[ \\t]+(?:for\\s+)?${name}\\s*(?:[-+*/@%&|^]|//|\\*\\*)?=(?!=)|^[ \\t]+for\\s+${name}\\b`,
    'm',
  ).test(source);

/** @param {string} text */
function divisionMessage(text) {
  if (/%/.test(text) && !/\//.test(text)) return 'integer modulo by zero';
  return /\/\//.test(text) ? 'integer division or modulo by zero' : 'division by zero';
}

/** @param {RegExpMatchArray} found @param {Context} context */
function argumentsMessage([, name = 'function', wanted, given], { functions }) {
  const [takes, got] = [Number(wanted), Number(given)];
  if (got >= takes) {
    const [s, was] = [takes === 1 ? '' : 's', got === 1 ? 'was' : 'were'];
    return `${name}() takes ${takes} positional argument${s} but ${got} ${was} given`;
  }
  const s = takes - got === 1 ? '' : 's';
  const missing = functions[name]?.length === takes ? functions[name].slice(got) : null;
  const names = missing ? `: ${listed(missing)}` : '';
  return `${name}() missing ${takes - got} required positional argument${s}${names}`;
}

/** As Python lists them: 'a', 'b', and 'c'. @param {string[]} names */
function listed(names) {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`;
}

/** The function that the line calls with this keyword. @param {string} text @param {string} keyword */
function calledWith(text, keyword) {
  const found = text.match(new RegExp(`([\\w.]+)\\((?:[^()]|\\([^()]*\\))*\\b${keyword}\\s*=`));
  return found ? `${found[1].split('.').pop()}() ` : '';
}

/** How many names stand on the left of `=`. @param {string} text */
function targetsIn(text) {
  const left = text.match(/^\s*(?:for\s+)?\(?([\w\s,.[\]]+?)\)?\s*(?:=(?!=)|\bin\b)/)?.[1];
  return left?.includes(',') ? left.split(',').filter((part) => part.trim() !== '').length : 0;
}

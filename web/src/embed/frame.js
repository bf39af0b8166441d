/** A page in somebody's frame: says how high it is and what happens on its stage, and obeys the host. */
import { AT_ONCE, obey, sentenceFor } from './commands.js';
import { Height } from './height.js';
import { ForH5p, forLti } from './heights-for-others.js';
import { hostOrigin, mayCommand, targetOf } from './origins.js';
import { fromHost, messageOf } from './protocol.js';
import { readCommand } from './read-command.js';
import { StateWatch } from './state-watch.js';

/** @typedef {import('../elements/rnn-unrolling.js').RnnUnrolling} Stage */
/** @typedef {import('./read-command.js').Command} Command */

/** So long may the engine take to come until the height is told all the same. */
const PATIENCE_MS = 4000;
/** So many commands may wait for the network. */
const MOST_WAITING = 100;

/**
 * From now on, as long as the page is there.
 *
 * @param {object} options
 * @param {Stage} options.stage its network may be there already, or come
 * @param {string} options.show what the page shows, as `ready` says it
 * @param {string | null} options.id
 * @param {string | null} options.host as it stands behind `host=`
 * @param {(theme: string) => void} options.dress
 * @param {(lang: string) => void} options.speak
 * @param {Promise<unknown>} [options.rest] what else has to be there before the height is told
 */
export function openFrame({ stage, show, id, host: pinned, dress, speak, rest }) {
  const around = originAround();
  const host = hostOrigin({ pinned, around, referrer: document.referrer, self: location.origin });
  /** @type {Command[]} */
  const waiting = [];

  /** @param {string} type @param {object} fields */
  const tell = (type, fields) => {
    const target = targetOf(type, host, around);
    if (target !== null) parent.postMessage(messageOf(type, id, fields), target);
  };
  const h5p = new ForH5p((message) => parent.postMessage(message, '*'));
  const height = new Height((pixels) => {
    tell('resize', { height: pixels });
    parent.postMessage(forLti(pixels), '*');
    if (self.origin !== 'null') h5p.report(pixels); // its script cannot answer a frame without origin
  });
  const watch = new StateWatch(stage, (state) => tell('state', { state }));

  const drawn = async () => {
    await rest;
    while (!(await stage.updateComplete)); // it draws again once it knows its width
    height.begin();
  };
  const ready = () => {
    tell('ready', { show, T: stage.trace?.T, H: stage.trace?.H });
    drawn();
    for (const command of waiting.splice(0)) run(command);
  };

  /** @param {string} message */
  const refuse = (message) => tell('error', { code: 'command', message });
  /** @param {Command} command */
  const run = (command) => {
    watch.hostActs();
    obey(stage, command, { dress, speak, refuse, tellState: () => watch.tellNow() });
  };
  /** @param {Record<string, unknown>} fields */
  const take = (fields) => {
    const command = readCommand(fields);
    if ('problem' in command) refuse(sentenceFor(stage, command.problem));
    else if (stage.trace || AT_ONCE.includes(command.command)) run(command);
    else if (waiting.length < MOST_WAITING) waiting.push(command);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return;
    h5p.hear(data);
    const said = fromHost(data);
    if (said?.type === 'command' && mayCommand(origin, host)) take(said.fields);
    if (said?.type !== 'hello') return;
    if (stage.trace) tell('ready', { show, T: stage.trace.T, H: stage.trace.H });
    if (height.told) tell('resize', { height: height.told });
  });

  const hear = listenTo(stage);
  hear('rnn-ready', ready);
  hear('rnn-step', (detail) => tell('step', detail));
  hear('rnn-error', (detail) => {
    tell('error', detail);
    if (detail.code === 'load') drawn();
  });
  document.addEventListener('rnn-check', (event) => tell('check', detailOf(event)));

  if (stage.trace) ready();
  else setTimeout(() => height.begin(), PATIENCE_MS);
}

/** What happens on this stage, and not on another of the page. @param {Stage} stage */
const listenTo =
  (stage) => (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
    document.addEventListener(name, (event) => {
      if (event.target === stage) act(detailOf(event));
    });

/** @param {Event} event */
const detailOf = (event) => /** @type {CustomEvent} */ (event).detail;

/** The origin of the page around, where the browser tells it. @returns {string | undefined} */
function originAround() {
  const { ancestorOrigins } = location;
  if (ancestorOrigins) return ancestorOrigins[0];
  try {
    return parent.location.origin; // of this very origin
  } catch {
    return undefined;
  }
}

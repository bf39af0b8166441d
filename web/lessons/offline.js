/**
 * Keeps the lesson on the reader's device, or removes it from there. Only where a host asked for it,
 * by <meta name="rnn-offline" content="yes"> or ?offline=1; ?offline=0 undoes it.
 */

/** Where the whole site's worker is, from a lesson's page. */
const WORKER = '../service-worker.js';

/** @param {boolean} wanted */
export async function keepOffline(wanted) {
  try {
    const { serviceWorker } = navigator; // in some frames already this is refused
    if (!serviceWorker) return; // no secure page, or the browser keeps nothing
    if (!wanted) return await forget();
    await serviceWorker.register(WORKER, { updateViaCache: 'none' });
    await serviceWorker.ready;
    say('This lesson is kept on this device and opens without a network.', forget);
  } catch {
    // Storage is not allowed here, or full: the lesson is there all the same.
  }
}

async function forget() {
  const scope = new URL('../', location.href);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope === scope.href) await registration.unregister();
  const ours = `rnn-unrolled ${scope.pathname} `;
  const kept = (await caches.keys()).filter((key) => key.startsWith(ours));
  await Promise.all(kept.map((key) => caches.delete(key)));
  say('This lesson is no longer kept on this device.');
}

/** At the foot of the page. @param {string} text @param {() => void} [undo] */
function say(text, undo) {
  const footer = document.querySelector('.site-footer') ?? document.body;
  const line = footer.querySelector('.offline') ?? footer.appendChild(document.createElement('p'));
  line.className = 'note offline';
  line.setAttribute('role', 'status');
  line.textContent = `${text} `;
  if (!undo) return;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: 'Remove it', onclick: undo });
  line.append(button);
}

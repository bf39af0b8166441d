/** A button beside every listing that copies it. Without script there is none. */
import { copy } from '../src/elements/copy.js';

for (const listing of document.querySelectorAll('figure:has(> pre[data-snippet])')) {
  const caption = /** @type {HTMLElement} */ (listing.querySelector('figcaption'));
  const text = /** @type {HTMLElement} */ (listing.querySelector('pre[data-snippet]'));

  const told = document.createElement('span');
  told.className = 'copied';
  told.setAttribute('role', 'status');

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${caption.textContent?.trim()}`);
  button.addEventListener('click', async () => {
    told.textContent = ''; // so that it is said again
    const instead = await copy(text.textContent ?? '', text);
    told.textContent = instead ?? 'Copied';
  });

  caption.append(told, button);
}

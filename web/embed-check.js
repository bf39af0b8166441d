/**
 * Classic, because it is for the case that module scripts cannot be loaded: in a sandboxed frame they
 * need a header of the server. Then the page says so, and tells the page around it.
 */
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const show = () => {
      const sentence = /** @type {HTMLElement} */ (document.getElementById('not-loaded'));
      const coming = /** @type {HTMLElement} */ (document.querySelector('.coming'));
      sentence.hidden = false;
      coming.hidden = true;
      if (parent === window) return;
      const message = sentence.innerText.replace(/\s+/g, ' ').trim();
      const about = { protocol: 'rnn-unrolled', v: 1, type: 'error', id: null };
      parent.postMessage({ ...about, code: 'load', message }, '*');
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
    else show();
  },
  true, // such errors do not bubble
);

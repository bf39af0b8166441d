/** Text that is cut off or sticks out of a stage: what a longer language does to a layout. */

/**
 * @param {import('@playwright/test').Locator} element the stage
 * @returns {Promise<string[]>} what is wrong, with the text and by how many pixels
 */
export const overflowing = (element) =>
  element.evaluate((host) => {
    const found = [];
    const root = host.shadowRoot;
    const shown = (one) =>
      one.getClientRects().length > 0 && !one.closest('.visually-hidden, option');
    const words = (one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent.trim()).join(' ').trim(); // prettier-ignore

    /** The nearest box that the text must stay in; where it may end in dots, that is meant. */
    function boundOf(one) {
      const picture = one.closest('.picture');
      if (picture) return picture;
      for (let box = one; box !== root; box = box.parentNode) {
        const { overflowX, textOverflow } = getComputedStyle(box);
        if (textOverflow === 'ellipsis' || (overflowX === 'auto' && box.matches('.values, .compare-strip, pre'))) return null; // prettier-ignore
        if (overflowX !== 'visible') return box;
      }
      return root.querySelector('.stage');
    }

    for (const one of root.querySelectorAll('.stage *')) {
      const text = words(one);
      const bound = text !== '' && shown(one) && boundOf(one);
      if (!bound) continue;
      const range = document.createRange();
      range.selectNodeContents(one);
      const [inner, outer] = [range, bound].map((box) => box.getBoundingClientRect());
      const by = Math.max(inner.right - outer.right, outer.left - inner.left);
      if (by > 1) found.push(`“${text}” by ${by.toFixed(1)}`);
    }
    const tools = [...root.querySelectorAll('header :is(.chip, .tool, .views, .pill)')].filter(
      shown,
    );
    for (const [i, one] of tools.entries()) {
      for (const other of tools.slice(i + 1)) {
        const [a, b] = [one, other].map((tool) => tool.getBoundingClientRect());
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) found.push(`“${one.textContent}” over “${other.textContent}” by ${across.toFixed(1)}`); // prettier-ignore
      }
    }
    return found;
  });

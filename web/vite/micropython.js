/**
 * MicroPython's loader asks at run time whether it is in Node and then imports Node's own modules,
 * of which a bundler complains although no page ever gets there. It also waits for them at its top,
 * where a classic script may not wait.
 */
const NODE_ONLY = /\b(?:await )?import\("(?:module|path|url|fs)"\)/g;
const REQUIRED = /\brequire\("(?:fs|path|url|crypto)"\)/g;

/** @returns {import('vite').Plugin} */
export function micropython() {
  return {
    name: 'micropython',
    transform(code, id) {
      if (!/\/micropython\.mjs$/.test(id)) return null;
      return { code: code.replace(NODE_ONLY, 'null').replace(REQUIRED, 'null'), map: null };
    },
  };
}

/** Tipos, y el motor que no llega (cpp/bindings, web/src/engine). */

/** @typedef {import('./engine-lessons.js').Say} Say */

/** @type {[RegExp, Say][]} */
export const LOADING = [
  [/^(\S+) must be a string\.$/, (name) => `${name} debe ser un texto.`],
  [/^(\S+) must be a number\.$/, (name) => `${name} debe ser un número.`],
  [/^(\S+) must be a list of strings\.$/, (name) => `${name} debe ser una lista de textos.`],
  [/^(\S+) must be a list of numbers\.$/, (name) => `${name} debe ser una lista de números.`],
  [
    /^This browser has no WebAssembly, or it is switched off: open the page in another one\.$/,
    () => 'Este navegador no tiene WebAssembly, o está desactivado: abre la página en otro.',
  ],
  [
    /^The (?:engine|arithmetic) could not be loaded: what the server sent is not WebAssembly\.$/,
    () => 'No se pudo cargar el motor: lo que envió el servidor no es WebAssembly.',
  ],
  [
    /^The (?:engine|arithmetic) could not be loaded: the network did not answer\. Check the connection and try again\.$/,
    () => 'No se pudo cargar el motor: no hubo respuesta. Comprueba la conexión y prueba otra vez.',
  ],
  [
    /^The (?:engine|arithmetic) could not be loaded: the server answered (\d+)\. Try again\.$/,
    (status) => `No se pudo cargar el motor: el servidor respondió ${status}. Prueba otra vez.`,
  ],
  [
    /^The (?:engine|arithmetic) could not be started: this browser may be too old for WebAssembly SIMD, or the page does not allow it\.$/,
    () =>
      'No se pudo iniciar el motor: este navegador quizá sea demasiado viejo para WebAssembly SIMD, o la página no lo permite.',
  ],
];

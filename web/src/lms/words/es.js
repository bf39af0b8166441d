/** Spanish. */

/** @param {number} code */
const error = (code) => (code ? ` (error ${code})` : '');

/** @type {typeof import('./en.js').english} */
export const spanish = {
  none: (stored) =>
    stored
      ? 'No se encontró ninguna plataforma del curso: tu progreso se guarda solo en este navegador.'
      : 'No se encontró ninguna plataforma del curso, y este navegador tampoco guarda nada: copia tu código antes de salir.',
  unopened: (stored, code) =>
    stored
      ? `La plataforma del curso no abrió esta lección${error(code)}: tu progreso se guarda solo en este navegador.`
      : `La plataforma del curso no abrió esta lección${error(code)}, y este navegador tampoco guarda nada: copia tu código antes de salir.`,
  untold: (stored, code) =>
    stored
      ? `La plataforma del curso no aceptó tu progreso${error(code)}: por ahora se guarda solo en este navegador.`
      : `La plataforma del curso no aceptó tu progreso${error(code)}, y este navegador tampoco guarda nada: copia tu código antes de salir.`,
  closed: (stored) =>
    stored
      ? 'La plataforma del curso ha cerrado esta visita: lo que hagas a partir de ahora se guarda solo en este navegador. Para continuar, vuelve a abrir la lección desde el curso.'
      : 'La plataforma del curso ha cerrado esta visita, y nada de lo que hagas a partir de ahora se guarda. Para continuar, vuelve a abrir la lección desde el curso.',
  damaged:
    'Lo que la plataforma del curso guardaba de tu trabajo no se puede leer, así que empiezas de nuevo. Sigue allí hasta que escribas o superes algo.',
  watched: 'Estás viendo de nuevo esta lección: nada de lo que hagas ahora se registra.',
  dropped: (what) => {
    const left = { stage: 'el estado del escenario', drafts: 'el código que no ha pasado la comprobación', passed: 'el código que sí la ha pasado' }; // prettier-ignore
    const list = what.map((name) => left[name]);
    const named = list.length > 1 ? `${list.slice(0, -1).join(', ')} ni ${list.at(-1)}` : list[0];
    return `Tu trabajo es más largo de lo que la plataforma del curso puede guardar. No guarda ${named}; sí guarda qué partes has superado.`;
  },
  stopped: (heading) => `La última vez te quedaste en «${heading}».`,
  goOn: 'Continuar donde lo dejaste',
  close: 'Cerrar',
  kept: 'Lo que escribes se guarda en tu curso y en este navegador.',
};

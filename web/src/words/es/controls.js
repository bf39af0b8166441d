/** El reloj. */

/** @type {import('../language.js').Words['controls']} */
export const controls = {
  name: 'Reloj',
  reset: 'Reiniciar: volver al inicio, con los mismos pesos',
  resetKey: 'Inicio en la cadena',
  stepBack: 'Un paso atrás',
  back: 'Una fase atrás',
  forward: 'Una fase adelante',
  stepForward: 'Un paso adelante',
  play: 'Reproducir',
  pause: 'Pausa',
  space: 'espacio',
  withKey: (label, key) => `${label} (${key})`,
  speed: 'Velocidad',
  position: 'Posición en la secuencia',
  start: 'inicio',
  at: ({ t, T, phase }) => `paso ${t} de ${T}, ${phase}`,
  phases: 'Fases de un paso',
  phase: { read: 'leer', mix: 'mezclar', sum: 'sumar', squash: 'comprimir', carry: 'pasar' },
  zoom: 'Cuánto de la secuencia',
  near: 'Algunos pasos',
  all: 'Todos los pasos',
};

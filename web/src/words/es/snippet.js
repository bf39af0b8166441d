/** @type {typeof import('../en/snippet.js').snippet} */
export const snippet = {
  run: 'Ejecutar',
  stop: 'Detener',
  running: 'Ejecutando…',
  ran: 'Acaba de ejecutarse: abajo está lo que imprimió.',
  unreachable:
    'No se pudo cargar Python: la red no respondió. Comprueba la conexión e inténtalo de nuevo; tu código sigue aquí.',
};

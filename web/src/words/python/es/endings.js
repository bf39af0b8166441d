/** @type {typeof import('../en/endings.js').endings} */
export const endings = {
  TimeLimit: {
    message: 'detenido: tardaba demasiado',
    plain: 'El código no llegó al final. ¿Hay un bucle que no termina nunca?',
  },
  OutputLimit: {
    message: 'detenido tras 100 KB de salida',
    plain:
      'El código imprimió más de lo que cabe aquí, así que se detuvo. ¿Hay un bucle que imprime sin parar?',
  },
  Stopped: { message: 'detenido', plain: 'Has detenido el código.' },
  Input: {
    message: 'en esta página no se puede escribir con el teclado',
    plain:
      'Nadie puede escribir una respuesta mientras se ejecuta el código. Pon el valor en el propio código.',
  },
  Load: {
    message: 'no se pudo cargar Python',
    plain: 'No se pudo cargar Python. Comprueba la conexión y vuelve a ejecutar.',
  },
  Crash: {
    message: 'Python mismo ha fallado',
    plain:
      'Python mismo ha fallado con este código. No se ha dañado nada más: cambia el código y vuelve a ejecutarlo.',
  },
  Internal: {
    message: 'algo ha fallado en esta página',
    plain:
      'Algo ha fallado en esta página, no en tu código. Vuelve a ejecutarlo; si ocurre otra vez, avisa a quien hizo esta página.',
  },
};

/** @type {typeof import('../en/endings.js').onlyWhile} */
export const onlyWhile = (line) =>
  `El "while" de la línea ${line} sigue mientras su condición sea verdadera: ¿hay algo dentro que la haga falsa?`;

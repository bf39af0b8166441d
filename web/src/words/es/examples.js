/** Lo que se puede elegir en la escena. */

/** @type {import('../language.js').Words['examples']} */
export const examples = {
  groups: {
    text: 'Texto',
    series: 'Series temporales',
    sound: 'Voz y sonido',
    video: 'Vídeo y gestos',
    dna: 'ADN',
    memory: 'Solo memoria',
    python: 'El Python de la lección',
    yours: 'Tuya',
  },
  hello: {
    title: 'hello',
    about: 'Lee las letras h, e, l, l y cada vez se le pregunta por la siguiente.',
    notice:
      'Las dos l son la misma entrada pero necesitan respuestas distintas: solo la memoria las distingue.',
  },
  words: {
    title: 'una frase',
    about:
      'Lee “the dog saw the cat and the cat saw the bird”, inventada para esta lección, palabra por palabra, y se le pregunta por la palabra siguiente.',
    notice:
      '“the” se lee cuatro veces y le siguen “dog”, “cat” y “bird”: qué responder depende de lo que vino antes.',
  },
  series: {
    title: 'serie temporal',
    about:
      'Lee un número por paso, la suma de dos ondas seno hecha para esta lección, y pronostica el número siguiente.',
    notice:
      '0,65 se lee dos veces. Una vez le sigue 0,77 y otra 0,52: solo el estado oculto puede saber cuál.',
  },
  envelope: {
    title: 'dos golpes',
    about:
      'Lee lo fuerte que es un sonido en trozos de 20 ms, hecho para esta lección, y dice: silencio, primer golpe o segundo golpe.',
    notice:
      'Los dos golpes son los mismos números: el estado solo es distinto porque recuerda el primero.',
  },
  gesture: {
    title: 'gesto',
    about:
      'Lee cuánto se movió una mano desde el fotograma anterior, a lo ancho y a lo alto; un lote de tres gestos dibujados para esta lección, y dice cuál es: círculo, barrido o zigzag.',
    notice:
      'El primer movimiento es el mismo en las tres filas, así que nadie podría saberlo aún; mira cuándo se separan las filas.',
  },
  dna: {
    title: 'ADN',
    about:
      'Lee 17 bases inventadas para esta lección y dice de cada una si está dentro de un gen, desde el codón de inicio ATG hasta un codón de parada.',
    notice:
      'A y T significan una cosa fuera del gen y otra dentro: busca las unidades que cambian cuando ATG está completo.',
  },
  remember: {
    title: 'recordar a o b',
    about:
      'Lee a o b, y después solo puntos, y en cada paso se le pregunta qué letra vino primero; dos filas, hechas para esta lección.',
    notice:
      'Desde el paso 2 las dos filas leen lo mismo: lo que aún sea distinto entre sus estados es memoria.',
  },
  snippet: {
    title: 'código Python',
    about:
      'El código de esta lección: un lote de 3, tamaño de entrada 4, tamaño oculto 8, entradas al azar y pesos randn × 0,01. Nada se entrena y nada se pregunta.',
    notice:
      'Con pesos tan pequeños el estado apenas se mueve, y lo que deja una entrada casi ha desaparecido un paso después.',
  },
  own: {
    title: 'la tuya …',
    about:
      'Lee lo que escribiste: letras o palabras, y se le pregunta por la siguiente; o filas de números, y pronostica la fila siguiente.',
    notice:
      'Busca entradas que aparecen dos veces con continuaciones distintas: ahí la red necesita su memoria.',
  },
};

/** @type {import('../language.js').Words['answers']} */
export const answers = {
  outside: 'fuera',
  gene: 'gen',
  circle: 'círculo',
  swipe: 'barrido',
  zigzag: 'zigzag',
  quiet: 'silencio',
  'knock 1': 'golpe 1',
  'knock 2': 'golpe 2',
};

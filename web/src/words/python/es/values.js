/** @type {typeof import('../en/values.js').values} */
export const values = {
  laterInFunction: (name) =>
    `${name} recibe su valor en esta función, pero más abajo o bajo una condición que no se cumplió. Dale un primer valor por encima de esta línea.`,
  notInModule: (name, module) =>
    `No existe ${name} en ${module}. Comprueba cómo se escribe, o si esta página lo tiene.`,
  zero: 'Algo se divide entre 0. Comprueba lo que hay detrás de / o %.',
  none: 'Hay None donde debería haber un valor. Una función sin "return" da None: ¿falta un return?',
  textJoined:
    'Un texto solo se puede unir con otro texto. Usa una f-string, f"…{value}", o str(…).',
  sign: 'Este signo no funciona entre estos dos tipos de valores. Imprime type(…) de los dos para ver qué son.',
  multiplied:
    'Una lista o un texto no se puede multiplicar por eso. Para calcular con muchos números usa torch.tensor(…).',
  isFunction:
    'El nombre es el de una función. Llámala con paréntesis, f(…), para obtener su resultado.',
  tensorCalled:
    'Detrás de un tensor hay paréntesis, como si fuera una función. ¿Falta un signo entre los dos, o deberían ser corchetes [ ]?',
  called: (type) =>
    `Detrás de algo que no es una función (un valor de tipo ${type}) hay paréntesis. ¿Falta un signo antes del paréntesis, o se ha usado un nombre dos veces?`,
  noParts: (type) =>
    `Un valor de tipo ${type} no tiene partes, así que no puede llevar [ ] detrás.`,
  notIterable: (type) =>
    `Un valor de tipo ${type} no se puede recorrer elemento por elemento. Para contar, escribe range(…).`,
  fixed: (type) => `Un valor de tipo ${type} no se puede cambiar una vez creado. Usa una lista.`,
  indexTooLarge:
    'El número entre [ ] es demasiado grande. Se cuenta desde 0, así que el último es len(…) - 1.',
  empty: 'No queda nada que sacar.',
  wholeIndex:
    'Entre [ ] tiene que haber un número entero o un rango. ¿Hay otra cosa dentro, como un texto o un decimal?',
  tooFew:
    'Una llamada da muy pocos valores. Compárala con la línea que empieza por "def": el mismo número, en el mismo orden.',
  tooMany: 'Una llamada da demasiados valores. Compárala con la línea que empieza por "def".',
  noParameter: (name) =>
    `La función no tiene ningún parámetro llamado ${name}. Comprueba cómo se escribe.`,
  givenTwice: (name) => `${name} se da dos veces, por su lugar y por su nombre.`,
  moreValues: 'Hay más valores a la derecha de = que nombres a la izquierda.',
  fewerValues: 'Hay menos valores a la derecha de = que nombres a la izquierda.',
  noNumber: 'El texto no está escrito como un número.',
  key: 'Una clave tiene que ser algo que no cambie nunca: un número, un texto o una tupla.',
  attributeMeant: (name, meant) => `Un tensor no tiene ${name}. ¿Querías decir ${meant}?`,
  rareAttribute: (name) =>
    `Ahí no existe ${name}. Comprueba cómo se escribe; las partes menos usadas de Python faltan en esta página.`,
  noAttribute: (name) =>
    `Ahí no existe ${name}. Comprueba cómo se escribe y, con print(type(…)), qué hay antes del punto.`,
  smallTorch:
    'El torch de esta página tiene solo lo que necesita la lección, en tamaños que caben aquí. El mensaje dice (en inglés) qué usar; si no, comprueba cómo se escribe.',
  noValueThere:
    'La función no tiene valor ahí: por ejemplo, la raíz o el logaritmo de un número negativo.',
  outsideFunction: (word) =>
    `"${word}" solo tiene sentido dentro de una función. ¿Tiene esta línea la misma sangría que la función a la que pertenece?`,
  outsideLoop:
    '"break" y "continue" solo tienen sentido dentro de un bucle. ¿Tiene esta línea bastante sangría?',
  noInput:
    'Nadie puede escribir una respuesta mientras se ejecuta el código. Pon el valor en el código, como en name = "hello".',
  noFiles: 'El código de esta página no tiene archivos. Pon los datos en el propio código.',
  confined:
    'Tu código se ejecuta aquí aislado y no puede tocar la página, la red ni otros programas. Nada en el ejercicio lo necesita.',
};

/** @type {typeof import('../en/values.js').types} */
export const types = {
  KeyError: 'El diccionario no tiene esa clave. Imprime sus .keys() para ver cuáles tiene.',
  IndexError: 'No hay ningún elemento con ese número. Se cuenta desde 0.',
  AssertionError: 'Lo que hay detrás de "assert" no es verdad.',
  RecursionError:
    'Una función se llama a sí misma una y otra vez, sin fin (esta página se detiene tras unas 150 llamadas anidadas). ¿Falta el caso en el que se detiene, o bastaría un bucle?',
  MemoryError:
    'El código quería más memoria de la que hay aquí para él (64 MB). Haz más pequeños los tensores y las listas, o guarda menos.',
  SystemExit: 'El código se terminó a sí mismo en esta línea; lo que viene detrás no se ejecutó.',
  KeyboardInterrupt:
    'El código se terminó a sí mismo en esta línea; lo que viene detrás no se ejecutó.',
  StopIteration: 'No queda nada que tomar: se llamó a next() una vez de más.',
  NotImplementedError: 'Esta parte no está escrita, o esta página no la tiene.',
  SyntaxError: 'Python no puede leer esta línea. Compárala con un ejemplo.',
  OverflowError: 'Un número se hizo demasiado grande.',
  AttributeError: 'El valor no tiene esa parte. Comprueba cómo se escribe.',
  ImportError: 'Esto no se puede importar aquí.',
  TypeError: 'Un valor es de un tipo que no encaja aquí. Imprime type(…) de lo que entra.',
  ValueError: 'Un valor no encaja aquí. Imprime lo que entra.',
  other: 'El código se detuvo en esta línea. Lee el mensaje: dice con qué se encontró.',
};

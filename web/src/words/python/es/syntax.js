/** @type {typeof import('../en/syntax.js').syntax} */
export const syntax = {
  unreadable: (line) =>
    `Python no puede leer la línea ${line}. Compárala con un ejemplo: ¿falta un signo, o sobra uno?`,
  open: ({ line, mark, match }) =>
    `El signo ${mark} que abre la línea ${line} no se cierra nunca. Pon el ${match} que le corresponde donde deba terminar.`,
  close: ({ line, mark, match }) =>
    `La línea ${line} tiene un ${mark} que nada ha abierto: sobra un ${mark}, o falta un ${match} antes.`,
  mismatch: ({ line, mark, opened, openedLine, match }) =>
    `La línea ${line} cierra con ${mark}, pero lo que está abierto es el ${opened} de la línea ${openedLine}. Cierra eso antes, con ${match}.`,
  textBlock: ({ line, mark }) =>
    `El texto que empieza con ${mark} en la línea ${line} no termina nunca. Pon ${mark} donde deba terminar.`,
  mixedQuotes: (line) =>
    `El texto de la línea ${line} empieza con un tipo de comillas y termina con otro. Usa el mismo en los dos lados.`,
  openText: ({ line, mark }) =>
    `El texto que empieza con ${mark} en la línea ${line} no tiene un ${mark} de cierre en esa línea.`,
  print: (line) =>
    `En la línea ${line}, lo que se quiere imprimir tiene que ir entre paréntesis: print(…).`,
  colon: (line, word) =>
    `La línea ${line} empieza por "${word}", así que tiene que terminar en dos puntos (:).`,
  keyword: (line, word) =>
    `"${word}" es una palabra propia de Python y no puede ser un nombre. Elige otro nombre en la línea ${line}.`,
  comma: (line, first) =>
    `En la línea ${line} hay dos valores uno junto al otro. ¿Falta una coma después de ${first}?`,
  format: (line) =>
    `En la línea ${line}, no se puede leer lo que hay entre las { } de la f-string. ¿Están cerradas las llaves, y hay un valor dentro?`,
  neighbours: (line, first) =>
    `En la línea ${line}, nada une "${first}" con lo que sigue. ¿Falta un signo, como + o @, o una coma?`,
  tabs: (line) =>
    `La línea ${line} tiene sangría con tabuladores donde las de alrededor usan espacios, o al revés. Parecen iguales, pero Python los distingue: usa solo espacios.`,
  between: (line) =>
    `La línea ${line} está entre dos niveles de sangría. Muévela para que empiece justo debajo de la línea con la que va.`,
  colonBefore: (line, header) =>
    `La línea ${line} tiene sangría. ¿Faltan los dos puntos (:) al final de la línea ${header}?`,
  movedIn: (line, text) =>
    `La línea ${line} tiene más sangría que la de arriba, y nada lo pide. Haz que "${text}" empiece donde empieza la línea de arriba.`,
  notMovedIn: (header) =>
    `Después de la línea ${header}, que termina en dos puntos, Python espera al menos una línea con una sangría de cuatro espacios.`,
};

/** @type {typeof import('../en/syntax.js').lines} */
export const lines = {
  say: (line, what) => `La línea ${line} ${what}`,
  curlyQuotes:
    'usa comillas tipográficas, como las que pone un procesador de textos. Python quiere comillas rectas: \' o ".',
  otherSigns:
    'tiene un signo que parece aritmético pero es otro carácter. Escríbelo de nuevo: - * / <= >= !=.',
  elseIf: 'empieza por "else if". En Python se escribe en una sola palabra: elif.',
  turnedComparison: 'pone una comparación al revés. En Python se escribe >=, <= y !=.',
  alone:
    'va con un "if", "for" o "try" de más arriba, pero no hay ninguno a la misma distancia del margen izquierdo.',
  equals:
    'compara con =. Un solo = da un valor a un nombre; para preguntar si dos cosas son iguales, escribe ==.',
  otherLanguage: 'usa un signo de otro lenguaje. En Python se escribe and, or, not.',
  counting: 'cuenta con ++ o --. En Python se escribe x += 1 o x -= 1.',
  unfinished:
    'se queda a medias: algo tiene que seguir a su último signo. Si continúa más abajo, ponlo todo entre paréntesis.',
  fixedValue: 'intenta dar otro valor a un valor fijo. El nombre va a la izquierda de =.',
  callOnTheLeft:
    'tiene una llamada a la izquierda de =. El nombre del resultado va a la izquierda, la llamada a la derecha.',
};

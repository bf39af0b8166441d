const FORMULA_SIGNS = 'Mira los signos de la fórmula.';
const ROWS_APART =
  'Las filas de un lote son secuencias independientes: entre ellas no se mezcla nada.';
const ADDS_UP = 'Un producto de matrices suma sus productos.';
const OWN_INPUT = 'Cada fila es una secuencia propia, con su propia entrada.';
const OWN_MEMORY = 'Cada fila es una secuencia propia, con su propia memoria.';
const OWN_BIAS = 'b tiene un número por unidad oculta: cada unidad recibe el suyo.';
const WHICH_FIRST = 'Con filas, ¿cuál de las dos va primero, y qué hay que trasponer?';

/** @type {typeof import('../en/mistakes-parts.js').inputPart} */
export const inputPart = {
  no_input: {
    did: 'da lo mismo sea cual sea x_t: en la suma falta la parte de la entrada',
    idea: '¿Cómo llega al estado lo que se lee en este paso?',
  },
  input_minus: { did: 'resta la parte de la entrada en lugar de sumarla', idea: FORMULA_SIGNS },
  input_twice: {
    did: 'cuenta dos veces la parte de la entrada',
    idea: '¿Cuántas veces está x_t en la fórmula?',
  },
  input_averaged: {
    did: 'hace la media de los productos de W_xh y x_t en lugar de sumarlos: su parte de la entrada es demasiado pequeña, tantas veces como entradas hay',
    idea: ADDS_UP,
  },
  input_first_row: { did: 'usa la fila 0 de x_t para todas las filas del lote', idea: OWN_INPUT },
  input_last_row: {
    did: 'usa la última fila de x_t para todas las filas del lote',
    idea: OWN_INPUT,
  },
  input_batch_mean: {
    did: 'hace la media de x_t sobre el lote, de modo que todas las filas reciben la misma parte de la entrada',
    idea: ROWS_APART,
  },
  input_batch_sum: {
    did: 'suma x_t sobre el lote, de modo que todas las filas reciben la misma parte de la entrada',
    idea: ROWS_APART,
  },
  input_misses_last: {
    did: 'deja fuera el último número de x_t',
    idea: '¿Dónde termina tu bucle sobre las entradas?',
  },
  input_not_transposed: {
    did: 'multiplica x_t por W_xh tal como está. W_xh es (hidden, input), y eso solo encaja donde los dos tamaños son iguales',
    idea: 'x_t es (batch, input). ¿En qué sentido tiene que estar W_xh para que coincidan los tamaños interiores?',
  },
  input_elementwise: {
    did: 'multiplica x_t y W_xh número por número, con *',
    idea: 'Aquí la fórmula tiene un producto de matrices: cada unidad suma productos sobre todas las entradas. ¿Qué operador de Python hace eso?',
  },
  input_column_order: {
    did: 'multiplica en el orden de la fórmula, W_xh antes que x_t. Eso vale para un vector columna, y x_t tiene una fila por secuencia',
    idea: WHICH_FIRST,
  },
  input_with_W_hh: {
    did: 'multiplica x_t por W_hh',
    idea: 'El índice dice de dónde a dónde: xh va de la entrada al estado oculto.',
  },
  input_direct: {
    did: 'suma x_t tal cual, sin ningún peso',
    idea: '¿Qué matriz lleva de la entrada al estado oculto?',
  },
};

/** @type {typeof import('../en/mistakes-parts.js').memoryPart} */
export const memoryPart = {
  no_memory: {
    did: 'da lo mismo sea cual sea h_prev: falta la parte de la memoria, y nada pasa de un paso a otro',
    idea: '¿Qué término de la fórmula trae el estado del paso anterior?',
  },
  memory_not_transposed: {
    did: 'usa W_hh sin trasponerla. W_hh es cuadrada, así que PyTorch no se queja, pero cada peso actúa entre las dos unidades equivocadas',
    idea: '¿Qué le hiciste a W_xh en el código, y por qué? La misma razón vale aquí.',
  },
  memory_minus: { did: 'resta la parte de la memoria en lugar de sumarla', idea: FORMULA_SIGNS },
  memory_twice: {
    did: 'cuenta dos veces la parte de la memoria',
    idea: '¿Cuántas veces está h_{t−1} en la fórmula?',
  },
  memory_half: {
    did: 'hace que la parte de la memoria cuente solo la mitad',
    idea: 'La fórmula no tiene ese factor: cuánto se recuerda depende de W_hh.',
  },
  memory_direct: {
    did: 'suma h_prev tal cual: W_hh no hace nada',
    idea: 'En la fórmula, ¿qué hay delante de h_{t−1}?',
  },
  memory_own_unit: {
    did: 'hace que cada unidad se acuerde solo de sí misma, con el único peso de la diagonal de W_hh',
    idea: 'Cada unidad oye a todas las unidades del estado anterior: una fila entera de W_hh.',
  },
  memory_summed: {
    did: 'suma h_prev sobre todas las unidades, sin los pesos',
    idea: 'Cada unidad pesa el estado anterior a su manera: con su fila de W_hh.',
  },
  memory_averaged: {
    did: 'hace la media de los productos de W_hh y h_prev en lugar de sumarlos: su parte de la memoria es demasiado pequeña, tantas veces como unidades hay',
    idea: ADDS_UP,
  },
  memory_W_hh_twice: {
    did: 'aplica W_hh dos veces al estado anterior',
    idea: '¿Cuántas veces está W_hh en la fórmula de un paso?',
  },
  memory_first_row: {
    did: 'usa la fila 0 de h_prev para todas las filas del lote',
    idea: OWN_MEMORY,
  },
  memory_last_row: {
    did: 'usa la última fila de h_prev para todas las filas del lote',
    idea: OWN_MEMORY,
  },
  memory_batch_mean: {
    did: 'hace la media de h_prev sobre el lote, de modo que todas las filas comparten una memoria',
    idea: ROWS_APART,
  },
  memory_batch_sum: {
    did: 'suma h_prev sobre el lote, de modo que todas las filas comparten una memoria',
    idea: ROWS_APART,
  },
  memory_misses_last: {
    did: 'deja fuera la última unidad de h_prev',
    idea: '¿Dónde termina tu bucle sobre las unidades?',
  },
  memory_elementwise: {
    did: 'multiplica h_prev y W_hh número por número, con *',
    idea: 'Aquí la fórmula tiene un producto de matrices: cada unidad suma productos sobre todas las unidades. ¿Qué operador de Python hace eso?',
  },
  memory_column_order: {
    did: 'multiplica en el orden de la fórmula, W_hh antes que h_prev. Eso vale para un vector columna, y h_prev tiene una fila por secuencia',
    idea: WHICH_FIRST,
  },
  memory_with_W_xh: {
    did: 'multiplica h_prev por W_xh',
    idea: 'El índice dice de dónde a dónde: hh va del estado oculto al estado oculto.',
  },
};

/** @type {typeof import('../en/mistakes-parts.js').bias} */
export const bias = {
  no_bias: {
    did: 'no usa nunca b: con x_t y h_prev a cero da cero',
    idea: 'Hay un término de la fórmula que no depende ni de la entrada ni de la memoria.',
  },
  bias_twice: {
    did: 'suma el sesgo dos veces',
    idea: 'Hay un solo b, para la entrada y la memoria juntas.',
  },
  bias_minus: { did: 'resta el sesgo en lugar de sumarlo', idea: FORMULA_SIGNS },
  bias_summed: {
    did: 'suma todos los números de b y da a todas las unidades el mismo sesgo',
    idea: OWN_BIAS,
  },
  bias_mean: {
    did: 'hace la media de b y da a todas las unidades el mismo sesgo',
    idea: OWN_BIAS,
  },
  bias_first: { did: 'da a todas las unidades el primer número de b', idea: OWN_BIAS },
};

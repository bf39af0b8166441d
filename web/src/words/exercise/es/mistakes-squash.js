const WHICH = '¿Qué función pone la fórmula alrededor de la suma?';
const AROUND = '¿Qué encierran los paréntesis de tanh(…) en la fórmula?';
const ONE_FUNCTION = 'La fórmula tiene una sola función alrededor de la suma.';
const NOTHING_AFTER = 'Después de tanh no les pasa nada a los números.';

/** @type {typeof import('../en/mistakes-squash.js').squash} */
export const squash = {
  no_tanh: {
    did: 'da W_hh h + W_xh x + b sin más: los números no se comprimen entre −1 y 1',
    idea: '¿Qué función de la fórmula hace eso?',
  },
  sigmoid: {
    did: 'comprime con la sigmoide, de modo que todos los números están entre 0 y 1 y ninguno es negativo',
    idea: WHICH,
  },
  relu: {
    did: 'usa ReLU: las sumas negativas se vuelven 0 y las positivas no se comprimen',
    idea: WHICH,
  },
  relu_of_tanh: {
    did: 'tira lo negativo: después de tanh, todo número menor que 0 se pone a 0',
    idea: 'Un estado puede ser negativo. tanh va al final.',
  },
  tanh_twice: { did: 'aplica tanh dos veces', idea: '¿Cuántas veces está tanh en la fórmula?' },
  tanh_of_sigmoid: { did: 'aplica la sigmoide y, después, tanh', idea: ONE_FUNCTION },
  sigmoid_of_tanh: { did: 'aplica tanh y, después, la sigmoide', idea: ONE_FUNCTION },
  tanh_half_sum: {
    did: 'da la tanh de la mitad de la suma',
    idea: 'Si hiciste tanh con exp: es (e^z − e^−z) / (e^z + e^−z), que no es lo mismo que (e^z − 1) / (e^z + 1).',
  },
  tanh_double_sum: {
    did: 'da la tanh del doble de la suma',
    idea: 'Si hiciste tanh con exp: cuenta los factores de los exponentes.',
  },
  half_tanh: { did: 'divide entre dos el resultado después de tanh', idea: NOTHING_AFTER },
  double_tanh: {
    did: 'duplica el resultado después de tanh, de modo que se sale del intervalo de −1 a 1',
    idea: NOTHING_AFTER,
  },
  minus_tanh: {
    did: 'da los números correctos con el signo contrario',
    idea: 'tanh conserva el signo de la suma. ¿De dónde sale el menos?',
  },
  one_minus: { did: 'da 1 − tanh(…)', idea: 'El resultado de tanh es el nuevo estado, tal cual.' },
  derivative: {
    did: 'da 1 − tanh²(…). Esa es la pendiente de tanh, que hace falta para entrenar, no el estado',
    idea: 'El paso hacia delante necesita tanh, sin más.',
  },
  tanh_squared: {
    did: 'eleva al cuadrado el resultado de tanh',
    idea: 'La t de h_t cuenta pasos, no es una potencia.',
  },
  absolute: { did: 'quita los signos: da |tanh(…)|', idea: 'Un estado puede ser negativo.' },
  sine: { did: 'aplica el seno a la suma', idea: WHICH },
  sinh: {
    did: 'da el sinh de la suma, (e^z − e^−z) / 2, que no tiene límite',
    idea: 'tanh es sinh dividido entre algo que lo mantiene por debajo de 1.',
  },
  exponential: { did: 'aplica exp a la suma, de modo que todo número es positivo', idea: WHICH },
  clipped: {
    did: 'corta la suma en −1 y 1. En medio los números se quedan como están',
    idea: 'La función de la fórmula se curva suavemente hacia −1 y 1.',
  },
  softsign: { did: 'da z / (1 + |z|) de la suma z', idea: WHICH },
  tanh_memory_only: {
    did: 'pone tanh solo alrededor de la parte de la memoria y suma el resto fuera',
    idea: AROUND,
  },
  tanh_input_only: {
    did: 'pone tanh solo alrededor de la parte de la entrada y suma el resto fuera',
    idea: AROUND,
  },
  bias_outside: {
    did: 'suma el sesgo después de tanh, de modo que sus resultados pueden salirse del intervalo de −1 a 1',
    idea: AROUND,
  },
  memory_outside: { did: 'suma la parte de la memoria después de tanh', idea: AROUND },
  input_outside: { did: 'suma la parte de la entrada después de tanh', idea: AROUND },
  tanh_each: {
    did: 'aplica tanh a las partes una por una y después las suma, que no es lo mismo que tanh de su suma',
    idea: '¿Qué va antes en la fórmula: sumar o comprimir?',
  },
  tanh_nested: {
    did: 'aplica tanh a una parte de la suma, y otra vez al conjunto',
    idea: '¿Cuántas veces está tanh en la fórmula, y alrededor de qué?',
  },
  parts_multiplied: {
    did: 'multiplica la parte de la entrada por la parte de la memoria',
    idea: '¿Qué hay entre los términos de la fórmula?',
  },
  bias_multiplied: {
    did: 'multiplica por el sesgo en lugar de sumarlo',
    idea: '¿Qué hay delante de b en la fórmula?',
  },
  softmax: {
    did: 'aplica softmax, de modo que cada fila suma 1. Eso sirve para una predicción, no para un estado',
    idea: WHICH,
  },
  normalised: {
    did: 'cambia la escala de cada fila (a longitud 1, o a media 0 y dispersión 1)',
    idea: 'En la fórmula cada unidad se calcula por separado: solo tanh la limita.',
  },
};

/** La cadena de estados. */
import { sym } from '../grammar.js';

/** @type {import('../language.js').Words['chain']} */
export const chain = {
  cell: (t, unit) => `h ${t}, unidad ${unit}`,
  notKnown: 'no se conoce',
  notYet: 'aún no calculado',
  is: (name, value) => `${name}: ${value}`,
  differs: ({ given, expected, first }) =>
    `${given}; la fórmula da ${expected}${first ? ', el primero que difiere' : ''}`,
  grid: (madeBy) => `Estados ocultos${madeBy}: una fila es una unidad, una columna es un paso`,
  open: (t) => `Abrir el paso ${t}`,
  input: 'lee',
  predicts: 'predice',
  forecast: (expected, came) => `pronóstico ${expected}; luego vino ${came}`,

  shapes: (t) => `paso ${t}:  `,
  columns: ['memoria', 'entrada', 'sesgo', 'suma', 'tanh'],
  fullSquare: 'cuadrado lleno ',
  fullWidth: 'ancho lleno ',

  heat: (H, T) =>
    `${H} unidades, una por fila; ${T} pasos, uno por columna; cuanto más fuerte el color, mayor |h|`,
  heatShort: (H, T) => `${H} unidades × ${T} pasos; más fuerte: mayor |h|`,
  rightAnswers: 'respuestas correctas',

  reach: (t) => ['‖∂', sym('h', t), '/∂x‖: cuánto reacciona ', sym('h', t), ' a cada entrada'],
  earlier: (most) => `‹ entradas anteriores: ${most}`,
  upTo: (most) => `hasta ${most}`,

  firstDifference: 'primera diferencia',
  alone: (whose) => [
    `Solo se conocen los estados de ${whose}:`,
    'no lo que se leyó, ni los pesos.',
  ],
};

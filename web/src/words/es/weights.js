/** The panel of the shared weights, in Spanish. */
import { strong, sym } from '../grammar.js';

/** @type {import('../language.js').Words['weights']} */
export const weights = {
  heading: { what: 'Un juego de pesos,', when: 'usado en cada paso' },

  usedNow: (t, names) => [
    strong(`en uso ahora, en el paso ${t}:`),
    ' ',
    ...names.flatMap((name, i) => (i > 0 ? [' y ', name] : [name])),
  ],
  usedFirst: (T) => `el paso 1 de ${T} será el primero en usarlos`,
  usedNext: (t, T, phase) => `próximo uso: paso ${t} de ${T}, “${phase}”`,
  notByTanh: 'tanh no usa ninguno',
  usedAgain: (t, T) => `los mismos otra vez en el paso ${t} de ${T}`,
  usedAtAll: (T) =>
    T === 1 ? 'usados en el único paso' : `usados en los ${T} pasos, sin cambiar nunca`,

  map: 'Los pesos compartidos',
  grid: 'Pesos: una fila es la unidad que recibe; una columna, de dónde viene',
  label: (name, value, way) => `${name}: ${value}, ${way}`,
  edited: (label) => `${label}, cambiado`,
  biasOf: (unit) => `sesgo de la unidad ${unit}`,
  way: (from, token, unit) =>
    `de ${from}${token === null ? '' : ` “${token}”`} a la unidad ${unit}`,
  full: ({ dense, full, more, unit }) =>
    `${dense ? 'tono pleno' : more ? 'lleno' : 'cuadrado lleno'} ±${full}${more ? ' o más' : ''}${unit === null ? '' : `; fila ${unit}: unidad ${unit}`}`,
  edits: (count, short) =>
    count === 1 ? `1 cambio${short ? '' : ' tuyo'}` : `${count} cambios${short ? '' : ' tuyos'}`,
  undo: 'deshacer',
  undoAll: (count) => `Deshacer los cambios: ${count}`,
  foreign: 'Son los de tu código: cámbialos allí.',

  invite: 'Elige un cuadrado y cambia su número: todos los pasos usan el nuevo.',
  resetOne: 'Restablecer este peso',
  was: (value) => [', antes ', strong(value)],
  slider: (name, reach) => `${name}, de ${-reach} a ${reach}`,
  reach: (reach) => `De −${reach} a +${reach}`,
  typeNumber: 'Escribe un número, por ejemplo −0,5.',
  noNumber: (typed) => `“${typed}” no es un número; prueba con −0,5.`,
  tooLarge: (most) => `Aquí los pesos van de −${most} a +${most}.`,

  where: 'De dónde vienen los pesos',
  from: 'Origen de los pesos',
  sources: {
    trained: 'entrenados aquí',
    default: 'los de PyTorch',
    randn: 'randn × escala',
    identity: 'identidad',
    zero: 'ceros',
  },
  trainedIn: (steps, time) => `${steps} ${steps === 1 ? 'ajuste' : 'ajustes'} en ${time}`,
  untrained: 'sin entrenar',
  scale: 'escala',
  scaleSlider: 'Factor de randn',
  lessonScale: 'el de la lección',
  about: {
    randn: () => ['torch.randn × escala; ', sym('b', ''), ' es 0. Sin entrenar.'],
    default: (H, most) => [
      `Como empieza nn.RNN: cada número se sortea por igual en ±1/√${H} = ±${most}. PyTorch guarda dos sesgos; `,
      sym('b', ''),
      ' es su suma.',
    ],
    identity: () => [
      '1 en la diagonal y 0 en lo demás; ',
      sym('b', ''),
      ' es 0. Cada unidad se oye solo a sí misma y, como mucho, una entrada.',
    ],
    zero: (readOut) => [
      `Todos los pesos de la celda son 0: cada suma es 0, y también cada estado oculto.${readOut ? ' Solo la capa de salida conserva sus números aleatorios.' : ''}`,
    ],
  },
  seed: 'semilla',
  nextSeed: 'Sortea otros números aleatorios: la semilla siguiente',
  nothingRandom: 'Aquí nada es aleatorio',
  newWeights: 'Pesos nuevos',

  trainingStep: 'Ajuste del entrenamiento',
  training: (step, steps, loss) => [
    'ajuste ',
    strong(String(step)),
    ` de ${steps}, pérdida `,
    strong(loss),
  ],
  lossEdited: (loss) => ['con tus cambios ', strong(loss)],
  lossAtFirst: (loss, log) => `pérdida ${loss}${log ? ', escala log' : ''}`,
};

/** Ready-made second sequences, in Spanish. */
import { agreeing, named, nth } from './things.js';

/** @type {import('../language.js').Words['comparePairs']} */
export const comparePairs = {
  hello: {
    lhel: 'Ambas terminan en “l”: en A es la segunda l de hell; en B, la primera.',
    ooll: 'Las dos últimas letras son las mismas; la historia es otra.',
    ehll: 'Las mismas letras; solo las dos primeras cambian de sitio.',
    heel: 'Solo la tercera letra es distinta; la última es la misma.',
    llll: 'La misma letra cuatro veces: solo el estado puede cambiar.',
  },
  secondWord: (instead, of) => ({
    label: `“${instead}” por “${of}”`,
    why: 'Solo la segunda palabra es distinta; todas las siguientes son iguales.',
  }),
  startCodon: (place, again) => ({
    label: `ATG → ATC en ${place}`,
    why: `Se cambia una base del codón de inicio${again ? '' : ': aquí no debería empezar ningún gen'}.`,
  }),
  stopCodon: (codon, open, place) => ({
    label: `${codon} → ${open} en ${place}`,
    why: 'Se cambia una base del codón de parada; todo lo anterior es igual.',
  }),
  otherTokens: (row, first, only) => ({
    label: `fila ${row} del lote: empieza por ${first}`,
    why: only
      ? 'Solo el primer símbolo es distinto; todos los siguientes son iguales.'
      : 'Otra secuencia del lote.',
  }),
  firstToken(instead, thing, follow) {
    const rest = agreeing(thing, 'todos los siguientes', 'todas las siguientes');
    const different = agreeing(thing, 'distinto', 'distinta');
    return {
      label: `empieza por “${instead}”`,
      why: `Solo ${nth(1, thing)} es ${different}${follow ? `; ${rest} son iguales` : ''}.`,
    };
  },
  swapped(place, thing) {
    const things = named(thing, 2);
    const the = agreeing(thing, 'el', 'la');
    const places =
      place === 2
        ? agreeing(thing, 'los dos primeros', 'las dos primeras')
        : `${the} 1 y ${the} ${place}`;
    return {
      label: `${things} 1 y ${place} ${agreeing(thing, 'intercambiados', 'intercambiadas')}`,
      why: `${agreeing(thing, 'Los mismos', 'Las mismas')} ${things}; solo ${places} cambian de sitio.`,
    };
  },
  otherNumbers(row, name, same, thing) {
    const [noun, other] = [named(thing, 1), agreeing(thing, 'otro', 'otra')];
    const alike = same === 1 ? 'El paso 1 es igual' : `Los pasos 1 a ${same} son iguales`;
    const every = `Cada ${noun} puede ser ${agreeing(thing, 'distinto', 'distinta')}`;
    return {
      label: `fila ${row} del lote${name === null ? '' : `: ${name}`}`,
      why:
        same > 0
          ? `${alike}; después viene ${other} ${noun}.`
          : `${every}; ambas secuencias pasan por los mismos pesos.`,
    };
  },
  firstRow: () => ({
    label: 'primera entrada 0',
    why: 'Solo la primera entrada es distinta: todo ceros. Todas las siguientes son iguales.',
  }),
  firstNumber: (instead, of) => ({
    label: `primer valor ${instead}`,
    why: `Solo el primer valor es distinto: ${instead} en vez de ${of}.`,
  }),
  zeroed: (place, of) => ({
    label: `valor ${place} puesto a 0`,
    why: `Solo el valor ${place} es distinto: 0 en vez de ${of}.`,
  }),
  knock: () => ({
    label: 'sin el primer golpe',
    why: 'Se quita el primer golpe: el siguiente suena igual, pero ahora es el primero.',
  }),
};

/** @type {typeof import('../en/names.js').names} */
export const names = {
  module: (name) => `Todavía no se sabe nada de ${name}: escribe "import ${name}" al principio.`,
  habit: (name, line) => `${name} es solo una costumbre: escribe "${line}" al principio.`,
  elsewhere: (name, module) =>
    `${name} suele significar ${module}, que esta página no tiene. Usa torch.`,
  ofTorch: (name) => `${name} es de torch: escribe torch.${name}.`,
  meant: (name, meant) => `No existe ${name}. ¿Querías decir ${meant}?`,
  capitals: 'En Python se escribe True, False y None.',
  unknownInside: (name, inside) =>
    `${inside} no conoce ${name}. Haz que entre como parámetro, o dale antes un valor.`,
  unknownOutside: (name) =>
    `${name} no tiene valor aquí: dentro de una función puede ser un parámetro, pero fuera tienes que crearlo antes.`,
  unknown: (name) =>
    `Antes de esta línea nada ha recibido el nombre ${name}. ¿Se escribe igual que arriba, y está definido antes?`,
};

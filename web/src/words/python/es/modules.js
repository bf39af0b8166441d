const NOT_NEEDED = 'Aquí no hace falta para nada.';
const PYTORCH = 'Esta lección usa PyTorch: import torch.';
const NO_NETWORK = 'El código de aquí no tiene acceso a la red.';
const ONE_AT_A_TIME = 'El código de aquí hace una sola cosa a la vez.';

/** @type {typeof import('../en/modules.js').modules} */
export const modules = {
  instead: {
    numpy: 'Un tensor de torch hace lo mismo que un array.',
    matplotlib: 'La imagen de arriba ya te dibuja los estados ocultos.',
    pandas: 'Basta con una lista o un tensor de torch.',
    sklearn: NOT_NEEDED,
    scipy: NOT_NEEDED,
    tensorflow: PYTORCH,
    keras: PYTORCH,
    jax: PYTORCH,
    torchvision: NOT_NEEDED,
    dataclasses: 'Escribe una clase normal con __init__.',
    enum: 'Basta con nombres normales que valgan números.',
    requests: NO_NETWORK,
    urllib: NO_NETWORK,
    socket: NO_NETWORK,
    http: NO_NETWORK,
    threading: ONE_AT_A_TIME,
    multiprocessing: ONE_AT_A_TIME,
    subprocess: 'El código de aquí no puede iniciar programas.',
    tkinter: 'Usa print para mostrar algo.',
    statistics: 'Usa torch.mean o torch.std.',
  },
  missing: (name) =>
    `Esta página no tiene ${name}: solo torch y unos pocos módulos pequeños como math, random, time, itertools, functools y collections.`,
};

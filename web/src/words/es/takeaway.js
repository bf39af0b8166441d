/** What a learner can take along, in Spanish. */

/** @type {import('../language.js').Words['takeaway']} */
export const takeaway = {
  name: 'Para llevar',
  theirs: (whose) => `La imagen y los datos contienen los estados que hizo ${whose}.`,
  linkOpensOurs: 'Un enlace abre los del motor: no puede llevar los tuyos.',
  link: 'Enlace a este estado exacto',
  copyLink: 'Copiar enlace',
  tooLong: (characters) =>
    `Este estado es demasiado largo para un enlace (${characters} caracteres). Llévatelo como JSON.`,
  long: (characters) =>
    `Un enlace largo: ${characters} caracteres. Algunos programas de correo y de chat lo cortan.`,
  files: {
    PNG: 'la imagen, tal como está ahora',
    SVG: 'la imagen, nítida a cualquier tamaño',
    CSV: 'todos los estados ocultos, en una tabla',
    JSON: 'todo, con los pesos',
  },
  download: (name, what) => `Descargar ${name}: ${what}`,
  asPyTorch: 'En PyTorch',
  sameNumbers: 'los mismos números, en un cuaderno',
  theirNumbers: 'lo que da PyTorch con esta red',
  runIt: 'Ejecútalo en un cuaderno que tenga PyTorch.',
  copyScript: 'Copiar script',
  downloadScript: (name) => `Descargar ${name}`,
  script: 'Script de Python',

  linkCopied: 'El enlace está copiado.',
  scriptCopied: 'El script está copiado.',
  noPng: 'Este navegador o esta página no dejan dibujar la imagen como PNG. Llévate el SVG.',
  downloads: (name) => `${name} va a tus descargas.`,

  title: (network, step, made) => `Una red recurrente, desplegada: ${network}, ${step}${made}`,
  start: 'el inicio',
  step: (t, T) => `paso ${t} de ${T}`,
  network: (example, seed) => `${example}, semilla ${seed}`,
  foreign: 'del código de quien aprende',
  made: (whose) => `, estados hechos por ${whose}`,
};

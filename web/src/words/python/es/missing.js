/** @type {typeof import('../en/missing.js').missing} */
export const missing = {
  message: 'no disponible en esta página',
  match: '"match" no funciona en el pequeño Python de esta página. Usa if y elif.',
  starInside:
    'Un asterisco dentro de una lista, tupla o conjunto, como en [*a, b], no funciona en el pequeño Python de esta página. Escribe list(a) + [b].',
  starOnTheRight:
    'Un asterisco a la derecha de =, como en x = *a, b, no funciona en el pequeño Python de esta página. Escribe list(a) + [b].',
  async:
    '"async" y "await" no funcionan en esta página, y una RNN no los necesita. Escribe una función normal.',
  typeParameters:
    'Los parámetros de tipo y las instrucciones "type" no funcionan en el pequeño Python de esta página. Quítalos: no cambian ningún resultado.',
  rawFormat:
    'Una f-string sin escapes, rf"…", no funciona en el pequeño Python de esta página. Usa f"…" y escribe doble cada barra invertida.',
};

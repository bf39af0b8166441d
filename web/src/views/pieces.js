/** Sentences that the tables of words make: pieces of text, symbols and marks, as text and as markup. */
import { html, svg } from 'lit';

/** @typedef {import('../words/grammar.js').Part} Part */
/** @typedef {import('../words/grammar.js').Piece} Piece */

/** @param {readonly Piece[]} pieces */
export const toText = (pieces) => pieces.map(pieceToText).join('').trim();

/** @param {Piece} piece */
function pieceToText(piece) {
  if (typeof piece === 'string') return piece;
  if ('unit' in piece) return `${piece.name} ${piece.index}[${piece.unit}]`;
  if ('name' in piece) return piece.index === '' ? piece.name : `${piece.name} ${piece.index}`;
  return Object.values(piece).join('');
}

/** @param {readonly Piece[]} pieces */
export const toHtml = (pieces) => pieces.map(pieceToHtml);

/** @param {Piece} piece */
function pieceToHtml(piece) {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<b>${piece.strong}</b>`;
  if ('key' in piece) return html`<kbd>${piece.key}</kbd>`;
  if ('code' in piece) return html`<code>${piece.code}</code>`;
  if ('unit' in piece) return unitSymbol(piece);
  if (piece.index === '') return html`<i>${piece.name}</i>`;
  return html`<i>${piece.name}</i><sub>${piece.index}</sub>`;
}

/** A unit of a state; one thing, whatever the direction of the sentence. @param {import('../words/grammar.js').Unit} unit */
export const unitSymbol = ({ name, index, unit }) =>
  html`<bdi><i>${name}</i><sub>${index}</sub>[${unit}]</bdi>`;

/** Inside an SVG text: indices stand lower, what follows one comes up again. @param {readonly Part[]} parts */
export function toSvg(parts) {
  /** @type {unknown[]} */
  const drawn = [];
  let text = '';
  let low = false;
  const flush = () => {
    if (text !== '') drawn.push(low ? svg`<tspan dy="-3">${text}</tspan>` : text);
    text = '';
    low = false;
  };
  for (const part of parts) {
    text += typeof part === 'string' ? part : part.name;
    if (typeof part === 'string') continue;
    flush();
    if (part.index !== '') drawn.push(svg`<tspan class="index" dy="3">${part.index}</tspan>`);
    low = part.index !== '';
  }
  flush();
  return drawn;
}

/** Reads what tests/reference/make_fixtures.py has made with PyTorch. */
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../reference/fixtures/', import.meta.url);

/** The names of all fixtures that begin like this. */
export const fixtureNames = (prefix) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();

/** One fixture: a tensor for every name, its data as doubles. */
export function readFixture(name) {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const arrays = {};
  for (const block of text.split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    if (lines.length === 0) continue;
    const [key, ...sizes] = lines[0].split(' ');
    const shape = sizes.map(Number);
    const data = lines.slice(1).join(' ').split(' ').map(Number);
    const count = shape.reduce((product, size) => product * size, 1);
    if (data.length !== count) throw new Error(`The fixture ${name} is damaged at ${key}.`);
    arrays[key] = { shape, data };
  }
  return arrays;
}

/** The arguments of a call on a sequence, out of a fixture. */
export const sequenceOf = ({ W_xh, W_hh, b, h0, x }) => ({ W_xh, W_hh, b, h0, x });

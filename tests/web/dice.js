/** Numbers of chance from the engine's own generator, so that every run throws the same. */
import { engine } from './traces.js';

export function dice(seed) {
  const { rand } = engine.random(seed);
  let numbers = [];
  const next = () => {
    if (numbers.length === 0) numbers = [...rand(1000).data];
    return numbers.pop();
  };
  const below = (n) => Math.floor((next() + next() / 2 ** 24) * n) % n;
  const pick = (list) => list[below(list.length)];
  /** A float32, most of them as weights are. */
  const float = () => Math.fround((next() - 0.5) * 10 ** (below(8) - 4));
  return { next, below, pick, float };
}

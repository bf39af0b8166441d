"""The last attempt at a name: is it the right formula, with a part counted another number of times?"""

import math

from .closeness import near
from .lists import is_finite, tanh

PARTS = ('input', 'memory', 'bias')
SAME = 1e-3


def factors_of(cases, results):
    """[{'id': 'factors', input, memory, bias, tanh}] if the same factors explain all results."""
    for squashed in (True, False):
        found = [fit(cases[k], results[k], squashed) for k in range(len(cases))]
        if None in found:
            continue
        first = found[0]
        if all(_equal(first, other) for other in found[1:]):
            flaw = {'id': 'factors', 'tanh': squashed}
            for k in range(3):
                flaw[PARTS[k]] = round(first[k], 3)
            return [flaw]
    return None


def fit(case, result, squashed=True):
    """(a, m, c) with result = tanh(a input + m memory + c bias), without tanh if not squashed; or None."""
    lines, sums = [], []
    for r in range(len(case.x)):
        for j in range(len(case.b)):
            value = _unsquashed(result[r][j]) if squashed else result[r][j]
            if value is None or not is_finite(value):
                continue
            lines.append((case.input[r][j], case.memory[r][j], case.b[j]))
            sums.append(value)
    if len(lines) < 6:
        return None
    factors = _least_squares(lines, sums)
    if factors is None or not _explains(case, result, factors, squashed):
        return None
    return factors


def _unsquashed(value):
    """Where tanh is nearly flat, its digits do not tell the sum any more."""
    if not -0.98 < value < 0.98:
        return None
    return 0.5 * math.log((1 + value) / (1 - value))


def _explains(case, result, factors, squashed):
    for r in range(len(case.x)):
        for j in range(len(case.b)):
            z = factors[0] * case.input[r][j] + factors[1] * case.memory[r][j]
            z += factors[2] * case.b[j]
            if not near(result[r][j], tanh(z) if squashed else z):
                return False
    return True


def _equal(a, b):
    return all(abs(a[k] - b[k]) < SAME for k in range(3))


def _least_squares(lines, sums):
    """Normal equations of three unknowns, by elimination; None if they have no single answer."""
    system = []
    for p in range(3):
        row = [sum([line[p] * line[q] for line in lines]) for q in range(3)]
        row.append(sum([lines[k][p] * sums[k] for k in range(len(lines))]))
        system.append(row)
    for p in range(3):
        if abs(system[p][p]) < 1e-9:
            return None
        for q in range(3):
            if q != p:
                share = system[q][p] / system[p][p]
                system[q] = [system[q][k] - share * system[p][k] for k in range(4)]
    return [system[p][3] / system[p][p] for p in range(3)]

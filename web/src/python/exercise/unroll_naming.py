"""Names a wrong unrolling by its numbers: a flaw of the loop, of the step inside it, or of both."""

from .cell_naming import name_cell, name_parts, name_whole
from .closeness import same
from .factors import fit
from .loop_flaws import BEFORE, INPUTS
from .unroll_flaws import SQUARE_UNROLLINGS, UNROLLINGS


def name_unroll(cases, results, square=False):
    """The flaws [{id, ...}] that give all these results for these cases, or None."""
    return (
        _loop(cases, results, 1)
        or _whole(cases, results, square)
        or _step(cases, results, square)
        or _loop(cases, results, 2)
        or _loop_and_step(cases, results)
        or _weights_change(cases, results)
    )


def _choices(flaws):
    """(names, inputs, before) of every loop with that many flaws."""
    for name, inputs in INPUTS:
        for other, before in BEFORE:
            names = [n for n in (name, other) if n]
            if len(names) == flaws:
                yield names, inputs, before


def _loop(cases, results, flaws):
    """The step is right, but is given another input or state."""
    for names, inputs, before in _choices(flaws):
        if all(_follows(cases[k], results[k], inputs, before) for k in range(len(cases))):
            return [{'id': name} for name in names]
    return None


def _follows(case, states, inputs, before):
    read, carried = inputs(case), before(case, states)
    for t in range(len(states)):
        if not same(states[t], case.step(read[t], carried[t]).right):
            return False
    return True


def _whole(cases, results, square):
    for name, make in UNROLLINGS + (SQUARE_UNROLLINGS if square else []):
        if all(_equals(results[k], make(cases[k])) for k in range(len(cases))):
            return [{'id': name}]
    return None


def _equals(states, made):
    t = 0
    for state in made:
        if t == len(states) or not same(states[t], state):
            return False
        t += 1
    return t == len(states)


def _step(cases, results, square):
    """Every step is the same wrong cell."""
    cells, states = _steps(cases, results, INPUTS[0][1], BEFORE[0][1])
    return name_cell(cells, states, square)


def _steps(cases, results, inputs, before):
    cells, states = [], []
    for k in range(len(cases)):
        read, carried = inputs(cases[k]), before(cases[k], results[k])
        for t in range(len(results[k])):
            cells.append(cases[k].step(read[t], carried[t]))
            states.append(results[k][t])
    return cells, states


def _loop_and_step(cases, results):
    for names, inputs, before in _choices(1):
        t = min(1, len(results[0]) - 1)
        cell = cases[0].step(inputs(cases[0])[t], before(cases[0], results[0])[t])
        if not _name_simple([cell], [results[0][t]]):  # one step is soon looked at
            continue
        flaws = _name_simple(*_steps(cases, results, inputs, before))
        if flaws:
            return [{'id': name} for name in names] + flaws
    return None


def _name_simple(cells, states):
    return name_whole(cells, states) or name_parts(cells, states, most=1)


def _weights_change(cases, results):
    """The right formula at every step, but a part of it counts more or less as time goes on."""
    seen = []
    for k in range(len(cases)):
        cells = cases[k].steps(results[k])
        for t in range(len(cells)):
            factors = fit(cells[t], results[k][t])
            if factors is None:
                return None
            seen.append([round(factor, 2) for factor in factors])
    if all(factors == seen[0] for factors in seen):
        return None
    steps = len(results[0])
    return [{
        'id': 'weights_change',
        'input': [factors[0] for factors in seen[:steps]],
        'memory': [factors[1] for factors in seen[:steps]],
        'bias': [factors[2] for factors in seen[:steps]],
    }]

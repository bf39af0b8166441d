"""Unrollings that are wrong as a whole; wrong choices of a step's input and state are in loop_flaws.

Each is a generator of the T states it would return, so that the first state that differs from the
learner's ends the comparison."""

from .lists import zeros


def _zero_state(c):
    return zeros(len(c.h), len(c.b))


def _step(c):
    return lambda x_t, h: c.step(x_t, h).right


def _plain(c, inputs, h):
    step = _step(c)
    for x_t in inputs:
        h = step(x_t, h)
        yield h


def _listed_backwards(c):
    return iter(c.right()[::-1])


def _backwards_in_order(c):
    return iter(list(_plain(c, c.x[::-1], c.h))[::-1])


def _h_0_first(c):
    return iter([c.h] + c.right()[:-1])


def _all_last(c):
    last = c.right()[-1]
    return iter([last for _ in c.x])


def _all_first(c):
    first = c.step(c.x[0], c.h).right
    return iter([first for _ in c.x])


def _all_h_0(c):
    return iter([c.h for _ in c.x])


def _carries_sum(c):
    """tanh is put on what is returned, not on what is carried."""
    h = c.h
    for x_t in c.x:
        cell = c.step(x_t, h)
        h = cell.sums
        yield cell.right


def _returns_sum(c):
    """tanh is put on what is carried, not on what is returned."""
    h = c.h
    for x_t in c.x:
        cell = c.step(x_t, h)
        h = cell.right
        yield cell.sums


def _plus(a, b, factor=1.0):
    return [[a[r][j] + factor * b[r][j] for j in range(len(a[r]))] for r in range(len(a))]


def _added_up(c):
    total = _zero_state(c)
    for state in c.right():
        total = _plus(total, state)
        yield total


def _mean_so_far(c):
    total, count = _zero_state(c), 0
    for state in c.right():
        total, count = _plus(total, state), count + 1
        yield [[value / count for value in row] for row in total]


def _carry_plus_old(c):
    h = c.h
    for x_t in c.x:
        h = _plus(h, _step(c)(x_t, h))
        yield h


def _twice(c):
    step, h = _step(c), c.h
    for x_t in c.x:
        h = step(x_t, step(x_t, h))
        yield h


def _first_twice(c):
    return _plain(c, c.x, _step(c)(c.x[0], c.h))


def _every_other(c):
    """Only every other step moves on; the others repeat the state."""
    h = c.h
    for t in range(len(c.x)):
        if t % 2 == 0:
            h = _step(c)(c.x[t], h)
        yield h


def _stops_after_first(c):
    states = c.right()
    return iter([states[0]] + [_zero_state(c) for _ in states[1:]])


def _last_is_missing(c):
    return iter(c.right()[:-1] + [_zero_state(c)])


def _first_is_missing(c):
    """The loop begins at the second input, and the first place stays zero."""
    return iter([_zero_state(c)] + list(_plain(c, c.x[1:], c.h)))


UNROLLINGS = [
    ('listed_backwards', _listed_backwards),
    ('runs_backwards', _backwards_in_order),
    ('h_0_included', _h_0_first),
    ('all_last', _all_last),
    ('all_first', _all_first),
    ('all_h_0', _all_h_0),
    ('carries_sum', _carries_sum),
    ('returns_sum', _returns_sum),
    ('added_up', _added_up),
    ('mean_so_far', _mean_so_far),
    ('carry_plus_old', _carry_plus_old),
    ('cell_twice_per_step', _twice),
    ('first_twice', _first_twice),
    ('every_other', _every_other),
    ('only_first_step', _stops_after_first),
    ('last_step_missing', _last_is_missing),
    ('first_step_missing', _first_is_missing),
]


def _over_batch(c):
    """x[:, t] where x[t] was meant: only where all sizes are equal does it run."""
    inputs = [[rows[t] for rows in c.x] for t in range(len(c.h))]
    return _plain(c, inputs, c.h)


def _exchanged(c):
    """x_t and the state in each other's place; the same as W_xh and W_hh in each other's place."""
    h = c.h
    for x_t in c.x:
        h = _step(c)(h, x_t)
        yield h


SQUARE_UNROLLINGS = [
    ('over_batch', _over_batch),
    ('exchanged', _exchanged),
]

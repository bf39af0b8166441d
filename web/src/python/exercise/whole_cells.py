"""Wrong cells that are wrong as a whole: each gives all rows of h_t."""

from .lists import dot, scaled, tanh, turned


def _rows(c, make):
    return [make(c, r) for r in range(len(c.x))]


def _unit_by_unit(c, r):
    """The old state is overwritten while later units still need it."""
    state = list(c.h[r])
    for j in range(len(state)):
        state[j] = tanh(c.input[r][j] + dot(c.W_hh[j], state) + c.b[j])
    return state


def _state_first(c, r):
    """[h, x] against [W_xh, W_hh]."""
    together = c.h[r] + c.x[r]
    return [tanh(dot(c.W_xh[j] + c.W_hh[j], together) + c.b[j]) for j in range(len(c.b))]


def _input_first(c, r):
    """[x, h] against [W_hh, W_xh]."""
    together = c.x[r] + c.h[r]
    return [tanh(dot(c.W_hh[j] + c.W_xh[j], together) + c.b[j]) for j in range(len(c.b))]


def _plus_old(factor_old, factor_new):
    def make(c):
        return [
            [factor_old * c.h[r][j] + factor_new * c.right[r][j] for j in range(len(c.b))]
            for r in range(len(c.x))
        ]

    return make


def _old_inside(c):
    return [
        [tanh(c.sums[r][j] + c.h[r][j]) for j in range(len(c.b))] for r in range(len(c.x))
    ]


def _times_old(c):
    return [[c.right[r][j] * c.h[r][j] for j in range(len(c.b))] for r in range(len(c.x))]


def _mean(c):
    mean = [sum(column) / len(c.x) for column in turned(c.right)]
    return [mean for _ in c.x]


def _first_row_only(rest):
    return lambda c: [c.right[0]] + [[rest] * len(c.b) for _ in c.x[1:]]


def _second_step(c):
    return c.again(c.x, c.right)


def _except_last_unit(c):
    return [row[:-1] + [0.0] for row in c.right]


def _except_last_row(c):
    return c.right[:-1] + [[0.0] * len(c.b)]


WHOLE = [
    ('returns_h_prev', lambda c: c.h),
    ('all_zero', lambda c: scaled(c.h, 0)),
    ('too_early', lambda c: _rows(c, _unit_by_unit)),
    ('wrong_order_cat', lambda c: _rows(c, _state_first)),
    ('wrong_order_cat', lambda c: _rows(c, _input_first)),
    ('adds_h_prev', _plus_old(1, 1)),
    ('averages_h_prev', _plus_old(0.5, 0.5)),
    ('h_prev_inside', _old_inside),
    ('times_h_prev', _times_old),
    ('batch_mean', _mean),
    ('first_row_everywhere', lambda c: [c.right[0] for _ in c.x]),
    ('first_row_only', _first_row_only(0.0)),
    ('last_unit_missing', _except_last_unit),
    ('last_row_missing', _except_last_row),
    ('cell_twice', _second_step),
]

"""Flaws of one part of the cell: each gives what the part becomes, rows of (batch, hidden).

They are looked for alone and together, so a cell without bias and without tanh is known as both.
"""

from .lists import scaled, times, turned, zeros


def _missing(c):
    return zeros(len(c.x), len(c.b))


def _mean_row(rows):
    mean = [sum(column) / len(rows) for column in turned(rows)]
    return [mean for _ in rows]


def _sum_row(rows):
    total = [sum(column) for column in turned(rows)]
    return [total for _ in rows]


def _each_row(rows, k):
    return [rows[k] for _ in rows]


def _spread(numbers, c):
    return [numbers for _ in c.x]


def _columns_as_rows(rows, weights):
    """rows @ weights"""
    return times(rows, turned(weights))


def _without_last(rows):
    return [row[:-1] for row in rows]


def _own_weight_only(c):
    return [[row[j] * c.W_hh[j][j] for j in range(len(row))] for row in c.h]


def _summed_state(c):
    return [[sum(row)] * len(row) for row in c.h]


INPUT = [
    ('no_input', _missing),
    ('input_minus', lambda c: scaled(c.input, -1)),
    ('input_twice', lambda c: scaled(c.input, 2)),
    ('input_averaged', lambda c: scaled(c.input, 1 / len(c.x[0]))),
    ('input_first_row', lambda c: _each_row(c.input, 0)),
    ('input_last_row', lambda c: _each_row(c.input, -1)),
    ('input_batch_mean', lambda c: _mean_row(c.input)),
    ('input_batch_sum', lambda c: _sum_row(c.input)),
    ('input_misses_last', lambda c: times(_without_last(c.x), c.W_xh)),
]

MEMORY = [
    ('no_memory', _missing),
    ('memory_not_transposed', lambda c: _columns_as_rows(c.h, c.W_hh)),
    ('memory_minus', lambda c: scaled(c.memory, -1)),
    ('memory_twice', lambda c: scaled(c.memory, 2)),
    ('memory_half', lambda c: scaled(c.memory, 0.5)),
    ('memory_direct', lambda c: c.h),
    ('memory_own_unit', _own_weight_only),
    ('memory_summed', _summed_state),
    ('memory_averaged', lambda c: scaled(c.memory, 1 / len(c.b))),
    ('memory_W_hh_twice', lambda c: times(c.memory, c.W_hh)),
    ('memory_first_row', lambda c: _each_row(c.memory, 0)),
    ('memory_last_row', lambda c: _each_row(c.memory, -1)),
    ('memory_batch_mean', lambda c: _mean_row(c.memory)),
    ('memory_batch_sum', lambda c: _sum_row(c.memory)),
    ('memory_misses_last', lambda c: times(_without_last(c.h), c.W_hh)),
]

BIAS = [
    ('no_bias', _missing),
    ('bias_twice', lambda c: _spread([2 * value for value in c.b], c)),
    ('bias_minus', lambda c: _spread([-value for value in c.b], c)),
    ('bias_summed', lambda c: _spread([sum(c.b)] * len(c.b), c)),
    ('bias_mean', lambda c: _spread([sum(c.b) / len(c.b)] * len(c.b), c)),
    ('bias_first', lambda c: _spread([c.b[0]] * len(c.b), c)),
]


# What is also looked for three at a time: the flaws that beginners combine.
OFTEN = (
    'no_input', 'no_memory', 'no_bias', 'memory_not_transposed', 'memory_direct', 'bias_twice',
    'input_not_transposed', 'input_elementwise', 'input_column_order', 'memory_elementwise',
    'memory_column_order', 'no_tanh', 'sigmoid', 'relu', 'tanh_twice', 'bias_outside',
)


# Only where all sizes are equal do these give a result at all; elsewhere PyTorch stops them.


def _by_elements(rows, weights):
    return [[row[k] * line[k] for k in range(len(row))] for row, line in zip(rows, weights)]


SQUARE_INPUT = [
    ('input_not_transposed', lambda c: _columns_as_rows(c.x, c.W_xh)),
    ('input_elementwise', lambda c: _by_elements(c.x, c.W_xh)),
    ('input_elementwise', lambda c: _by_elements(c.x, turned(c.W_xh))),
    ('input_column_order', lambda c: times(c.W_xh, turned(c.x))),
    ('input_column_order', lambda c: times(turned(c.W_xh), turned(c.x))),
    ('input_column_order', lambda c: times(c.W_xh, c.x)),
    ('input_with_W_hh', lambda c: times(c.x, c.W_hh)),
    ('input_with_W_hh', lambda c: _columns_as_rows(c.x, c.W_hh)),
    ('input_direct', lambda c: c.x),
]

SQUARE_MEMORY = [
    ('memory_elementwise', lambda c: _by_elements(c.h, c.W_hh)),
    ('memory_elementwise', lambda c: _by_elements(c.h, turned(c.W_hh))),
    ('memory_column_order', lambda c: times(c.W_hh, turned(c.h))),
    ('memory_column_order', lambda c: times(turned(c.W_hh), turned(c.h))),
    ('memory_column_order', lambda c: times(c.W_hh, c.h)),
    ('memory_with_W_xh', lambda c: times(c.h, c.W_xh)),
    ('memory_with_W_xh', lambda c: _columns_as_rows(c.h, c.W_xh)),
]

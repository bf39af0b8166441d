"""Flaws in how the parts become the state: no tanh, another function, tanh around less than the sum."""

import math

from .closeness import near
from .lists import is_finite, tanh


def _sigmoid(z):
    if z < -60:
        return 0.0
    return 1 / (1 + math.exp(-z))


def _clipped(z):
    return max(-1.0, min(1.0, z))


def _sinh(z):
    return (_exp(z) - _exp(-z)) / 2


def _exp(z):
    return math.exp(min(z, 80.0))


# Of the sum alone, number by number.
OF_SUM = [
    ('no_tanh', lambda z: z),
    ('sigmoid', _sigmoid),
    ('relu', lambda z: max(0.0, z)),
    ('relu_of_tanh', lambda z: max(0.0, tanh(z))),
    ('tanh_twice', lambda z: tanh(tanh(z))),
    ('tanh_of_sigmoid', lambda z: tanh(_sigmoid(z))),
    ('sigmoid_of_tanh', lambda z: _sigmoid(tanh(z))),
    ('tanh_half_sum', lambda z: tanh(z / 2)),
    ('tanh_double_sum', lambda z: tanh(2 * z)),
    ('half_tanh', lambda z: tanh(z) / 2),
    ('double_tanh', lambda z: 2 * tanh(z)),
    ('minus_tanh', lambda z: -tanh(z)),
    ('one_minus', lambda z: 1 - tanh(z)),
    ('derivative', lambda z: 1 - tanh(z) * tanh(z)),
    ('tanh_squared', lambda z: tanh(z) * tanh(z)),
    ('absolute', lambda z: abs(tanh(z))),
    ('sine', math.sin),
    ('sinh', _sinh),
    ('exponential', _exp),
    ('clipped', _clipped),
    ('softsign', lambda z: z / (1 + abs(z))),
]

# Of input, memory and bias, number by number.
OF_PARTS = [
    ('tanh_memory_only', lambda i, m, b: i + tanh(m) + b),
    ('tanh_input_only', lambda i, m, b: tanh(i) + m + b),
    ('bias_outside', lambda i, m, b: tanh(i + m) + b),
    ('memory_outside', lambda i, m, b: tanh(i + b) + m),
    ('input_outside', lambda i, m, b: i + tanh(m + b)),
    ('tanh_each', lambda i, m, b: tanh(i) + tanh(m) + tanh(b)),
    ('tanh_each', lambda i, m, b: tanh(i) + tanh(m) + b),
    ('tanh_each', lambda i, m, b: tanh(i + b) + tanh(m)),
    ('tanh_each', lambda i, m, b: tanh(i) + tanh(m + b)),
    ('tanh_nested', lambda i, m, b: tanh(tanh(i) + tanh(m) + b)),
    ('tanh_nested', lambda i, m, b: tanh(i + tanh(m) + b)),
    ('tanh_nested', lambda i, m, b: tanh(tanh(i) + m + b)),
    ('tanh_nested', lambda i, m, b: tanh(tanh(i + m) + b)),
    ('parts_multiplied', lambda i, m, b: tanh(i * m + b)),
    ('bias_multiplied', lambda i, m, b: tanh((i + m) * b)),
]


def _softmax(row):
    if not all(is_finite(z) for z in row):
        return row
    most = max(row)
    powers = [math.exp(z - most) for z in row]
    total = sum(powers)
    return [power / total for power in powers]


def _of_length_one(row):
    length = math.sqrt(sum([z * z for z in row]))
    return [z / length for z in row] if length else row


def _standardised(row):
    mean = sum(row) / len(row)
    apart = [z - mean for z in row]
    spread = math.sqrt(sum([z * z for z in apart]) / len(row))
    return [z / spread for z in apart] if spread else apart


def _tanhs(row):
    return [tanh(z) for z in row]


# Of a whole row of sums.
OF_ROW = [
    ('softmax', _softmax),
    ('softmax', lambda row: _softmax(_tanhs(row))),
    ('normalised', _of_length_one),
    ('normalised', lambda row: _of_length_one(_tanhs(row))),
    ('normalised', lambda row: _tanhs(_of_length_one(row))),
    ('normalised', _standardised),
    ('normalised', lambda row: _standardised(_tanhs(row))),
    ('normalised', lambda row: _tanhs(_standardised(row))),
]


def is_squash_of(got, part):
    """Could these rows be the part behind tanh, or behind any function that is known here?"""
    for _, squash in [('tanh', tanh)] + OF_SUM:
        if _all(got, part, squash):
            return True
    for _, squash in OF_ROW:
        if _all(got, [squash(row) for row in part], lambda z: z):
            return True
    return False


def _all(got, part, squash):
    for r in range(len(part)):
        for j in range(len(part[r])):
            if not near(got[r][j], squash(part[r][j])):
                return False
    return True

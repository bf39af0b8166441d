"""Arithmetic on plain lists. What is right is worked out without torch: it stays right whatever the
learner does to torch, and one number of a wrong cell can be looked at without making the others."""

import math


def dot(a, b):
    total = 0.0
    for k in range(len(a)):
        total += a[k] * b[k]
    return total


def times(rows, weights):
    """rows @ weights.T"""
    made = []
    count = range(len(rows[0]))
    for row in rows:
        line = []
        for weight in weights:
            total = 0.0
            for k in count:  # in place of dot: a call costs more than a product
                total += row[k] * weight[k]
            line.append(total)
        made.append(line)
    return made


def turned(rows):
    """rows.T"""
    return [[row[k] for row in rows] for k in range(len(rows[0]))]


def scaled(rows, factor):
    return [[factor * value for value in row] for row in rows]


def zeros(batch, size):
    return [[0.0] * size for _ in range(batch)]


def tanh(value):
    return math.tanh(value)


def is_finite(value):
    return value - value == 0


def all_finite(rows):
    for row in rows:
        for value in row:
            if not is_finite(value):
                return False
    return True


def for_json(value):
    """JSON has no word for what is not a number."""
    if is_finite(value):
        return value
    if value != value:
        return 'nan'
    return 'inf' if value > 0 else '-inf'

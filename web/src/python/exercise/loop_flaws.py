"""Flaws of the loop: which input a step reads, and which state it goes on from.

Both are told from the states that the learner's function gave, so a flaw of the loop is seen even
if the step inside is wrong as well."""

from .lists import zeros


def _zero(c):
    return zeros(len(c.h), len(c.b))


# Of x alone: what the steps read.
INPUTS = [
    (None, lambda c: c.x),
    ('same_input', lambda c: [c.x[0] for _ in c.x]),
    ('last_input', lambda c: [c.x[-1] for _ in c.x]),
    ('reads_backwards', lambda c: c.x[::-1]),
    ('input_before', lambda c: c.x[-1:] + c.x[:-1]),
    ('input_before', lambda c: c.x[:1] + c.x[:-1]),
    ('input_after', lambda c: c.x[1:] + c.x[:1]),
    ('input_after', lambda c: c.x[1:] + c.x[-1:]),
]

# Of the case and the states that came out: what the steps go on from.
BEFORE = [
    (None, lambda c, states: [c.h] + states[:-1]),
    ('starts_again', lambda c, states: [_zero(c) for _ in states]),
    ('h_0_every_step', lambda c, states: [c.h for _ in states]),
    ('h_0_ignored', lambda c, states: [_zero(c)] + states[:-1]),
    ('h_0_row_0', lambda c, states: [[c.h[0] for _ in c.h]] + states[:-1]),
    ('two_back', lambda c, states: ([c.h, c.h] + states)[: len(states)]),
    ('two_back', lambda c, states: ([_zero(c), c.h] + states)[: len(states)]),
    ('carry_batch_mean', lambda c, states: [_mean(h) for h in [c.h] + states[:-1]]),
]


def _mean(rows):
    mean = [sum([row[j] for row in rows]) / len(rows) for j in range(len(rows[0]))]
    return [mean for _ in rows]

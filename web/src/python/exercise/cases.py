"""The data of one call of the learner's function, and what is right for it."""

import torch

from .lists import tanh, times, zeros

CELL_ARGUMENTS = ('x_t', 'h_prev', 'W_xh', 'W_hh', 'b')
UNROLL_ARGUMENTS = ('x', 'h_0', 'W_xh', 'W_hh', 'b')

make_tensor = torch.tensor  # kept: the learner may put something else in its place


class Case:
    """x is x_t (batch, input) for a cell and the whole sequence (T, batch, input) for an unrolling."""

    def __init__(self, x, h, W_xh, W_hh, b):
        self.x = x
        self.h = h
        self.W_xh = W_xh
        self.W_hh = W_hh
        self.b = b
        self._tensors = None
        self._untouched = None

    def like(self, values):
        """The same kind of case with other data."""
        return type(self)(*values)

    def tensors(self):
        """The arguments, unchanged even if an earlier call changed its own."""
        if self._tensors is None:
            lists = (self.x, self.h, self.W_xh, self.W_hh, self.b)
            self._tensors = [make_tensor(values) for values in lists]
            if self._untouched is None:
                self._untouched = [tensor.tolist() for tensor in self._tensors]
        return list(self._tensors)

    def changed(self, names):
        """The names of the arguments that are no longer what they were."""
        found = []
        for k in range(len(names)):
            if self._tensors[k].tolist() != self._untouched[k]:
                found.append(names[k])
        if found:
            self._tensors = None
        return found


class CellCase(Case):
    """One step: h_t = tanh(W_hh h_{t-1} + W_xh x_t + b), with every part."""

    def __init__(self, x, h, W_xh, W_hh, b):
        Case.__init__(self, x, h, W_xh, W_hh, b)
        self.input = times(x, W_xh)
        self.memory = times(h, W_hh)
        self.sums = [
            [self.input[r][j] + self.memory[r][j] + b[j] for j in range(len(b))]
            for r in range(len(x))
        ]
        self.right = [[tanh(value) for value in row] for row in self.sums]

    def sizes(self):
        return {'batch': len(self.x), 'input': len(self.x[0]), 'hidden': len(self.b)}

    def again(self, x, h):
        """What the right cell gives with these weights."""
        return CellCase(x, h, self.W_xh, self.W_hh, self.b).right

    def terms(self, row, unit):
        return {
            'memory': self.memory[row][unit],
            'input': self.input[row][unit],
            'bias': self.b[unit],
            'sum': self.sums[row][unit],
        }


class UnrollCase(Case):
    def sizes(self):
        return {
            'steps': len(self.x),
            'batch': len(self.h),
            'input': len(self.x[0][0]),
            'hidden': len(self.b),
        }

    def step(self, x_t, h_prev):
        """The cell of one step."""
        return CellCase(x_t, h_prev, self.W_xh, self.W_hh, self.b)

    def steps(self, states):
        """The cell of every step, each with the state that the learner's own step before left."""
        before = [self.h] + states[:-1]
        return [self.step(self.x[t], before[t]) for t in range(len(self.x))]

    def right(self):
        states, h = [], self.h
        for x_t in self.x:
            h = self.step(x_t, h).right
            states.append(h)
        return states


def _weights(dice, inputs, hidden, scale):
    return (
        dice.rows(hidden, inputs, 0.1 * scale, 0.7 * scale),
        dice.rows(hidden, hidden, 0.05 * scale, 0.6 * scale),
        dice.row(hidden, 0.15, 0.8),
    )


def draw_cell(dice, batch, inputs, hidden, scale=1.0, without=()):
    """Fresh data; `without` names what is to be zero. With scale 3 most units saturate."""
    W_xh, W_hh, b = _weights(dice, inputs, hidden, scale)
    x = dice.rows(batch, inputs, 0.2, 1.5)
    h = dice.rows(batch, hidden, 0.1, 0.95)
    if 'x_t' in without:
        x = zeros(batch, inputs)
    if 'h_prev' in without:
        h = zeros(batch, hidden)
    if 'b' in without:
        b = [0.0] * hidden
    return CellCase(x, h, W_xh, W_hh, b)


def draw_unroll(dice, steps, batch, inputs, hidden, scale=1.0, zero_start=False):
    W_xh, W_hh, b = _weights(dice, inputs, hidden, scale)
    x = [dice.rows(batch, inputs, 0.2, 1.5) for _ in range(steps)]
    h = zeros(batch, hidden) if zero_start else dice.rows(batch, hidden, 0.1, 0.95)
    return UnrollCase(x, h, W_xh, W_hh, b)

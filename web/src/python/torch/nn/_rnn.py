"""The plain recurrent cell of PyTorch, to compare one's own with:

    h' = tanh(x W_ih.T + b_ih + h W_hh.T + b_hh)
"""

from torch import _create, _native
from torch import _pointwise as p
from torch._dtype import float32
from torch._join import stack
from torch.nn import functional
from torch.nn._module import Module
from torch.nn._parameter import Parameter

_NAMES = ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')


def _parameters(inputs, hidden, bias):
    """As PyTorch draws them: in this order, uniform in +-1/sqrt(hidden)."""
    shapes = [(hidden, inputs), (hidden, hidden)] + ([(hidden,), (hidden,)] if bias else [])
    count = hidden * (inputs + hidden + (2 if bias else 0))
    if bias:
        values = _native.random(_native.RNN_PARAMETERS, count, inputs, hidden)
    else:
        bound = hidden**-0.5
        drawn = _create.filled(_native.random(_native.RAND, count), (count,), float32)
        values = (drawn * (2 * bound) - bound)._view[0]
    found = []
    at = 0
    for shape in shapes:
        size = shape[0] * (shape[1] if len(shape) == 2 else 1)
        found.append(Parameter(_create.filled(values[at : at + size], shape, float32)))
        at += size
    return found + [None] * (4 - len(found))


def _squash(nonlinearity):
    if nonlinearity == 'tanh':
        return p.tanh
    if nonlinearity == 'relu':
        return p.relu
    return None


def _step(squash, x, h, parameters):
    weight_ih, weight_hh, bias_ih, bias_hh = parameters
    return squash(
        functional.linear(x, weight_ih, bias_ih) + functional.linear(h, weight_hh, bias_hh)
    )


class RNNCell(Module):
    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh'):
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.nonlinearity = nonlinearity
        for name, value in zip(_NAMES, _parameters(input_size, hidden_size, bias)):
            setattr(self, name, value)

    def forward(self, input, hx=None):
        if input.dim() not in (1, 2):
            raise AssertionError(
                'RNNCell: Expected input to be 1-D or 2-D but received %d-D tensor' % input.dim()
            )
        squash = _squash(self.nonlinearity)
        if squash is None:
            raise RuntimeError('Unknown nonlinearity: ' + self.nonlinearity)
        single = input.dim() == 1
        x = input.unsqueeze(0) if single else input
        if hx is None:
            h = _create.zeros(x.shape[0], self.hidden_size)
        else:
            h = hx.unsqueeze(0) if single else hx
        self._check(x, h)
        parameters = [getattr(self, name) for name in _NAMES]
        result = _step(squash, x, h, parameters)
        return result.squeeze(0) if single else result

    def _check(self, x, h):
        if x.shape[1] != self.input_size:
            raise RuntimeError(
                'input has inconsistent input_size: got %d expected %d'
                % (x.shape[1], self.input_size)
            )
        if x.shape[0] != h.shape[0]:
            raise RuntimeError(
                "Input batch size %d doesn't match hidden0 batch size %d"
                % (x.shape[0], h.shape[0])
            )
        if h.shape[1] != self.hidden_size:
            raise RuntimeError(
                'hidden0 has inconsistent hidden_size: got %d, expected %d'
                % (h.shape[1], self.hidden_size)
            )

    def extra_repr(self):
        text = '%d, %d' % (self.input_size, self.hidden_size)
        if self.bias_ih is None:
            text += ', bias=False'
        return text if self.nonlinearity == 'tanh' else text + ', nonlinearity=' + self.nonlinearity


class RNN(Module):
    def __init__(
        self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True,
        batch_first=False, dropout=0.0, bidirectional=False
    ):  # fmt: skip
        if num_layers != 1 or bidirectional:
            raise RuntimeError(
                "This page's small torch has nn.RNN with one layer in one direction: call one "
                'nn.RNN after another.'
            )
        if _squash(nonlinearity) is None:
            raise ValueError("Unknown nonlinearity '%s'" % nonlinearity)
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.num_layers = 1
        self.nonlinearity = nonlinearity
        self.batch_first = batch_first
        for name, value in zip(_NAMES, _parameters(input_size, hidden_size, bias)):
            setattr(self, name + '_l0', value)

    def forward(self, input, hx=None):
        if input.dim() not in (2, 3):
            raise RuntimeError('input must have 3 dimensions, got %d' % (input.dim() + 1))
        batched = input.dim() == 3
        x = input if batched else input.unsqueeze(1)
        if batched and self.batch_first:
            x = x.transpose(0, 1)
        h = self._first(x, hx, batched)
        if x.shape[2] != self.input_size:
            raise RuntimeError(
                'input.size(-1) must be equal to input_size. Expected %d, got %d'
                % (self.input_size, x.shape[2])
            )
        squash = _squash(self.nonlinearity)
        parameters = [getattr(self, name + '_l0') for name in _NAMES]
        states = []
        for x_t in x:
            h = _step(squash, x_t, h, parameters)
            states.append(h)
        output = stack(states)
        if not batched:
            return output.squeeze(1), h
        return (output.transpose(0, 1) if self.batch_first else output), h.unsqueeze(0)

    def _first(self, x, hx, batched):
        """h_0 as (batch, hidden)."""
        if hx is None:
            return _create.zeros(x.shape[1], self.hidden_size)
        if batched and hx.dim() != 3:
            raise RuntimeError(
                'For batched 3-D input, hx should also be 3-D but got %d-D tensor' % hx.dim()
            )
        if not batched and hx.dim() != 2:
            raise RuntimeError(
                'For unbatched 2-D input, hx should also be 2-D but got %d-D tensor' % hx.dim()
            )
        h = hx if batched else hx.unsqueeze(1)
        expected = (1, x.shape[1], self.hidden_size)
        if h.shape != expected:
            raise RuntimeError(
                'Expected hidden size %s, got %s' % (str(expected), str(list(h.shape)))
            )
        return h[0]

    def extra_repr(self):
        text = '%d, %d' % (self.input_size, self.hidden_size)
        if self.bias_ih_l0 is None:
            text += ', bias=False'
        return text + (', batch_first=True' if self.batch_first else '')

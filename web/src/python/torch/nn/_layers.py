"""Layers without memory."""

from torch import _native
from torch._create import filled
from torch._dtype import float32
from torch.nn import functional
from torch.nn._module import Module
from torch.nn._parameter import Parameter


class Linear(Module):
    """x W.T + b, drawn as PyTorch draws it: uniform in +-1/sqrt(in_features)."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        self.in_features = in_features
        self.out_features = out_features
        count = in_features * out_features
        if bias:
            values = _native.random(
                _native.LINEAR_PARAMETERS, count + out_features, in_features, out_features
            )
        else:
            bound = in_features**-0.5
            drawn = filled(_native.random(_native.RAND, count), (count,), float32)
            values = (drawn * (2 * bound) - bound)._view[0]
        shape = (out_features, in_features)
        self.weight = Parameter(filled(values[:count], shape, float32))
        self.bias = Parameter(filled(values[count:], (out_features,), float32)) if bias else None

    def forward(self, input):
        return functional.linear(input, self.weight, self.bias)

    def extra_repr(self):
        return 'in_features=%d, out_features=%d, bias=%s' % (
            self.in_features,
            self.out_features,
            self.bias is not None,
        )


class Tanh(Module):
    def forward(self, input):
        return functional.tanh(input)


class ReLU(Module):
    def __init__(self, inplace=False):
        pass

    def forward(self, input):
        return functional.relu(input)


class Sigmoid(Module):
    def forward(self, input):
        return functional.sigmoid(input)


class Softmax(Module):
    def __init__(self, dim=None):
        self.dim = dim

    def forward(self, input):
        return functional.softmax(input, self.dim)

    def extra_repr(self):
        return 'dim=%s' % self.dim


class Identity(Module):
    def forward(self, input):
        return input


class MSELoss(Module):
    def __init__(self, reduction='mean'):
        self.reduction = reduction

    def forward(self, input, target):
        return functional.mse_loss(input, target, reduction=self.reduction)


class CrossEntropyLoss(Module):
    def __init__(self, reduction='mean'):
        self.reduction = reduction

    def forward(self, input, target):
        return functional.cross_entropy(input, target, reduction=self.reduction)

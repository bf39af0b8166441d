"""Tensors that belong to a layer."""

from torch._format import tensor_text
from torch._tensor import Tensor


class Parameter(Tensor):
    def __init__(self, data, requires_grad=True):
        self._view = data._view
        self._wanted = requires_grad

    @property
    def requires_grad(self):
        return self._wanted

    @requires_grad.setter
    def requires_grad(self, wanted):
        self._wanted = wanted

    def requires_grad_(self, wanted=True):
        self._wanted = wanted
        return self

    def __repr__(self):
        suffix = 'requires_grad=True' if self._wanted else None
        return 'Parameter containing:\n' + tensor_text(self, suffix)

    __str__ = __repr__

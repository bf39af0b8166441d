"""Functions that change a tensor: add_, copy_, zero_ and x += y."""

from torch import _native
from torch import _pointwise as p
from torch._dtype import cast_error
from torch._functions import masked_fill
from torch._layout import broadcast, spread
from torch._tensor import Tensor


def _check_target(view):
    for size, stride in zip(view[2], view[3]):
        if stride == 0 and size > 1:
            raise RuntimeError(
                'unsupported operation: more than one element of the written-to tensor refers to '
                'a single memory location. Please clone() the tensor before performing the '
                'operation.'
            )


def write(target, source):
    """Writes a source view, spread to the target's shape, into the target."""
    view = target._view
    _check_target(view)
    strides = spread(source[2], source[3], view[2])
    _native.assign(view, (source[0], source[1], view[2], strides, source[4]))
    return target


def _replace(target, result):
    """The result of arithmetic replaces the values, which keep their shape and kind."""
    view, new = target._view, result._view
    if new[2] != view[2]:
        raise RuntimeError(
            "output with shape %s doesn't match the broadcast shape %s"
            % (list(view[2]), list(new[2]))
        )
    if new[4].level > view[4].level:
        raise cast_error(new[4], view[4])
    return write(target, new)


def inplace(function):
    """add_ of add."""

    def method(self, *arguments, **options):
        return _replace(self, function(self, *arguments, **options))

    return method


def copy_(self, src, non_blocking=False):
    if not isinstance(src, Tensor):
        return fill_(self, src)
    shape, strides = self._view[2:4]
    if broadcast(shape, strides, src._view[2], src._view[3])[0] != shape:
        raise RuntimeError(
            "output with shape %s doesn't match the broadcast shape %s"
            % (list(shape), list(src._view[2]))
        )
    return write(self, src.type(self.dtype)._view)


def fill_(self, value):
    view = p.view_of(value)
    if view[2]:
        raise RuntimeError(
            'fill_ only supports 0-dimension value tensor but got tensor with %d dimensions.'
            % len(view[2])
        )
    kind = self.dtype
    number = kind.python(view[0][view[1]])
    return write(self, _native.scalar(number, kind))


def zero_(self):
    return write(self, _native.scalar(0, self.dtype))


def masked_fill_(self, mask, value):
    return copy_(self, masked_fill(self, mask, value))


def rearranged(function):
    """unsqueeze_ and such: the tensor itself becomes the other view."""

    def method(self, *arguments):
        self._view = function(self, *arguments)._view
        return self

    return method

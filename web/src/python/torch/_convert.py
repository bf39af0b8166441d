"""The same values as another kind, or as Python's numbers."""

from torch import _native
from torch._dtype import bool_, checked, float32, int64
from torch._dtype import dtype as dtype_
from torch._layout import layout
from torch._pointwise import COPY, NE, TRUNC, whole
from torch._tensor import Tensor, wrap
from torch._tensor import device as device_
from torch._views import clone


def type_(input, kind=None):
    """x.type() names the kind; x.type(torch.long) converts to it."""
    view = input._view
    if kind is None:
        return view[4]._tensor_name
    kind = checked(kind)
    if kind is view[4]:
        return input
    if kind is bool_:
        return wrap(_native.binary(NE, view, _native.scalar(0, int64), bool_))
    if kind is int64 and view[4] is float32:
        return wrap(whole(_native.unary(TRUNC, view, int64)))
    return wrap(_native.unary(COPY, view, kind))


def to(input, *wanted, dtype=None, device=None, copy=False, non_blocking=False):
    """x.to(torch.float32); a device must be this page's own, the CPU."""
    for value in wanted:
        if isinstance(value, Tensor):
            dtype = value.dtype
        elif isinstance(value, dtype_):
            dtype = value
        elif not isinstance(value, device_):
            device_(value)
    result = input if dtype is None else type_(input, dtype)
    return clone(result) if copy and result is input else result


def tolist(input):
    storage, offset, shape, strides, kind = input._view
    if not shape:
        return input.item()
    if strides != layout(shape)[1]:
        storage, offset = _native.unary(COPY, input._view, kind)[:2]
    return _nested(storage, offset, shape, layout(shape)[1], kind)


def _nested(storage, offset, shape, strides, kind):
    if len(shape) == 1:
        values = list(storage[offset : offset + shape[0]])
        return values if kind is float32 else [kind.python(value) for value in values]
    places = range(offset, offset + shape[0] * strides[0], strides[0]) if shape[0] else ()
    return [_nested(storage, at, shape[1:], strides[1:], kind) for at in places]

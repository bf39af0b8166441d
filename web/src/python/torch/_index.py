"""x[...] and x[...] = ...: integers, slices, None and Ellipsis give views; lists, tensors of
integers and masks pick values one by one."""

from torch import _native
from torch._dtype import float32, index_put_error
from torch._layout import layout, spread
from torch._picks import outside, places_of
from torch._pointwise import view_of
from torch._select import range_of, select, slice_type
from torch._tensor import Tensor, wrap


def getitem(input, index):
    storage, offset, shape, strides, kind = input._view
    if type(index) is int and shape:
        size = shape[0]
        if not -size <= index < size:
            raise outside(index, 0, size)
        if index < 0:
            index += size
        return wrap((storage, offset + index * strides[0], shape[1:], strides[1:], kind))
    found = _quick(input._view, index)
    if found:
        return wrap(found)
    view, picks = select(input._view, index)
    if not picks:
        return wrap(view)
    storage = view[0]
    shape, places = places_of(view, picks)
    out = _native.new(len(places))
    for i, at in enumerate(places):
        out[i] = storage[at]
    return wrap((out, 0, shape, layout(shape)[1], kind))


def _quick(view, index):
    """The view that integers and slices give, which are what is used most; else None."""
    storage, offset, shape, strides, kind = view
    parts = index if type(index) is tuple else (index,)
    if len(parts) > len(shape):
        return None
    new_shape = new_strides = ()
    d = 0
    for part in parts:
        size = shape[d]
        if type(part) is int:
            if not -size <= part < size:
                return None
            offset += (part if part >= 0 else part + size) * strides[d]
        elif type(part) is slice_type:
            start, count, step = range_of(part, size)
            offset += start * strides[d]
            new_shape += (count,)
            new_strides += (strides[d] * step,)
        else:
            return None
        d += 1
    return storage, offset, new_shape + shape[d:], new_strides + strides[d:], kind


def setitem(input, index, value):
    kind = input._view[4]
    view = _quick(input._view, index)
    picks = None
    if view is None:
        view, picks = select(input._view, index)
    places = places_of(view, picks) if picks else None
    source = view_of(value)  # a number's view lasts only until the next number
    if source is None:
        raise TypeError("can't assign a %s to a %s" % (type(value).__name__, input.type()))
    if picks and isinstance(value, Tensor) and source[4] is not kind:
        raise index_put_error(kind, source[4])
    if kind is not float32 and source[4] is not kind:
        source = wrap(source).clone().type(kind)._view
    if picks:
        _put(view[0], places, source)
        return
    source = _without_leading_ones(source, len(view[2]))
    strides = spread(source[2], source[3], view[2])
    _native.assign(view, (source[0], source[1], view[2], strides, kind))


def _put(storage, picked, source):
    shape, places = picked
    try:
        strides = spread(source[2], source[3], shape)
    except RuntimeError:
        raise RuntimeError(
            'shape mismatch: value tensor of shape %s cannot be broadcast to indexing result of '
            'shape %s' % (list(source[2]), list(shape))
        )
    values = _native.unary(0, (source[0], source[1], shape, strides, source[4]), source[4])[0]
    for i, at in enumerate(places):
        storage[at] = values[i]


def _without_leading_ones(view, rank):
    storage, offset, shape, strides, kind = view
    while len(shape) > rank and shape[0] == 1:
        shape = shape[1:]
        strides = strides[1:]
    return storage, offset, shape, strides, kind

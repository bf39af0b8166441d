"""New tensors: from numbers in lists, filled, or counted."""

import math
from array import array

from torch import _native
from torch._dtype import MOST_WHOLE, bool_, checked, float32, int64, of_number, too_large
from torch._layout import Size, layout, sizes_of
from torch._tensor import Tensor, need_tensor, no_gradients, wrap
from torch._convert import type_
from torch._views import clone


def filled(storage, shape, kind):
    """A tensor of this shape over a new storage."""
    return wrap((storage, 0, shape, layout(shape)[1], kind))


def tensor(data, *, dtype=None, device=None, requires_grad=False):
    no_gradients(requires_grad)
    kind = checked(dtype)
    if isinstance(data, Tensor):
        return clone(data) if kind is None else type_(clone(data), kind)
    shape = _shape(data)
    values = []
    _collect(data, shape, 0, values)
    if kind is None:
        kind = _kind(values)
    if kind is not float32:
        values = [_stored(value, kind) for value in values]
    return filled(array('f', values), shape, kind)


def as_tensor(data, dtype=None, device=None):
    if isinstance(data, Tensor):
        return type_(data, dtype or data.dtype)
    return tensor(data, dtype=dtype)


def _stored(value, kind):
    if kind is bool_:
        return 1.0 if value else 0.0
    if kind is int64:
        value = int(value)
        if not -MOST_WHOLE <= value <= MOST_WHOLE:
            raise too_large(value)
    return value


_LISTS = (list, tuple, range, Size)


def _shape(data):
    """The sizes of nested lists, judged by the first of each. A tensor in them is one number."""
    shape = []
    while isinstance(data, _LISTS):
        shape.append(len(data))
        if len(data) == 0:
            break
        data = data[0]
    if isinstance(data, str) and shape:
        raise ValueError("too many dimensions 'str'")
    return tuple(shape)


def _collect(data, shape, dim, values):
    """Gathers the numbers, and sees that no list is shorter or longer than the first."""
    if dim == len(shape):
        values.append(_number(data, values))
        return
    if not isinstance(data, _LISTS):
        raise _no_dtype(data) if isinstance(data, str) else TypeError('not a sequence')
    if len(data) != shape[dim]:
        raise ValueError(
            'expected sequence of length %d at dim %d (got %d)' % (shape[dim], dim, len(data))
        )
    if dim + 1 < len(shape):
        for part in data:
            _collect(part, shape, dim + 1, values)
    else:
        for value in data:
            values.append(value if type(value) is float else _number(value, values))


def _number(data, before):
    if isinstance(data, Tensor):
        return data.item()
    if of_number(data) is not None:
        return data
    if isinstance(data, (list, tuple)):
        if before and _kind(before) is float32:
            raise TypeError('must be real number, not %s' % type(data).__name__)
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(data).__name__)
    raise _no_dtype(data)


def _no_dtype(data):
    name = type(data).__name__
    if isinstance(data, str):
        return TypeError("new(): invalid data type 'str'")
    return RuntimeError('Could not infer dtype of ' + name)


def _kind(values):
    """Of no values, or of any float: float. Of only bools: bool. Else int."""
    if not values:
        return float32
    level = 0
    for value in values:
        level = max(level, of_number(value).level)
    return (bool_, int64, float32)[level]


def full(size, fill_value, *, dtype=None, device=None, requires_grad=False):
    no_gradients(requires_grad)
    if isinstance(fill_value, Tensor):
        fill_value = fill_value.item()
    kind = checked(dtype) or of_number(fill_value)
    if isinstance(size, int):
        raise TypeError("full(): argument 'size' (position 1) must be tuple of ints, not int")
    return _full(sizes_of('full', (size,)), fill_value, kind)


def _full(shape, value, kind):
    for size in shape:
        if size < 0:
            raise RuntimeError(
                'Trying to create tensor with negative dimension %d: %s' % (size, list(shape))
            )
    count, strides = layout(shape)
    storage = _native.new(count)
    view = (storage, 0, shape, strides, kind)
    value = _stored(value, kind)
    if value != 0:
        number = _native.scalar(value, kind)
        _native.assign(view, (number[0], 0, shape, (0,) * len(shape), kind))
    return wrap(view)


def _filler(name, value):
    def function(*size, dtype=None, device=None, requires_grad=False, **named):
        no_gradients(requires_grad)
        size = (named['size'],) if 'size' in named else size
        return _full(sizes_of(name, size), value, checked(dtype) or float32)

    return function


def _filler_like(name, value):
    def function(input, *, dtype=None, device=None, requires_grad=False):
        no_gradients(requires_grad)
        view = need_tensor(name, input)._view
        return _full(view[2], value, checked(dtype) or view[4])

    return function


zeros = _filler('zeros', 0)
ones = _filler('ones', 1)
empty = _filler('empty', 0)
zeros_like = _filler_like('zeros_like', 0)
ones_like = _filler_like('ones_like', 1)
empty_like = _filler_like('empty_like', 0)


def full_like(input, fill_value, *, dtype=None, device=None, requires_grad=False):
    no_gradients(requires_grad)
    return _full(input._view[2], fill_value, checked(dtype) or input._view[4])


def eye(n, m=None, *, dtype=None, device=None, requires_grad=False):
    no_gradients(requires_grad)
    columns = n if m is None else m
    if n < 0:
        raise RuntimeError('n must be greater or equal to 0, got %d' % n)
    result = _full((n, columns), 0, checked(dtype) or float32)
    for i in range(min(n, columns)):
        result._view[0][i * (columns + 1)] = 1.0
    return result


def arange(start, end=None, step=1, *, dtype=None, device=None, requires_grad=False):
    no_gradients(requires_grad)
    if end is None:
        start, end = 0, start
    start, end, step = [_number(value, ()) for value in (start, end, step)]
    if step == 0:
        raise RuntimeError('step must be nonzero')
    if (end - start) * step < 0:
        raise RuntimeError('upper bound and larger bound inconsistent with step sign')
    kind = checked(dtype) or _kind((start, end, step))
    count = max(math.ceil((end - start) / step), 0)
    storage = _native.new(count)
    for i in range(count):
        storage[i] = _stored(start + i * step, kind)
    return filled(storage, (count,), kind)


def linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False):
    """Counted up from the start and down from the end, as PyTorch does it."""
    no_gradients(requires_grad)
    if steps < 0:
        raise RuntimeError('number of steps must be non-negative')
    storage = _native.new(steps)
    step = (end - start) / (steps - 1) if steps > 1 else 0.0
    for i in range(steps):
        storage[i] = start + i * step if i < (steps + 1) // 2 else end - (steps - 1 - i) * step
    return type_(filled(storage, (steps,), float32), checked(dtype) or float32)


def tril(input, diagonal=0):
    return _triangle(input, lambda row, column: column - row <= diagonal)


def triu(input, diagonal=0):
    return _triangle(input, lambda row, column: column - row >= diagonal)


def _triangle(input, kept):
    result = clone(input)
    storage, _, shape, strides, _ = result._view
    rows, columns = shape[-2:]
    for at in range(len(storage)):
        if not kept(at // columns % rows, at % columns):
            storage[at] = 0.0
    return result


def diag(input, diagonal=0):
    """A vector as a diagonal matrix, or the diagonal of a matrix."""
    if input.dim() == 1:
        n = len(input) + abs(diagonal)
        result = _full((n, n), 0, input.dtype)
        for i in range(len(input)):
            row, column = (i, i + diagonal) if diagonal >= 0 else (i - diagonal, i)
            result._view[0][row * n + column] = input[i].item()
        return result
    storage, offset, (m, n), (s, t), kind = input._view
    row, column = (0, diagonal) if diagonal >= 0 else (-diagonal, 0)
    count = max(min(m - row, n - column), 0)
    return clone(wrap((storage, offset + row * s + column * t, (count,), (s + t,), kind)))

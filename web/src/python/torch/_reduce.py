"""Many values become one: over all of them, or along some dimensions."""

import math

from torch import _native
from torch import _pointwise as p
from torch._dtype import NAMES, bool_, checked, float32, int64
from torch._layout import dimension, layout
from torch._tensor import Tensor, need_tensor, wrap

SUM, PROD, MAX, MIN, ARGMAX, ARGMIN, NORM, ANY, ALL, MEAN = range(10)


def _dims(dim, rank):
    """The dimensions to reduce, as numbers from 0 in ascending order."""
    if dim is None:
        return tuple(range(rank))
    given = tuple(dim) if isinstance(dim, (tuple, list)) else (dim,)
    if not given:
        return tuple(range(rank))
    found = sorted(dimension(d, rank) for d in given)
    for d in found:
        if found.count(d) > 1:
            raise RuntimeError('dim %d appears multiple times in the list of dims' % d)
    return tuple(found)


def _reduced(code, view, dim, keepdim, kind):
    shape = view[2]
    rank = len(shape)
    reduced = () if rank == 0 else _dims(dim, rank)
    if rank == 0 and dim is not None:
        _dims(dim, 0)
    kept = tuple(d for d in range(rank) if d not in reduced)
    result = _native.reduce(code, view, kept, reduced, kind)
    if not keepdim:
        return wrap(result)
    shape = tuple(1 if d in reduced else shape[d] for d in range(rank))
    return wrap((result[0], 0, shape, layout(shape)[1], kind))


def _converted(input, dtype):
    return input if dtype is None else input.type(checked(dtype))


def sum(input, dim=None, keepdim=False, *, dtype=None):
    view = _converted(need_tensor('sum', input), dtype)._view
    kind = float32 if view[4] is float32 else int64
    result = _reduced(SUM, view, dim, keepdim, kind)
    if kind is int64:
        p.whole(result._view)
    return result


def prod(input, dim=None, keepdim=False, *, dtype=None):
    view = _converted(need_tensor('prod', input), dtype)._view
    kind = float32 if view[4] is float32 else int64
    result = _reduced(PROD, view, dim, keepdim, kind)
    if kind is int64:
        p.whole(result._view)
    return result


def mean(input, dim=None, keepdim=False, *, dtype=None):
    view = _converted(need_tensor('mean', input), dtype)._view
    if view[4] is not float32:
        raise RuntimeError(
            'mean(): could not infer output dtype. Input dtype must be either a floating point or '
            'complex dtype. Got: ' + NAMES[view[4].level]
        )
    return _reduced(MEAN, view, dim, keepdim, float32)


def any(input, dim=None, keepdim=False):
    return _reduced(ANY, need_tensor('any', input)._view, dim, keepdim, bool_)


def all(input, dim=None, keepdim=False):
    return _reduced(ALL, need_tensor('all', input)._view, dim, keepdim, bool_)


def _position(code, name):
    def function(input, dim=None, keepdim=False):
        view = need_tensor(name, input)._view
        if view[4] is bool_:
            raise RuntimeError("\"%s_cpu\" not implemented for 'Bool'" % name)
        if layout(view[2])[0] == 0:
            raise IndexError(
                '%s(): Expected reduction dim to be specified for input.numel() == 0.' % name
            )
        return _reduced(code, view, dim, keepdim and dim is not None, int64)

    return function


argmax = _position(ARGMAX, 'argmax')
argmin = _position(ARGMIN, 'argmin')


class Extremes:
    """What max and min along a dimension give: unpacks as (values, indices)."""

    def __init__(self, name, values, indices):
        self._name = name
        self.values = values
        self.indices = indices

    def __iter__(self):
        return iter((self.values, self.indices))

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (self.values, self.indices)[index]

    def __repr__(self):
        return 'torch.return_types.%s(\nvalues=%r,\nindices=%r)' % (
            self._name,
            self.values,
            self.indices,
        )


def _extreme(code, position, of_two, name):
    def function(input, dim=None, keepdim=False):
        view = need_tensor(name, input)._view
        if isinstance(dim, Tensor):
            return of_two(input, dim)
        if dim is None:
            if layout(view[2])[0] == 0:
                raise RuntimeError(
                    '%s(): Expected reduction dim to be specified for input.numel() == 0. '
                    "Specify the reduction dim with the 'dim' argument." % name
                )
            return _reduced(code, view, None, False, view[4])
        dimension(dim, len(view[2]))
        if view[2] and view[2][dim] == 0:
            raise IndexError(
                '%s(): Expected reduction dim %d to have non-zero size.' % (name, dim)
            )
        values = _reduced(code, view, dim, keepdim, view[4])
        return Extremes(name, values, _reduced(position, view, dim, keepdim, int64))

    return function


max = _extreme(MAX, ARGMAX, p.maximum, 'max')
min = _extreme(MIN, ARGMIN, p.minimum, 'min')


def norm(input, p='fro', dim=None, keepdim=False):
    view = need_tensor('norm', input)._view
    if view[4] is not float32:
        raise RuntimeError(
            'norm(): input dtype should be either floating point or complex. Got %s instead.'
            % NAMES[view[4].level]
        )
    if p in ('fro', 2, None):
        return _reduced(NORM, view, dim, keepdim, float32)
    size = input.abs()
    if p == math.inf:
        return _reduced(MAX, size._view, dim, keepdim, float32)
    if p == 1:
        return _reduced(SUM, size._view, dim, keepdim, float32)
    if p == 0:
        return (size > 0).float().sum(dim, keepdim)
    return (size**p).sum(dim, keepdim) ** (1.0 / p)


def var(input, dim=None, unbiased=True, keepdim=False):
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    view = need_tensor('var', input)._view
    if view[4] is not float32:
        raise RuntimeError('std and var only support floating point and complex dtypes')
    distance = input - mean(input, dim, True) if dim is not None else input - mean(input)
    count = 1
    for d in _dims(dim, len(view[2])) if view[2] else ():
        count *= view[2][d]
    squares = sum(distance * distance, dim, keepdim)
    return squares / (count - 1 if unbiased else count)


def std(input, dim=None, unbiased=True, keepdim=False):
    return p.sqrt(var(input, dim, unbiased, keepdim))


def cumsum(input, dim):
    """The running sum, in double as PyTorch does it."""
    source = need_tensor('cumsum', input)
    d = dimension(dim, source.dim())
    kind = float32 if source.dtype is float32 else int64
    result = source.type(kind).clone()
    storage, _, shape, strides, _ = result._view
    if not shape or layout(shape)[0] == 0:
        return result
    length = shape[d]
    stride = strides[d]
    for start in range(len(storage)):
        if start // stride % length == 0:
            running = 0.0
            for at in range(start, start + length * stride, stride):
                running += storage[at]
                storage[at] = running
    if kind is int64:
        p.whole(result._view)
    return result


def softmax(input, dim, dtype=None):
    values = _softmax_input('softmax', input, dim)
    grown = p.exp(values - _reduced(MAX, values._view, dim, True, float32))
    return grown / sum(grown, dim, True)


def log_softmax(input, dim, dtype=None):
    values = _softmax_input('log_softmax', input, dim)
    shifted = values - _reduced(MAX, values._view, dim, True, float32)
    return shifted - p.log(sum(p.exp(shifted), dim, True))


def _softmax_input(name, input, dim):
    dimension(dim, need_tensor(name, input).dim())
    if input.dtype is not float32:
        raise RuntimeError(
            "\"%s_lastdim_kernel_impl\" not implemented for '%s'" % (name, NAMES[input.dtype.level])
        )
    return input

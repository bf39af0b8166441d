"""Several tensors become one, or one becomes several."""

from torch import _native
from torch._dtype import int64
from torch._layout import dimension, layout, sizes_of
from torch._tensor import Tensor, need_tensor, wrap
from torch._views import narrow, select, unsqueeze


def _all_tensors(name, tensors):
    if isinstance(tensors, Tensor):
        raise TypeError(
            "%s(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor" % name
        )
    if not isinstance(tensors, (tuple, list)):
        raise TypeError(
            "%s(): argument 'tensors' (position 1) must be tuple of Tensors, not %s"
            % (name, type(tensors).__name__)
        )
    for at, tensor in enumerate(tensors):
        if not isinstance(tensor, Tensor):
            raise TypeError(
                'expected Tensor as element %d in argument 0, but got %s'
                % (at, type(tensor).__name__)
            )
    return tuple(tensors)


def stack(tensors, dim=0):
    tensors = _all_tensors('stack', tensors)
    if not tensors:
        raise RuntimeError('stack expects a non-empty TensorList')
    first = tensors[0]._view[2]
    d = dimension(dim, len(first) + 1)
    for at in range(1, len(tensors)):
        if tensors[at]._view[2] != first:
            raise RuntimeError(
                'stack expects each tensor to be equal size, but got %s at entry 0 and %s at '
                'entry %d' % (list(first), list(tensors[at]._view[2]), at)
            )
    return _joined([unsqueeze(tensor, d) for tensor in tensors], d)


def cat(tensors, dim=0):
    tensors = _all_tensors('cat', tensors)
    if not tensors:
        raise RuntimeError('torch.cat(): expected a non-empty list of Tensors')
    for at, tensor in enumerate(tensors):
        if not tensor._view[2]:
            raise RuntimeError(
                'zero-dimensional tensor (at position %d) cannot be concatenated' % at
            )
    # An empty list of values goes with everything: learners begin with torch.tensor([]).
    useful = [tensor for tensor in tensors if tensor._view[2] != (0,)] or [tensors[0]]
    first = useful[0]._view[2]
    d = dimension(dim, len(first))
    for at in range(1, len(useful)):
        _check_sizes(first, useful[at]._view[2], d, at)
    return _joined(useful, d)


def _check_sizes(first, other, d, at):
    if len(other) != len(first):
        raise RuntimeError(
            'Tensors must have same number of dimensions: got %d and %d' % (len(first), len(other))
        )
    for i in range(len(first)):
        if i != d and first[i] != other[i]:
            raise RuntimeError(
                'Sizes of tensors must match except in dimension %d. Expected size %d but got '
                'size %d for tensor number %d in the list.' % (d, first[i], other[i], at)
            )


def _joined(tensors, d):
    kind = sorted((tensor._view[4] for tensor in tensors), key=lambda kind: kind.level)[-1]
    first = tensors[0]._view[2]
    length = 0
    for tensor in tensors:
        length += tensor._view[2][d]
    shape = first[:d] + (length,) + first[d + 1 :]
    count, strides = layout(shape)
    storage = _native.new(count)
    at = 0
    in_turn = layout(shape[:d])[0] == 1
    for tensor in tensors:
        source, offset, part, own, _ = tensor._view
        size, plain = layout(part)
        start = at * strides[d]
        if in_turn and own == plain:  # they come one behind the other
            storage[start : start + size] = source[offset : offset + size]
        else:
            _native.assign((storage, start, part, strides, kind), tensor._view)
        at += part[d]
    return wrap((storage, 0, shape, strides, kind))


def split(input, split_size_or_sections, dim=0):
    length = need_tensor('split', input)._view[2][dimension(dim, input.dim())]
    sections = split_size_or_sections
    if isinstance(sections, int):
        if sections < 0:
            raise RuntimeError(
                'split expects split_size be non-negative, but got split_size=%d' % sections
            )
        if sections == 0 and length:
            raise RuntimeError(
                'split_size can only be 0 if dimension size is 0, but got dimension size of %d'
                % length
            )
        step = max(sections, 1)
        sections = [min(step, length - at) for at in range(0, length, step)] or [0]
    elif sum(sections) != length:
        raise RuntimeError(
            "split_with_sizes expects split_sizes to sum exactly to %d (input tensor's size at "
            'dimension %d), but got split_sizes=%s'
            % (length, dimension(dim, input.dim()), list(sections))
        )
    parts = []
    at = 0
    for section in sections:
        parts.append(narrow(input, dim, at, section))
        at += section
    return tuple(parts)


def chunk(input, chunks, dim=0):
    if chunks <= 0:
        raise RuntimeError('chunk expects `chunks` to be greater than 0, got: %d' % chunks)
    length = need_tensor('chunk', input)._view[2][dimension(dim, input.dim())]
    return split(input, max((length + chunks - 1) // chunks, 1), dim)


def unbind(input, dim=0):
    length = need_tensor('unbind', input)._view[2][dimension(dim, input.dim())]
    return tuple(select(input, dim, i) for i in range(length))


def repeat(input, *sizes):
    times = sizes_of('repeat', sizes, 'repeats')
    shape = input._view[2]
    more = len(times) - len(shape)
    if more < 0:
        raise RuntimeError(
            'Number of dimensions of repeat dims can not be smaller than number of dimensions of '
            'tensor'
        )
    wanted = [size * count for size, count in zip((1,) * more + shape, times)]
    if min(wanted or [0]) < 0:
        raise RuntimeError(
            'Trying to create tensor with negative dimension %d: %s' % (min(wanted), wanted)
        )
    result = input.reshape((1,) * more + shape)
    for d, count in enumerate(times):
        result = _joined([result] * count, d) if count else narrow(result, d, 0, 0)
    return result.clone()


def flip(input, *dims):
    result = input
    for dim in sizes_of('flip', dims, 'dims'):
        d = dimension(dim, input.dim())
        result = _joined([narrow(result, d, i, 1) for i in range(input.shape[d] - 1, -1, -1)], d)
    return result.clone()


def nonzero(input, as_tuple=False):
    """Where the values are not 0: a row of indices for each."""
    storage, _, shape, strides, _ = input.clone()._view
    found = [at for at in range(len(storage)) if storage[at] != 0]
    columns = []
    for size, stride in zip(shape, strides):
        column = _native.new(len(found))
        for i, at in enumerate(found):
            column[i] = at // stride % size
        columns.append(wrap((column, 0, (len(found),), (1,), int64)))
    if as_tuple:
        return tuple(columns)
    if not columns:
        return wrap((_native.new(0), 0, (len(found), 0), (1, 1), int64))
    return stack(columns, 1)

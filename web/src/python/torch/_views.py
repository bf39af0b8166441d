"""Other shapes of the same values. Where PyTorch shares the storage, so does this."""

from torch import _native
from torch._layout import Size, dimension, layout, sizes_of, spread
from torch._tensor import need_tensor, wrap

COPY = 0  # of the native functions of one value


def contiguous(input):
    return input if input.is_contiguous() else clone(input)


def clone(input):
    view = need_tensor('clone', input)._view
    return wrap(_native.unary(COPY, view, view[4]))


def detach(input):
    return wrap(need_tensor('detach', input)._view)


def _filled(shape, count):
    """The shape with its -1 worked out."""
    if shape.count(-1) > 1:
        raise RuntimeError('only one dimension can be inferred')
    for size in shape:
        if size < -1:
            raise RuntimeError('invalid shape dimension %d' % size)
    known = 1
    for size in shape:
        if size != -1:
            known *= size
    filled = shape
    if -1 in shape:
        if known == 0 and count == 0:
            raise RuntimeError(
                'cannot reshape tensor of 0 elements into shape %s because the unspecified '
                'dimension size -1 can be any value and is ambiguous' % list(shape)
            )
        if known and count % known == 0:
            return tuple(count // known if size == -1 else size for size in shape)
        known = None
    if known != count:
        raise RuntimeError("shape '%s' is invalid for input of size %d" % (list(shape), count))
    return filled


def _restrided(shape, strides, target):
    """The strides of the target shape over the same values, or None if they need copying.

    Neighbouring dimensions that lie behind one another in memory are one run of values; every
    run must be cut exactly by some of the target's sizes.
    """
    runs = []
    for size, stride in zip(shape, strides):
        if size == 1:
            continue
        if runs and runs[-1][1] == size * stride:
            runs[-1] = (runs[-1][0] * size, stride)
        else:
            runs.append((size, stride))
    found = []
    at = 0
    left, stride = runs[0] if runs else (1, 1)
    span = left * stride
    for size in target:
        if left == 1 and size != 1:
            at += 1
            if at >= len(runs):
                return None
            left, stride = runs[at]
            span = left * stride
        if left % size:
            return None
        left //= size
        span //= size
        found.append(span)
    return tuple(found)


def _reshaped(view, target):
    storage, offset, shape, strides, kind = view
    count, plain = layout(shape)
    target = _filled(target, count)
    if strides == plain or count == 0:
        return storage, offset, target, layout(target)[1], kind
    found = _restrided(shape, strides, target)
    return None if found is None else (storage, offset, target, found, kind)


def reshape(input, *shape):
    view = need_tensor('reshape', input)._view
    target = sizes_of('reshape', shape, 'shape')
    found = _reshaped(view, target)
    return wrap(found or _reshaped(_native.unary(COPY, view, view[4]), target))


def view(input, *shape):
    found = _reshaped(input._view, sizes_of('view', shape))
    if found is None:
        raise RuntimeError(
            "view size is not compatible with input tensor's size and stride (at least one "
            'dimension spans across two contiguous subspaces). Use .reshape(...) instead.'
        )
    return wrap(found)


def flatten(input, start_dim=0, end_dim=-1):
    shape = need_tensor('flatten', input)._view[2]
    rank = len(shape)
    start = dimension(start_dim, rank)
    end = dimension(end_dim, rank)
    if start > end:
        raise RuntimeError('flatten() has invalid args: start_dim cannot come after end_dim')
    if rank == 0:
        return reshape(input, 1)
    count = layout(shape[start : end + 1])[0]
    return reshape(input, shape[:start] + (count,) + shape[end + 1 :])


def squeeze(input, dim=None):
    storage, offset, shape, strides, kind = need_tensor('squeeze', input)._view
    if dim is None:
        kept = [d for d in range(len(shape)) if shape[d] != 1]
    else:
        d = dimension(dim, len(shape))
        kept = [i for i in range(len(shape)) if i != d or shape[i] != 1]
    return wrap(
        (storage, offset, tuple(shape[d] for d in kept), tuple(strides[d] for d in kept), kind)
    )


def unsqueeze(input, dim):
    storage, offset, shape, strides, kind = need_tensor('unsqueeze', input)._view
    d = dimension(dim, len(shape) + 1)
    stride = shape[d] * strides[d] if d < len(shape) else 1
    shape = shape[:d] + (1,) + shape[d:]
    return wrap((storage, offset, shape, strides[:d] + (stride,) + strides[d:], kind))


def permute(input, *dims):
    storage, offset, shape, strides, kind = need_tensor('permute', input)._view
    dims = sizes_of('permute', dims, 'dims')
    if len(dims) != len(shape):
        raise RuntimeError(
            'permute(sparse_coo): number of dimensions in the tensor input does not match the '
            'length of the desired ordering of dimensions i.e. input.dim() = %d is not equal to '
            'len(dims) = %d' % (len(shape), len(dims))
        )
    order = [dimension(d, len(shape)) for d in dims]
    for d in order:
        if order.count(d) > 1:
            raise RuntimeError('permute(): duplicate dims are not allowed.')
    return wrap(
        (storage, offset, tuple(shape[d] for d in order), tuple(strides[d] for d in order), kind)
    )


def transpose(input, dim0, dim1):
    rank = len(need_tensor('transpose', input)._view[2])
    order = list(range(rank))
    first = dimension(dim0, rank)
    second = dimension(dim1, rank)
    if rank:
        order[first], order[second] = second, first
    return permute(input, tuple(order))


def t(input):
    rank = len(need_tensor('t', input)._view[2])
    if rank > 2:
        raise RuntimeError('t() expects a tensor with <= 2 dimensions, but self is %dD' % rank)
    return input.T


def expand(input, *sizes):
    storage, offset, shape, strides, kind = need_tensor('expand', input)._view
    target = sizes_of('expand', sizes)
    more = len(target) - len(shape)
    if more >= 0:
        for d in range(len(target)):
            if target[d] == -1 and d < more:
                raise RuntimeError(
                    "The expanded size of the tensor (-1) isn't allowed in a leading, "
                    'non-existing dimension %d' % d
                )
        target = tuple(
            shape[d - more] if target[d] == -1 else target[d] for d in range(len(target))
        )
    return wrap((storage, offset, target, spread(shape, strides, target), kind))


def narrow(input, dim, start, length):
    storage, offset, shape, strides, kind = need_tensor('narrow', input)._view
    d = dimension(dim, len(shape))
    if start < 0:
        start += shape[d]
    if start < 0 or start + length > shape[d]:
        raise RuntimeError(
            'start (%d) + length (%d) exceeds dimension size (%d).' % (start, length, shape[d])
        )
    shape = shape[:d] + (length,) + shape[d + 1 :]
    return wrap((storage, offset + start * strides[d], shape, strides, kind))


def select(input, dim, index):
    storage, offset, shape, strides, kind = need_tensor('select', input)._view
    d = dimension(dim, len(shape))
    if not -shape[d] <= index < shape[d]:
        raise IndexError(
            'select(): index %d out of range for tensor of size %s at dimension %d'
            % (index, list(shape), d)
        )
    offset += index % shape[d] * strides[d]
    return wrap((storage, offset, shape[:d] + shape[d + 1 :], strides[:d] + strides[d + 1 :], kind))


def size(input, dim=None):
    shape = input._view[2]
    return Size(shape) if dim is None else shape[dimension(dim, len(shape))]

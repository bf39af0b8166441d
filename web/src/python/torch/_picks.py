"""Values that lists, tensors of integers and masks pick, one by one."""

from torch._dtype import float32, int64
from torch._layout import broadcast, layout


def outside(index, dim, size):
    return IndexError(
        'index %d is out of bounds for dimension %d with size %d' % (index, dim, size)
    )


def picking(part, shape, dim):
    """The tensors of integers that a list, a tensor or a mask means."""
    if part.dtype is float32:
        raise IndexError('tensors used as indices must be long, byte or bool tensors')
    if part.dtype is int64:
        return (part,)
    mask = part._view[2]
    for at in range(len(mask)):
        if mask[at] != shape[dim + at]:
            raise IndexError(
                'The shape of the mask %s at index %d does not match the shape of the indexed '
                'tensor %s at index %d' % (list(mask), at, list(shape), dim + at)
            )
    return part.nonzero(as_tuple=True)


def _common(picks):
    """The shape to which all index tensors are broadcast."""
    common = ()
    for _, pick in picks:
        try:
            common = broadcast(common, (0,) * len(common), pick._view[2], pick._view[3])[0]
        except RuntimeError:
            raise IndexError(
                'shape mismatch: indexing tensors could not be broadcast together with shapes '
                + ', '.join(str(list(pick.shape)) for _, pick in picks)
            )
    return common


def places_of(view, picks):
    """The shape of what is picked, and the place in the storage of every value."""
    _, offset, shape, strides, _ = view
    common = _common(picks)
    starts = [0] * layout(common)[0]
    for dim, pick in picks:
        size, stride = shape[dim], strides[dim]
        for i, index in enumerate(pick.expand(common).flatten().tolist()):
            if not -size <= index < size:
                raise outside(index, dim, size)
            starts[i] += index % size * stride
    dims = [dim for dim, _ in picks]
    together = dims[-1] - dims[0] == len(dims) - 1
    before = range(dims[0]) if together else ()
    after = [d for d in range(len(shape)) if d not in dims and d not in before]
    places = _offsets([offset], [(shape[d], strides[d]) for d in before])
    places = [place + start for place in places for start in starts]
    places = _offsets(places, [(shape[d], strides[d]) for d in after])
    picked = tuple(shape[d] for d in before) + common + tuple(shape[d] for d in after)
    return picked, places


def _offsets(places, sizes):
    for size, stride in sizes:
        places = [place + i * stride for place in places for i in range(size)]
    return places

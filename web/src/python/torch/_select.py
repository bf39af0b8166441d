"""What an index means: a view, and what is to be picked from it."""

from torch._dtype import bool_, int64
from torch._picks import outside, picking
from torch._tensor import Tensor


def _bool_of(part):
    """A mask without dimensions is a Python bool."""
    return part.item() if isinstance(part, Tensor) and _is_bool(part) else part


def _is_bool(part):
    return part.dtype is bool_ and part.dim() == 0


def _used(part):
    """How many dimensions of the tensor this part of an index stands for."""
    if part is None or part is Ellipsis or isinstance(part, bool):
        return 0
    if isinstance(part, Tensor) and part.dtype is bool_:
        return part.dim()
    return 1


def _parts(index, rank):
    """The index as one part for every dimension that it names, without Ellipsis."""
    parts = [
        _list_as_tensor(part) if isinstance(part, (list, tuple, range)) else _bool_of(part)
        for part in (index if isinstance(index, tuple) else (index,))
    ]
    used = 0
    for part in parts:
        used += _used(part)
    if used > rank:
        if rank == 0 and not isinstance(index, tuple):
            raise _of_none(index)
        raise IndexError('too many indices for tensor of dimension %d' % rank)
    for at, part in enumerate(parts):
        if part is Ellipsis:
            return parts[:at] + [slice_all] * (rank - used) + parts[at + 1 :]
    return parts


def _of_none(index):
    """The error for an index into a tensor without dimensions."""
    if type(index) is slice_type:
        return IndexError('slice() cannot be applied to a 0-dim tensor.')
    if type(index) is int and index != 0:
        return outside(index, 0, 0)
    return IndexError(
        'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or '
        '`tensor.item<T>()` in C++ to convert a 0-dim tensor to a number'
    )


class _Taker:
    """MicroPython cannot make a slice by its name."""

    def __getitem__(self, index):
        return index


slice_all = _Taker()[:]
slice_type = type(slice_all)


def _list_as_tensor(part):
    from torch._create import tensor

    found = tensor(list(part))
    return found.type(int64) if found.numel() == 0 else found


def select(view, index):
    """The view that integers, slices and None give, and [(dimension of it, index tensor)]."""
    storage, offset, shape, strides, kind = view
    new_shape, new_strides, picks = [], [], []
    dim = added = 0
    for part in _parts(index, len(shape)):
        if part is None or isinstance(part, bool):
            new_shape.append(0 if part is False else 1)
            new_strides.append(0)
            added += 1
            continue
        if isinstance(part, Tensor) and part.dim() > 0:
            for pick in picking(part, shape, dim):
                picks.append((len(new_shape), pick))
                new_shape.append(shape[dim])
                new_strides.append(strides[dim])
                dim += 1
            continue
        size, stride = shape[dim], strides[dim]
        if type(part) is slice_type:
            start, count, step = range_of(part, size)
            offset += start * stride
            new_shape.append(count)
            new_strides.append(stride * step)
        else:
            number = _integer(part)
            if not -size <= number < size:
                raise outside(number, dim + added, size)
            offset += number % size * stride
        dim += 1
    shape = tuple(new_shape) + shape[dim:]
    return (storage, offset, shape, tuple(new_strides) + strides[dim:], kind), picks


def range_of(part, size):
    start, stop, step = part.start, part.stop, part.step
    if start is None and stop is None and step is None:
        return 0, size, 1
    step = 1 if step is None else _integer(step)
    if step == 0:
        raise ValueError('slice step cannot be zero')
    if step < 0:
        raise ValueError('step must be greater than zero')
    start = 0 if start is None else _integer(start)
    stop = size if stop is None else _integer(stop)
    start = min(max(start + size if start < 0 else start, 0), size)
    stop = min(max(stop + size if stop < 0 else stop, start), size)
    return start if stop > start else 0, (stop - start + step - 1) // step, step


def _integer(part):
    if type(part) is int:
        return part
    if isinstance(part, Tensor) and part.dtype is int64 and part.numel() == 1:
        return part.item()
    if isinstance(part, Tensor):
        raise IndexError('tensors used as indices must be long, byte or bool tensors')
    raise IndexError(
        'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid '
        'indices (got %s)' % type(part).__name__
    )

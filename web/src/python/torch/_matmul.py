"""Products of matrices and vectors."""

from torch import _native
from torch._dtype import NAMES, float32
from torch._layout import broadcast, layout
from torch._pointwise import whole
from torch._tensor import Tensor, need_tensor, wrap


def _product(batch, a, b, m_rank=2):
    if a[4] is not b[4]:
        expected = (NAMES[a[4].level], NAMES[b[4].level])
        if m_rank == 1:
            raise RuntimeError(
                'dot : expected both vectors to have same dtype, but found %s and %s' % expected
            )
        raise RuntimeError('expected scalar type %s but found %s' % expected)
    view = _native.matmul(batch, a, b, a[4])
    return view if a[4].level == 2 else whole(view)


def _mismatch(a, b):
    return RuntimeError(
        'mat1 and mat2 shapes cannot be multiplied (%dx%d and %dx%d)'
        % (a[2][-2], a[2][-1], b[2][-2], b[2][-1])
    )


def matmul(input, other):
    a = input._view if type(input) is Tensor else need_tensor('matmul', input)._view
    b = other._view if type(other) is Tensor else need_tensor('matmul', other, 2, 'other')._view
    m = len(a[2])
    n = len(b[2])
    if m == 2 and n == 2:
        if a[2][1] != b[2][0]:
            raise _mismatch(a, b)
        if a[4] is float32 and b[4] is float32:
            return wrap(_native.matmul((), a, b, float32))
        return wrap(_product((), a, b))
    if m == 0 or n == 0:
        raise RuntimeError(
            'both arguments to matmul need to be at least 1D, but they are %dD and %dD' % (m, n)
        )
    if n == 1:
        return _times_vector(a, b)
    return _batched(a, b)


def operator(a, b):
    """a @ b"""
    if type(b) is not Tensor and not isinstance(b, Tensor):
        raise TypeError(
            "unsupported operand type(s) for @: 'Tensor' and '%s'" % type(b).__name__
        )
    return matmul(a, b)


def _row(view):
    """A vector as a matrix of one row."""
    storage, offset, shape, strides, kind = view
    return storage, offset, (1,) + shape, (0,) + strides, kind


def _column(view):
    storage, offset, shape, strides, kind = view
    return storage, offset, shape + (1,), strides + (0,), kind


def _times_vector(a, b):
    """(..., M, K) or (K) times (K)."""
    if a[2][-1] != b[2][0]:
        if len(a[2]) == 1:
            raise _dot_mismatch(a, b)
        rows = layout(a[2][:-1])[0]
        raise RuntimeError(
            'size mismatch, got %d, %dx%d,%d' % (rows, rows, a[2][-1], b[2][0])
        )
    single = len(a[2]) == 1
    matrix = _row(a) if single else a
    batch = matrix[2][:-2]
    column = _spread(_column(b), batch)
    storage, offset, shape, strides, kind = _product(batch, matrix, column, len(a[2]))
    cut = -2 if single else -1
    return wrap((storage, offset, shape[:cut], strides[:cut], kind))


def _spread(view, batch):
    """The same matrix for every entry of the batch."""
    storage, offset, shape, strides, kind = view
    more = len(batch) - (len(shape) - 2)
    common = broadcast(batch, (0,) * len(batch), shape[:-2], strides[:-2])
    if more >= 0 and common[0] == batch:
        return storage, offset, batch + shape[-2:], common[2] + strides[-2:], kind
    raise RuntimeError('the batch sizes of the two matrices do not match')


def _batched(a, b):
    single = len(a[2]) == 1
    if single:
        a = _row(a)
    if a[2][-1] != b[2][-2]:
        if len(a[2]) == 2 or len(b[2]) == 2:
            raise _folded_mismatch(a, b)
        raise RuntimeError(
            'Expected size for first two dimensions of batch2 tensor to be: [%d, %d] but got: '
            '[%d, %d].' % (_count(a, b), a[2][-1], _count(a, b), b[2][-2])
        )
    batch = broadcast(a[2][:-2], a[3][:-2], b[2][:-2], b[3][:-2])[0]
    view = _product(batch, _spread(a, batch), _spread(b, batch))
    if single:
        storage, offset, shape, strides, kind = view
        view = storage, offset, shape[:-2] + shape[-1:], strides[:-2] + strides[-1:], kind
    return wrap(view)


def _folded_mismatch(a, b):
    """PyTorch folds the batch into the rows when one side is a plain matrix."""
    if len(b[2]) == 2:
        folded = (None, 0, (layout(a[2][:-1])[0], a[2][-1]))
        return _mismatch(folded, b)
    rows = layout(b[2][:-2] + b[2][-1:])[0]
    return _mismatch((None, 0, (rows, b[2][-2])), (None, 0, (a[2][-1], a[2][-2])))


def _count(a, b):
    return layout(broadcast(a[2][:-2], a[3][:-2], b[2][:-2], b[3][:-2])[0])[0]


def mm(input, mat2):
    a = need_tensor('mm', input)._view
    b = need_tensor('mm', mat2, 2, 'mat2')._view
    if len(a[2]) != 2:
        raise RuntimeError('self must be a matrix')
    if len(b[2]) != 2:
        raise RuntimeError('mat2 must be a matrix')
    if a[2][1] != b[2][0]:
        raise _mismatch(a, b)
    return wrap(_product((), a, b))


def bmm(input, mat2):
    a = need_tensor('bmm', input)._view
    b = need_tensor('bmm', mat2, 2, 'mat2')._view
    if len(a[2]) != 3:
        raise RuntimeError('batch1 must be a 3D tensor')
    if len(b[2]) != 3:
        raise RuntimeError('batch2 must be a 3D tensor')
    if a[2][0] != b[2][0] or a[2][2] != b[2][1]:
        raise RuntimeError(
            'Expected size for first two dimensions of batch2 tensor to be: [%d, %d] but got: '
            '[%d, %d].' % (a[2][0], a[2][2], b[2][0], b[2][1])
        )
    return wrap(_product(a[2][:1], a, b))


def mv(input, vec):
    a = need_tensor('mv', input)._view
    b = need_tensor('mv', vec, 2, 'vec')._view
    if len(a[2]) != 2 or len(b[2]) != 1:
        raise RuntimeError(
            'vector + matrix @ vector expected, got %d, %d, %d' % (1, len(a[2]), len(b[2]))
        )
    return _times_vector(a, b)


def _dot_mismatch(a, b):
    return RuntimeError(
        'inconsistent tensor size, expected tensor [%d] and src [%d] to have the same number of '
        'elements, but got %d and %d elements respectively' % (a[2][0], b[2][0], a[2][0], b[2][0])
    )


def dot(input, tensor):
    a = need_tensor('dot', input)._view
    b = need_tensor('dot', tensor, 2, 'tensor')._view
    if len(a[2]) != 1 or len(b[2]) != 1:
        raise RuntimeError(
            '1D tensors expected, but got %dD and %dD tensors' % (len(a[2]), len(b[2]))
        )
    if a[2] != b[2]:
        raise _dot_mismatch(a, b)
    return _times_vector(a, b)


def outer(input, vec2):
    a = need_tensor('outer', input)._view
    b = need_tensor('outer', vec2, 2, 'vec2')._view
    for name, view in (('self', a), ('vec2', b)):
        if len(view[2]) != 1:
            raise RuntimeError(
                'outer: Expected 1-D argument %s, but got %d-D' % (name, len(view[2]))
            )
    return wrap(_column(a)) * wrap(b)


def addmm(input, mat1, mat2, *, beta=1, alpha=1):
    return input * beta + mm(mat1, mat2) * alpha

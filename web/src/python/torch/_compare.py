"""Whether tensors are equal, or nearly so."""

from torch import _pointwise as p
from torch._dtype import NAMES, bool_, float32
from torch._reduce import all as all_values
from torch._tensor import need_tensor


def equal(input, other):
    """Same shape, same values."""
    a = need_tensor('equal', input)
    b = need_tensor('equal', other, 2, 'other')
    if a._view[2] != b._view[2]:
        return False
    return all_values(p.eq(a, b)).item()


def isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    a = need_tensor('isclose', input)
    b = need_tensor('isclose', other, 2, 'other')
    if a.dtype is not b.dtype:
        raise RuntimeError('%s did not match %s' % (NAMES[a.dtype.level], NAMES[b.dtype.level]))
    close = p.eq(a, b)
    if equal_nan:
        close = p.logical_or(close, p.logical_and(p.isnan(a), p.isnan(b)))
    if a.dtype is bool_:
        return close
    a, b = a.type(float32), b.type(float32)
    distance = p.abs_(a - b)
    near = p.le(distance, atol + p.abs_(rtol * b))
    return p.logical_or(close, p.logical_and(p.isfinite(distance), near))


def allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    return all_values(isclose(input, other, rtol, atol, equal_nan)).item()

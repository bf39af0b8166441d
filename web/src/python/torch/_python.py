"""What Python's own functions do with a tensor where MicroPython asks no method of it.

MicroPython's float calls no method of ours: if Tensor had __float__, then 2.5 * x would take it
too, and give a float. Nor does f"{x:.2f}" ask __format__. The page writes float(x) and f"{x:.2f}"
of the learner's text so that they come here.
"""

from torch._tensor import Tensor

_float = float


def to_float(*value):
    """float(x)"""
    if value and isinstance(value[0], Tensor):
        return _float(value[0].item())
    return _float(*value)


def formatted(value):
    """The value in f"{value:.2f}": a tensor without dimensions is its number."""
    if not isinstance(value, Tensor):
        return value
    if value.dim():
        raise TypeError('unsupported format string passed to Tensor.__format__')
    return value.item()

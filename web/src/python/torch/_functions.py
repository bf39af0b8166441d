"""Functions of every single value that take options, or are made of others."""

import math

from torch import _native
from torch import _pointwise as p
from torch._dtype import NAMES, bool_, float32, int64, of_number
from torch._layout import broadcast, spread
from torch._tensor import Tensor, need_tensor, wrap


def neg(input):
    view = need_tensor('neg', input)._view
    if view[4] is bool_:
        raise RuntimeError(
            'Negation, the `-` operator, on a bool tensor is not supported. If you are trying to '
            'invert a mask, use the `~` or `logical_not()` operator instead.'
        )
    return wrap(_native.unary(p.NEG, view, view[4]))


def invert(input):
    """~x: not, or of whole numbers the complement."""
    if input.dtype is bool_:
        return p.logical_not(input)
    if input.dtype is float32:
        raise TypeError(
            '~ (operator.invert) is only implemented on integer and Boolean-type tensors'
        )
    return -input - 1


def _of_bools(function, symbol):
    def apply(a, b):
        for operand in (a, b):
            kind = operand.dtype if isinstance(operand, Tensor) else of_number(operand)
            if kind is not bool_:
                raise TypeError(
                    "This page's small torch has %s for bool tensors only, such as x > 0" % symbol
                )
        return function(a, b)

    return apply


and_ = _of_bools(p.logical_and, '&')
or_ = _of_bools(p.logical_or, '|')
xor = _of_bools(p.ne, '^')


def pow(input, exponent):
    a = input._view if isinstance(input, Tensor) else None
    if a is None:
        need_tensor('pow', exponent, 2, 'exponent')
        return p.reversed_operator(p.POW, '**')(exponent, input)
    b = p.view_of(exponent)
    if b is None:
        need_tensor('pow', exponent, 2, 'exponent')
    return p.compute(p.POW, a, b)


def div(input, other, *, rounding_mode=None):
    result = p.binary_function(p.DIV if rounding_mode != 'floor' else p.FLOOR_DIVIDE, 'div')(
        input, other
    )
    if rounding_mode in (None, 'floor'):
        return result
    if rounding_mode != 'trunc':
        raise RuntimeError(
            "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '%s'"
            % rounding_mode
        )
    whole = input.dtype is int64 and getattr(other, 'dtype', of_number(other)) is int64
    return p.trunc(result).type(int64) if whole else p.trunc(result)


def round(input, *, decimals=0):
    view = need_tensor('round', input)._view
    if decimals == 0:
        return wrap(_native.unary(p.ROUND, view, view[4]))
    factor = 10.0**decimals
    return round(input * factor) / factor


def square(input):
    return p.compute(p.MUL, input._view, input._view)


def rsqrt(input):
    return p.reciprocal(p.sqrt(input))


def log2(input):
    return p.log(input) / math.log(2)


def log10(input):
    return p.log(input) / math.log(10)


def tan(input):
    return p.sin(input) / p.cos(input)


def isinf(input):
    return p.eq(p.abs_(input), math.inf)


def clamp(input, min=None, max=None):
    if min is None and max is None:
        raise RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None")
    result = need_tensor('clamp', input)
    if min is not None:
        result = p.maximum(result, min)
    return result if max is None else p.minimum(result, max)


def where(condition, x=None, y=None):
    need_tensor('where', condition, 1, 'condition')
    if x is None and y is None:
        return condition.nonzero(as_tuple=True)
    if condition.dtype is not bool_:
        raise RuntimeError(
            'where expected condition to be a boolean tensor, but got a tensor with dtype %s'
            % NAMES[condition.dtype.level]
        )
    views = [condition._view] + [_kept(p.view_of(value)) for value in (x, y)]
    shape = ()
    for view in views:
        shape = broadcast(shape, (0,) * len(shape), view[2], view[3])[0]
    spreaded = [(v[0], v[1], shape, spread(v[2], v[3], shape), v[4]) for v in views]
    kinds = sorted((view[4] for view in views[1:]), key=lambda kind: kind.level)
    return wrap(_native.where(spreaded[0], spreaded[1], spreaded[2], kinds[-1]))


def _kept(view):
    """A number's view lasts only until the next number; this one stays."""
    if view is None:
        raise TypeError("where(): argument 'input' must be Tensor or a number")
    return view if view[2] else (view[0][view[1] : view[1] + 1], 0, (), (), view[4])


def masked_fill(input, mask, value):
    return where(mask, value if isinstance(value, Tensor) else _like(input, value), input)


def _like(input, value):
    """A number as a tensor of the same kind."""
    return wrap(_kept(_native.scalar(value, input.dtype)))


def lerp(input, end, weight):
    return input + weight * (end - input)

"""Functions of every single value: one operand, or two that are broadcast."""

from torch import _native
from torch._dtype import MOST_WHOLE, bool_, float32, int64, of_number, too_large
from torch._layout import layout
from torch._tensor import Tensor, need_tensor, wrap

ADD, SUB, MUL, DIV, FLOOR_DIVIDE, REMAINDER, POW, MAXIMUM, MINIMUM = range(9)
EQ, NE, LT, LE, GT, GE, LOGICAL_AND, LOGICAL_OR = range(9, 17)
COPY, NEG, ABS, TANH, SIGMOID, RELU, EXP, LOG, SQRT, FLOOR, CEIL, ROUND, SIGN = range(13)
LOGICAL_NOT, ISNAN, ISFINITE, SIN, COS, TRUNC, RECIPROCAL = range(13, 20)

_binary = _native.binary
_unary = _native.unary
_scalar = _native.scalar
_new = object.__new__


def view_of(value):
    """The view of a tensor or of a Python number; None for anything else."""
    kind = of_number(value)
    if kind is not None:
        return _scalar(value, kind)
    return value._view if isinstance(value, Tensor) else None


def whole(view):
    """The view, if its whole numbers can be kept exactly."""
    storage, offset, shape = view[:3]
    for value in storage if layout(shape)[0] else ():
        if not -MOST_WHOLE <= value <= MOST_WHOLE:
            raise too_large(value)
    return view


def compute(code, a, b):
    """a o b of two views, of which at most one is a number."""
    kind = a[4] if a[4].level >= b[4].level else b[4]
    if code == SUB and (a[4] is bool_ or b[4] is bool_):
        raise _bool_subtraction(kind)
    if kind is float32 and code < EQ:
        return wrap(_binary(code, a, b, float32))
    if code >= EQ:
        return wrap(_binary(code, a, b, bool_))
    if code == DIV:
        return wrap(_binary(code, a, b, float32))
    if kind is bool_:
        return wrap(_binary(*_of_bools(code, a, b)))
    if code in (FLOOR_DIVIDE, REMAINDER) and _has_zero(b):
        raise RuntimeError('ZeroDivisionError')
    if code == POW and not b[2] and b[0][b[1]] < 0:
        raise RuntimeError('Integers to negative integer powers are not allowed.')
    return wrap(whole(_binary(code, a, b, int64)))


_NOT_OF_BOOLS = {FLOOR_DIVIDE: 'div_floor_cpu', REMAINDER: 'remainder_cpu', POW: 'pow'}


def _of_bools(code, a, b):
    if code in _NOT_OF_BOOLS:
        raise RuntimeError("\"%s\" not implemented for 'Bool'" % _NOT_OF_BOOLS[code])
    return (LOGICAL_OR if code == ADD else code), a, b, bool_


def _bool_subtraction(kind):
    if kind is bool_:
        return RuntimeError(
            'Subtraction, the `-` operator, with two bool tensors is not supported. '
            'Use the `^` or `logical_xor()` operator instead.'
        )
    return RuntimeError(
        'Subtraction, the `-` operator, with a bool tensor is not supported. If you are '
        'trying to invert a mask, use the `~` or `logical_not()` operator instead.'
    )


def _has_zero(view):
    for value in _native.unary(LOGICAL_NOT, view, bool_)[0]:
        if value:
            return True
    return False


def binary_function(code, name):
    """torch.add(a, b), a.add(b)."""

    def function(input, other, *, alpha=1):
        a = need_tensor(name, input)._view
        if alpha != 1:
            other = other * alpha
        b = other._view if type(other) is Tensor else view_of(other)
        if b is None:
            need_tensor(name, other, 2, 'other')
        return compute(code, a, b)

    return function


def operator(code, symbol):
    """a + b, where a is a tensor."""

    def apply(a, b):
        view = b._view if type(b) is Tensor else view_of(b)
        if view is None:
            raise _unsupported(symbol, a, b)
        own = a._view
        if own[4] is float32 and view[4] is float32:
            tensor = _new(Tensor)
            tensor._view = _binary(code, own, view, float32)
            return tensor
        return compute(code, own, view)

    return apply


def reversed_operator(code, symbol):
    """b + a, where a is a tensor and b is none."""

    def apply(a, b):
        view = view_of(b)
        if view is None:
            raise _unsupported(symbol, b, a)
        return compute(code, view, a._view)

    return apply


def _unsupported(symbol, a, b):
    return TypeError(
        "unsupported operand type(s) for %s: '%s' and '%s'"
        % (symbol, type(a).__name__, type(b).__name__)
    )


def comparison(code, symbol):
    """a == b: what cannot be compared is not equal, as for other objects of Python."""

    def apply(a, b):
        view = b._view if type(b) is Tensor else view_of(b)
        if view is None:
            if code in (EQ, NE):
                return NotImplemented
            raise TypeError(
                "'%s' not supported between instances of 'Tensor' and '%s'"
                % (symbol, type(b).__name__)
            )
        return compute(code, a._view, view)

    return apply


def to_float(code, name):
    """A function whose result is always float, such as tanh."""

    def function(input):
        view = input._view if type(input) is Tensor else need_tensor(name, input)._view
        tensor = _new(Tensor)
        tensor._view = _unary(code, view, float32)
        return tensor

    return function


def same_kind(code, name):
    """A function whose result has the kind of its argument, such as abs."""

    def function(input):
        view = need_tensor(name, input)._view
        return wrap(_unary(code, view, view[4]))

    return function


def to_bool(code, name):
    def function(input):
        return wrap(_unary(code, need_tensor(name, input)._view, bool_))

    return function


tanh = to_float(TANH, 'tanh')
sigmoid = to_float(SIGMOID, 'sigmoid')
exp = to_float(EXP, 'exp')
log = to_float(LOG, 'log')
sqrt = to_float(SQRT, 'sqrt')
sin = to_float(SIN, 'sin')
cos = to_float(COS, 'cos')
reciprocal = to_float(RECIPROCAL, 'reciprocal')
relu = same_kind(RELU, 'relu')
abs_ = same_kind(ABS, 'abs')
sign = same_kind(SIGN, 'sign')
floor = same_kind(FLOOR, 'floor')
ceil = same_kind(CEIL, 'ceil')
trunc = same_kind(TRUNC, 'trunc')
logical_not = to_bool(LOGICAL_NOT, 'logical_not')
isnan = to_bool(ISNAN, 'isnan')
isfinite = to_bool(ISFINITE, 'isfinite')

add = binary_function(ADD, 'add')
sub = binary_function(SUB, 'sub')
mul = binary_function(MUL, 'mul')
floor_divide = binary_function(FLOOR_DIVIDE, 'floor_divide')
remainder = binary_function(REMAINDER, 'remainder')
maximum = binary_function(MAXIMUM, 'maximum')
minimum = binary_function(MINIMUM, 'minimum')
eq = binary_function(EQ, 'eq')
ne = binary_function(NE, 'ne')
lt = binary_function(LT, 'lt')
le = binary_function(LE, 'le')
gt = binary_function(GT, 'gt')
ge = binary_function(GE, 'ge')
logical_and = binary_function(LOGICAL_AND, 'logical_and')
logical_or = binary_function(LOGICAL_OR, 'logical_or')

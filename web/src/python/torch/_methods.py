"""Makes methods and operators of the functions: x.tanh(), x + y, x += y."""

from torch import _compare, _convert, _create, _functions, _index, _inplace, _join, _matmul
from torch import _random, _reduce, _views
from torch import _pointwise as p
from torch._dtype import bool_, float32, int64
from torch._format import tensor_text
from torch._tensor import Tensor

_OPERATORS = (
    ('add', p.ADD, '+'),
    ('sub', p.SUB, '-'),
    ('mul', p.MUL, '*'),
    ('truediv', p.DIV, '/'),
    ('floordiv', p.FLOOR_DIVIDE, '//'),
    ('mod', p.REMAINDER, '%'),
    ('pow', p.POW, '**'),
)
_COMPARISONS = (
    ('eq', p.EQ, '=='),
    ('ne', p.NE, '!='),
    ('lt', p.LT, '<'),
    ('le', p.LE, '<='),
    ('gt', p.GT, '>'),
    ('ge', p.GE, '>='),
)

# Functions that are methods of the same name, and have an in-place form with _ behind it.
POINTWISE = {
    'add': p.add, 'sub': p.sub, 'mul': p.mul, 'div': _functions.div, 'pow': _functions.pow,
    'remainder': p.remainder, 'floor_divide': p.floor_divide, 'neg': _functions.neg,
    'abs': p.abs_, 'tanh': p.tanh, 'sigmoid': p.sigmoid, 'relu': p.relu, 'exp': p.exp,
    'log': p.log, 'sqrt': p.sqrt, 'sin': p.sin, 'cos': p.cos, 'tan': _functions.tan,
    'floor': p.floor, 'ceil': p.ceil, 'trunc': p.trunc, 'round': _functions.round,
    'sign': p.sign, 'reciprocal': p.reciprocal, 'rsqrt': _functions.rsqrt,
    'square': _functions.square, 'clamp': _functions.clamp, 'clip': _functions.clamp,
    'log2': _functions.log2, 'log10': _functions.log10, 'lerp': _functions.lerp,
    'negative': _functions.neg, 'absolute': p.abs_, 'subtract': p.sub, 'multiply': p.mul,
    'divide': _functions.div, 'true_divide': _functions.div,
    'logical_not': p.logical_not, 'logical_and': p.logical_and, 'logical_or': p.logical_or,
    'eq': p.eq, 'ne': p.ne, 'lt': p.lt, 'le': p.le, 'gt': p.gt, 'ge': p.ge,
}  # fmt: skip

# Functions that are methods too.
BOTH = {
    'maximum': p.maximum, 'minimum': p.minimum, 'isnan': p.isnan, 'isfinite': p.isfinite,
    'isinf': _functions.isinf, 'masked_fill': _functions.masked_fill,
    'matmul': _matmul.matmul, 'mm': _matmul.mm, 'bmm': _matmul.bmm, 'mv': _matmul.mv,
    'dot': _matmul.dot, 'outer': _matmul.outer, 'addmm': _matmul.addmm,
    'sum': _reduce.sum, 'prod': _reduce.prod, 'mean': _reduce.mean, 'max': _reduce.max,
    'min': _reduce.min, 'argmax': _reduce.argmax, 'argmin': _reduce.argmin,
    'norm': _reduce.norm, 'var': _reduce.var, 'std': _reduce.std, 'any': _reduce.any,
    'all': _reduce.all, 'cumsum': _reduce.cumsum, 'softmax': _reduce.softmax,
    'log_softmax': _reduce.log_softmax,
    'reshape': _views.reshape, 'flatten': _views.flatten, 'squeeze': _views.squeeze,
    'unsqueeze': _views.unsqueeze, 'permute': _views.permute, 'transpose': _views.transpose,
    'swapaxes': _views.transpose, 't': _views.t, 'narrow': _views.narrow,
    'select': _views.select, 'clone': _views.clone, 'detach': _views.detach,
    'split': _join.split, 'chunk': _join.chunk, 'unbind': _join.unbind, 'flip': _join.flip,
    'nonzero': _join.nonzero, 'tril': _create.tril, 'triu': _create.triu, 'diag': _create.diag,
    'equal': _compare.equal, 'isclose': _compare.isclose, 'allclose': _compare.allclose,
}  # fmt: skip

_METHODS = {
    '__getitem__': _index.getitem, '__setitem__': _index.setitem, '__neg__': _functions.neg,
    '__abs__': p.abs_, '__invert__': _functions.invert, '__matmul__': _matmul.operator,
    '__and__': _functions.and_, '__rand__': _functions.and_, '__or__': _functions.or_,
    '__ror__': _functions.or_, '__xor__': _functions.xor, '__rxor__': _functions.xor,
    'view': _views.view, 'expand': _views.expand, 'contiguous': _views.contiguous,
    'size': _views.size, 'type': _convert.type_, 'to': _convert.to, 'tolist': _convert.tolist,
    'repeat': _join.repeat, 'copy_': _inplace.copy_, 'fill_': _inplace.fill_,
    'zero_': _inplace.zero_, 'masked_fill_': _inplace.masked_fill_,
    'uniform_': _random.uniform_, 'normal_': _random.normal_,
}  # fmt: skip


def _text(self):
    return tensor_text(self)


def _contains(self, value):
    return _reduce.any(self == value).item()


_METHODS.update(
    {
        '__repr__': _text,
        '__str__': _text,
        '__contains__': _contains,
        'float': lambda self: _convert.type_(self, float32),
        'long': lambda self: _convert.type_(self, int64),
        'int': lambda self: _convert.type_(self, int64),
        'bool': lambda self: _convert.type_(self, bool_),
        'type_as': lambda self, other: _convert.type_(self, other.dtype),
        'cpu': lambda self: self,
        'view_as': lambda self, other: self.view(other.shape),
        'reshape_as': lambda self, other: self.reshape(other.shape),
        'expand_as': lambda self, other: self.expand(other.shape),
        'new_zeros': lambda self, *size: _create.zeros(*size, dtype=self.dtype),
        'new_ones': lambda self, *size: _create.ones(*size, dtype=self.dtype),
        'new_tensor': lambda self, data: _create.tensor(data, dtype=self.dtype),
        't_': _inplace.rearranged(_views.t),
        'squeeze_': _inplace.rearranged(_views.squeeze),
        'unsqueeze_': _inplace.rearranged(_views.unsqueeze),
        'transpose_': _inplace.rearranged(_views.transpose),
        'detach_': lambda self: self,
    }
)


def _install():
    for name, code, symbol in _OPERATORS:
        function = p.operator(code, symbol)
        setattr(Tensor, '__%s__' % name, function)
        setattr(Tensor, '__r%s__' % name, p.reversed_operator(code, symbol))
        setattr(Tensor, '__i%s__' % name, _inplace.inplace(function))
    for name, code, symbol in _COMPARISONS:
        setattr(Tensor, '__%s__' % name, p.comparison(code, symbol))
    for table in (POINTWISE, BOTH, _METHODS):
        for name in table:
            setattr(Tensor, name, table[name])
    for name in POINTWISE:
        setattr(Tensor, name + '_', _inplace.inplace(POINTWISE[name]))


_install()

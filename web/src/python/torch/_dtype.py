"""Kinds of values. All are kept as float32; the kind says how they behave and print."""

MOST_WHOLE = (1 << 24) - 1  # the next could be a larger one, rounded to float32


class dtype:
    def __init__(self, name, level, tensor_name):
        self._name = name
        self.level = level  # arithmetic of two kinds gives the one with the higher level
        self.is_floating_point = level == 2
        self._tensor_name = tensor_name

    def __repr__(self):
        return 'torch.' + self._name

    __str__ = __repr__

    def python(self, value):
        """A stored value as the Python number that it stands for."""
        return value if self.level == 2 else int(value) if self.level else value != 0


bool_ = dtype('bool', 0, 'torch.BoolTensor')
int64 = dtype('int64', 1, 'torch.LongTensor')
float32 = dtype('float32', 2, 'torch.FloatTensor')

_of_python = {bool: bool_, int: int64, float: float32}


def of_number(value):
    """The kind of a Python number, or None."""
    return _of_python.get(type(value))


def checked(kind):
    """A `dtype=` argument: one of ours, or Python's float, int, bool."""
    if kind is None or isinstance(kind, dtype):
        return kind
    if kind in _of_python:
        return _of_python[kind]
    for known in (bool_, int64, float32):
        if kind == known._tensor_name:
            return known
    raise TypeError("argument 'dtype' must be torch.dtype, not %s" % type(kind).__name__)


def too_large(value):
    return RuntimeError(
        "This page's small torch keeps whole numbers up to 16,777,215, and here is %d. "
        'Use floats: torch.tensor(..., dtype=torch.float32).' % value
    )


NAMES = ('Bool', 'Long', 'Float')  # as PyTorch's messages call them, by level


def cast_error(result, kind):
    """In-place arithmetic cannot change the kind of a tensor."""
    return RuntimeError(
        "result type %s can't be cast to the desired output type %s"
        % (NAMES[result.level], NAMES[kind.level])
    )


def index_put_error(kind, source):
    return RuntimeError(
        'Index put requires the source and destination dtypes match, got %s for the destination '
        'and %s for the source.' % (NAMES[kind.level], NAMES[source.level])
    )

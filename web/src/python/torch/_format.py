"""How a tensor prints: PyTorch's rules, found in the behaviour of torch/_tensor_str.py."""

import math

from torch import _digits
from torch._dtype import bool_, float32, int64
from torch._layout import layout


class _Options:
    precision = 4
    threshold = 1000
    edgeitems = 3
    linewidth = 80
    sci_mode = None


options = _Options()
_profiles = {'default': (4, 1000, 3), 'short': (2, 1000, 2), 'full': (4, math.inf, 3)}


def set_printoptions(
    precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None
):
    if profile is not None:
        options.precision, options.threshold, options.edgeitems = _profiles[profile]
        options.linewidth = 80
    if precision is not None:
        options.precision = precision
    if threshold is not None:
        options.threshold = threshold
    if edgeitems is not None:
        options.edgeitems = edgeitems
    if linewidth is not None:
        options.linewidth = linewidth
    options.sci_mode = sci_mode


def _style(values):
    """How all numbers of a tensor are written, and the width they are set in.

    Zeros and what is not finite do not count; numbers far apart or very small make all
    scientific; if all are whole, they get a point and no digits behind it.
    """
    counted = [value for value in values if value != 0 and _digits.is_finite(value)]
    if not counted:
        return _chosen(_whole_number, 1)
    sizes = [abs(value) for value in counted]
    least, most = min(sizes), max(sizes)
    whole = all(value == math.floor(value) for value in counted)
    apart = most / least > 1000.0 or most > 1.0e8
    if apart or least < 1.0e-4:
        write = _scientific
    else:
        write = _whole_number if whole else _fixed
    return _chosen(write, max(len(write(value)) for value in counted), whole)


def _chosen(write, width, whole=True):
    """The style, unless set_printoptions says otherwise."""
    if options.sci_mode is True:
        write = _scientific
    elif options.sci_mode is False and write is _scientific:
        write = _whole_number if whole else _fixed
    return write, width


def _whole_number(value):
    return _digits.fixed(value, 0) + ('.' if _digits.is_finite(value) else '')


def _fixed(value):
    return _digits.fixed(value, options.precision)


def _scientific(value):
    return _digits.scientific(value, options.precision)


def _writer(values, kind):
    """A function that writes one value, set to the width of the widest."""
    if kind is float32:
        write, width = _style(values)
    elif kind is int64:
        write = lambda value: str(int(value))
        width = max([1] + [len(write(value)) for value in values])
    else:
        write = lambda value: 'True' if value else 'False'
        width = max([1] + [len(write(value)) for value in values])
    return (lambda value: _right(write(value), width)), width


def _right(text, width):
    return ' ' * (width - len(text)) + text


def _edges(size, summarize):
    """The indices of a dimension that are shown; None stands for the dots."""
    edge = options.edgeitems
    if not summarize or size <= 2 * edge:
        return list(range(size))
    return list(range(edge)) + [None] + list(range(size - edge, size))


def _shown(view, summarize):
    """All values that will be written."""
    storage, offset, shape, strides, _ = view
    places = [offset]
    for size, stride in zip(shape, strides):
        steps = [i * stride for i in _edges(size, summarize) if i is not None]
        places = [place + step for place in places for step in steps]
    return [storage[place] for place in places]


def _write(view, dim, offset, indent, summarize, writer):
    storage, _, shape, strides, _ = view
    if not shape:
        return writer[0](storage[offset])
    indices = _edges(shape[dim], summarize)
    places = [None if i is None else offset + i * strides[dim] for i in indices]
    if dim == len(shape) - 1:
        return _row(storage, places, indent, writer)
    rows = [
        '...' if place is None else _write(view, dim + 1, place, indent + 1, summarize, writer)
        for place in places
    ]
    gap = ',' + '\n' * (len(shape) - 1 - dim) + ' ' * (indent + 1)
    return '[' + gap.join(rows) + ']'


def _row(storage, places, indent, writer):
    write, width = writer
    words = [' ...' if place is None else write(storage[place]) for place in places]
    fit = max(1, (options.linewidth - indent) // (width + 2))
    lines = [', '.join(words[at : at + fit]) for at in range(0, len(words), fit)]
    return '[' + (',\n' + ' ' * (indent + 1)).join(lines) + ']'


def tensor_text(tensor, suffix=None):
    """tensor([...]), with what has to be said behind the values."""
    view = tensor._view
    shape, kind = view[2], view[4]
    count = layout(shape)[0]
    suffixes = []
    if count == 0:
        text = '[]'
        if len(shape) != 1:
            suffixes.append('size=' + str(shape))
        if kind is not float32:
            suffixes.append('dtype=' + str(kind))
    else:
        summarize = count > options.threshold
        writer = _writer(_shown(view, summarize), kind)
        text = _write(view, 0, view[1], 7, summarize, writer)
    if suffix:
        suffixes.append(suffix)
    return _with_suffixes('tensor(' + text, suffixes)


def _with_suffixes(text, suffixes):
    width = len(text) - text.rfind('\n') + 1
    for suffix in suffixes:
        if width + len(suffix) + 2 > options.linewidth:
            text += ',\n' + ' ' * 7 + suffix
            width = 7 + len(suffix)
        else:
            text += ', ' + suffix
            width += len(suffix) + 2
    return text + ')'

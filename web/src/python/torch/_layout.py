"""Sizes and strides: where in a flat array the values of a tensor stand."""


class Size:
    """What `x.shape` gives. Prints, compares and unpacks as PyTorch's.

    It is not a tuple itself: MicroPython reads past the memory of a subclass of tuple when it
    stands on the right of `+`.
    """

    def __init__(self, sizes=()):
        self._sizes = tuple(sizes)

    def __repr__(self):
        return 'torch.Size(' + str(list(self._sizes)) + ')'

    __str__ = __repr__

    def __iter__(self):
        return iter(self._sizes)

    def __len__(self):
        return len(self._sizes)

    def __getitem__(self, index):
        found = self._sizes[index]
        return Size(found) if isinstance(found, tuple) else found

    def __eq__(self, other):
        return self._sizes == (other._sizes if isinstance(other, Size) else other)

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self._sizes < tuple(other)

    def __hash__(self):
        return hash(self._sizes)

    def __contains__(self, size):
        return size in self._sizes

    def __add__(self, other):
        return self._sizes + tuple(other)

    def __radd__(self, other):
        return tuple(other) + self._sizes

    def __mul__(self, times):
        return self._sizes * times

    __rmul__ = __mul__

    def numel(self):
        return layout(self._sizes)[0]

    def count(self, size):
        return self._sizes.count(size)

    def index(self, size):
        return self._sizes.index(size)


_known = {}


def layout(shape):
    """How many values a tensor of this shape has, and its strides when it is contiguous."""
    known = _known.get(shape)
    if known is None:
        if len(_known) > 500:
            _known.clear()
        known = _known[shape] = (_count(shape), _strides(shape))
    return known


def _count(shape):
    count = 1
    for size in shape:
        count *= size
    return count


def _strides(shape):
    strides = []
    stride = 1
    for size in reversed(shape):
        strides.append(stride)
        stride *= max(size, 1)
    return tuple(reversed(strides))


def broadcast(shape, strides, other_shape, other_strides):
    """The common shape of two operands, and the strides with which each one fills it."""
    rank = max(len(shape), len(other_shape))
    a, a_strides = _lead(shape, strides, rank)
    b, b_strides = _lead(other_shape, other_strides, rank)
    common = list(a)
    for d in reversed(range(rank)):
        if a[d] == b[d]:
            continue
        if a[d] == 1:
            common[d] = b[d]
            a_strides[d] = 0
        elif b[d] == 1:
            b_strides[d] = 0
        else:
            raise RuntimeError(
                'The size of tensor a (%d) must match the size of tensor b (%d) '
                'at non-singleton dimension %d' % (a[d], b[d], d)
            )
    return tuple(common), tuple(a_strides), tuple(b_strides)


def _lead(shape, strides, rank):
    more = rank - len(shape)
    return (1,) * more + shape, [0] * more + list(strides)


def spread(shape, strides, target):
    """The strides with which a tensor fills a larger target shape, as expand does it."""
    more = len(target) - len(shape)
    if more < 0:
        raise RuntimeError(
            'expand(torch.FloatTensor{%s}, size=%s): the number of sizes provided (%d) must be '
            'greater or equal to the number of dimensions in the tensor (%d)'
            % (list(shape), list(target), len(target), len(shape))
        )
    spreading = [0] * more + list(strides)
    for d in reversed(range(len(shape))):
        if shape[d] == target[more + d]:
            continue
        if shape[d] != 1:
            raise RuntimeError(
                'The expanded size of the tensor (%d) must match the existing size (%d) at '
                'non-singleton dimension %d.  Target sizes: %s.  Tensor sizes: %s'
                % (target[more + d], shape[d], more + d, list(target), list(shape))
            )
        spreading[more + d] = 0
    return tuple(spreading)


def dimension(dim, rank):
    """A dimension counted from 0, where -1 is the last one."""
    most = rank if rank else 1
    if type(dim) is not int:
        raise TypeError("'dim' must be int, not %s" % type(dim).__name__)
    if not -most <= dim < most:
        raise IndexError(
            'Dimension out of range (expected to be in range of [%d, %d], but got %d)'
            % (-most, most - 1, dim)
        )
    return dim % most


def sizes_of(name, given, argument='size'):
    """The sizes in `zeros(2, 3)`, `zeros((2, 3))` or `zeros(x.shape)`, as a tuple."""
    if len(given) == 1 and not isinstance(given[0], int) and hasattr(given[0], '__iter__'):
        given = given[0]
    elif len(given) == 1 and isinstance(given[0], (tuple, list)):
        given = given[0]
    sizes = []
    for size in given:
        if not isinstance(size, int):
            size = _whole(name, argument, size, len(sizes) + 1, given)
        sizes.append(size)
    return tuple(sizes)


def _whole(name, argument, size, position, given):
    """A size that is given as a tensor with one whole number."""
    dtype = getattr(size, 'dtype', None)
    if dtype is None or dtype.level != 1 or size.numel() != 1:
        if len(given) == 1:
            raise TypeError(
                "%s(): argument '%s' (position 1) must be tuple of ints, not %s"
                % (name, argument, type(size).__name__)
            )
        raise TypeError(
            "%s(): argument '%s' must be tuple of ints, but found element of type %s at pos %d"
            % (name, argument, type(size).__name__, position)
        )
    return size.item()

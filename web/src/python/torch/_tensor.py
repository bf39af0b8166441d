"""The class Tensor: a view of a storage. Its operations stand in the other files, and
_methods.py makes methods of them."""

from torch._dtype import bool_, float32
from torch._layout import Size, layout

NO_GRADIENTS = (
    "This page's small torch computes no gradients: leave out %s. Here the network is run, "
    'not trained.'
)


class Tensor:
    def __init__(self, *data):
        """torch.Tensor([1, 2]) or torch.Tensor(2, 3), both float32."""
        from torch import _create

        if len(data) == 1 and not isinstance(data[0], (int, Size)):
            self._view = _create.tensor(data[0], dtype=float32)._view
        else:
            self._view = _create.empty(*(data or (0,)))._view

    @property
    def shape(self):
        return Size(self._view[2])

    @property
    def dtype(self):
        return self._view[4]

    @property
    def ndim(self):
        return len(self._view[2])

    @property
    def T(self):
        storage, offset, shape, strides, kind = self._view
        if len(shape) == 2:
            m, n = shape
            s, t = strides
            return wrap((storage, offset, (n, m), (t, s), kind))
        return wrap(
            (storage, offset, tuple(reversed(shape)), tuple(reversed(strides)), kind)
        )

    @property
    def mT(self):
        if len(self._view[2]) < 2:  # not a RuntimeError as in PyTorch: that would end dir(x) too
            raise AttributeError(
                'tensor.mT is only supported on matrices or batches of matrices. Got %d-D tensor.'
                % len(self._view[2])
            )
        return self.transpose(-2, -1)

    @property
    def data(self):
        return wrap(self._view)

    @data.setter
    def data(self, other):
        self._view = other._view

    @property
    def device(self):
        return cpu

    @property
    def requires_grad(self):
        return False

    @requires_grad.setter
    def requires_grad(self, wanted):
        no_gradients(wanted)

    @property
    def grad(self):
        return None

    @property
    def grad_fn(self):
        return None

    @property
    def is_leaf(self):
        return True

    def __getattr__(self, name):
        from torch._missing import missing_method

        raise missing_method(name, Tensor.__dict__)

    def __hash__(self):
        return id(self)

    def __len__(self):
        shape = self._view[2]
        if not shape:
            raise TypeError('len() of a 0-d tensor')
        return shape[0]

    def __iter__(self):
        shape = self._view[2]
        if not shape:
            raise TypeError('iteration over a 0-d tensor')
        return iter([self[i] for i in range(shape[0])])

    def __bool__(self):
        count = layout(self._view[2])[0]
        if count > 1:
            raise RuntimeError('Boolean value of Tensor with more than one value is ambiguous')
        return count == 1 and bool(self.item())

    def __int__(self):
        return int(self.item())

    def __index__(self):
        if self._view[4].level == 2 or layout(self._view[2])[0] != 1:
            raise TypeError('only integer tensors of a single element can be converted to an index')
        return self.item()

    def item(self):
        storage, offset, shape, _, kind = self._view
        if layout(shape)[0] != 1:
            raise ValueError('only one element tensors can be converted to Python scalars')
        value = storage[offset]
        return value if kind is float32 else kind.python(value)

    def dim(self):
        return len(self._view[2])

    def numel(self):
        return layout(self._view[2])[0]

    def nelement(self):
        return layout(self._view[2])[0]

    def element_size(self):
        return 1 if self._view[4] is bool_ else 4 if self._view[4] is float32 else 8

    def stride(self, dim=None):
        return self._view[3] if dim is None else self._view[3][dim]

    def storage_offset(self):
        return self._view[1]

    def is_contiguous(self):
        return self._view[3] == layout(self._view[2])[1]

    def is_floating_point(self):
        return self._view[4].level == 2

    def data_ptr(self):
        return id(self._view[0]) + 4 * self._view[1]

    def requires_grad_(self, wanted=True):
        no_gradients(wanted, '.requires_grad_()')
        return self

    def backward(self, *args, **options):
        raise RuntimeError(NO_GRADIENTS % '.backward()')

    def retain_grad(self):
        raise RuntimeError(NO_GRADIENTS % '.retain_grad()')


class device:
    """Where a tensor is kept: here, always in the memory of the page."""

    def __init__(self, name='cpu'):
        self.type = str(name).split(':')[0]
        self.index = None
        if self.type != 'cpu':
            raise RuntimeError("This page's small torch has no device %s: use 'cpu'." % name)

    def __repr__(self):
        return "device(type='cpu')"

    def __str__(self):
        return 'cpu'

    def __eq__(self, other):
        return isinstance(other, device)

    def __hash__(self):
        return 0


cpu = device()

_new = object.__new__


def wrap(view):
    """A tensor that is this view."""
    tensor = _new(Tensor)
    tensor._view = view
    return tensor


def is_tensor(value):
    return isinstance(value, Tensor)


def no_gradients(wanted, what='requires_grad=True'):
    if wanted:
        raise RuntimeError(NO_GRADIENTS % what)


def need_tensor(name, value, position=1, argument='input'):
    """The tensor of a function's argument, or PyTorch's complaint that it is none."""
    if not isinstance(value, Tensor):
        raise TypeError(
            "%s(): argument '%s' (position %d) must be Tensor, not %s"
            % (name, argument, position, type(value).__name__)
        )
    return value

"""Random numbers: with the same seed, PyTorch's own."""

from torch import _native
from torch._create import filled
from torch._dtype import NAMES, checked, float32
from torch._layout import layout, sizes_of
from torch._tensor import need_tensor, no_gradients


def manual_seed(seed):
    low = seed & 0xFFFFFFFF
    high = seed >> 32 & 0xFFFFFFFF
    _native.random(0, 0, _signed(low), _signed(high))


def _signed(word):
    return word - (1 << 32) if word >> 31 else word


def _drawn(code, shape):
    for size in shape:
        if size < 0:
            raise RuntimeError(
                'Trying to create tensor with negative dimension %d: %s' % (size, list(shape))
            )
    return filled(_native.random(code, layout(shape)[0]), shape, float32)


def _maker(code, name):
    def function(
        *size, dtype=None, device=None, requires_grad=False, generator=None, **named
    ):
        no_gradients(requires_grad)
        _only_float(name, dtype)
        return _drawn(code, sizes_of(name, (named['size'],) if 'size' in named else size))

    return function


def _maker_like(code, name):
    def function(input, *, dtype=None, device=None, requires_grad=False):
        no_gradients(requires_grad)
        view = need_tensor(name, input)._view
        _only_float(name, dtype or view[4])
        return _drawn(code, view[2])

    return function


def _only_float(name, dtype):
    kind = checked(dtype)
    if kind is not None and kind is not float32:
        kernel = 'normal_kernel_cpu' if name.startswith('randn') else 'check_uniform_bounds'
        raise RuntimeError(
            "\"%s\" not implemented for '%s'" % (kernel, NAMES[kind.level])
        )


rand = _maker(_native.RAND, 'rand')
randn = _maker(_native.RANDN, 'randn')
rand_like = _maker_like(_native.RAND, 'rand_like')
randn_like = _maker_like(_native.RANDN, 'randn_like')


def normal(mean, std, size):
    """torch.normal with numbers."""
    return _drawn(_native.RANDN, tuple(size)) * std + mean


def uniform_(input, a=0.0, b=1.0):
    """Fills with values from [a, b)."""
    return input.copy_(_drawn(_native.RAND, input._view[2]) * (b - a) + a)


def normal_(input, mean=0.0, std=1.0):
    return input.copy_(_drawn(_native.RANDN, input._view[2]) * std + mean)

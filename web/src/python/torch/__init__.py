"""A small torch for this page: what a lesson about recurrent networks needs of PyTorch, with
PyTorch's numbers, printing and error messages. The arithmetic is native; gradients are not there.
"""

import math

from torch import _methods
from torch._compare import *
from torch._create import arange, as_tensor, empty, empty_like, eye, full, full_like, linspace
from torch._create import ones, ones_like, tensor, zeros, zeros_like
from torch._dtype import bool_ as bool
from torch._dtype import dtype, float32, int64
from torch._format import set_printoptions
from torch._functions import where
from torch._grad import enable_grad, inference_mode, is_grad_enabled, no_grad, set_grad_enabled
from torch._join import cat, stack
from torch._layout import Size
from torch._random import manual_seed, normal, rand, rand_like, randn, randn_like
from torch._tensor import Tensor, device, is_tensor

float = float32
long = int64
pi = math.pi
e = math.e
inf = math.inf
nan = math.nan
newaxis = None
__version__ = '1.13.0'

for _table in (_methods.POINTWISE, _methods.BOTH):
    globals().update(_table)


def numel(input):
    return input.numel()


def is_floating_point(input):
    return input.is_floating_point()


def FloatTensor(*data):
    return Tensor(*data)


def LongTensor(data):
    return tensor(data, dtype=int64)


def get_default_dtype():
    return float32


def __getattr__(name):
    if name == 'nn':  # read only when wanted
        import torch.nn

        return torch.nn
    from torch._missing import missing

    raise missing('torch', name, globals())


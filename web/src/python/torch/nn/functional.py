"""torch.nn.functional: layers and losses as functions."""

from torch import _create
from torch import _pointwise as p
from torch import _reduce
from torch._dtype import float32, int64
from torch._matmul import matmul
from torch._missing import missing
from torch._tensor import need_tensor
from torch._convert import type_

tanh = p.tanh
sigmoid = p.sigmoid
relu = p.relu


def linear(input, weight, bias=None):
    need_tensor('linear', weight, 2, 'weight')
    product = matmul(need_tensor('linear', input), weight.T)
    return product if bias is None else product + bias


def softmax(input, dim=None, dtype=None):
    return _reduce.softmax(input, _chosen_dim(input, dim))


def log_softmax(input, dim=None, dtype=None):
    return _reduce.log_softmax(input, _chosen_dim(input, dim))


def _chosen_dim(input, dim):
    """PyTorch's old choice, where none is named."""
    if dim is not None:
        return dim
    return 0 if input.dim() in (0, 1, 3) else 1


def one_hot(tensor, num_classes=-1):
    need_tensor('one_hot', tensor, 1, 'tensor')
    if tensor.dtype is not int64:
        raise RuntimeError('one_hot is only applicable to index tensor.')
    indices = tensor.flatten().tolist()
    if indices and min(indices) < 0:
        raise RuntimeError('Class values must be non-negative.')
    if num_classes == -1:
        if not indices:
            raise RuntimeError(
                'Can not infer total number of classes from empty tensor.'
            )
        num_classes = max(indices) + 1
    if indices and max(indices) >= num_classes:
        raise RuntimeError('Class values must be smaller than num_classes.')
    result = _create.zeros(len(indices), num_classes, dtype=int64)
    for row, index in enumerate(indices):
        result._view[0][row * num_classes + index] = 1.0
    return result.view(tuple(tensor.shape) + (num_classes,))


def _reduced(losses, reduction):
    if reduction == 'none':
        return losses
    if reduction == 'sum':
        return _reduce.sum(losses)
    if reduction == 'mean':
        return _reduce.mean(losses)
    raise ValueError('%s is not a valid value for reduction' % reduction)


def mse_loss(input, target, reduction='mean'):
    difference = need_tensor('mse_loss', input) - need_tensor('mse_loss', target, 2, 'target')
    return _reduced(difference * difference, reduction)


def cross_entropy(input, target, reduction='mean'):
    """Scores (N, C) or (C), and the right classes (N) or one; or right probabilities (N, C)."""
    scores = need_tensor('cross_entropy_loss', input)
    log_probabilities = _reduce.log_softmax(scores, 1 if scores.dim() > 1 else 0)
    if target.dtype is float32:
        losses = -_reduce.sum(log_probabilities * target, -1)
        return _reduced(losses, reduction)
    if scores.dim() > 2:
        raise RuntimeError(
            "This page's small torch has cross_entropy for (N, C) scores only: use .view(-1, C)."
        )
    return nll_loss(log_probabilities, target, reduction)


def nll_loss(input, target, reduction='mean'):
    single = input.dim() == 1
    rows = input.unsqueeze(0) if single else input
    classes = target.reshape(-1)
    if rows.shape[0] != classes.shape[0]:
        raise ValueError(
            'Expected input batch_size (%d) to match target batch_size (%d).'
            % (rows.shape[0], classes.shape[0])
        )
    for index in classes.tolist():
        if not 0 <= index < rows.shape[1]:
            raise IndexError('Target %d is out of bounds.' % index)
    losses = -rows[_create.arange(rows.shape[0]), type_(classes, int64)]
    return _reduced(losses[0] if single else losses, reduction)


def __getattr__(name):
    raise missing('torch.nn.functional', name, globals())

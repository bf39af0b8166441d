"""What came back from a call: is it a tensor at all, and has it the right shape?"""

import torch

Tensor = torch.Tensor


def problem_of_cell(call, sizes):
    """None, or what is wrong with the value of rnn_cell."""
    batch, hidden = sizes['batch'], sizes['hidden']
    problem = kind_problem(call, ('tensor',))
    if problem:
        return problem
    shape = list(call.value.shape)
    if shape == [batch, hidden]:
        return None
    which = state_shape(shape, batch, hidden, sizes['input'])
    return {'kind': 'shape', 'which': which, 'shape': shape, 'wanted': [batch, hidden]}


def kind_problem(call, allowed):
    """`None` instead of a value, another type, or numbers that are none."""
    value = call.value
    if value is None:
        return {'kind': 'none', 'printed': len(call.printed) > 0}
    if isinstance(value, Tensor):
        if 'float' in str(value.dtype):
            return None
        return {'kind': 'dtype', 'dtype': str(value.dtype)}
    if isinstance(value, (list, tuple)) and 'list' in allowed:
        return None
    name = type(value).__name__
    length = len(value) if isinstance(value, (list, tuple)) else None
    return {'kind': 'type', 'type': name, 'length': length}


def state_shape(shape, batch, hidden, inputs):
    """What a wrong shape of one state looks like."""
    if shape == [hidden, batch]:
        return 'transposed'
    if shape == [hidden]:
        return 'no_batch'
    if shape == [1, hidden]:
        return 'one_row'
    if shape in ([batch], [batch, 1]):
        return 'one_unit'
    if shape in ([], [1], [1, 1]):
        return 'one_number'
    if shape == [batch, inputs]:
        return 'input_size'
    if shape == [hidden, hidden]:
        return 'weights'
    if [size for size in shape if size != 1] == [batch, hidden]:
        return 'extra'
    if shape == [batch, 2 * hidden] or shape == [2 * batch, hidden]:
        return 'joined'
    return 'other'


def rows_of(value):
    """The numbers of one state as lists."""
    return value.tolist()

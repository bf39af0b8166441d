"""What came back from unroll: all T states, as one tensor or as a list of them?"""

from .closeness import same
from .returned import Tensor, kind_problem, state_shape


def read_states(call, case):
    """(states as lists, None) or (None, what is wrong with the value)."""
    problem = kind_problem(call, ('tensor', 'list'))
    if problem:
        return None, problem
    sizes = case.sizes()
    if isinstance(call.value, Tensor):
        problem = _tensor_problem(call.value, case, sizes)
        return (None, problem) if problem else (call.value.tolist(), None)
    problem = _list_problem(call.value, case, sizes)
    return (None, problem) if problem else ([state.tolist() for state in call.value], None)


def _tensor_problem(value, case, sizes):
    T, B, H = sizes['steps'], sizes['batch'], sizes['hidden']
    shape = list(value.shape)
    if shape == [T, B, H]:
        return None
    known = (
        ([B, H], 'one_state'),
        ([B, T, H], 'batch_first'),
        ([T, H, B], 'units_first'),
        ([T, H], 'no_batch'),
        ([T * B, H], 'cat'),
        ([B, T * H], 'cat_units'),
        ([B, B, H], 'batch_many'),
    )
    for other, which in known:
        if shape == other:
            return _problem(which, shape, sizes)
    if len(shape) == 3 and shape[1:] == [B, H]:
        return _count_problem(shape[0], value[0] if shape[0] else None, case, sizes)
    return _problem('other', shape, sizes)


def _list_problem(states, case, sizes):
    B, H = sizes['batch'], sizes['hidden']
    for state in states:
        if not isinstance(state, Tensor):
            return _item_problem(states, state, sizes)
    if _is_pair(states, sizes):
        return {'kind': 'pair'}
    for t in range(len(states)):
        shape = list(states[t].shape)
        if shape != [B, H]:
            which = state_shape(shape, B, H, sizes['input'])
            return {'kind': 'item_shape', 't': t + 1, 'which': which, 'shape': shape,
                    'wanted': [B, H]}
        if 'float' not in str(states[t].dtype):
            return {'kind': 'dtype', 'dtype': str(states[t].dtype)}
    if len(states) != sizes['steps']:
        return _count_problem(len(states), states[0] if states else None, case, sizes)
    return None


def _item_problem(states, item, sizes):
    if len(states) == 2 and isinstance(states[0], (list, tuple, Tensor)):
        return {'kind': 'pair'}
    return {'kind': 'items', 'type': type(item).__name__}


def _is_pair(states, sizes):
    """All states and the last one, as torch.nn.RNN gives them."""
    if len(states) != 2 or len(states[0].shape) != 3:
        return False
    return states[0].shape[-1] == sizes['hidden'] and states[1].shape[-1] == sizes['hidden']


def _count_problem(count, first, case, sizes):
    T, B = sizes['steps'], sizes['batch']
    which = 'count'
    if count == 0:
        which = 'empty'
    elif count == T + 1:
        which = 'with_h_0' if same(first.tolist(), case.h) else 'one_more'
    elif count == T - 1:
        which = 'one_less'
    elif count == B:
        which = 'batch_many'
    elif count == 1:
        which = 'single'
    problem = _problem(which, None, sizes)
    problem['kind'] = 'count'
    problem['count'] = count
    return problem


def _problem(which, shape, sizes):
    wanted = [sizes['steps'], sizes['batch'], sizes['hidden']]
    return {'kind': 'sequence', 'which': which, 'shape': shape, 'wanted': wanted}

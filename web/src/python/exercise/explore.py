"""Free code: finds the hidden states that it made, and the network that they belong to."""

import torch

from .given import cell_for, unroll_for
from .lists import is_finite
from .network import NAMES, all_finite, all_near, as_data, tensors_of, unrolled
from .returned import Tensor

MOST = {'steps': 2000, 'rows': 32, 'units': 128}
KEPT_CALLS = 8
GLOBALS = ('x', 'h_0', 'W_xh', 'W_hh', 'b')

stack = torch.stack


class Recorder:
    """The given functions, which remember what they were last called with."""

    def __init__(self):
        self.unrollings = []
        self.steps = []
        self.weights = []

    def wrap_unroll(self, function):
        def unroll(x, h_0, W_xh, W_hh, b):
            self.unrollings.append([x, h_0, W_xh, W_hh, b])
            if len(self.unrollings) > KEPT_CALLS:
                self.unrollings.pop(0)
            return function(x, h_0, W_xh, W_hh, b)

        return unroll

    def wrap_cell(self, function):
        def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
            self.steps.append((x_t, h_prev))
            if len(self.steps) > MOST['steps']:
                self.steps.pop(0)
            self.weights = [W_xh, W_hh, b]
            return function(x_t, h_prev, W_xh, W_hh, b)

        return rnn_cell


def prepare(namespace, args):
    """Puts torch, the stage's network and the functions of the earlier parts into the namespace."""
    recorder = Recorder()
    cell, _ = cell_for(args)
    unroll, _ = unroll_for(args, cell)
    namespace['torch'] = torch
    namespace['rnn_cell'] = recorder.wrap_cell(cell)
    namespace['unroll'] = recorder.wrap_unroll(unroll)
    if args.get('network'):
        tensors = tensors_of(args['network'])
        for k in range(len(GLOBALS)):
            namespace[GLOBALS[k]] = tensors[k]
    return recorder


def finish(namespace, args, recorder):
    result = {'part': 'explore', 'states': None, 'source': None, 'network': None, 'problem': None}
    name, states = _found(namespace, args['code']['assigned'], recorder)
    if name is None:
        result['problem'] = {'kind': 'nothing', 'assigned': list(args['code']['assigned'])}
        return result
    result['source'] = name
    result['problem'] = _unfit(states)
    if result['problem'] is None:
        result['states'] = as_data(states)
        result['network'] = _network_of(states, namespace, recorder)
    return result


def _found(namespace, assigned, recorder):
    """(name, states (T, B, H)); a matrix alone counts only if nothing else looks like states."""
    inputs = [args[0] for args in recorder.unrollings]
    names = (['states'] if 'states' in namespace else []) + list(reversed(assigned))
    for least in (3, 2):
        for name in names:
            value = namespace.get(name)
            if name in GLOBALS or any(value is x for x in inputs):
                continue
            states = _as_states(value, 2 if name == 'states' else least)
            if states is not None:
                return name, states
    return None, None


def _as_states(value, least):
    """A tensor (T, B, H), or (T, H) for a single row; or a list of states (B, H) or (H,)."""
    if isinstance(value, Tensor):
        if 'float' not in str(value.dtype) or len(value.shape) not in (2, 3):
            return None
        if len(value.shape) < least or 0 in list(value.shape):
            return None
        return _with_rows(value)
    if not isinstance(value, (list, tuple)) or len(value) < 2:
        return None
    first = value[0]
    for state in value:
        if not isinstance(state, Tensor) or len(state.shape) not in (1, 2):
            return None
        if list(state.shape) != list(first.shape) or 'float' not in str(state.dtype):
            return None
    if 0 in list(first.shape):
        return None
    return _with_rows(stack([state for state in value]))


def _with_rows(states):
    if len(states.shape) == 3:
        return states
    return states.reshape([states.shape[0], 1, states.shape[1]])


def _unfit(states):
    T, B, H = [int(size) for size in states.shape]
    for what, size in (('steps', T), ('rows', B), ('units', H)):
        if size > MOST[what]:
            return {'kind': 'too_large', 'what': what, 'size': size, 'most': MOST[what]}
    return None if all_finite(states) else _not_finite(states.reshape([-1]).tolist(), B, H)


def _not_finite(values, B, H):
    n = [is_finite(value) for value in values].index(False)
    return {'kind': 'not_finite', 't': n // (B * H) + 1, 'row': n // H % B, 'unit': n % H}


def _network_of(states, namespace, recorder):
    """The network whose right unrolling gives these states; None if none does."""
    for tensors in _candidates(namespace, recorder, int(states.shape[0])):
        try:
            if _gives(tensors, states):
                parts = _full(tensors)
                return {NAMES[k]: as_data(parts[k]) for k in range(len(NAMES))}
        except Exception:  # whatever does not fit is not the network
            pass
    return None


def _candidates(namespace, recorder, steps):
    found = list(reversed(recorder.unrollings))
    if len(recorder.steps) >= steps:
        last = recorder.steps[-steps:]
        found.append([[x_t for x_t, _ in last], last[0][1]] + recorder.weights)
    if all(name in namespace for name in GLOBALS):
        found.append([namespace[name] for name in GLOBALS])
    return found


def _full(tensors):
    """x (T, B, I) and h_0 (B, H), even if the code left out the batch or has a list of inputs."""
    x, h_0, W_xh, W_hh, b = tensors
    if not isinstance(x, Tensor):
        x = stack(list(x))
    if len(x.shape) == 2:
        x = x.reshape([x.shape[0], 1, x.shape[1]])
    if len(h_0.shape) == 1:
        h_0 = h_0.reshape([1, -1])
    if h_0.shape[0] != x.shape[1]:
        h_0 = stack([h_0[0] for _ in range(x.shape[1])])
    return [x, h_0, W_xh, W_hh, b]


def _gives(tensors, states):
    tensors = _full(tensors)
    if int(tensors[0].shape[0]) != int(states.shape[0]):
        return False
    right = stack(unrolled(tensors))
    if list(right.shape) != list(states.shape):
        return False
    return all_near(states, right)

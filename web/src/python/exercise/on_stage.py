"""The learner's function on the network of the stage: its states are what the stage then shows."""

import torch

from .calls import describe, run
from .clock import Stopwatch
from .network import all_finite, as_data, first_wrong_state, tensors_of
from .returned import Tensor

MOST_MILLISECONDS = 1500

stack = torch.stack


def states_on_stage(part, function, network, careful):
    """{ states, stage_first, stage_problem }; `careful`: the function changes its arguments."""
    nothing = {'states': None, 'stage_first': None, 'stage_problem': None}
    if network is None:
        return nothing
    tensors = tensors_of(network)
    make = _by_cell if part == 'cell' else _by_unroll
    states, problem = make(function, tensors, careful)
    if problem is None:
        problem = _unfit(states, tensors)
    if problem:
        nothing['stage_problem'] = problem
        return nothing
    return {
        'states': as_data(states),
        'stage_first': first_wrong_state(tensors, states),
        'stage_problem': None,
    }


def _by_cell(cell, tensors, careful):
    """Step by step with their cell, as long as it does not take too long."""
    x, h, W_xh, W_hh, b = tensors
    watch, states = Stopwatch(), []
    shape = list(h.shape)
    for t in range(x.shape[0]):
        arguments = [x[t], h, W_xh, W_hh, b]
        h, error = run(cell, _clones(arguments) if careful else arguments)
        if error:
            return None, {'kind': 'raised', 'error': error}
        if not isinstance(h, Tensor) or list(h.shape) != shape:
            return None, {'kind': 'shape'}
        states.append(h)
        if watch.milliseconds() > MOST_MILLISECONDS:
            return None, {'kind': 'slow', 'done': t + 1, 'steps': int(x.shape[0])}
    return _stacked(states)


def _by_unroll(unroll, tensors, careful):
    """A short beginning first: from its time follows whether all of it may be tried."""
    x = tensors[0]
    T = int(x.shape[0])
    few = min(T, 4)
    if few < T:
        watch = Stopwatch()
        _, error = run(unroll, _clones([x[:few]] + tensors[1:]))
        if error is None and watch.milliseconds() * T / few > MOST_MILLISECONDS:
            return None, {'kind': 'slow', 'done': few, 'steps': T}
    states, error = run(unroll, _clones(tensors))
    if error:
        return None, {'kind': 'raised', 'error': error}
    return _stacked(states)


def _clones(tensors):
    return [tensor.clone() for tensor in tensors]


def _stacked(states):
    if isinstance(states, Tensor):
        return states, None
    try:
        return stack([state for state in states]), None
    except Exception as error:
        return None, {'kind': 'raised', 'error': describe(error)}


def _unfit(states, tensors):
    wanted = [tensors[0].shape[0]] + list(tensors[1].shape)
    if list(states.shape) != wanted:
        return {'kind': 'shape'}
    if not all_finite(states):
        return {'kind': 'not_finite'}
    return None

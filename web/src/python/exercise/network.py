"""The network on the stage as tensors, and what the right cell makes of it."""

from array import array

import torch

from .closeness import ABSOLUTE, RELATIVE, near
from .lists import for_json

NAMES = ('x', 'h0', 'W_xh', 'W_hh', 'b')

# Kept: the learner may put something else in their place.
tanh, cat, make_tensor, float32 = torch.tanh, torch.cat, torch.tensor, torch.float32


def tensors_of(network):
    """x, h_0, W_xh, W_hh, b"""
    return [_tensor(network[name]) for name in NAMES]


def _tensor(value):
    shape = [int(size) for size in value['shape']]
    numbers = list(value['data'])
    return make_tensor(numbers, dtype=float32).reshape(shape)  # 1 of JSON is a whole number


def as_data(tensor):
    """{ shape, floats } for JavaScript: the bytes of float32 in hexadecimal, because MicroPython
    takes a second to write tens of thousands of numbers as decimals."""
    values = array('f', tensor.reshape([-1]).tolist())
    return {'shape': list(tensor.shape), 'floats': bytes(values).hex()}


def first_wrong_state(tensors, states):
    """Where states (T, B, H) first do not follow from the states before: {t, row, unit, ...} or None."""
    x, h_0, W_xh, W_hh, b = tensors
    T, B, H = [int(size) for size in states.shape]
    got = states.reshape([T * B, H])
    before = cat([h_0, got[: (T - 1) * B]], 0) if T > 1 else h_0
    wanted = tanh(before @ W_hh.T + x.reshape([T * B, -1]) @ W_xh.T + b)
    if all_near(got, wanted):
        return None
    for n in range(T * B):
        a, b = got[n].tolist(), wanted[n].tolist()
        for j in range(H):
            if not near(a[j], b[j]):
                place = {'t': n // B + 1, 'row': n % B, 'unit': j}
                place['expected'], place['got'] = for_json(b[j]), for_json(a[j])
                return place
    return None


def all_near(got, wanted):
    """As in closeness, but all numbers at once: there may be tens of thousands."""
    allowed = wanted.abs() * RELATIVE + ABSOLUTE
    return bool(((got - wanted).abs() <= allowed).all().item())


def all_finite(tensor):
    return bool((tensor - tensor == 0).all().item())


def unrolled(tensors):
    """The right states of a network, as a list of T tensors."""
    x, h, W_xh, W_hh, b = tensors
    states = []
    for t in range(x.shape[0]):
        h = tanh(x[t] @ W_xh.T + h @ W_hh.T + b)
        states.append(h)
    return states

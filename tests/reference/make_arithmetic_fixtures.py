#!/usr/bin/python3
"""What PyTorch makes of numbers that are special, for every operation of the exercise's arithmetic.

    /usr/bin/python3 tests/reference/make_arithmetic_fixtures.py

Writes fixtures/arithmetic.json; tests/web/arithmetic-reference.test.js reads it. The lists are in
the order of the codes in cpp/tensor. Needs PyTorch (Debian: python3-torch); the tests do not.
"""

import json
import pathlib

import torch

# Whole quotients and squares stay below the largest float32: beyond, PyTorch 1.13 on x86 gives NaN
# for a remainder and infinity for a norm that are neither.
NAN, INF = float("nan"), float("inf")
VALUES = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.0, -7.0, 6.3, 0.1, 30.0, -100.0,
          1e-18, -1e-18, 1e18, -1e18, 16777216.0, INF, -INF, NAN]
LISTS = [[3.0, -4.0], [0.0], [0.0, -0.0], [NAN], [1.0, NAN, 3.0, NAN], [2.0, 5.0, 5.0, 1.0],
         [5.0, 2.0, 2.0], [INF, 1.0], [INF, -INF], [-INF, 1.0], [0.0, NAN], [0.1] * 100,
         [1e15, 1e15], [1.0, 2.0, 3.0, 4.0], [-1.0, -1.0], [0.5, 0.0, -0.25]]

BINARY = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div,
    "floor_divide": lambda a, b: torch.div(a, b, rounding_mode="floor"),
    "remainder": torch.remainder, "pow": torch.pow,
    "maximum": torch.maximum, "minimum": torch.minimum,
    "eq": torch.eq, "ne": torch.ne, "lt": torch.lt, "le": torch.le, "gt": torch.gt, "ge": torch.ge,
    "logical_and": torch.logical_and, "logical_or": torch.logical_or,
}
UNARY = {
    "copy": torch.clone, "neg": torch.neg, "abs": torch.abs, "tanh": torch.tanh,
    "sigmoid": torch.sigmoid, "relu": torch.relu, "exp": torch.exp, "log": torch.log,
    "sqrt": torch.sqrt, "floor": torch.floor, "ceil": torch.ceil, "round": torch.round,
    "sign": torch.sign, "logical_not": torch.logical_not, "isnan": torch.isnan,
    "isfinite": torch.isfinite, "sin": torch.sin, "cos": torch.cos, "trunc": torch.trunc,
    "reciprocal": torch.reciprocal,
}
REDUCE = {
    "sum": torch.sum, "prod": torch.prod, "max": torch.max, "min": torch.min,
    "argmax": torch.argmax, "argmin": torch.argmin, "norm": torch.norm,
    "any": lambda a: (a != 0).any(), "all": lambda a: (a != 0).all(), "mean": torch.mean,
}


def plain(values):
    """JSON has no NaN and no infinity: they become words."""
    return [value if abs(value) < INF else str(value)
            for value in torch.as_tensor(values).to(torch.float32).double().reshape(-1).tolist()]


def main():
    values = torch.tensor(VALUES)
    grid = torch.meshgrid(values, values, indexing="ij")
    fixture = {
        "made_by": f"PyTorch {torch.__version__}; see ../make_arithmetic_fixtures.py",
        "values": plain(values),
        "binary": {name: plain(f(*grid)) for name, f in BINARY.items()},
        "unary": {name: plain(f(values)) for name, f in UNARY.items()},
        "lists": [plain(numbers) for numbers in LISTS],
        "reduce": {name: [plain(f(torch.tensor(numbers)))[0] for numbers in LISTS]
                   for name, f in REDUCE.items()},
    }
    path = pathlib.Path(__file__).parent / "fixtures" / "arithmetic.json"
    rows = [f"{json.dumps(key)}: {rows_of(value)}" for key, value in fixture.items()]
    path.write_text("{\n" + ",\n".join(rows) + "\n}\n")


def rows_of(value):
    """One line for each operation."""
    if not isinstance(value, dict):
        return json.dumps(value)
    rows = [f"  {json.dumps(key)}: {json.dumps(item)}" for key, item in value.items()]
    return "{\n" + ",\n".join(rows) + "\n}"


if __name__ == "__main__":
    main()

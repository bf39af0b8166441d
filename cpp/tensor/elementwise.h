#pragma once

// Value by value: every operand has the shape, stretched by strides of 0 where it is broadcast.
// Numbers that are no truth value count as true unless they are 0; results of comparisons are 0
// and 1. NaN behaves as in PyTorch. The order of the names is part of the interface: their numbers
// are the codes of operation.h.
// Source: PyTorch, https://pytorch.org/docs/stable/torch.html (pointwise operations, comparison)

#include "tensor/view.h"

namespace tensor {

enum class Unary {
  copy,
  negate,
  abs,
  tanh,
  sigmoid,
  relu,
  exp,
  log,
  sqrt,
  floor,
  ceil,
  round,
  sign,
  logical_not,
  isnan,
  isfinite,
  sin,
  cos,
  trunc,
  reciprocal,
};

enum class Binary {
  add,
  subtract,
  multiply,
  divide,
  floor_divide,
  remainder,
  pow,
  maximum,
  minimum,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  logical_and,
  logical_or,
};

/// out = f(a). Throws std::invalid_argument for an unknown function.
void compute(Unary function, const Shape& shape, const Target& out, const View& a);

/// out = f(a, b). `remainder` has the sign of b, as in Python; `floor_divide` rounds down.
void compute(Binary function, const Shape& shape, const Target& out, const View& a, const View& b);

/// out = condition != 0 ? a : b.
void select(const Shape& shape, const Target& out, const View& condition, const View& a,
            const View& b);

}  // namespace tensor

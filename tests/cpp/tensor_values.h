#pragma once

// Small tensors for tests: values by hand, views of them, and results as lists to compare.

#include <vector>

#include "tensor/elementwise.h"
#include "tensor/view.h"

using Values = std::vector<float>;

/// All of these values as a row-major tensor.
inline tensor::View view(const Values& values, const tensor::Shape& shape) {
  return {values.data(), tensor::contiguous(shape)};
}

/// One value, whatever the shape.
inline tensor::View everywhere(const Values& value) {
  return {value.data(), {}};
}

inline tensor::Target target(Values& values, const tensor::Shape& shape) {
  return {values.data(), tensor::contiguous(shape)};
}

/// Room for a result; what is not written stays visible.
inline Values room(const tensor::Shape& shape) {
  return Values(static_cast<std::size_t>(shape.count()), -99.0f);
}

inline Values compute(tensor::Unary function, const Values& a) {
  const tensor::Shape shape{static_cast<tensor::Index>(a.size())};
  Values out = room(shape);
  tensor::compute(function, shape, target(out, shape), view(a, shape));
  return out;
}

inline Values compute(tensor::Binary function, const Values& a, const Values& b) {
  const tensor::Shape shape{static_cast<tensor::Index>(a.size())};
  Values out = room(shape);
  tensor::compute(function, shape, target(out, shape), view(a, shape), view(b, shape));
  return out;
}

#pragma once

// How a tensor lies in memory, as PyTorch has it: its sizes, and for every dimension a stride, the
// number of values that one step along it skips. Transposing, slicing and reshaping change these
// numbers only; a stride of 0 repeats the same values (broadcasting). Values are float32.
// Source: PyTorch, https://pytorch.org/docs/stable/tensor_view.html

#include <array>
#include <cstddef>
#include <initializer_list>

namespace tensor {

using Index = std::ptrdiff_t;

/// The most dimensions.
constexpr int max_rank = 8;

/// One number for each dimension, outermost first; only the first `rank` count.
using Strides = std::array<Index, max_rank>;

/// Sizes, outermost first. Rank 0 is a single value.
struct Shape {
  int rank = 0;
  std::array<Index, max_rank> sizes{};

  Shape() = default;
  /// Throws std::invalid_argument for more than max_rank sizes or one below 0.
  Shape(std::initializer_list<Index> given);

  /// The dimensions first, ..., last - 1.
  Shape part(int first, int last) const;
  /// How many values: the product of the sizes.
  Index count() const;
};

/// The strides of a row-major tensor without gaps.
Strides contiguous(const Shape& shape);

/// The strides of the dimensions from `first` on.
Strides from(const Strides& strides, int first);

/// Values that somebody else owns and nobody changes. Its shape is told apart: operands of one
/// operation share it.
struct View {
  const float* data;
  Strides strides;
};

/// Values that somebody else owns and an operation writes. They must not overlap with its operands.
struct Target {
  float* data;
  Strides strides;
};

}  // namespace tensor

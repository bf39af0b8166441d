#pragma once

// Walks through several operands of one shape at the same time, row by row: the innermost loop is
// left to the visitor, which can be fast. Dimensions that lie in memory like one are walked as one,
// so operands without gaps, whatever their rank, are a single row.

#include "tensor/view.h"

namespace tensor {

/// The walk for N operands.
template <std::size_t N>
class Rows {
 public:
  using Numbers = std::array<Index, N>;  ///< one for each operand

  /// `strides[n]` belong to operand n; all have this shape.
  Rows(const Shape& shape, const std::array<Strides, N>& strides) : count_(shape.count()) {
    if (count_ == 0) return;
    for (int d = 0; d < shape.rank; ++d) {
      const auto at = static_cast<std::size_t>(d);
      Numbers steps;
      for (std::size_t n = 0; n < N; ++n) steps[n] = strides[n][at];
      add(shape.sizes[at], steps);
    }
    if (rank_ == 0) sizes_[rank_++] = 1;  // a single value is a row, too
  }

  /// Calls visit(offsets, steps, count) for every row, in row-major order: operand n has the
  /// `count` values offsets[n], offsets[n] + steps[n], ...
  template <class Visit>
  void each(Visit&& visit) const {
    if (count_ == 0) return;
    std::array<Index, max_rank> place{};
    Numbers offsets{};
    do {
      visit(offsets, steps_[rank_ - 1], sizes_[rank_ - 1]);
    } while (advance(place, offsets));
  }

 private:
  /// A dimension further in; becomes one with the one around it where all operands allow it.
  void add(Index size, const Numbers& steps) {
    if (size == 1) return;
    if (rank_ > 0 && continues(size, steps)) {
      sizes_[rank_ - 1] *= size;
      steps_[rank_ - 1] = steps;
    } else {
      sizes_[rank_] = size;
      steps_[rank_++] = steps;
    }
  }

  bool continues(Index size, const Numbers& steps) const {
    for (std::size_t n = 0; n < N; ++n) {
      if (steps_[rank_ - 1][n] != steps[n] * size) return false;
    }
    return true;
  }

  /// To the next row, like an odometer; false after the last.
  bool advance(std::array<Index, max_rank>& place, Numbers& offsets) const {
    for (std::size_t d = rank_ - 1; d-- > 0;) {
      const bool wraps = ++place[d] == sizes_[d];
      const Index steps = wraps ? 1 - sizes_[d] : 1;
      for (std::size_t n = 0; n < N; ++n) offsets[n] += steps * steps_[d][n];
      if (!wraps) return true;
      place[d] = 0;
    }
    return false;
  }

  Index count_;
  std::size_t rank_ = 0;
  std::array<Index, max_rank> sizes_{};
  std::array<Numbers, max_rank> steps_{};
};

}  // namespace tensor

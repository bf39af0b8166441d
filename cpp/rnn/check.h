#pragma once

// Checks of what callers pass in. Each throws std::invalid_argument with a sentence that names the
// argument, what it is, and what it must be. Sizes are checked before memory is taken.

#include <cstdint>
#include <string>
#include <vector>

#include "rnn/tensor.h"
#include "rnn/vanilla_cell.h"

namespace rnn {

/// The most values one array may hold, T * B * H above all.
constexpr Index max_values = 16'000'000;
/// The largest seed: the largest whole number that JavaScript counts exactly.
constexpr std::int64_t max_seed = 9'007'199'254'740'991;

using Shape = std::vector<Index>;

/// "(3, 4)", and "(8)" for one dimension.
std::string to_text(const Shape& shape);

/// The shapes of what an unroll takes; x (T, B, I), h0 (B, H), W_xh (H, I), W_hh (H, H), b (H).
struct UnrollShapes {
  Shape W_xh, W_hh, b, h0, x;
};

/// Throws unless every shape has the right number of dimensions, no size is 0, all fit together,
/// and no array exceeds max_values.
void check_shapes(const UnrollShapes& shapes);

/// Throws when an array of this shape would hold more than max_values.
void check_size(const std::string& name, const Shape& shape);

/// Throws unless all values are finite; the message says where the first bad one stands.
void check_finite(const std::string& name, const Shape& shape, const float* values);

/// Throws unless `shape` equals `expected`.
void check_same(const std::string& name, const Shape& shape, const Shape& expected);

/// Throws unless low <= value <= high.
void check_range(const std::string& name, Index value, Index low, Index high);

/// The value as a whole number; throws unless it is one and low <= value <= high.
std::int64_t check_whole(const std::string& name, double value, std::int64_t low,
                         std::int64_t high);

/// Throws unless the rate is finite and above 0.
void check_rate(float rate);

/// Throws when a pre-activation (T, B, H) overflowed; the message names the step, counted from 1.
void check_no_overflow(const ConstSequenceView& preactivation);

/// Throw: a value of `values` is not finite; step t, counted from 0, overflowed.
[[noreturn]] void reject_value(const std::string& name, const Shape& shape, const float* values);
[[noreturn]] void reject_overflow(Index t);

/// All that must hold before one unroll.
void check_unroll(const Cell& cell, const Matrix& h0, const ConstSequenceView& x);

inline Shape shape_of(const Matrix& m) {
  return {m.rows(), m.cols()};
}
inline Shape shape_of(const RowVector& v) {
  return {v.size()};
}
inline Shape shape_of(const ConstSequenceView& s) {
  return {s.T, s.B, s.N};
}

}  // namespace rnn

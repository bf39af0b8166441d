#include <algorithm>
#include <cmath>

#include "catch.h"
#include "rnn/bptt.h"
#include "samples.h"

// Central differences: (L(v + eps) - L(v - eps)) / (2 eps) for L = sum(h * dh). The error has two
// parts: cutting off the series gives about eps^2, the rounding of float32 values of h, 6e-8 each,
// gives about 6e-8 * sqrt(count) / eps. They are equally small near eps = (6e-8)^(1/3) = 0.004.
// 1/256 is that and a power of two, so that v + eps and v - eps are (nearly) exact. L is summed
// in double. What remains is about 1e-4; the tolerance leaves room for the larger shapes.

namespace {

constexpr float eps = 1.0f / 256.0f;
constexpr double tolerance = 1e-3;

double loss(const Sample& s, const rnn::Sequence& dh) {
  const rnn::Trace trace = unroll(s);
  return trace.h.values.cast<double>().cwiseProduct(dh.values.cast<double>()).sum();
}

/// Moves every value of `array`, a part of `s`, and returns the largest difference to `gradient`,
/// relative to 1 or the largest gradient.
template <class Array>
double largest_error(Sample& s, Array& array, const Array& gradient, const rnn::Sequence& dh) {
  double largest = 0.0;
  for (rnn::Index i = 0; i < array.size(); ++i) {
    float& value = array.data()[i];
    const float old = value;
    const float up = value = old + eps;
    const double above = loss(s, dh);
    const float down = value = old - eps;
    const double below = loss(s, dh);
    value = old;
    const double slope = (above - below) / (static_cast<double>(up) - static_cast<double>(down));
    largest = std::max(largest, std::abs(slope - gradient.data()[i]));
  }
  return largest / std::max(1.0f, gradient.cwiseAbs().maxCoeff());
}

}  // namespace

TEST_CASE("Backpropagation: all gradients agree with finite differences", "[bptt]") {
  struct Shape {
    rnn::Index T, B, I, H;
  };
  for (const Shape& shape : {Shape{1, 1, 1, 1}, Shape{4, 2, 3, 5}, Shape{3, 3, 2, 8},
                             Shape{12, 1, 4, 3}, Shape{2, 2, 1, 17}, Shape{30, 1, 1, 2}}) {
    Sample s = sample(shape.T, shape.B, shape.I, shape.H);
    rnn::Generator generator(5);
    const rnn::Sequence dh = sample_sequence(generator, shape.T, shape.B, shape.H);
    const rnn::Trace trace = unroll(s);
    const rnn::Gradients d =
        rnn::backpropagate(s.cell, s.h0, s.x.view(), trace.h.view(), dh.view());
    CAPTURE(shape.T, shape.B, shape.I, shape.H);
    CHECK(d.dW_xh.norm() > 0.0f);
    CHECK(largest_error(s, s.cell.W_xh, d.dW_xh, dh) < tolerance);
    CHECK(largest_error(s, s.cell.W_hh, d.dW_hh, dh) < tolerance);
    CHECK(largest_error(s, s.cell.b, d.db, dh) < tolerance);
    CHECK(largest_error(s, s.h0, d.dh0, dh) < tolerance);
    CHECK(largest_error(s, s.x.values, d.dx.values, dh) < tolerance);
  }
}

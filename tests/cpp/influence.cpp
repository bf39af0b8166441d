#include "rnn/influence.h"

#include <cmath>

#include "catch.h"
#include "samples.h"

using rnn::Index;
using rnn::Matrix;

namespace {

Matrix slopes(const rnn::Trace& trace, Index t, Index batch) {
  const rnn::RowVector slope = 1.0f - trace.h.step(t - 1).row(batch).array().square();
  return slope.asDiagonal();
}

/// A trace of which only the pre-activations (T, H) count, for one batch row.
rnn::Trace trace_of(const Matrix& preactivation) {
  rnn::Trace trace;
  trace.preactivation = rnn::Sequence(preactivation.rows(), 1, preactivation.cols());
  trace.preactivation.values = preactivation;
  return trace;
}

/// The most that a matrix stretches a vector, searched by going back and forth many times.
double norm_by_power_iteration(const Matrix& matrix) {
  const Eigen::MatrixXd m = matrix.cast<double>();
  Eigen::VectorXd v = Eigen::VectorXd::LinSpaced(m.cols(), 1.0, 2.0);
  for (int i = 0; i < 3000; ++i) v = (m.transpose() * (m * v)).normalized();
  return (m * v).norm();
}

}  // namespace

TEST_CASE("Influence: two steps by hand", "[influence]") {
  // One input, so that a Jacobian is a column and its norm is its length. h = 0.5 has the slope
  // 1 - 0.5^2 = 0.75 and the pre-activation atanh(0.5) = 0.54930614; h = 0 has the slope 1.
  // W_xh = [3, 4]^T   W_hh = [0 1; 2 0]   h_1 = [0, 0.5]: D_1 = diag(1, 0.75)
  //                                       h_2 = [0.5, 0]: D_2 = diag(0.75, 1)
  // k = 2   D_2 W_xh           = [2.25, 4]                              length 4.5893899
  // k = 1   D_1 W_xh           = [3, 3]
  //         D_2 W_hh D_1 W_xh  = D_2 [3, 6] = [2.25, 6]                 length 6.4080028
  rnn::Cell cell{Matrix(2, 1), Matrix(2, 2), rnn::RowVector::Zero(2)};
  cell.W_xh << 3, 4;
  cell.W_hh << 0, 1, 2, 0;
  Matrix a(2, 2);
  a << 0, 0.54930614f, 0.54930614f, 0;
  const std::vector<float> norms = rnn::influence(cell, trace_of(a), 0, 2);
  REQUIRE(norms.size() == 2);
  CHECK(norms[0] == Approx(6.4080028));
  CHECK(norms[1] == Approx(4.5893899));
}

TEST_CASE("Influence: of the present input is the norm of D_t W_xh", "[influence]") {
  const Sample s = sample(6, 3, 4, 8);
  const rnn::Trace trace = unroll(s);
  for (Index batch = 0; batch < 3; ++batch) {
    for (Index t = 1; t <= 6; ++t) {
      const std::vector<float> norms = rnn::influence(s.cell, trace, batch, t);
      REQUIRE(norms.size() == static_cast<std::size_t>(t));
      const double expected = norm_by_power_iteration(slopes(trace, t, batch) * s.cell.W_xh);
      CHECK(norms.back() == Approx(expected).epsilon(1e-5));
    }
  }
}

TEST_CASE("Influence: of the first input is the norm of the whole product", "[influence]") {
  const Sample s = sample(5, 2, 9, 7);
  const rnn::Trace trace = unroll(s);
  Matrix jacobian = slopes(trace, 1, 1) * s.cell.W_xh;
  for (Index t = 2; t <= 5; ++t) jacobian = slopes(trace, t, 1) * s.cell.W_hh * jacobian;
  const double expected = norm_by_power_iteration(jacobian);
  CHECK(rnn::influence(s.cell, trace, 1, 5)[0] == Approx(expected).epsilon(1e-5));
}

TEST_CASE("Influence: it bounds how far a change of x_k moves h_t", "[influence]") {
  const Sample s = sample(8, 1, 3, 8);
  const rnn::Trace before = unroll(s);
  const std::vector<float> norms = rnn::influence(s.cell, before, 0, 8);
  constexpr float change = 1.0f / 128.0f;
  for (Index k = 0; k < 8; ++k) {
    Sample moved = s;
    moved.x.step(k)(0, 1) += change;
    const float far = (unroll(moved).h.step(7) - before.h.step(7)).norm() / change;
    CAPTURE(k);
    CHECK(far > 0.0f);
    CHECK(far < norms[static_cast<std::size_t>(k)] * 1.05f + 1e-4f);
  }
}

TEST_CASE("Influence: without W_hh the past has none", "[influence]") {
  Sample s = sample(6, 2, 3, 8);
  s.cell.W_hh.setZero();
  const std::vector<float> norms = rnn::influence(s.cell, unroll(s), 1, 6);
  for (std::size_t k = 0; k < 5; ++k) CHECK(norms[k] == 0.0f);
  CHECK(norms[5] > 0.0f);
}

TEST_CASE("Influence: doubling W_hh doubles it once for every step back", "[influence]") {
  // With a = 0 all slopes are 1, so the Jacobian is a power of W_hh times W_xh.
  Sample s = sample(1, 1, 3, 8);
  const rnn::Trace trace = trace_of(Matrix::Zero(5, 8));
  const std::vector<float> once = rnn::influence(s.cell, trace, 0, 5);
  s.cell.W_hh *= 2.0f;
  const std::vector<float> twice = rnn::influence(s.cell, trace, 0, 5);
  for (std::size_t k = 0; k < 5; ++k) {
    CHECK(twice[k] == Approx(std::ldexp(once[k], static_cast<int>(4 - k))));
  }
}

TEST_CASE("Influence: each batch row has its own, and what comes after t does not matter",
          "[influence]") {
  Sample s = sample(7, 2, 3, 8);
  const rnn::Trace trace = unroll(s);
  const std::vector<float> row_0 = rnn::influence(s.cell, trace, 0, 4);
  const std::vector<float> row_1 = rnn::influence(s.cell, trace, 1, 4);
  CHECK(row_0 != row_1);
  s.x.step(4).setConstant(9.0f);
  CHECK(rnn::influence(s.cell, unroll(s), 1, 4) == row_1);
}

TEST_CASE("Influence: stays exact when every unit is saturated", "[influence]") {
  // The slope used to be computed as 1 - h^2 from a float32 h: wrong by 1 % at a = 6 and 0 from
  // a = 8 on, where h is exactly 1.
  const rnn::Cell cell{Matrix::Ones(1, 1), Matrix::Ones(1, 1), rnn::RowVector::Zero(1)};
  for (const double a : {0.0, 1.0, 4.0, 6.0, 8.0, 12.0, 30.0, -8.0}) {
    const Matrix preactivation = Matrix::Constant(2, 1, static_cast<float>(a));
    const std::vector<float> norms = rnn::influence(cell, trace_of(preactivation), 0, 2);
    const double slope = 1.0 / (std::cosh(a) * std::cosh(a));
    CAPTURE(a);
    CHECK(norms[1] == Approx(slope).epsilon(1e-6));
    if (slope > 1e-18) CHECK(norms[0] == Approx(slope * slope).epsilon(1e-6));
  }
}

TEST_CASE("Influence: a factor beyond float32 on the way does no harm", "[influence]") {
  // dh_3/da_1 = 1e40 used to overflow and was refused, although dh_3/dx_1 is 1e40 * 1e-30.
  const rnn::Cell cell{Matrix::Constant(1, 1, 1e-30f), Matrix::Constant(1, 1, 1e20f),
                       rnn::RowVector::Zero(1)};
  const std::vector<float> norms = rnn::influence(cell, trace_of(Matrix::Zero(3, 1)), 0, 3);
  CHECK(norms[0] == Approx(1e10));
  CHECK(norms[1] == Approx(1e-10));
  CHECK(norms[2] == Approx(1e-30));
}

TEST_CASE("Influence: a past too faint for float32 is 0, and so is all before it", "[influence]") {
  const rnn::Cell cell{Matrix::Ones(1, 1), Matrix::Constant(1, 1, 1e-9f), rnn::RowVector::Zero(1)};
  const std::vector<float> norms = rnn::influence(cell, trace_of(Matrix::Zero(8, 1)), 0, 8);
  CHECK(norms[4] == Approx(1e-27));
  CHECK(norms[3] == Approx(1e-36));
  CHECK(norms[1] == 0.0f);
  CHECK(norms[0] == 0.0f);
}

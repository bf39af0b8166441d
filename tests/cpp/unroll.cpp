#include "rnn/unroll.h"

#include <cmath>

#include "catch.h"
#include "compare.h"
#include "samples.h"

using rnn::Index;
using rnn::Matrix;

namespace {

/// Batch row `row` alone.
Sample only_row(const Sample& s, Index row) {
  Sample one{s.cell, s.h0.row(row), rnn::Sequence(s.x.T, 1, s.x.N)};
  for (Index t = 0; t < s.x.T; ++t) one.x.step(t) = s.x.step(t).row(row);
  return one;
}

}  // namespace

TEST_CASE("Unroll: two steps by hand", "[unroll]") {
  // W_xh = [1, -1]^T   W_hh = [0 1; 2 0]   b = [0.5, 0]   h_0 = [0.25, -0.5]   x = 0, 1
  //
  // t = 1   input  [0, 0]     memory [0*0.25 + 1*-0.5, 2*0.25 + 0*-0.5] = [-0.5, 0.5]
  //         a_1 = [-0.5 + 0 + 0.5, 0.5 + 0 + 0] = [0, 0.5]
  //         h_1 = [tanh 0, tanh 0.5] = [0, 0.46211716]
  // t = 2   input  [1, -1]    memory [1*0.46211716, 2*0] = [0.46211716, 0]
  //         a_2 = [0.46211716 + 1 + 0.5, 0 - 1 + 0] = [1.96211716, -1]
  //         h_2 = [0.96125106, -0.76159416]
  rnn::Cell cell{Matrix(2, 1), Matrix(2, 2), rnn::RowVector(2)};
  cell.W_xh << 1, -1;
  cell.W_hh << 0, 1, 2, 0;
  cell.b << 0.5f, 0;
  Matrix h0(1, 2);
  h0 << 0.25f, -0.5f;
  const float x[] = {0, 1};

  const rnn::Trace trace = rnn::unroll(cell, h0, {2, 1, 1, x});
  Matrix input(2, 2), memory(2, 2), preactivation(2, 2), h(2, 2);
  input << 0, 0, 1, -1;
  memory << -0.5f, 0.5f, 0.46211716f, 0;
  preactivation << 0, 0.5f, 1.96211716f, -1;
  h << 0, 0.46211716f, 0.96125106f, -0.76159416f;
  CHECK(largest_difference(input, trace.input.values) == 0.0);
  CHECK(largest_difference(memory, trace.memory.values) < 1e-7);
  CHECK(largest_difference(preactivation, trace.preactivation.values) < 3e-7);
  CHECK(largest_difference(h, trace.h.values) < 3e-7);
}

TEST_CASE("Unroll: T steps are T single steps", "[unroll]") {
  for (const Index H : {1, 7, 16, 17, 33}) {
    const Sample s = sample(9, 3, 4, H);
    const rnn::Trace trace = unroll(s);
    Matrix h = s.h0;
    for (Index t = 0; t < 9; ++t) {
      const rnn::Step step = rnn::step(s.cell, s.x.step(t), h);
      CAPTURE(H, t);
      CHECK(largest_difference(step.input, trace.input.step(t)) == 0.0);
      CHECK(largest_difference(step.memory, trace.memory.step(t)) == 0.0);
      CHECK(largest_difference(step.preactivation, trace.preactivation.step(t)) == 0.0);
      CHECK(largest_difference(step.h, trace.h.step(t)) < 1e-6);
      h = trace.h.step(t);
    }
  }
}

TEST_CASE("Unroll: stopping and going on from the last h changes nothing", "[unroll]") {
  const Sample s = sample(20, 2, 3, 17);
  const rnn::Trace whole = unroll(s);
  const rnn::ConstSequenceView x = s.x.view();
  const rnn::Trace first = rnn::unroll(s.cell, s.h0, {7, x.B, x.N, x.data});
  const rnn::Trace rest =
      rnn::unroll(s.cell, first.h.step(6), {13, x.B, x.N, x.rows(7, 13).data()});
  CHECK(largest_difference(whole.h.view().rows(0, 7), first.h.values) < 1e-6);
  CHECK(largest_difference(whole.h.view().rows(7, 13), rest.h.values) < 1e-6);
  CHECK(largest_difference(whole.memory.view().rows(7, 13), rest.memory.values) < 1e-6);
}

TEST_CASE("Unroll: batch rows do not know of each other", "[unroll]") {
  // Rows are multiplied in pairs and units in panels of 16: odd and even counts of both.
  for (const Index B : {1, 2, 3, 4, 5}) {
    for (const Index H : {1, 7, 8, 15, 16, 17, 32, 33}) {
      const Sample s = sample(4, B, 3, H);
      const rnn::Trace together = unroll(s);
      for (Index row = 0; row < B; ++row) {
        const rnn::Trace alone = unroll(only_row(s, row));
        for (Index t = 0; t < 4; ++t) {
          CAPTURE(B, H, row, t);
          CHECK(largest_difference(together.h.step(t).row(row), alone.h.step(t)) < 1e-6);
        }
      }
    }
  }
}

TEST_CASE("Unroll: without W_hh the cell forgets", "[unroll]") {
  Sample s = sample(6, 3, 4, 8);
  s.cell.W_hh.setZero();
  const rnn::Trace trace = unroll(s);
  CHECK(trace.memory.values.cwiseAbs().maxCoeff() == 0.0f);

  Sample other = s;
  other.h0 *= -3.0f;
  other.x.values.topRows(5 * 3) *= 2.0f;  // all steps but the last
  const rnn::Trace changed = unroll(other);
  CHECK(largest_difference(trace.h.step(4), changed.h.step(4)) > 0.01);
  CHECK(largest_difference(trace.h.step(5), changed.h.step(5)) == 0.0);
}

TEST_CASE("Unroll: with W_hh an early input still matters", "[unroll]") {
  Sample s = sample(6, 1, 4, 8);
  const rnn::Trace before = unroll(s);
  s.x.step(0) *= 2.0f;
  CHECK(largest_difference(before.h.step(5), unroll(s).h.step(5)) > 1e-4);
}

TEST_CASE("Unroll: writes into memory of the caller, and no further", "[unroll]") {
  const Sample s = sample(5, 3, 2, 17);
  const std::size_t size = 5 * 3 * 17;
  std::vector<float> memory(4 * size + 1, -99.0f);
  float* p = memory.data();
  rnn::unroll_into(
      s.cell, s.h0, s.x.view(),
      {{5, 3, 17, p}, {5, 3, 17, p + size}, {5, 3, 17, p + 2 * size}, {5, 3, 17, p + 3 * size}});
  const rnn::Trace trace = unroll(s);
  const auto rows = [&](std::size_t i) { return rnn::ConstMatrixMap(p + i * size, 15, 17); };
  CHECK(largest_difference(trace.input.values, rows(0)) == 0.0);
  CHECK(largest_difference(trace.memory.values, rows(1)) == 0.0);
  CHECK(largest_difference(trace.preactivation.values, rows(2)) == 0.0);
  CHECK(largest_difference(trace.h.values, rows(3)) == 0.0);
  CHECK(memory.back() == -99.0f);
}

#include "rnn/vanilla_cell.h"

#include <cmath>

#include "catch.h"
#include "compare.h"
#include "samples.h"

TEST_CASE("Vanilla cell: one step by hand", "[vanilla_cell]") {
  // W_xh x:      unit 1:  1 * 0.5 + 2 * 0.25          = 1
  //              unit 2: -1 * 0.5 + 4 * 0.25          = 0.5
  // W_hh h_prev: unit 1:  0.5 * 1 + 0.25 * -1         = 0.25
  //              unit 2:  1.0 * 1 + 2.00 * -1         = -1
  // sum with b:  unit 1:  1.0 + 0.25 - 1.25           = 0      tanh(0)   = 0
  //              unit 2:  0.5 - 1.00 + 1.00           = 0.5    tanh(0.5) = 0.46211716
  rnn::Cell cell;
  cell.W_xh = rnn::Matrix(2, 2);
  cell.W_xh << 1, 2, -1, 4;
  cell.W_hh = rnn::Matrix(2, 2);
  cell.W_hh << 0.5f, 0.25f, 1, 2;
  cell.b = rnn::RowVector(2);
  cell.b << -1.25f, 1;
  rnn::Matrix x(1, 2), h(1, 2);
  x << 0.5f, 0.25f;
  h << 1, -1;

  const rnn::Step step = rnn::step(cell, x, h);
  CHECK(step.input(0, 0) == 1.0f);
  CHECK(step.input(0, 1) == 0.5f);
  CHECK(step.memory(0, 0) == 0.25f);
  CHECK(step.memory(0, 1) == -1.0f);
  CHECK(step.preactivation(0, 0) == 0.0f);
  CHECK(step.preactivation(0, 1) == 0.5f);
  CHECK(step.h(0, 0) == 0.0f);
  CHECK(step.h(0, 1) == Approx(0.46211716).margin(1e-7));
}

TEST_CASE("Vanilla cell: the shapes are those of the batch", "[vanilla_cell]") {
  const Sample s = sample(1, 3, 4, 8);
  const rnn::Step step = rnn::step(s.cell, s.x.values, s.h0);
  for (const rnn::Matrix* part : {&step.input, &step.memory, &step.preactivation, &step.h}) {
    CHECK(part->rows() == 3);
    CHECK(part->cols() == 8);
  }
}

TEST_CASE("Vanilla cell: the parts of a step add up to its pre-activation", "[vanilla_cell]") {
  for (const rnn::Index H : {1, 8, 15, 16, 17, 33}) {
    const Sample s = sample(1, 3, 4, H);
    const rnn::Step step = rnn::step(s.cell, s.x.values, s.h0);
    const rnn::Matrix input = s.x.values * s.cell.W_xh.transpose();
    const rnn::Matrix memory = s.h0 * s.cell.W_hh.transpose();
    const rnn::Matrix sum = (step.input + step.memory).rowwise() + s.cell.b;
    const rnn::Matrix h = step.preactivation.unaryExpr([](float a) { return std::tanh(a); });
    CAPTURE(H);
    CHECK(largest_difference(input, step.input) < 1e-6);
    CHECK(largest_difference(memory, step.memory) < 1e-6);
    CHECK(largest_difference(sum, step.preactivation) < 1e-6);
    CHECK(largest_difference(h, step.h) < 1e-6);
  }
}

TEST_CASE("Vanilla cell: with zero weights a step gives tanh(b)", "[vanilla_cell]") {
  Sample s = sample(1, 2, 3, 5);
  s.cell.W_xh.setZero();
  s.cell.W_hh.setZero();
  const rnn::Step step = rnn::step(s.cell, s.x.values, s.h0);
  for (rnn::Index row = 0; row < 2; ++row) {
    for (rnn::Index unit = 0; unit < 5; ++unit) {
      CHECK(step.h(row, unit) == Approx(std::tanh(s.cell.b(unit))).margin(1e-7));
    }
  }
}

TEST_CASE("Vanilla cell: a saturated unit never leaves [-1, 1]", "[vanilla_cell]") {
  const rnn::Cell cell{rnn::Matrix::Ones(1, 1), rnn::Matrix::Zero(1, 1), rnn::RowVector::Zero(1)};
  for (float a = 0.0f; a < 40.0f; a += 0.03125f) {
    const rnn::Matrix x = rnn::Matrix::Constant(1, 1, a);
    const float up = rnn::step(cell, x, rnn::Matrix::Zero(1, 1)).h(0, 0);
    const float down = rnn::step(cell, -x, rnn::Matrix::Zero(1, 1)).h(0, 0);
    CAPTURE(a);
    CHECK(up <= 1.0f);
    CHECK(down == -up);
    CHECK(up == Approx(std::tanh(a)).margin(2e-7));
  }
}

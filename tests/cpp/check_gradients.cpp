#include <limits>

#include "catch.h"
#include "errors.h"
#include "rnn/bptt.h"
#include "rnn/influence.h"
#include "samples.h"

using rnn::Matrix;

namespace {

std::string bptt_error(const Sample& s, const rnn::Sequence& h, const rnn::Sequence& dh) {
  return error_of([&] { rnn::backpropagate(s.cell, s.h0, s.x.view(), h.view(), dh.view()); });
}

std::string influence_error(const Sample& s, rnn::Index batch, rnn::Index t) {
  const rnn::Trace trace = unroll(s);
  return error_of([&] { rnn::influence(s.cell, trace, batch, t); });
}

/// Units that stay at 0, where the slope is 1, and weights that multiply by 30 at every step.
Sample exploding() {
  Sample s = sample(60, 1, 1, 3);
  s.cell = {Matrix::Ones(3, 1), Matrix::Identity(3, 3) * 30.0f, rnn::RowVector::Zero(3)};
  s.h0.setZero();
  s.x.values.setZero();
  return s;
}

}  // namespace

TEST_CASE("Backpropagation: rejects shapes that do not fit", "[bptt]") {
  Sample s = sample(5, 3, 4, 8);
  const rnn::Sequence h(5, 3, 8);
  CHECK(bptt_error(s, h, h).empty());
  CHECK(bptt_error(s, h, rnn::Sequence(4, 3, 8)) ==
        "dh has the shape (4, 3, 8), but must have the shape (5, 3, 8).");
  CHECK(bptt_error(s, rnn::Sequence(5, 3, 7), h) ==
        "h has the shape (5, 3, 7), but must have the shape (5, 3, 8).");
  s.h0 = Matrix::Zero(3, 9);
  CHECK(bptt_error(s, h, h) ==
        "h0 (3, 9) does not fit W_hh (8, 8): h0 needs one value per hidden unit.");
  s = sample(5, 3, 4, 8);
  s.x = rnn::Sequence(5, 3, 6);
  CHECK(bptt_error(s, h, h) ==
        "W_xh (8, 4) does not fit x (5, 3, 6): W_xh has 4 columns, x has 6 values per step.");
}

TEST_CASE("Backpropagation: says where dh is no number", "[bptt]") {
  const Sample s = sample(5, 3, 4, 8);
  rnn::Sequence dh(5, 3, 8);
  dh.step(4)(2, 7) = std::numeric_limits<float>::quiet_NaN();
  CHECK(bptt_error(s, rnn::Sequence(5, 3, 8), dh) ==
        "dh[4, 2, 7] is not a number (NaN): every value must be a finite number.");
}

TEST_CASE("Backpropagation: exploding gradients are an error, not NaN", "[bptt]") {
  // 30^59 is more than float32 holds; the gradients used to come back as NaN without a word.
  rnn::Sequence dh(60, 1, 3);
  dh.values.setOnes();
  CHECK(bptt_error(exploding(), rnn::Sequence(60, 1, 3), dh) ==
        "The gradients grow too large for float32: use fewer steps or smaller weights.");
}

TEST_CASE("Influence: an exploding norm is an error, not NaN", "[influence]") {
  CHECK(influence_error(exploding(), 0, 26).empty());  // 30^25 still fits
  CHECK(influence_error(exploding(), 0, 60) ==
        "The influence of step 34 grows too large for "
        "float32: use smaller weights or a smaller t.");
}

TEST_CASE("Influence: rejects a batch row or a t out of range", "[influence]") {
  const Sample s = sample(5, 3, 4, 8);
  CHECK(influence_error(s, 2, 5).empty());
  CHECK(influence_error(s, 3, 5) == "batch is 3, but must be from 0 to 2.");
  CHECK(influence_error(s, -1, 5) == "batch is -1, but must be from 0 to 2.");
  CHECK(influence_error(s, 0, 6) == "t is 6, but must be from 1 to 5.");
  CHECK(influence_error(s, 0, 0) == "t is 0, but must be from 1 to 5.");
}

TEST_CASE("Influence: rejects a trace of another cell", "[influence]") {
  const rnn::Trace trace = unroll(sample(5, 3, 4, 8));
  CHECK(error_of([&] { rnn::influence(sample(5, 3, 4, 7).cell, trace, 0, 5); }) ==
        "preactivation has the shape (5, 3, 8), but must have the shape (5, 3, 7).");
}

TEST_CASE("Backpropagation: sums over a million steps keep their digits", "[bptt]") {
  // One float32 sum over as many equal terms is wrong by 0.5 % here, by several percent later.
  constexpr rnn::Index T = 1'000'000;
  const rnn::Cell cell{Matrix::Zero(1, 1), Matrix::Zero(1, 1), rnn::RowVector::Zero(1)};
  rnn::Sequence x(T, 1, 1), h(T, 1, 1), dh(T, 1, 1);
  x.values.setConstant(0.1f);
  h.values.setConstant(0.5f);
  dh.values.setConstant(0.1f);
  const rnn::Gradients d =
      rnn::backpropagate(cell, Matrix::Constant(1, 1, 0.5f), x.view(), h.view(), dh.view());
  const double da = 0.1 * (1.0 - 0.25);
  CHECK(d.db(0) == Approx(T * da).epsilon(1e-4));
  CHECK(d.dW_xh(0, 0) == Approx(T * da * 0.1).epsilon(1e-4));
  CHECK(d.dW_hh(0, 0) == Approx(T * da * 0.5).epsilon(1e-4));
}

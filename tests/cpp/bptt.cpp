#include "rnn/bptt.h"
#include "rnn/check.h"

#include "catch.h"
#include "compare.h"
#include "samples.h"

using rnn::Index;
using rnn::Matrix;

namespace {

rnn::Gradients gradients(const Sample& s, const rnn::Sequence& dh) {
  const rnn::Trace trace = unroll(s);
  return rnn::backpropagate(s.cell, s.h0, s.x.view(), trace.h.view(), dh.view());
}

rnn::Sequence sample_dh(const Sample& s) {
  rnn::Generator generator(77);
  return sample_sequence(generator, s.x.T, s.x.B, s.cell.hidden_size());
}

}  // namespace

TEST_CASE("Backpropagation: two steps by hand", "[bptt]") {
  // W_xh = [1, -1]^T   W_hh = [0 1; 2 0]   h_0 = [0.25, -0.5]   x = 0.5, 2. The hidden states are
  // chosen so that the slopes 1 - h^2 are round numbers:
  //   h_1 = [0, 0.5]     slopes [1, 0.75]
  //   h_2 = [-0.5, 0]    slopes [0.75, 1]
  // dh_1 = [1, 2], dh_2 = [4, 3].
  //
  // t = 2   da_2 = [4, 3] * [0.75, 1]                     = [3, 3]
  //         W_hh^T da_2 = [0*3 + 2*3, 1*3 + 0*3]          = [6, 3]
  // t = 1   da_1 = ([1, 2] + [6, 3]) * [1, 0.75]          = [7, 3.75]
  //         dh_0 = W_hh^T da_1 = [2*3.75, 1*7]            = [7.5, 7]
  //
  // dW_xh = da_1 x_1 + da_2 x_2 = [7*0.5 + 3*2, 3.75*0.5 + 3*2] = [9.5, 7.875]
  // dW_hh = da_1 h_0^T + da_2 h_1^T = [7*0.25, 7*-0.5; 3.75*0.25, 3.75*-0.5] + [0, 1.5; 0, 1.5]
  //       = [1.75, -2; 0.9375, -0.375]
  // db    = [7 + 3, 3.75 + 3] = [10, 6.75]
  // dx    = W_xh^T da_t = [7 - 3.75, 3 - 3] = [3.25, 0]
  rnn::Cell cell{Matrix(2, 1), Matrix(2, 2), rnn::RowVector::Zero(2)};
  cell.W_xh << 1, -1;
  cell.W_hh << 0, 1, 2, 0;
  Matrix h0(1, 2), h(2, 2), dh(2, 2), x(2, 1);
  h0 << 0.25f, -0.5f;
  h << 0, 0.5f, -0.5f, 0;
  dh << 1, 2, 4, 3;
  x << 0.5f, 2;

  const rnn::Gradients d =
      rnn::backpropagate(cell, h0, {2, 1, 1, x.data()}, {2, 1, 2, h.data()}, {2, 1, 2, dh.data()});
  Matrix dW_xh(2, 1), dW_hh(2, 2), db(1, 2), dh0(1, 2), dx(2, 1);
  dW_xh << 9.5f, 7.875f;
  dW_hh << 1.75f, -2, 0.9375f, -0.375f;
  db << 10, 6.75f;
  dh0 << 7.5f, 7;
  dx << 3.25f, 0;
  CHECK(largest_difference(dW_xh, d.dW_xh) == 0.0);
  CHECK(largest_difference(dW_hh, d.dW_hh) == 0.0);
  CHECK(largest_difference(db, d.db) == 0.0);
  CHECK(largest_difference(dh0, d.dh0) == 0.0);
  CHECK(largest_difference(dx, d.dx.values) == 0.0);
}

TEST_CASE("Backpropagation: a gradient has the shape of what it belongs to", "[bptt]") {
  const Sample s = sample(5, 3, 4, 8);
  const rnn::Gradients d = gradients(s, sample_dh(s));
  CHECK(rnn::shape_of(d.dW_xh) == rnn::shape_of(s.cell.W_xh));
  CHECK(rnn::shape_of(d.dW_hh) == rnn::shape_of(s.cell.W_hh));
  CHECK(rnn::shape_of(d.db) == rnn::shape_of(s.cell.b));
  CHECK(rnn::shape_of(d.dh0) == rnn::shape_of(s.h0));
  CHECK(rnn::shape_of(d.dx.view()) == rnn::shape_of(s.x.view()));
}

TEST_CASE("Backpropagation: gradients are linear in dh", "[bptt]") {
  const Sample s = sample(5, 3, 4, 17);
  rnn::Sequence dh = sample_dh(s);
  const rnn::Gradients once = gradients(s, dh);
  dh.values *= 2.0f;
  const rnn::Gradients twice = gradients(s, dh);
  CHECK(largest_difference(once.dW_hh * 2.0f, twice.dW_hh) == 0.0);
  CHECK(largest_difference(once.dx.values * 2.0f, twice.dx.values) == 0.0);
  dh.values.setZero();
  CHECK(gradients(s, dh).dW_xh.norm() == 0.0f);
}

TEST_CASE("Backpropagation: gradients of a batch are sums over its rows", "[bptt]") {
  const Sample s = sample(6, 3, 2, 17);
  const rnn::Sequence dh = sample_dh(s);
  const rnn::Gradients whole = gradients(s, dh);
  Matrix sum = Matrix::Zero(17, 17);
  for (Index row = 0; row < 3; ++row) {
    Sample one{s.cell, s.h0.row(row), rnn::Sequence(6, 1, 2)};
    rnn::Sequence one_dh(6, 1, 17);
    for (Index t = 0; t < 6; ++t) {
      one.x.step(t) = s.x.step(t).row(row);
      one_dh.step(t) = dh.step(t).row(row);
    }
    const rnn::Gradients d = gradients(one, one_dh);
    sum += d.dW_hh;
    CHECK(largest_difference(whole.dh0.row(row), d.dh0) < 1e-5);
    CHECK(largest_difference(whole.dx.step(0).row(row), d.dx.step(0)) < 1e-5);
  }
  CHECK(largest_difference(whole.dW_hh, sum) < 1e-5);
}

TEST_CASE("Backpropagation: what comes after t leaves x_t's gradient only through h", "[bptt]") {
  Sample s = sample(5, 2, 3, 8);
  rnn::Sequence dh = sample_dh(s);
  dh.step(3).setZero();
  dh.step(4).setZero();
  const rnn::Gradients d = gradients(s, dh);  // only h_1 to h_3 count, so x_4 and x_5 do not
  CHECK(d.dx.step(2).norm() > 0.0f);
  CHECK(d.dx.step(3).norm() == 0.0f);
  CHECK(d.dx.step(4).norm() == 0.0f);

  s.cell.W_hh.setZero();  // nothing is carried
  CHECK(gradients(s, sample_dh(s)).dh0.norm() == 0.0f);
}

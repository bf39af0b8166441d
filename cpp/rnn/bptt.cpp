#include "rnn/bptt.h"

#include <algorithm>
#include <stdexcept>

#include "rnn/check.h"
#include "rnn/panels.h"
#include "rnn/product.h"

namespace rnn {
namespace {

constexpr Index block = 4096;

/// da (T, B, H) for all steps; dh0 (B, H) is what is left over before the first.
void reverse_steps(const Cell& cell, const ConstSequenceView& h, const ConstSequenceView& dh,
                   const SequenceView& da, Matrix& dh0) {
  const Panels W_hh_transposed(transposed(cell.W_hh));
  dh0.setZero(h.B, h.N);
  for (Index t = h.T; t-- > 0;) {
    da.step(t) = (dh.step(t) + dh0).array() * (1.0f - h.step(t).array().square());
    W_hh_transposed.multiply(da.step(t), dh0);
  }
}

/// dW += da^T in, in blocks of rows: one float32 sum over millions of rows would lose digits.
void add_product(const ConstMatrixMap& da, const ConstMatrixMap& in, Matrix& dW) {
  for (Index first = 0; first < da.rows(); first += block) {
    const Index count = std::min(block, da.rows() - first);
    dW += transposed_product(da.middleRows(first, count), in.middleRows(first, count));
  }
}

void add_rows(const ConstMatrixMap& da, RowVector& db) {
  for (Index first = 0; first < da.rows(); first += block) {
    db += da.middleRows(first, std::min(block, da.rows() - first)).colwise().sum();
  }
}

void check_no_overflow(const Gradients& d) {
  if (!(d.dW_xh.allFinite() && d.dW_hh.allFinite() && d.db.allFinite() && d.dh0.allFinite() &&
        d.dx.values.allFinite())) {
    throw std::invalid_argument(
        "The gradients grow too large for float32: use fewer steps or smaller weights.");
  }
}

}  // namespace

Gradients backpropagate(const Cell& cell, const Matrix& h0, const ConstSequenceView& x,
                        const ConstSequenceView& h, const ConstSequenceView& dh) {
  check_unroll(cell, h0, x);
  const Shape shape{x.T, x.B, cell.hidden_size()};
  check_same("h", shape_of(h), shape);
  check_same("dh", shape_of(dh), shape);
  check_finite("dh", shape, dh.data);

  Gradients gradients;
  Sequence da(h.T, h.B, h.N);
  reverse_steps(cell, h, dh, da.view(), gradients.dh0);

  const ConstSequenceView all = da.view();
  const Index later = h.T - 1;
  gradients.dW_xh.setZero(h.N, x.N);
  add_product(all.rows(), x.rows(), gradients.dW_xh);
  gradients.dW_hh = transposed_product(all.step(0), h0);
  add_product(all.rows(1, later), h.rows(0, later), gradients.dW_hh);
  gradients.db.setZero(h.N);
  add_rows(all.rows(), gradients.db);
  gradients.dx = {x.T, x.B, x.N, product(da.values, cell.W_xh)};
  check_no_overflow(gradients);
  return gradients;
}

}  // namespace rnn

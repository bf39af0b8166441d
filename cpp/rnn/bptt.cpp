#include "rnn/bptt.h"

#include "rnn/check.h"
#include "rnn/panels.h"

namespace rnn {
namespace {

/// da (T, B, H) for all steps; dh0 (B, H) is what is left over before the first.
void reverse_steps(const Cell& cell, const ConstSequenceView& h, const ConstSequenceView& dh,
                   const SequenceView& da, Matrix& dh0) {
  const Panels W_hh_transposed(Matrix(cell.W_hh.transpose()));
  dh0.setZero(h.B, h.N);
  for (Index t = h.T; t-- > 0;) {
    const auto slope = 1.0f - h.step(t).array().square();
    da.step(t) = (dh.step(t) + dh0).array() * slope;
    W_hh_transposed.multiply(da.step(t), dh0);
  }
}

}  // namespace

Gradients backpropagate(const Cell& cell, const Matrix& h0, const ConstSequenceView& x,
                        const ConstSequenceView& h, const ConstSequenceView& dh) {
  const Shape shape{x.T, x.B, cell.hidden_size()};
  check_same("h", shape_of(h), shape);
  check_same("dh", shape_of(dh), shape);
  check_finite("dh", shape, dh.data);

  Gradients gradients;
  Sequence da(h.T, h.B, h.N);
  reverse_steps(cell, h, dh, da.view(), gradients.dh0);

  const Index later = h.T - 1;
  gradients.dW_xh.noalias() = da.values.transpose() * x.rows();
  gradients.dW_hh.noalias() = da.step(0).transpose() * h0;
  if (later > 0) {
    gradients.dW_hh.noalias() +=
        da.view().rows().bottomRows(later * h.B).transpose() * h.rows(0, later);
  }
  gradients.db = da.values.colwise().sum();
  gradients.dx = Sequence(x.T, x.B, x.N);
  gradients.dx.values.noalias() = da.values * cell.W_xh;
  return gradients;
}

}  // namespace rnn

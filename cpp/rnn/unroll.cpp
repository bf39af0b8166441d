#include "rnn/unroll.h"

#include "rnn/check.h"
#include "rnn/panels.h"

namespace rnn {

void unroll_into(const Cell& cell, const ConstMatrixRef& h0, const ConstSequenceView& x,
                 const TraceView& out) {
  Panels(cell.W_xh).multiply(x.rows(), out.input.rows());

  const Panels W_hh(cell.W_hh);
  for (Index t = 0; t < x.T; ++t) {
    MatrixMap memory = out.memory.step(t);
    MatrixMap preactivation = out.preactivation.step(t);
    if (t == 0) {
      W_hh.multiply(h0, memory);
    } else {
      W_hh.multiply(out.h.step(t - 1), memory);
    }
    preactivation = (memory + out.input.step(t)).rowwise() + cell.b;
    out.h.step(t) = preactivation.array().tanh();
  }
}

Trace unroll(const Cell& cell, const Matrix& h0, const ConstSequenceView& x) {
  check_unroll(cell, h0, x);
  const Index H = cell.hidden_size();
  Trace trace{{x.T, x.B, H}, {x.T, x.B, H}, {x.T, x.B, H}, {x.T, x.B, H}};
  unroll_into(
      cell, h0, x,
      {trace.input.view(), trace.memory.view(), trace.preactivation.view(), trace.h.view()});
  check_no_overflow(trace.preactivation.view());
  return trace;
}

}  // namespace rnn

#include "rnn/vanilla_cell.h"

#include "rnn/unroll.h"

namespace rnn {

Step step(const Cell& cell, const Matrix& x_t, const Matrix& h_prev) {
  Trace trace = unroll(cell, h_prev, {1, x_t.rows(), x_t.cols(), x_t.data()});
  return {std::move(trace.input.values), std::move(trace.memory.values),
          std::move(trace.preactivation.values), std::move(trace.h.values)};
}

}  // namespace rnn

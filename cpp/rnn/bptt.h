#pragma once

// Backpropagation through time: the gradient of  sum(h * dh)  over all steps, rows and units.
//
//   da_t = (dh_t + W_hh^T da_{t+1}) * (1 - h_t^2)
//   dW_xh = sum_t da_t x_t^T    dW_hh = sum_t da_t h_{t-1}^T    db = sum_t da_t
//   dx_t = W_xh^T da_t          dh_0 = W_hh^T da_1
//
// A gradient has the shape of what it belongs to and the prefix d.
// Source: P. J. Werbos, "Backpropagation through time: what it does and how to do it", 1990.

#include "rnn/unroll.h"

namespace rnn {

struct Gradients {
  Matrix dW_xh;  // (H, I)
  Matrix dW_hh;  // (H, H)
  RowVector db;  // (H)
  Matrix dh0;    // (B, H)
  Sequence dx;   // (T, B, I)
};

/// The reverse pass of unroll(cell, h0, x), whose hidden states are `h`; dh is (T, B, H), the
/// gradient that arrives at each h_t from outside. Throws std::invalid_argument when shapes do not
/// fit, a value is not finite, or the gradients grow too large for float32.
Gradients backpropagate(const Cell& cell, const Matrix& h0, const ConstSequenceView& x,
                        const ConstSequenceView& h, const ConstSequenceView& dh);

}  // namespace rnn

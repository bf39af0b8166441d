#pragma once

// The vanilla (Elman) cell:
//
//   h_t = tanh(W_hh h_{t-1} + W_xh x_t + b)
//
//   x_t (B, I)   h (B, H)   W_xh (H, I)   W_hh (H, H)   b (H)
//
// Every row of a batch is computed by itself: h_t = tanh(h_{t-1} W_hh^T + x_t W_xh^T + b).
// Source: J. L. Elman, "Finding Structure in Time", Cognitive Science 14 (1990); the symbols are
// the lesson's. PyTorch's nn.RNN is the same cell with two biases, of which b is the sum.

#include "rnn/tensor.h"

namespace rnn {

struct Cell {
  Matrix W_xh;  // (H, I)
  Matrix W_hh;  // (H, H)
  RowVector b;  // (H)

  Index input_size() const { return W_xh.cols(); }
  Index hidden_size() const { return W_hh.rows(); }
};

/// What one step computed, every array (B, H).
struct Step {
  Matrix input;          // W_xh x_t
  Matrix memory;         // W_hh h_{t-1}
  Matrix preactivation;  // memory + input + b
  Matrix h;              // tanh of it
};

/// One timestep. Throws std::invalid_argument when the shapes do not fit.
Step step(const Cell& cell, const Matrix& x_t, const Matrix& h_prev);

}  // namespace rnn

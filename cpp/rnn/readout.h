#pragma once

// The read-out: an answer from every hidden state, y_t = W_hy h_t + b_y, and how wrong it is.
//
//   cross-entropy   -log softmax(y_t)[target_t], the mean over steps and rows
//   squared error   (y_t - target_t)^2,          the mean over steps, rows and outputs
//
// Both are PyTorch's F.cross_entropy and F.mse_loss with their default, reduction='mean'.

#include <vector>

#include "rnn/tensor.h"

namespace rnn {

struct Readout {
  Matrix W_hy;    // (O, H)
  RowVector b_y;  // (O)
};

/// The answers, (T * B, O).
Matrix read_out(const Readout& readout, const ConstSequenceView& h);

/// softmax of every row.
Matrix softmax(const Matrix& y);

/// A loss and its gradient with respect to the answers, (T * B, O).
struct Loss {
  float value;
  Matrix dy;
};

/// `targets` holds T * B classes, each from 0 to O - 1 (throws std::invalid_argument otherwise).
Loss cross_entropy(const Matrix& y, const std::vector<int>& targets);

/// `targets` has the shape of y.
Loss squared_error(const Matrix& y, const Matrix& targets);

}  // namespace rnn

#pragma once

// PyTorch's default initialisation, drawn in PyTorch's order.
//
//   nn.RNN(I, H):    weight_ih, weight_hh, bias_ih, bias_hh, each uniform in +-1/sqrt(H)
//   nn.Linear(I, O): weight, then bias, each uniform in +-1/sqrt(I)

#include "rnn/random.h"
#include "rnn/readout.h"
#include "rnn/vanilla_cell.h"

namespace rnn {

/// The parameters of nn.RNN(I, H), which has two biases.
struct RnnParameters {
  Matrix weight_ih;   // (H, I)
  Matrix weight_hh;   // (H, H)
  RowVector bias_ih;  // (H)
  RowVector bias_hh;  // (H)

  /// The same cell in the lesson's notation: b = bias_ih + bias_hh.
  Cell cell() const { return {weight_ih, weight_hh, bias_ih + bias_hh}; }
};

/// Draws nn.RNN(input_size, hidden_size). Sizes must be from 1 to max_values in product.
RnnParameters torch_rnn(Generator& generator, Index input_size, Index hidden_size);

/// Draws nn.Linear(input_size, output_size).
Readout torch_linear(Generator& generator, Index input_size, Index output_size);

/// torch.randn(rows, columns).
Matrix torch_randn(Generator& generator, Index rows, Index columns);

}  // namespace rnn

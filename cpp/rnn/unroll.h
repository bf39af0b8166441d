#pragma once

// Unrolling: the same cell applied at t = 1 .. T, each step handing its h to the next.
//
//   a_t = W_hh h_{t-1} + W_xh x_t + b,   h_t = tanh(a_t),   h_0 given
//
// The input parts of all steps do not depend on one another and are one product; the memory parts
// do and are computed step by step. Nothing is allocated inside that loop.

#include "rnn/tensor.h"
#include "rnn/vanilla_cell.h"

namespace rnn {

/// Every intermediate of every step; each sequence is (T, B, H).
struct Trace {
  Sequence input;          // W_xh x_t
  Sequence memory;         // W_hh h_{t-1}
  Sequence preactivation;  // memory + input + b
  Sequence h;              // tanh of it
};

/// Where to write a trace: four sequences (T, B, H) that the caller owns.
struct TraceView {
  SequenceView input, memory, preactivation, h;
};

/// Unrolls the cell over x (T, B, I) from h0 (B, H).
/// Throws std::invalid_argument when shapes do not fit, a size is 0 or too large, or a value is
/// not finite.
Trace unroll(const Cell& cell, const Matrix& h0, const ConstSequenceView& x);

/// The same, into memory of the caller. The shapes must have been checked (rnn/check.h).
void unroll_into(const Cell& cell, const ConstMatrixRef& h0, const ConstSequenceView& x,
                 const TraceView& out);

}  // namespace rnn

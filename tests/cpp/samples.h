#pragma once

// Cells and sequences of chance for tests that need no reference values.

#include "rnn/init.h"
#include "rnn/unroll.h"

struct Sample {
  rnn::Cell cell;
  rnn::Matrix h0;   // (B, H)
  rnn::Sequence x;  // (T, B, I)
};

inline rnn::Sequence sample_sequence(rnn::Generator& generator, rnn::Index T, rnn::Index B,
                                     rnn::Index N) {
  rnn::Sequence sequence(T, B, N);
  sequence.values = rnn::torch_randn(generator, T * B, N);
  return sequence;
}

/// PyTorch's default weights, normal inputs and a non-zero h_0.
inline Sample sample(rnn::Index T, rnn::Index B, rnn::Index I, rnn::Index H,
                     std::uint64_t seed = 1) {
  rnn::Generator generator(seed);
  Sample s;
  s.cell = rnn::torch_rnn(generator, I, H).cell();
  s.h0 = rnn::torch_randn(generator, B, H) * 0.5f;
  s.x = sample_sequence(generator, T, B, I);
  return s;
}

inline rnn::Trace unroll(const Sample& s) {
  return rnn::unroll(s.cell, s.h0, s.x.view());
}

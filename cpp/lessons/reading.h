#pragma once

// One sequence read with one network: all that is computed on the way.

#include "rnn/train.h"
#include "rnn/unroll.h"

namespace lessons {

struct Reading {
  rnn::Trace states;             // (T, B, H) each
  rnn::Matrix outputs;           // (T * B, O) read-out; of a forecast the forecast itself
  rnn::Matrix probabilities;     // (T * B, O) softmax of it; empty for a forecast
  std::vector<int> predictions;  // (T * B) the likeliest class; empty for a forecast
};

/// A network without read-out has no outputs.
Reading read(const rnn::Network& network, const rnn::Matrix& h0, const rnn::Sequence& x,
             bool classes);

/// How far two passes of the same shape are apart: the Euclidean norm of h_t - h'_t, (T * B).
std::vector<float> distances(const rnn::Sequence& h, const rnn::Sequence& other);

}  // namespace lessons

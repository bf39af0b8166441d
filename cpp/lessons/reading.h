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

/// The same with states that something else made, say a learner's code: h is theirs, and all else
/// is what follows from it. The memory part of step t is W_hh times their h_{t-1}, so tanh of the
/// pre-activation is what the cell should have made of it. h is (T, B, H) and finite.
Reading read_with(rnn::Sequence h, const rnn::Network& network, const rnn::Matrix& h0,
                  const rnn::Sequence& x, bool classes);

/// Given states as a sequence: T * B * H numbers, step after step, each with its rows one behind
/// the other. Throws std::invalid_argument when they are more or fewer, or one is not finite
/// or huge.
rnn::Sequence states_from(const std::vector<float>& values, rnn::Index T, rnn::Index B,
                          rnn::Index H);

/// How far two passes of the same shape are apart: the Euclidean norm of h_t - h'_t, (T * B).
std::vector<float> distances(const rnn::Sequence& h, const rnn::Sequence& other);

}  // namespace lessons

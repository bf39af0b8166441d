#include "lessons/reading.h"

#include <cmath>
#include <utility>

#include "lessons/reject.h"

namespace lessons {
namespace {

using rnn::Index;

/// tanh gives 1 at most; code that forgot it may give more, but a sum of these must not overflow.
constexpr float largest_state = 1e6f;

std::vector<int> likeliest(const rnn::Matrix& outputs) {
  std::vector<int> classes;
  for (Index row = 0; row < outputs.rows(); ++row) {
    Index best;
    outputs.row(row).maxCoeff(&best);
    classes.push_back(static_cast<int>(best));
  }
  return classes;
}

/// All that is read out of h.
void read_out(const rnn::Network& network, bool classes, Reading& reading) {
  if (network.readout.W_hy.rows() == 0) return;
  reading.outputs = rnn::read_out(network.readout, reading.states.h.view());
  if (!classes) return;
  reading.probabilities = rnn::softmax(reading.outputs);
  reading.predictions = likeliest(reading.outputs);
}

/// What every step starts from, (T * B, H): h_0, and all states but the last.
rnn::Matrix states_before(const rnn::Sequence& h, const rnn::Matrix& h0) {
  rnn::Matrix before(h.T * h.B, h.N);
  before.topRows(h.B) = h0;
  before.bottomRows((h.T - 1) * h.B) = h.values.topRows((h.T - 1) * h.B);
  return before;
}

}  // namespace

Reading read(const rnn::Network& network, const rnn::Matrix& h0, const rnn::Sequence& x,
             bool classes) {
  Reading reading;
  reading.states = rnn::unroll(network.cell, h0, x.view());
  read_out(network, classes, reading);
  return reading;
}

Reading read_with(rnn::Sequence h, const rnn::Network& network, const rnn::Matrix& h0,
                  const rnn::Sequence& x, bool classes) {
  // Once all states are given no step waits for another: they are rows of a batch of one step.
  const rnn::ConstSequenceView one_step{1, x.T * x.B, x.N, x.values.data()};
  Reading reading;
  reading.states = rnn::unroll(network.cell, states_before(h, h0), one_step);
  rnn::Trace& states = reading.states;
  for (rnn::Sequence* part : {&states.input, &states.memory, &states.preactivation}) {
    part->T = x.T;
    part->B = x.B;
  }
  states.h = std::move(h);
  read_out(network, classes, reading);
  return reading;
}

rnn::Sequence states_from(const std::vector<float>& values, Index T, Index B, Index H) {
  const Index count = static_cast<Index>(values.size());
  if (count != T * B * H) {
    reject("states must be ", T * B * H, " numbers, ", T, " steps of ", B,
           B == 1 ? " row" : " rows", " of ", H, "; ", count, count == 1 ? " was" : " were",
           " given.");
  }
  rnn::Sequence h(T, B, H);
  for (Index i = 0; i < count; ++i) {
    const float value = values[static_cast<std::size_t>(i)];
    if (!(std::abs(value) <= largest_state)) {
      reject("The state of step ", i / (B * H) + 1, ", row ", i / H % B, ", unit ", i % H, " is ",
             std::isfinite(value) ? "too large to be drawn." : "not a finite number.");
    }
    h.values.data()[i] = value;
  }
  return h;
}

std::vector<float> distances(const rnn::Sequence& h, const rnn::Sequence& other) {
  const rnn::RowVector norms = (h.values - other.values).rowwise().norm();
  return {norms.data(), norms.data() + norms.size()};
}

}  // namespace lessons

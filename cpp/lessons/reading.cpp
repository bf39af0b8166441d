#include "lessons/reading.h"

namespace lessons {
namespace {

using rnn::Index;

std::vector<int> likeliest(const rnn::Matrix& outputs) {
  std::vector<int> classes;
  for (Index row = 0; row < outputs.rows(); ++row) {
    Index best;
    outputs.row(row).maxCoeff(&best);
    classes.push_back(static_cast<int>(best));
  }
  return classes;
}

}  // namespace

Reading read(const rnn::Network& network, const rnn::Matrix& h0, const rnn::Sequence& x,
             bool classes) {
  Reading reading;
  reading.states = rnn::unroll(network.cell, h0, x.view());
  if (network.readout.W_hy.rows() == 0) return reading;
  reading.outputs = rnn::read_out(network.readout, reading.states.h.view());
  if (!classes) return reading;
  reading.probabilities = rnn::softmax(reading.outputs);
  reading.predictions = likeliest(reading.outputs);
  return reading;
}

std::vector<float> distances(const rnn::Sequence& h, const rnn::Sequence& other) {
  const rnn::RowVector norms = (h.values - other.values).rowwise().norm();
  return {norms.data(), norms.data() + norms.size()};
}

}  // namespace lessons

#include "rnn/init.h"

#include <cmath>

namespace rnn {
namespace {

Matrix uniform(Generator& generator, Index rows, Index columns, float bound) {
  Matrix values(rows, columns);
  for (Index i = 0; i < values.size(); ++i) values.data()[i] = generator.uniform(-bound, bound);
  return values;
}

float bound_for(Index size) {
  return static_cast<float>(1.0 / std::sqrt(static_cast<double>(size)));
}

}  // namespace

RnnParameters torch_rnn(Generator& generator, Index input_size, Index hidden_size) {
  const float bound = bound_for(hidden_size);
  RnnParameters rnn;
  rnn.weight_ih = uniform(generator, hidden_size, input_size, bound);
  rnn.weight_hh = uniform(generator, hidden_size, hidden_size, bound);
  rnn.bias_ih = uniform(generator, 1, hidden_size, bound);
  rnn.bias_hh = uniform(generator, 1, hidden_size, bound);
  return rnn;
}

Readout torch_linear(Generator& generator, Index input_size, Index output_size) {
  const float bound = bound_for(input_size);
  Readout linear;
  linear.W_hy = uniform(generator, output_size, input_size, bound);
  linear.b_y = uniform(generator, 1, output_size, bound);
  return linear;
}

Matrix torch_randn(Generator& generator, Index rows, Index columns) {
  const std::vector<float> values = generator.randn(static_cast<std::size_t>(rows * columns));
  return ConstMatrixMap(values.data(), rows, columns);
}

}  // namespace rnn

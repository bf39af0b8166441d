#include "rnn/train.h"

#include <array>
#include <cmath>
#include <stdexcept>

#include "rnn/adam.h"
#include "rnn/bptt.h"
#include "rnn/check.h"

namespace rnn {
namespace {

/// A loss and the gradient of everything that training changes.
struct Slope {
  float loss;
  Network d;
};

Slope slope_of(const Network& network, const Matrix& h0, const ConstSequenceView& x,
               const Targets& targets) {
  const Trace trace = unroll(network.cell, h0, x);
  const ConstSequenceView h = trace.h.view();
  const Matrix y = read_out(network.readout, h);
  const Loss loss = targets.are_classes() ? cross_entropy(y, targets.classes)
                                          : squared_error(y, targets.values);
  Sequence dh(h.T, h.B, h.N);
  dh.values.noalias() = loss.dy * network.readout.W_hy;
  Gradients cell = backpropagate(network.cell, h0, x, h, dh.view());
  return {loss.value,
          {{std::move(cell.dW_xh), std::move(cell.dW_hh), std::move(cell.db)},
           {loss.dy.transpose() * h.rows(), loss.dy.colwise().sum()}}};
}

template <class Array>
void update(Array& parameters, const Array& gradient, AdamMoments& moments, float rate, int step) {
  adam_step({parameters.data(), parameters.size()}, {gradient.data(), gradient.size()}, moments,
            rate, step);
}

void check_readout(const Network& network) {
  const Readout& readout = network.readout;
  const Shape W_hy = shape_of(readout.W_hy);
  check_same("W_hy", W_hy, {std::max<Index>(1, readout.W_hy.rows()), network.cell.hidden_size()});
  check_same("b_y", shape_of(readout.b_y), {readout.W_hy.rows()});
  check_finite("W_hy", W_hy, readout.W_hy.data());
  check_finite("b_y", shape_of(readout.b_y), readout.b_y.data());
}

}  // namespace

Training train(Network network, const Matrix& h0, const ConstSequenceView& x,
               const Targets& targets, const TrainOptions& options) {
  check_unroll(network.cell, h0, x);
  check_readout(network);
  check_range("steps", options.steps, 1, max_train_steps);
  check_rate(options.rate);

  Training training{std::move(network), {}};
  std::array<AdamMoments, 5> moments;
  for (int step = 1; step <= options.steps; ++step) {
    const Slope slope = slope_of(training.network, h0, x, targets);
    if (!std::isfinite(slope.loss)) {
      throw std::invalid_argument("Training went astray at step " + std::to_string(step) +
                                  ", where the loss is no longer a number: use a smaller rate.");
    }
    training.losses.push_back(slope.loss);
    Cell& cell = training.network.cell;
    Readout& readout = training.network.readout;
    update(cell.W_xh, slope.d.cell.W_xh, moments[0], options.rate, step);
    update(cell.W_hh, slope.d.cell.W_hh, moments[1], options.rate, step);
    update(cell.b, slope.d.cell.b, moments[2], options.rate, step);
    update(readout.W_hy, slope.d.readout.W_hy, moments[3], options.rate, step);
    update(readout.b_y, slope.d.readout.b_y, moments[4], options.rate, step);
  }
  return training;
}

}  // namespace rnn

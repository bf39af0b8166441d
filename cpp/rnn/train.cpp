#include "rnn/train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

#include "rnn/adam.h"
#include "rnn/bptt.h"
#include "rnn/check.h"
#include "rnn/product.h"

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
  const Loss loss =
      targets.are_classes() ? cross_entropy(y, targets.classes) : squared_error(y, targets.values);
  if (!std::isfinite(loss.value)) {
    throw std::invalid_argument(
        "The loss grows too large for float32: use smaller weights, inputs or targets.");
  }
  const Sequence dh(h.T, h.B, h.N, product(loss.dy, network.readout.W_hy));
  Gradients cell = backpropagate(network.cell, h0, x, h, dh.view());
  return {loss.value,
          {{std::move(cell.dW_xh), std::move(cell.dW_hh), std::move(cell.db)},
           {transposed_product(loss.dy, h.rows()), loss.dy.colwise().sum()}}};
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

void check_targets(const Targets& targets, const ConstSequenceView& x, Index outputs) {
  check_size("y", {x.T, x.B, outputs});
  if (!targets.are_classes()) {
    check_finite("targets", shape_of(targets.values), targets.values.data());
  }
}

bool is_finite(const Network& network) {
  const auto& [cell, readout] = network;
  return cell.W_xh.allFinite() && cell.W_hh.allFinite() && cell.b.allFinite() &&
         readout.W_hy.allFinite() && readout.b_y.allFinite();
}

[[noreturn]] void report_astray(int step) {
  throw std::invalid_argument("Training went astray at step " + std::to_string(step) +
                              ", where the numbers grow too large: use a smaller rate.");
}

/// slope_of, blaming the rate for what only goes wrong once training has begun.
Slope slope_in_training(const Network& network, const Matrix& h0, const ConstSequenceView& x,
                        const Targets& targets, int step) {
  try {
    return slope_of(network, h0, x, targets);
  } catch (const std::invalid_argument&) {
    if (step == 1) throw;
    report_astray(step);
  }
}

}  // namespace

Training train(Network network, const Matrix& h0, const ConstSequenceView& x,
               const Targets& targets, const TrainOptions& options, const Observer& observe) {
  check_unroll(network.cell, h0, x);
  check_readout(network);
  check_targets(targets, x, network.readout.W_hy.rows());
  check_range("steps", options.steps, 1, max_train_steps);
  check_rate(options.rate);

  Training training{std::move(network), {}};
  std::array<AdamMoments, 5> moments;
  if (observe) observe(0, training.network);
  for (int step = 1; step <= options.steps; ++step) {
    const Slope slope = slope_in_training(training.network, h0, x, targets, step);
    training.losses.push_back(slope.loss);
    Cell& cell = training.network.cell;
    Readout& readout = training.network.readout;
    update(cell.W_xh, slope.d.cell.W_xh, moments[0], options.rate, step);
    update(cell.W_hh, slope.d.cell.W_hh, moments[1], options.rate, step);
    update(cell.b, slope.d.cell.b, moments[2], options.rate, step);
    update(readout.W_hy, slope.d.readout.W_hy, moments[3], options.rate, step);
    update(readout.b_y, slope.d.readout.b_y, moments[4], options.rate, step);
    if (!is_finite(training.network)) report_astray(step);
    if (observe) observe(step, training.network);
  }
  return training;
}

}  // namespace rnn

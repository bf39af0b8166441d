#pragma once

// Training: full-batch Adam on a cell and its read-out, h_0 fixed, one loss value per step.

#include <functional>
#include <vector>

#include "rnn/readout.h"
#include "rnn/vanilla_cell.h"

namespace rnn {

/// A cell and its read-out: all that training changes.
struct Network {
  Cell cell;
  Readout readout;
};

/// What the network should answer. Exactly one of the two is filled.
struct Targets {
  std::vector<int> classes;  // T * B classes: cross-entropy
  Matrix values;             // (T * B, O): squared error

  bool are_classes() const { return values.size() == 0; }
};

struct TrainOptions {
  int steps = 120;     // from 1 to 100,000
  float rate = 0.05f;  // Adam's learning rate, above 0
};

struct Training {
  Network network;
  std::vector<float> losses;  // before each of the steps
};

/// Called with 0 and the network before any change, and after each step with its number and the
/// network as it is then.
using Observer = std::function<void(int step, const Network& network)>;

/// The most steps one call may take.
constexpr int max_train_steps = 100'000;

/// Trains `network` on x (T, B, I) from h0 (B, H); `observe` may be empty. Throws std::invalid_argument when shapes,
/// targets or options do not fit, or when the numbers grow too large for float32.
Training train(Network network, const Matrix& h0, const ConstSequenceView& x,
               const Targets& targets, const TrainOptions& options, const Observer& observe = {});

}  // namespace rnn

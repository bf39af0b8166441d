#pragma once

// Lesson 1, "Vanilla RNNs: hidden state and sequence unrolling": from a learner's settings to
// everything the page shows. Checks the settings, draws or trains the weights, unrolls, and
// returns one complete trace.
//
// Examples: those of examples.h, and
//   snippet  the lesson's own Python: batch 3, input 4, hidden 8, weights randn * 0.01
//   own      the learner's tokens, each asked for the next one, or rows of numbers, each asked for
//            the next row

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lessons/reading.h"
#include "lessons/task.h"

namespace lessons {

struct UnrollingSettings {
  std::string example = "hello";  // one of examples.h, snippet, own
  Words sequence;                 // own: 2 to max_tokens tokens
  std::optional<Floats> values;   // own, instead: 2 to max_tokens rows of numbers, row after row
  Index columns = 1;              // of them, 1 to max_columns
  std::string weights;  // trained, default, randn, identity, zero, given; "" = example's own
  Floats given;         // given: W_xh, W_hh, b, W_hy, b_y, one behind the other
  std::uint64_t seed = 1;
  Index hidden_size = 8;                 // 1 to max_hidden
  double scale = 0.01;                   // randn: factor of the normal draws
  int train_steps = 0;                   // trained: 1 to rnn::max_train_steps; 0 = example's own
  std::optional<double> rate;            // trained: Adam's learning rate; none = example's own
  std::optional<Words> compare;          // a second sequence: T tokens of the vocabulary
  std::optional<Floats> compare_values;  // or T rows of I numbers, row after row
  std::optional<Floats> states;          // (T * B * H) in place of the h that the cell would make
};

constexpr Index max_tokens = 2001;  // 2,000 steps and the last answer
constexpr Index max_columns = 64;
constexpr Index max_hidden = 128;
/// The most moments of a training that are kept, and the most numbers: 4 MB.
constexpr Index max_snapshots = 61, max_snapshot_values = 1'000'000;

/// How the weights were trained; empty where they were not.
struct TrainingReport {
  int steps = 0;
  double rate = 0.0;
  double milliseconds = 0.0;        // measured
  Floats losses;                    // before each step: mean cross-entropy in nats, or mean square
  std::vector<int> snapshot_steps;  // (K) after how many steps; the first 0, the last all
  Floats snapshots;                 // (K * P) all weights at each of them, as `given` takes them
};

/// A second sequence through the same weights; every row of the batch reads it.
struct Comparison {
  std::vector<int> inputs;  // (T * B) places in the vocabulary; empty: numbers
  rnn::Sequence x;          // (T, B, I)
  Reading reading;
  Floats distance;  // (T * B) Euclidean norm of h_t - h'_t
};

/// Everything the page shows. T steps, B rows, I inputs, H units, O answers (0: no read-out).
struct UnrollingTrace {
  std::string example;
  std::string weights_from;
  std::uint64_t seed = 0;
  double scale = 0.0;
  Task task;
  rnn::Network network;   // read-out empty where there is none
  rnn::Matrix h0;         // (B, H)
  Reading reading;        // of given states: what follows from them
  rnn::Matrix influence;  // (B * T, T): row b * T + t - 1, column k - 1; 0 for k > t. Or empty.
                          // It is the network's own, also where states are given
  TrainingReport training;
  std::optional<Comparison> other;
};

/// Throws std::invalid_argument with a sentence for the learner when a setting cannot be used.
UnrollingTrace make_unrolling(const UnrollingSettings& settings);

}  // namespace lessons

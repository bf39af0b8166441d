#pragma once

// Lesson 1, "Vanilla RNNs: hidden state and sequence unrolling": from a learner's settings to
// everything the page shows. Checks the settings, draws or trains the weights, unrolls, and
// returns one complete trace.
//
// Examples:
//   hello    reads h e l l, predicts the next letter; the two l's need different answers
//   snippet  the lesson's own Python: batch 3, input 4, hidden 8, weights randn * 0.01
//   own      the learner's tokens; every token is asked for the next one

#include <cstdint>
#include <string>
#include <vector>

#include "rnn/train.h"
#include "rnn/unroll.h"

namespace lessons {

using rnn::Index;

struct UnrollingSettings {
  std::string example = "hello";      // hello, snippet, own
  std::vector<std::string> sequence;  // own: 2 to max_tokens tokens
  std::string weights;                // trained, default, randn, identity, zero; "" = example's own
  std::uint64_t seed = 1;
  Index hidden_size = 8;  // 1 to max_hidden
  double scale = 0.01;    // randn: factor of the normal draws
  int train_steps = 0;    // trained: 1 to rnn::max_train_steps; 0 = example's own
  double rate = 0.02;     // trained: Adam's learning rate; slow enough that units keep off +-1
};

constexpr Index max_tokens = 2001;  // 2,000 steps and the last answer
constexpr Index max_hidden = 128;
/// Longer sequences carry no influence table: ask for single rows instead.
constexpr Index max_influence_steps = 64;

/// How the weights were trained; empty where they were not.
struct TrainingReport {
  int steps = 0;
  double rate = 0.0;
  double milliseconds = 0.0;  // measured
  std::vector<float> losses;  // before each step, mean cross-entropy in nats
};

/// Everything the page shows. T steps, B rows, I inputs, H units, O answers (0: no read-out).
struct UnrollingTrace {
  std::string example;
  std::string weights;
  std::uint64_t seed = 0;
  std::vector<std::string> vocabulary;  // what a one-hot place of x or y stands for; empty: numbers
  std::vector<int> inputs;              // (T) places in the vocabulary; empty: numbers
  std::vector<int> targets;             // (T) right answers; empty: none
  rnn::Network network;                 // read-out empty where there is none
  rnn::Matrix h0;                       // (B, H)
  rnn::Sequence x;                      // (T, B, I)
  rnn::Trace trace;                     // (T, B, H) each
  rnn::Matrix logits;                   // (T * B, O)
  rnn::Matrix probabilities;            // (T * B, O)
  std::vector<int> predictions;         // (T * B) the likeliest answer
  rnn::Matrix influence;                // (B * T, T): row b * T + t - 1, column k - 1; 0 for k > t
  TrainingReport training;
};

/// Throws std::invalid_argument with a sentence for the learner when a setting cannot be used.
UnrollingTrace make_unrolling(const UnrollingSettings& settings);

}  // namespace lessons

#include "lessons/unrolling_settings.h"

#include <cmath>
#include <stdexcept>

#include "rnn/check.h"

namespace lessons {
namespace {

using Words = std::vector<std::string>;

void check_choice(const std::string& name, const std::string& value, const Words& choices) {
  std::string list;
  for (const std::string& choice : choices) {
    if (value == choice) return;
    list += (list.empty() ? "" : ", ") + choice;
  }
  throw std::invalid_argument("There is no " + name + " \"" + value + "\". Choose one of: " + list +
                              ".");
}

void check_sequence(const Words& sequence) {
  const Index count = static_cast<Index>(sequence.size());
  if (count < 2) {
    throw std::invalid_argument(
        "Your sequence needs at least 2 tokens: one to read and the next one to predict.");
  }
  if (count > max_tokens) {
    throw std::invalid_argument("Your sequence has " + std::to_string(count) + " tokens; at most " +
                                std::to_string(max_tokens) + " can be used. Shorten it.");
  }
  for (const std::string& token : sequence) {
    if (token.empty())
      throw std::invalid_argument("Your sequence holds an empty token. Remove it.");
  }
}

/// What training costs grows with all of these; beyond this a page would seem to hang.
void check_training_cost(const UnrollingSettings& s) {
  constexpr double most = 4e9;
  const double H = static_cast<double>(s.hidden_size);
  const double tokens = static_cast<double>(s.sequence.size());
  if (tokens * H * (H + tokens) * s.train_steps > most) {
    throw std::invalid_argument(
        "Training this in the page would take too long: use a shorter sequence, fewer hidden "
        "units or fewer training steps.");
  }
}

}  // namespace

UnrollingSettings checked(UnrollingSettings s) {
  check_choice("example", s.example, {"hello", "snippet", "own"});
  const bool snippet = s.example == "snippet";
  if (s.example == "hello") s.sequence = {"h", "e", "l", "l", "o"};
  if (!snippet) check_sequence(s.sequence);

  if (s.weights.empty()) s.weights = snippet ? "randn" : "trained";
  check_choice("source of weights", s.weights, {"trained", "default", "randn", "identity", "zero"});
  if (snippet && s.weights == "trained") {
    throw std::invalid_argument(
        "The snippet has no task to train on. Choose another source of weights: default, randn, "
        "identity, zero.");
  }
  rnn::check_range("hidden_size", s.hidden_size, 1, max_hidden);
  if (!std::isfinite(s.scale) || s.scale < 0.0 || s.scale > 10.0) {
    throw std::invalid_argument("scale must be a number from 0 to 10.");
  }
  if (s.train_steps == 0) s.train_steps = s.example == "hello" ? 60 : 300;
  rnn::check_range("train_steps", s.train_steps, 1, rnn::max_train_steps);
  rnn::check_rate(static_cast<float>(s.rate));
  if (s.weights == "trained") check_training_cost(s);
  return s;
}

}  // namespace lessons

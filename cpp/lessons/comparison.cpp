#include "lessons/comparison.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "lessons/reject.h"

namespace lessons {
namespace {

/// "h, e, l, o"; a long list is cut.
std::string listed(const Words& words) {
  constexpr std::size_t most = 20;
  std::string text;
  for (std::size_t i = 0; i < words.size() && i < most; ++i) {
    if (i > 0) text += ", ";
    text += words[i];
  }
  if (words.size() > most) text += ", ...";
  return text;
}

int place_of(const std::string& token, const Words& vocabulary) {
  const auto at = std::find(vocabulary.begin(), vocabulary.end(), token);
  if (at == vocabulary.end()) {
    reject("The network does not know \"", token,
           "\". Make the second sequence of what it knows: ", listed(vocabulary), ".");
  }
  return static_cast<int>(at - vocabulary.begin());
}

/// Every row of the batch reads the same tokens.
void set_tokens(const Words& tokens, const Task& task, Comparison& other) {
  if (task.vocabulary.empty()) {
    reject("This example reads numbers, not tokens: compare it with numbers.");
  }
  const Index count = static_cast<Index>(tokens.size());
  if (count != task.x.T) {
    reject("The second sequence must have ", task.x.T, task.x.T == 1 ? " token" : " tokens",
           ", like the first; it has ", count, ".");
  }
  for (const std::string& token : tokens) {
    other.inputs.insert(other.inputs.end(), static_cast<std::size_t>(task.x.B),
                        place_of(token, task.vocabulary));
  }
  other.x = one_hot(other.inputs, task.x.B, task.x.N);
}

/// The same for numbers, in the units in which the first ones were given.
void set_values(const Floats& values, const Task& task, Comparison& other) {
  const auto [T, B, I] = std::tuple(task.x.T, task.x.B, task.x.N);
  if (!task.vocabulary.empty()) {
    reject("This example reads tokens, not numbers: compare it with tokens.");
  }
  const Index count = static_cast<Index>(values.size());
  if (count != T * I) {
    reject("The second sequence must have ", T * I, " numbers, ", T, " rows of ", I,
           ", like the first; it has ", count, ".");
  }
  other.x = rnn::Sequence(T, B, I);
  for (Index i = 0; i < count; ++i) {
    const float value = values[static_cast<std::size_t>(i)] / task.units(i % I);
    if (!std::isfinite(value)) {
      reject("Row ", i / I + 1, ", column ", i % I + 1,
             " of the second sequence is not a finite number, or too large. Correct it.");
    }
    other.x.step(i / I).col(i % I).setConstant(value);
  }
}

}  // namespace

std::optional<Comparison> compare(const UnrollingSettings& settings, const Task& task,
                                  const rnn::Network& network, const rnn::Matrix& h0,
                                  const Reading& first) {
  if (!settings.compare && !settings.compare_values) return std::nullopt;
  Comparison other;
  if (settings.compare) set_tokens(*settings.compare, task, other);
  if (settings.compare_values) set_values(*settings.compare_values, task, other);
  other.reading = read(network, h0, other.x, task.kind != "forecast");
  other.distance = distances(first.states.h, other.reading.states.h);
  return other;
}

}  // namespace lessons

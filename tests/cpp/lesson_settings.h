#pragma once

// Settings of lesson 1 as tests need them, and what a learner would read about them.

#include "errors.h"
#include "lessons/unrolling.h"

inline lessons::UnrollingSettings example(const std::string& name, std::uint64_t seed = 1) {
  lessons::UnrollingSettings settings;
  settings.example = name;
  settings.seed = seed;
  return settings;
}

inline lessons::UnrollingSettings own(lessons::Words tokens) {
  lessons::UnrollingSettings settings = example("own");
  settings.sequence = std::move(tokens);
  return settings;
}

inline lessons::UnrollingSettings own_numbers(lessons::Floats values, rnn::Index columns) {
  lessons::UnrollingSettings settings = example("own");
  settings.values = std::move(values);
  settings.columns = columns;
  return settings;
}

/// `count` tokens, of which no more than `kinds` differ.
inline lessons::Words many_tokens(int count, int kinds = 1) {
  lessons::Words tokens;
  for (int i = 0; i < count; ++i) tokens.push_back("w" + std::to_string(i % kinds));
  return tokens;
}

/// The sentence for these settings; "" when they can be used.
inline std::string sentence_for(const lessons::UnrollingSettings& settings) {
  return error_of([&] { lessons::make_unrolling(settings); });
}

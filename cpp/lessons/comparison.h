#pragma once

// A second sequence through the same weights, beside the first.

#include "lessons/unrolling.h"

namespace lessons {

/// What `settings` ask to compare with, none when nothing. `first` is the finished pass over the
/// task. Throws std::invalid_argument when the second sequence does not fit the first.
std::optional<Comparison> compare(const UnrollingSettings& settings, const Task& task,
                                  const rnn::Network& network, const rnn::Matrix& h0,
                                  const Reading& first);

}  // namespace lessons

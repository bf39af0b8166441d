#pragma once

// What a learner may set for lesson 1, and the sentences that say what else to do.

#include "lessons/unrolling.h"

namespace lessons {

/// The settings with the example's own way of training filled in.
/// Throws std::invalid_argument when one cannot be used.
UnrollingSettings checked(UnrollingSettings settings);

/// Where the weights for this task come from: what the learner asked for, else the example's own;
/// PyTorch's default where training an own sequence would take longer than about 0.1 s natively.
/// Throws std::invalid_argument when training was asked for and is impossible or takes too long.
std::string source_of_weights(const UnrollingSettings& settings, const Task& task);

}  // namespace lessons

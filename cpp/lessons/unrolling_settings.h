#pragma once

// What a learner may set for lesson 1, and the sentences that say what else to do.

#include "lessons/unrolling.h"

namespace lessons {

/// The settings with the example's own sequence and source of weights filled in.
/// Throws std::invalid_argument when one cannot be used.
UnrollingSettings checked(UnrollingSettings settings);

}  // namespace lessons

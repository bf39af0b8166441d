#pragma once

// How much every input matters to every later hidden state, where that is quickly said.

#include "rnn/unroll.h"

namespace lessons {

using rnn::Index;

/// Whether the whole table is small (4 MB) and takes less than about 0.1 s natively. For 8 units
/// and as many inputs that is so up to 430 steps, for 32 up to 66, for 128 up to 8.
bool influence_is_quick(Index T, Index B, Index I, Index H);

/// rnn::influence for every row and step, (B * T, T): row b * T + t - 1, column k - 1, 0 for k > t.
/// Empty where a value grows too large for float32.
rnn::Matrix influence_table(const rnn::Cell& cell, const rnn::Trace& trace);

}  // namespace lessons

#pragma once

// Where a network's weights come from before any training, and all of them as one list.

#include "lessons/unrolling.h"
#include "rnn/init.h"

namespace lessons {

/// The sizes of a network: I inputs, H units, O outputs (0: no read-out).
struct NetworkSize {
  Index I, H, O;

  /// How many weights it has.
  Index weights() const { return H * I + H * H + H + O * H + O; }
};

/// The cell that `settings.weights` names; PyTorch's default where weights are to be trained.
rnn::Cell make_cell(const UnrollingSettings& settings, rnn::Generator& generator, Index I);

/// Appends W_xh, W_hh, b, W_hy, b_y to `list`, each row after row.
void append(const rnn::Network& network, Floats& list);

/// The network whose weights are this list. Throws std::invalid_argument when it has another
/// length or a value is not finite.
rnn::Network network_from(const Floats& list, const NetworkSize& size);

}  // namespace lessons

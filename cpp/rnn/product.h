#pragma once

// Products of whole matrices, all through one kernel (rnn/panels.h). Eigen's own product would be
// compiled anew for every kind of operand, with packing and blocking each time: a third of the
// module that learners wait for, and no faster at a lesson's sizes.

#include "rnn/tensor.h"

namespace rnn {

/// a b, shapes (M, K) and (K, N).
Matrix product(const ConstMatrixRef& a, const ConstMatrixRef& b);

/// a^T b, shapes (K, M) and (K, N): what a gradient of weights is made of.
Matrix transposed_product(const ConstMatrixRef& a, const ConstMatrixRef& b);

/// a^T, as a matrix of its own.
Matrix transposed(const ConstMatrixRef& a);

}  // namespace rnn

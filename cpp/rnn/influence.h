#pragma once

// Influence: how much each past input matters to the hidden state now, as the spectral norm (the
// largest singular value) of the exact Jacobian
//
//   dh_t/dx_k = D_t W_hh D_{t-1} W_hh ... D_{k+1} W_hh D_k W_xh,   D_j = diag(1 - h_j^2)
//
// It is the most that a small change of x_k, by 1 in length, can move h_t.

#include <vector>

#include "rnn/unroll.h"

namespace rnn {

/// The norms for k = 1 .. t, oldest first. `trace` is an unroll with `cell`; `batch` is counted from
/// 0, t from 1. Throws std::invalid_argument when batch or t is out of range or a norm grows too
/// large for float32. Takes t products (H, H) by (H, H), fewer when the past is lost: where dh_t/da_k
/// is too small for float32, the norms of k and of all before are 0.
std::vector<float> influence(const Cell& cell, const Trace& trace, Index batch, Index t);

/// The largest singular value of a finite matrix.
float spectral_norm(const Matrix& matrix);

}  // namespace rnn

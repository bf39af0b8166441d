#pragma once

// Matrix products, as many as the batch has.
//
//   out[..., m, n] = sum over k of a[..., m, k] * b[..., k, n]
//
// Source: PyTorch, https://pytorch.org/docs/stable/generated/torch.matmul.html

#include "tensor/view.h"

namespace tensor {

/// shape is (batch ..., M, N, K); a has strides for (batch ..., M, N, K) with 0 for N, b with 0
/// for M. Writes a contiguous (batch ..., M, N); with K = 0 these are zeros.
/// Throws std::invalid_argument when the shape has fewer than three sizes.
void matmul(const Shape& shape, float* out, const View& a, const View& b);

}  // namespace tensor

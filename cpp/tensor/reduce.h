#pragma once

// Many values become one: the first `keep` dimensions stay, the others are reduced together.
// Sums and products are added up in double, so that they are PyTorch's within float32's accuracy,
// whatever the order. NaN is larger and smaller than any number, as in PyTorch: a maximum or
// minimum of values with NaN is NaN. The order of the names is part of the interface: their
// numbers are the codes of operation.h.
// Source: PyTorch, https://pytorch.org/docs/stable/torch.html (reduction operations)

#include "tensor/view.h"

namespace tensor {

enum class Reduction { sum, prod, max, min, argmax, argmin, norm, any, all, mean };

/// Writes a contiguous result of the first `keep` sizes. argmax and argmin give the place of the
/// first such value, counted from 0 in row-major order over the reduced dimensions; norm is the
/// square root of the sum of squares; any and all give 0 or 1.
/// Throws std::invalid_argument for an unknown reduction, keep outside 0 .. rank, and when the
/// largest or smallest of no values is asked for. Of no values, the sum, norm and any are 0, the
/// product and all are 1, the mean is NaN.
void reduce(Reduction reduction, const Shape& shape, int keep, float* out, const View& a);

}  // namespace tensor

#pragma once

// A weight matrix W (N, K) laid out for many products  y = x W^T  with short x.
//
// The rows of W go into panels of `lanes` rows; inside a panel the values that meet the same x[k]
// stand side by side. A product then streams the panel once, front to back, and adds
// `lanes` outputs at a time, with no sum across lanes and no temporary. Two rows of x share one
// pass, so a batch reads the weights half as often.

#include <vector>

#include "rnn/tensor.h"

namespace rnn {

class Panels {
 public:
  explicit Panels(const ConstMatrixRef& W);

  /// out (B, N) = in (B, K) W^T. `out` must not overlap `in`. Allocates nothing.
  void multiply(const ConstMatrixRef& in, MatrixRef out) const;

  static constexpr int lanes = 16;

 private:
  Index N_, K_;
  std::vector<float> values_;  // panel after panel, each (K, lanes); rows beyond N are 0
};

}  // namespace rnn

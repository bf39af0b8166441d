#include "rnn/panels.h"

#include <algorithm>

namespace rnn {
namespace {

using Lanes = Eigen::Array<float, Panels::lanes, 1>;

/// `rows` rows of x against one panel; writes the first `count` outputs of each.
template <int rows>
void multiply_panel(const float* panel, const ConstMatrixRef& in, Index row, Index first,
                    Index count, MatrixRef& out) {
  Lanes sum[rows];
  const float* x[rows];
  for (int r = 0; r < rows; ++r) {
    sum[r].setZero();
    x[r] = in.data() + (row + r) * in.outerStride();
  }
  for (Index k = 0; k < in.cols(); ++k) {
    const Eigen::Map<const Lanes> w(panel + k * Panels::lanes);
    for (int r = 0; r < rows; ++r) sum[r] += w * x[r][k];
  }
  for (int r = 0; r < rows; ++r) {
    out.row(row + r).segment(first, count) = sum[r].head(count).matrix().transpose();
  }
}

}  // namespace

Panels::Panels(const ConstMatrixRef& W) : N_(W.rows()), K_(W.cols()) {
  const Index panels = (N_ + lanes - 1) / lanes;
  values_.assign(static_cast<std::size_t>(panels * K_ * lanes), 0.0f);
  for (Index n = 0; n < N_; ++n) {
    float* panel = values_.data() + (n / lanes) * K_ * lanes;
    for (Index k = 0; k < K_; ++k) panel[k * lanes + n % lanes] = W(n, k);
  }
}

void Panels::multiply(const ConstMatrixRef& in, MatrixRef out) const {
  for (Index first = 0; first < N_; first += lanes) {
    const float* panel = values_.data() + first * K_;
    const Index count = std::min<Index>(lanes, N_ - first);
    Index row = 0;
    for (; row + 1 < in.rows(); row += 2) multiply_panel<2>(panel, in, row, first, count, out);
    if (row < in.rows()) multiply_panel<1>(panel, in, row, first, count, out);
  }
}

}  // namespace rnn

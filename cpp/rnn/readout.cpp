#include "rnn/readout.h"

#include <cmath>

#include "rnn/check.h"
#include "rnn/panels.h"

namespace rnn {

Matrix read_out(const Readout& readout, const ConstSequenceView& h) {
  Matrix y(h.T * h.B, readout.W_hy.rows());
  Panels(readout.W_hy).multiply(h.rows(), y);
  y.rowwise() += readout.b_y;
  return y;
}

Matrix softmax(const Matrix& y) {
  Matrix p(y.rows(), y.cols());
  for (Index row = 0; row < y.rows(); ++row) {
    // Shifted by the largest, so that exp cannot overflow.
    p.row(row) = (y.row(row).array() - y.row(row).maxCoeff()).exp();
    p.row(row) /= p.row(row).sum();
  }
  return p;
}

Loss cross_entropy(const Matrix& y, const std::vector<int>& targets) {
  check_same("targets", {static_cast<Index>(targets.size())}, {y.rows()});
  Loss loss{0.0f, softmax(y)};
  double sum = 0.0;  // millions of terms in float32 would lose a percent
  for (Index row = 0; row < y.rows(); ++row) {
    const int target = targets[static_cast<std::size_t>(row)];
    check_range("targets[" + std::to_string(row) + "]", target, 0, y.cols() - 1);
    const float shift = y.row(row).maxCoeff();
    sum += std::log((y.row(row).array() - shift).exp().sum()) + shift - y(row, target);
    loss.dy(row, target) -= 1.0f;
  }
  const float mean = 1.0f / static_cast<float>(y.rows());
  loss.value = static_cast<float>(sum / static_cast<double>(y.rows()));
  loss.dy *= mean;
  return loss;
}

Loss squared_error(const Matrix& y, const Matrix& targets) {
  check_same("targets", shape_of(targets), shape_of(y));
  const Matrix difference = y - targets;
  const double count = static_cast<double>(y.size());
  return {static_cast<float>(difference.cast<double>().squaredNorm() / count),
          difference * static_cast<float>(2.0 / count)};
}

}  // namespace rnn

#include "tensor/matmul.h"

#include <Eigen/Core>
#include <stdexcept>
#include <vector>

#include "tensor/elementwise.h"
#include "tensor/rows.h"

namespace tensor {
namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using ConstMap = Eigen::Map<const Matrix, Eigen::Unaligned, Eigen::OuterStride<>>;

/// One operand of each product in the batch.
class Operand {
 public:
  Operand(Index rows, Index columns, Index row_step, Index column_step)
      : rows_(rows), columns_(columns), row_step_(row_step), column_step_(column_step) {
    if (columns == 1 || column_step == 1) return;
    gathered_.resize(static_cast<std::size_t>(rows * columns));
  }

  /// The matrix that begins at `data`; where its rows have gaps, as in a transposed one, a copy
  /// without. Holds until the next call.
  ConstMap at(const float* data) {
    if (gathered_.empty()) return {data, rows_, columns_, Eigen::OuterStride<>(row_step_)};
    const Shape shape{rows_, columns_};
    compute(Unary::copy, shape, {gathered_.data(), contiguous(shape)},
            {data, {row_step_, column_step_}});
    return {gathered_.data(), rows_, columns_, Eigen::OuterStride<>(columns_)};
  }

 private:
  Index rows_, columns_, row_step_, column_step_;
  std::vector<float> gathered_;
};

}  // namespace

void matmul(const Shape& shape, float* out, const View& a, const View& b) {
  if (shape.rank < 3) throw std::invalid_argument("A matrix product has three sizes: M, N, K.");
  const auto m = static_cast<std::size_t>(shape.rank - 3), n = m + 1, k = m + 2;
  const Index M = shape.sizes[m], N = shape.sizes[n], K = shape.sizes[k];
  if (M * N == 0) return;  // operands without rows are not there

  Operand left(M, K, a.strides[m], a.strides[k]), right(K, N, b.strides[k], b.strides[n]);
  const Rows<2> batch(shape.part(0, shape.rank - 3), {a.strides, b.strides});
  batch.each([&](auto& at, auto& step, Index count) {
    for (Index i = 0; i < count; ++i, out += M * N) {
      Eigen::Map<Matrix>(out, M, N).noalias() =
          left.at(a.data + at[0] + i * step[0]) * right.at(b.data + at[1] + i * step[1]);
    }
  });
}

}  // namespace tensor

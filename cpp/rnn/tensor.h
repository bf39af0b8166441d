#pragma once

// Value types of the engine. Everything is float32 and row-major, with shapes as PyTorch writes
// them: a sequence (T, B, N) is T steps of B rows of N values, so one step is one matrix (B, N).

#include <Eigen/Core>
#include <utility>

namespace rnn {

using Index = Eigen::Index;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using RowVector = Eigen::RowVectorXf;
using ConstMatrixMap = Eigen::Map<const Matrix>;
using MatrixMap = Eigen::Map<Matrix>;
using ConstMatrixRef = Eigen::Ref<const Matrix>;
using MatrixRef = Eigen::Ref<Matrix>;

/// A sequence in memory that someone else owns and nobody changes.
struct ConstSequenceView {
  Index T, B, N;
  const float* data;

  /// Step t, counted from 0, as a matrix (B, N).
  ConstMatrixMap step(Index t) const { return {data + t * B * N, B, N}; }
  /// Steps first .. first + count - 1, all their rows below each other: (count * B, N).
  ConstMatrixMap rows(Index first, Index count) const {
    return {data + first * B * N, count * B, N};
  }
  ConstMatrixMap rows() const { return rows(0, T); }
};

/// A sequence in memory that someone else owns and the engine writes.
struct SequenceView {
  Index T, B, N;
  float* data;

  MatrixMap step(Index t) const { return {data + t * B * N, B, N}; }
  MatrixMap rows() const { return {data, T * B, N}; }
  operator ConstSequenceView() const { return {T, B, N, data}; }
};

/// A sequence that owns its values.
struct Sequence {
  Index T = 0, B = 0, N = 0;
  Matrix values;  // (T * B, N)

  Sequence() = default;
  Sequence(Index steps, Index batch, Index size)
      : T(steps), B(batch), N(size), values(Matrix::Zero(steps * batch, size)) {}
  /// Values (steps * batch, size) that are there already.
  Sequence(Index steps, Index batch, Index size, Matrix given)
      : T(steps), B(batch), N(size), values(std::move(given)) {}

  SequenceView view() { return {T, B, N, values.data()}; }
  ConstSequenceView view() const { return {T, B, N, values.data()}; }
  MatrixMap step(Index t) { return view().step(t); }
  ConstMatrixMap step(Index t) const { return view().step(t); }
};

}  // namespace rnn

#include "rnn/influence.h"

#include <Eigen/Eigenvalues>
#include <cmath>

#include "rnn/check.h"

namespace rnn {

float spectral_norm(const Matrix& matrix) {
  const float scale = matrix.cwiseAbs().maxCoeff();
  if (scale == 0.0f) return 0.0f;
  // Scaled, so that squaring neither underflows (a far past) nor overflows.
  const Matrix scaled = matrix / scale;
  const bool wide = matrix.cols() > matrix.rows();
  const Eigen::MatrixXf gram =
      wide ? Eigen::MatrixXf(scaled * scaled.transpose())
           : Eigen::MatrixXf(scaled.transpose() * scaled);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> solver(gram, Eigen::EigenvaluesOnly);
  return scale * std::sqrt(solver.eigenvalues().maxCoeff());
}

std::vector<float> influence(const Cell& cell, const ConstSequenceView& h, Index batch, Index t) {
  check_range("batch", batch, 0, h.B - 1);
  check_range("t", t, 1, h.T);

  std::vector<float> norms(static_cast<std::size_t>(t));
  // chain = dh_t/da_k: starts as D_t and takes on one factor W_hh D_k a step into the past.
  Matrix chain = Matrix::Identity(h.N, h.N);
  Matrix carried(h.N, h.N);
  Matrix jacobian(h.N, cell.input_size());
  for (Index k = t; k >= 1; --k) {
    const RowVector slope = 1.0f - h.step(k - 1).row(batch).array().square();
    chain.array().rowwise() *= slope.array();
    jacobian.noalias() = chain * cell.W_xh;
    norms[static_cast<std::size_t>(k - 1)] = spectral_norm(jacobian);
    carried.noalias() = chain * cell.W_hh;
    chain.swap(carried);
  }
  return norms;
}

}  // namespace rnn

#include "rnn/influence.h"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include "rnn/check.h"
#include "rnn/product.h"

namespace rnn {
namespace {

constexpr double smallest = std::numeric_limits<float>::denorm_min();

/// tanh's slope at a, 1 - h^2. Written as 1 / cosh(a)^2, because in float32 an h near 1 has lost
/// the digits that matter: at a = 8 it is exactly 1.
RowVector slope_at(const RowVector& a) {
  return a.array().cosh().square().inverse();
}

/// The direction of the largest eigenvalue of a symmetric matrix without negative ones, which is
/// not zero. Squared again and again, with its trace kept at 1, the matrix loses every other
/// direction. Two eigenvalues that are still apart by less than 2^-16 after that may mix: for the
/// norm it makes no difference. (An eigenvalue solver would be a sixth of the whole module.)
RowVector dominant_direction(const Matrix& gram) {
  constexpr int most_squarings = 16;
  Matrix power = gram / gram.trace();
  for (int i = 0; i < most_squarings; ++i) {
    const Matrix square = product(power, power);
    const float left = square.trace();  // 1 when only one direction is left
    power = square / left;
    if (left > 1.0f - 1e-6f) break;
  }
  Index longest;
  power.diagonal().maxCoeff(&longest);
  return power.row(longest);
}

/// Divides the matrix by the power of two that brings its largest value below 1, and returns that
/// power. Exact; a long chain of factors neither underflows nor overflows, and never gets slow with
/// numbers that are almost 0. 0 for a matrix of zeros.
double take_out_scale(Matrix& matrix) {
  const float largest = matrix.cwiseAbs().maxCoeff();
  if (!(largest > 0.0f && std::isfinite(largest))) return largest;
  int exponent;
  std::frexp(largest, &exponent);
  matrix *= std::ldexp(1.0f, -exponent);
  return std::ldexp(1.0, exponent);
}

/// The norm of dh_t/dx_k = scale * jacobian.
float norm_of(const Matrix& jacobian, double scale, Index k) {
  if (jacobian.allFinite()) {
    const float norm = static_cast<float>(scale * spectral_norm(jacobian));
    if (std::isfinite(norm)) return norm;
  }
  throw std::invalid_argument("The influence of step " + std::to_string(k) +
                              " grows too large for float32: use smaller weights or a smaller t.");
}

}  // namespace

float spectral_norm(const Matrix& matrix) {
  const float scale = matrix.cwiseAbs().maxCoeff();
  if (scale == 0.0f) return 0.0f;
  // Scaled, so that squaring neither underflows (a far past) nor overflows.
  const Matrix scaled = matrix / scale;
  const bool wide = matrix.cols() > matrix.rows();
  const Matrix gram =
      wide ? product(scaled, transposed(scaled)) : transposed_product(scaled, scaled);
  const RowVector v = dominant_direction(gram);
  const Matrix along = product(v, gram);
  return scale * std::sqrt(along.row(0).dot(v) / v.squaredNorm());
}

std::vector<float> influence(const Cell& cell, const Trace& trace, Index batch, Index t) {
  const ConstSequenceView a = trace.preactivation.view();
  check_same("preactivation", shape_of(a), {a.T, a.B, cell.hidden_size()});
  check_range("batch", batch, 0, a.B - 1);
  check_range("t", t, 1, a.T);

  std::vector<float> norms(static_cast<std::size_t>(t));
  // scale * chain = dh_t/da_k: starts as D_t and takes on one factor W_hh D_k a step into the past.
  Matrix chain = Matrix::Identity(a.N, a.N);
  double scale = 1.0;
  for (Index k = t; k >= 1; --k) {
    chain.array().rowwise() *= slope_at(a.step(k - 1).row(batch)).array();
    scale *= take_out_scale(chain);
    if (scale < smallest) break;
    norms[static_cast<std::size_t>(k - 1)] = norm_of(product(chain, cell.W_xh), scale, k);
    chain = product(chain, cell.W_hh);
  }
  return norms;
}

}  // namespace rnn

#include <Eigen/SVD>
#include <cmath>

#include "catch.h"
#include "rnn/influence.h"

using rnn::Matrix;
using rnn::spectral_norm;

TEST_CASE("Spectral norm: of matrices whose norm is known", "[influence]") {
  CHECK(spectral_norm(Matrix::Zero(3, 2)) == 0.0f);
  CHECK(spectral_norm(Matrix::Identity(5, 5)) == Approx(1.0f));
  CHECK(spectral_norm(Matrix::Constant(2, 8, -3.0f)) == Approx(12.0f));  // 3 * sqrt(2 * 8)
  Matrix m(2, 2);
  m << 3, 0, 4, 5;  // singular values sqrt(45) and sqrt(5)
  CHECK(spectral_norm(m) == Approx(std::sqrt(45.0f)));
  CHECK(spectral_norm(m.transpose()) == Approx(std::sqrt(45.0f)));
}

TEST_CASE("Spectral norm: neither underflows nor overflows", "[influence]") {
  Matrix m(2, 3);
  m << 3, 0, 0, 4, 5, 0;
  for (const float scale : {1e-42f, 1e-36f, 1e-20f, 1e20f, 1e37f}) {
    // Below 1e-38 a float32 has fewer digits.
    const double tolerance = scale < 1e-38f ? 1e-3 : 1e-5;
    CHECK(spectral_norm(m * scale) == Approx(std::sqrt(45.0) * scale).epsilon(tolerance));
  }
}

TEST_CASE("Spectral norm: a long and a lying matrix have the same", "[influence]") {
  Matrix m(3, 50);
  for (rnn::Index i = 0; i < m.size(); ++i) m.data()[i] = static_cast<float>(std::sin(i * i));
  const double expected = m.cast<double>().jacobiSvd().singularValues()(0);
  CHECK(spectral_norm(m) == Approx(expected).epsilon(1e-6));
  CHECK(spectral_norm(m.transpose()) == Approx(expected).epsilon(1e-6));
}

TEST_CASE("Spectral norm: of equal or nearly equal singular values", "[influence]") {
  CHECK(spectral_norm(Matrix::Identity(30, 30)) == Approx(1.0f));
  for (const float gap : {1e-1f, 1e-3f, 1e-5f, 1e-7f}) {
    // Turned by 45 degrees, so that no column is a singular direction.
    Matrix turn(2, 2), values(2, 2);
    turn << 1, -1, 1, 1;
    values << 3, 0, 0, 3 - gap;
    const Matrix m = turn * values * turn.transpose() * 0.5f;
    CAPTURE(gap);
    CHECK(spectral_norm(m) == Approx(3.0).epsilon(1e-5));
  }
}

#include "rnn/readout.h"

#include <cmath>

#include "catch.h"
#include "compare.h"
#include "errors.h"

using rnn::Matrix;

TEST_CASE("Read-out: answers and softmax match PyTorch", "[readout][pytorch]") {
  const Fixture f("readout");
  const rnn::Readout readout{f.matrix("W_hy"), f.row_vector("b_y")};
  const rnn::Sequence h = f.sequence("h");
  const Matrix y = rnn::read_out(readout, h.view());
  CHECK(mixed_difference(f.array("y", 2), y) < 1e-6);
  CHECK(largest_difference(f.array("softmax", 2), rnn::softmax(y)) < 1e-6);
}

TEST_CASE("Read-out: cross-entropy and its gradient match PyTorch", "[readout][pytorch]") {
  const Fixture f("readout");
  const rnn::Loss loss = rnn::cross_entropy(f.matrix("y"), f.integers("classes"));
  CHECK(loss.value == Approx(f.number("cross_entropy")).epsilon(1e-6));
  CHECK(relative_difference(f.array("d_cross_entropy", 2), loss.dy) < 1e-6);
}

TEST_CASE("Read-out: cross-entropy stays exact where exp overflows", "[readout][pytorch]") {
  const Fixture f("readout");
  const rnn::Loss loss = rnn::cross_entropy(f.matrix("steep"), f.integers("steep_classes"));
  CHECK(loss.value == Approx(f.number("steep_loss")).epsilon(1e-6));
  CHECK(relative_difference(f.array("d_steep", 2), loss.dy) < 1e-6);
}

TEST_CASE("Read-out: squared error and its gradient match PyTorch", "[readout][pytorch]") {
  const Fixture f("readout");
  const rnn::Loss loss = rnn::squared_error(f.matrix("y"), f.matrix("values"));
  CHECK(loss.value == Approx(f.number("squared_error")).epsilon(1e-6));
  CHECK(relative_difference(f.array("d_squared_error", 2), loss.dy) < 1e-6);
}

TEST_CASE("Read-out: losses by hand", "[readout]") {
  // Two answers that are equally likely: -log(1/2) = 0.69314718; dy = (p - 1 at the target) / rows.
  const rnn::Loss entropy = rnn::cross_entropy(Matrix::Zero(2, 2), {0, 1});
  CHECK(entropy.value == Approx(0.69314718));
  CHECK(entropy.dy(0, 0) == -0.25f);
  CHECK(entropy.dy(0, 1) == 0.25f);
  CHECK(entropy.dy(1, 1) == -0.25f);

  // Differences 1, 0, 0, -3: (1 + 9) / 4 = 2.5; dy = 2 * difference / 4.
  Matrix y(2, 2), targets(2, 2);
  y << 2, 1, 0, -1;
  targets << 1, 1, 0, 2;
  const rnn::Loss squared = rnn::squared_error(y, targets);
  CHECK(squared.value == 2.5f);
  CHECK(squared.dy(0, 0) == 0.5f);
  CHECK(squared.dy(1, 1) == -1.5f);
}

TEST_CASE("Read-out: probabilities add up to 1, also far out", "[readout]") {
  Matrix y(3, 4);
  y << 1, 2, 3, 4, -1e30f, 1e30f, 0, 0, 200, 200, 200, 200;
  const Matrix p = rnn::softmax(y);
  for (rnn::Index row = 0; row < 3; ++row) CHECK(p.row(row).sum() == Approx(1.0f));
  CHECK(p(1, 1) == 1.0f);
  CHECK(p(2, 0) == 0.25f);
}

TEST_CASE("Read-out: a loss over very many answers keeps its precision", "[readout]") {
  // A float32 sum of so many equal terms would be wrong in its third or fourth digit.
  const rnn::Index count = 500'000;
  const std::vector<int> targets(static_cast<std::size_t>(count), 1);
  Matrix y = Matrix::Zero(count, 2);
  y.col(0).setConstant(0.3f);
  CHECK(rnn::cross_entropy(y, targets).value ==
        Approx(std::log(1.0 + std::exp(0.3))).epsilon(1e-5));
  CHECK(rnn::squared_error(y, Matrix::Zero(count, 2)).value == Approx(0.045).epsilon(1e-5));
}

TEST_CASE("Read-out: rejects targets that do not fit", "[readout]") {
  const Matrix y = Matrix::Zero(3, 4);
  CHECK(error_of([&] {
          rnn::cross_entropy(y, {0, 1});
        }) == "targets has the shape (2), but must have the shape (3).");
  CHECK(error_of([&] {
          rnn::cross_entropy(y, {0, 4, 1});
        }) == "targets[1] is 4, but must be from 0 to 3.");
  CHECK(error_of([&] {
          rnn::cross_entropy(y, {0, 1, -1});
        }) == "targets[2] is -1, but must be from 0 to 3.");
  CHECK(error_of([&] { rnn::squared_error(y, Matrix::Zero(3, 5)); }) ==
        "targets has the shape (3, 5), but must have the shape (3, 4).");
}

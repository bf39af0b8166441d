#include "rnn/adam.h"

#include "catch.h"
#include "compare.h"

namespace {

void step(rnn::RowVector& parameters, const rnn::RowVector& gradient, rnn::AdamMoments& moments,
          float rate, int number) {
  rnn::adam_step({parameters.data(), parameters.size()}, {gradient.data(), gradient.size()},
                 moments, rate, number);
}

}  // namespace

TEST_CASE("Adam: 25 steps match PyTorch's for huge, tiny and zero gradients", "[adam][pytorch]") {
  const Fixture f("adam");
  const rnn::Matrix gradients = f.matrix("gradients");
  rnn::RowVector parameters = f.row_vector("start");
  rnn::AdamMoments moments;
  rnn::Matrix after(gradients.rows(), gradients.cols());
  for (rnn::Index row = 0; row < gradients.rows(); ++row) {
    step(parameters, gradients.row(row), moments, static_cast<float>(f.number("rate")),
         static_cast<int>(row) + 1);
    after.row(row) = parameters;
  }
  CHECK(mixed_difference(f.array("after", 2), after) < 1e-6);
}

TEST_CASE("Adam: two steps by hand", "[adam]") {
  // Step 1, gradient 4: m = 0.1 * 4 = 0.4, v = 0.001 * 16 = 0.016. Corrected by 1 - 0.9 and
  // 1 - 0.999 they are 4 and 16: the step is rate * 4 / sqrt(16) = rate, whatever the gradient.
  // Step 2, gradient 0: m = 0.36, v = 0.015984; corrected 0.36 / 0.19 = 1.8947368 and
  // 0.015984 / 0.001999 = 7.9959980, root 2.8277195; the step is rate * 0.67005828.
  rnn::RowVector p = rnn::RowVector::Constant(1, 1.0f);
  rnn::AdamMoments moments;
  step(p, rnn::RowVector::Constant(1, 4.0f), moments, 0.5f, 1);
  CHECK(p(0) == Approx(0.5f));
  step(p, rnn::RowVector::Zero(1), moments, 0.5f, 2);
  CHECK(p(0) == Approx(0.5 - 0.5 * 0.67005828));
}

TEST_CASE("Adam: finds the bottom of a bowl", "[adam]") {
  rnn::RowVector p(2), bottom(2);
  p << 3, -4;
  bottom << 1, 2;
  rnn::AdamMoments moments;
  for (int number = 1; number <= 2000; ++number) {
    step(p, 2.0f * (p - bottom), moments, 0.05f, number);
  }
  CHECK(largest_difference(bottom, p) < 1e-3);
}

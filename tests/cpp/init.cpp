#include "rnn/init.h"

#include <cmath>

#include "catch.h"
#include "compare.h"

namespace {

/// Draws in float32 end in multiples of this: one float step of a number as large as the bound.
double float_step(rnn::Index size) {
  const float bound = static_cast<float>(1.0 / std::sqrt(static_cast<double>(size)));
  return std::nextafter(bound, 2.0f) - bound;
}

}  // namespace

TEST_CASE("Initialisation: nn.RNN and then nn.Linear match PyTorch to one float step",
          "[init][pytorch]") {
  for (const char* name : {"init_0", "init_1", "init_2", "init_3"}) {
    const Fixture f(name);
    const rnn::Index H = f.array("weight_ih").shape[0], I = f.array("weight_ih").shape[1];
    const rnn::Index O = f.array("weight").shape[0];
    rnn::Generator generator(static_cast<std::uint64_t>(f.number("seed")));
    const rnn::RnnParameters rnn = rnn::torch_rnn(generator, I, H);
    const rnn::Readout linear = rnn::torch_linear(generator, H, O);
    CAPTURE(name, I, H, O);
    CHECK(largest_difference(f.array("weight_ih", 2), rnn.weight_ih) <= float_step(H));
    CHECK(largest_difference(f.array("weight_hh", 2), rnn.weight_hh) <= float_step(H));
    CHECK(largest_difference(f.array("bias_ih", 1), rnn.bias_ih) <= float_step(H));
    CHECK(largest_difference(f.array("bias_hh", 1), rnn.bias_hh) <= float_step(H));
    CHECK(largest_difference(f.array("weight", 2), linear.W_hy) <= float_step(H));
    CHECK(largest_difference(f.array("bias", 1), linear.b_y) <= float_step(H));
  }
}

TEST_CASE("Initialisation: values lie within 1/sqrt(H) and use that range", "[init]") {
  rnn::Generator generator(1);
  const rnn::RnnParameters rnn = rnn::torch_rnn(generator, 40, 25);
  CHECK(rnn.weight_ih.cwiseAbs().maxCoeff() <= 0.2f);
  CHECK(rnn.weight_ih.maxCoeff() > 0.19f);
  CHECK(rnn.weight_ih.minCoeff() < -0.19f);
  // nn.Linear's range depends on its inputs, not on its outputs.
  const rnn::Readout linear = rnn::torch_linear(generator, 100, 25);
  CHECK(linear.W_hy.cwiseAbs().maxCoeff() <= 0.1f);
  CHECK(linear.W_hy.maxCoeff() > 0.098f);
}

TEST_CASE("Initialisation: the cell's b is the sum of nn.RNN's two biases", "[init]") {
  rnn::Generator generator(1);
  const rnn::RnnParameters rnn = rnn::torch_rnn(generator, 3, 5);
  const rnn::Cell cell = rnn.cell();
  CHECK(largest_difference(rnn.weight_ih, cell.W_xh) == 0.0);
  CHECK(largest_difference(rnn.weight_hh, cell.W_hh) == 0.0);
  CHECK(largest_difference(rnn.bias_ih + rnn.bias_hh, cell.b) == 0.0);
}

TEST_CASE("Initialisation: randn fills a matrix row by row", "[init]") {
  rnn::Generator one(8), other(8);
  const rnn::Matrix matrix = rnn::torch_randn(one, 3, 7);
  const std::vector<float> values = other.randn(21);
  CHECK(matrix(0, 1) == values[1]);
  CHECK(matrix(2, 6) == values[20]);
}

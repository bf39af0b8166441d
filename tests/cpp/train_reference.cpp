#include "catch.h"
#include "compare.h"
#include "rnn/init.h"
#include "rnn/train.h"

// Both engines compute in float32 and round at other places; Adam divides by the size of the
// gradient and so carries such differences on. Losses are compared relative to 1, weights after
// training relative to 1 + |weight|.

namespace {

constexpr double loss_tolerance = 1e-5, weight_tolerance = 1e-4;

rnn::Network network_of(const Fixture& f) {
  return {{f.matrix("W_xh"), f.matrix("W_hh"), f.row_vector("b")},
          {f.matrix("W_hy"), f.row_vector("b_y")}};
}

rnn::RowVector row(const std::vector<float>& values) {
  return Eigen::Map<const rnn::RowVector>(values.data(), static_cast<rnn::Index>(values.size()));
}

void check_same_run(const Fixture& f, const rnn::Training& run) {
  CHECK(mixed_difference(f.array("losses", 1), row(run.losses)) < loss_tolerance);
  const rnn::Cell& cell = run.network.cell;
  CHECK(mixed_difference(f.array("after_W_xh", 2), cell.W_xh) < weight_tolerance);
  CHECK(mixed_difference(f.array("after_W_hh", 2), cell.W_hh) < weight_tolerance);
  CHECK(mixed_difference(f.array("after_b", 1), cell.b) < weight_tolerance);
  CHECK(mixed_difference(f.array("after_W_hy", 2), run.network.readout.W_hy) < weight_tolerance);
  CHECK(mixed_difference(f.array("after_b_y", 1), run.network.readout.b_y) < weight_tolerance);
}

rnn::TrainOptions options_of(const Fixture& f) {
  return {static_cast<int>(f.array("losses").values.size()), static_cast<float>(f.number("rate"))};
}

}  // namespace

TEST_CASE("Training: hello from PyTorch's seed to PyTorch's loss curve", "[train][pytorch]") {
  rnn::Sequence x(4, 1, 4);  // h e l l, one-hot over h e l o
  x.values(0, 0) = x.values(1, 1) = x.values(2, 2) = x.values(3, 2) = 1.0f;
  for (const char* name : {"train_hello_0", "train_hello_1", "train_hello_2"}) {
    const Fixture f(name);
    rnn::Generator generator(static_cast<std::uint64_t>(f.number("seed")));
    rnn::Network network;
    network.cell = rnn::torch_rnn(generator, 4, 8).cell();
    network.readout = rnn::torch_linear(generator, 8, 4);
    const rnn::Training run =
        rnn::train(network, rnn::Matrix::Zero(1, 8), x.view(), {{1, 2, 2, 3}, {}}, {120, 0.05f});
    CAPTURE(name);
    check_same_run(f, run);
    CHECK(run.losses.front() > 1.0f);
    CHECK(run.losses.back() < 0.05f);
  }
}

TEST_CASE("Training: on classes, with a batch and a non-zero h_0, matches PyTorch",
          "[train][pytorch]") {
  const Fixture f("train_classes");
  check_same_run(f, rnn::train(network_of(f), f.matrix("h0"), f.sequence("x").view(),
                               {f.integers("targets"), {}}, options_of(f)));
}

TEST_CASE("Training: on values, with a batch and a non-zero h_0, matches PyTorch",
          "[train][pytorch]") {
  const Fixture f("train_values");
  check_same_run(f, rnn::train(network_of(f), f.matrix("h0"), f.sequence("x").view(),
                               {{}, f.matrix("targets")}, options_of(f)));
}

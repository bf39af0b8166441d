#include "lessons/unrolling.h"

#include "catch.h"
#include "rnn/influence.h"
#include "rnn/init.h"

using lessons::make_unrolling;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;
using rnn::Index;
using rnn::Matrix;

namespace {

UnrollingSettings with_seed(std::uint64_t seed) {
  UnrollingSettings settings;
  settings.seed = seed;
  return settings;
}

UnrollingSettings own(std::vector<std::string> tokens) {
  UnrollingSettings settings;
  settings.example = "own";
  settings.sequence = std::move(tokens);
  return settings;
}

UnrollingSettings snippet() {
  UnrollingSettings settings;
  settings.example = "snippet";
  return settings;
}

}  // namespace

TEST_CASE("Lesson 1: with the default seed all four predictions of hello are right",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  CHECK(trace.vocabulary == std::vector<std::string>{"h", "e", "l", "o"});
  CHECK(trace.inputs == std::vector<int>{0, 1, 2, 2});
  CHECK(trace.targets == std::vector<int>{1, 2, 2, 3});
  CHECK(trace.predictions == trace.targets);
  for (Index t = 0; t < 4; ++t) {
    CHECK(trace.probabilities(t, trace.targets[static_cast<std::size_t>(t)]) > 0.9f);
  }
}

TEST_CASE("Lesson 1: the two l's read the same and are answered differently",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  CHECK(trace.x.step(2) == trace.x.step(3));
  CHECK(trace.trace.input.step(2) == trace.trace.input.step(3));
  CHECK(trace.trace.memory.step(2) != trace.trace.memory.step(3));
  CHECK(trace.predictions[2] != trace.predictions[3]);
}

TEST_CASE("Lesson 1: training hello converges for at least 19 of 20 seeds",
          "[lessons][unrolling]") {
  int converged = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const UnrollingTrace trace = make_unrolling(with_seed(seed));
    if (trace.predictions == trace.targets) ++converged;
  }
  CHECK(converged >= 19);
}

TEST_CASE("Lesson 1: the report says how many steps training took, and its loss falls",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  CHECK(trace.training.steps == 60);
  REQUIRE(trace.training.losses.size() == 60);
  CHECK(trace.training.losses.back() < 0.1f * trace.training.losses.front());
  CHECK(trace.training.milliseconds > 0.0);
}

TEST_CASE("Lesson 1: the trace is the engine's unroll of the trained weights",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(with_seed(7));
  const rnn::Trace again = rnn::unroll(trace.network.cell, trace.h0, trace.x.view());
  CHECK(trace.trace.h.values == again.h.values);
  CHECK(trace.trace.memory.values == again.memory.values);
}

TEST_CASE("Lesson 1: the influence table holds the engine's norms, and 0 for the future",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  REQUIRE(trace.influence.rows() == 4);
  for (Index t = 1; t <= 4; ++t) {
    const std::vector<float> norms = rnn::influence(trace.network.cell, trace.trace, 0, t);
    for (Index k = 1; k <= 4; ++k) {
      const float expected = k <= t ? norms[static_cast<std::size_t>(k - 1)] : 0.0f;
      CHECK(trace.influence(t - 1, k - 1) == expected);
    }
  }
}

TEST_CASE("Lesson 1: an own sequence is learned token by token", "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(own({"the", "cat", "sat", "on", "the", "mat"}));
  CHECK(trace.x.T == 5);
  CHECK(trace.vocabulary == std::vector<std::string>{"the", "cat", "sat", "on", "mat"});
  CHECK(trace.inputs == std::vector<int>{0, 1, 2, 3, 0});
  CHECK(trace.predictions == trace.targets);
}

TEST_CASE("Lesson 1: one token again and again is a sequence too", "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(own({"a", "a", "a"}));
  CHECK(trace.x.N == 1);
  CHECK(trace.predictions == trace.targets);
}

TEST_CASE("Lesson 1: the snippet draws in the order of the lesson's Python",
          "[lessons][unrolling]") {
  UnrollingSettings settings = snippet();
  settings.seed = 0;
  const UnrollingTrace trace = make_unrolling(settings);
  rnn::Generator generator(0);
  const Matrix x_1 = rnn::torch_randn(generator, 3, 4);
  const Matrix W_xh = rnn::torch_randn(generator, 8, 4) * 0.01f;
  const Matrix W_hh = rnn::torch_randn(generator, 8, 8) * 0.01f;
  CHECK(trace.x.step(0) == x_1);
  CHECK(trace.network.cell.W_xh == W_xh);
  CHECK(trace.network.cell.W_hh == W_hh);
  CHECK(trace.x.B == 3);
  CHECK(trace.logits.size() == 0);
  CHECK(trace.trace.h.values.cwiseAbs().maxCoeff() < 0.1f);
}

TEST_CASE("Lesson 1: every source of weights is what it says", "[lessons][unrolling]") {
  UnrollingSettings settings;
  settings.weights = "zero";
  CHECK(make_unrolling(settings).trace.h.values.isZero(0.0f));
  settings.weights = "identity";
  CHECK(make_unrolling(settings).network.cell.W_hh.isIdentity(0.0f));
  settings.weights = "default";
  rnn::Generator generator(settings.seed);
  CHECK(make_unrolling(settings).network.cell.W_hh == rnn::torch_rnn(generator, 4, 8).cell().W_hh);
  settings.weights = "randn";
  settings.scale = 0.5;
  const Matrix half = make_unrolling(settings).network.cell.W_hh;
  settings.scale = 1.0;
  CHECK(make_unrolling(settings).network.cell.W_hh == half * 2.0f);
}

#include "lessons/unrolling.h"

#include "catch.h"
#include "lesson_settings.h"
#include "rnn/influence.h"
#include "rnn/init.h"

using lessons::make_unrolling;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;
using lessons::Words;
using rnn::Index;
using rnn::Matrix;

TEST_CASE("Lesson 1: with the default seed all four predictions of hello are right",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  CHECK(trace.task.vocabulary == Words{"h", "e", "l", "o"});
  CHECK(trace.task.inputs == std::vector<int>{0, 1, 2, 2});
  CHECK(trace.task.targets.classes == std::vector<int>{1, 2, 2, 3});
  CHECK(trace.reading.predictions == trace.task.targets.classes);
  for (Index t = 0; t < 4; ++t) {
    const int target = trace.task.targets.classes[static_cast<std::size_t>(t)];
    CHECK(trace.reading.probabilities(t, target) > 0.9f);
  }
}

TEST_CASE("Lesson 1: the two l's read the same and are answered differently",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling({});
  const rnn::Trace& states = trace.reading.states;
  CHECK(trace.task.x.step(2) == trace.task.x.step(3));
  CHECK(states.input.step(2) == states.input.step(3));
  CHECK(states.memory.step(2) != states.memory.step(3));
  CHECK(trace.reading.predictions[2] != trace.reading.predictions[3]);
}

TEST_CASE("Lesson 1: training hello converges for at least 19 of 20 seeds",
          "[lessons][unrolling]") {
  int converged = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const UnrollingTrace trace = make_unrolling(example("hello", seed));
    if (trace.reading.predictions == trace.task.targets.classes) ++converged;
  }
  CHECK(converged >= 19);
}

TEST_CASE("Lesson 1: the trace is the engine's unroll of the trained weights",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(example("hello", 7));
  const rnn::Trace again = rnn::unroll(trace.network.cell, trace.h0, trace.task.x.view());
  CHECK(trace.reading.states.h.values == again.h.values);
  CHECK(trace.reading.states.memory.values == again.memory.values);
}

TEST_CASE("Lesson 1: the influence table holds the engine's norms, and 0 for the future",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(example("remember"));
  REQUIRE(trace.influence.rows() == 2 * 8);
  for (Index b = 0; b < 2; ++b) {
    for (Index t = 1; t <= 8; ++t) {
      const auto norms = rnn::influence(trace.network.cell, trace.reading.states, b, t);
      for (Index k = 1; k <= 8; ++k) {
        const float expected = k <= t ? norms[static_cast<std::size_t>(k - 1)] : 0.0f;
        CHECK(trace.influence(b * 8 + t - 1, k - 1) == expected);
      }
    }
  }
}

TEST_CASE("Lesson 1: influence is there for 256 steps of 8 units, not where it would take seconds",
          "[lessons][unrolling]") {
  const auto table = [](int steps, Index units) {
    UnrollingSettings settings = own(many_tokens(steps + 1, 8));
    settings.hidden_size = units;
    settings.weights = "default";
    return make_unrolling(settings).influence.rows();
  };
  CHECK(table(256, 8) == 256);
  CHECK(table(1000, 8) == 0);
  CHECK(table(1001, 1) == 0);
  CHECK(table(10, 128) == 10);
  CHECK(table(64, 128) == 0);
}

TEST_CASE("Lesson 1: where influence grows too large, all else is there", "[lessons][unrolling]") {
  // Without input all units stay at 0, where tanh's slope is 1: 40 factors of a large matrix.
  UnrollingSettings settings = own_numbers(lessons::Floats(41, 0.0f), 1);
  settings.weights = "randn";
  settings.scale = 10.0;
  const UnrollingTrace trace = make_unrolling(settings);
  CHECK(trace.influence.size() == 0);
  CHECK(trace.reading.states.h.values.isZero(0.0f));
}

TEST_CASE("Lesson 1: an own sequence is learned token by token", "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(own({"the", "cat", "sat", "on", "the", "mat"}));
  CHECK(trace.task.x.T == 5);
  CHECK(trace.task.vocabulary == Words{"the", "cat", "sat", "on", "mat"});
  CHECK(trace.task.inputs == std::vector<int>{0, 1, 2, 3, 0});
  CHECK(trace.training.steps == 300);
  CHECK(trace.reading.predictions == trace.task.targets.classes);
}

TEST_CASE("Lesson 1: one token again and again is a sequence too", "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(own({"a", "a", "a"}));
  CHECK(trace.task.x.N == 1);
  CHECK(trace.reading.predictions == trace.task.targets.classes);
}

TEST_CASE("Lesson 1: own numbers are divided by the largest of their column",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(own_numbers({1, 0, -4, 0, 2, 0}, 2));
  CHECK(trace.task.kind == "forecast");
  CHECK(trace.task.units == rnn::RowVector{{4.0f, 1.0f}});
  CHECK(trace.task.x.values == Matrix{{0.25f, 0.0f}, {-1.0f, 0.0f}});
  CHECK(trace.task.targets.values == Matrix{{-1.0f, 0.0f}, {0.5f, 0.0f}});
  CHECK(trace.task.inputs.empty());
  CHECK(trace.reading.outputs.cols() == 2);
}

TEST_CASE("Lesson 1: own numbers may be of any size that float32 holds", "[lessons][unrolling]") {
  for (const float size : {1e-45f, 1e-30f, 3.4e38f}) {
    const UnrollingTrace trace = make_unrolling(own_numbers({size, 0, -size}, 1));
    CAPTURE(size);
    CHECK(trace.task.units(0) == size);
    CHECK(trace.task.x.values == Matrix{{1.0f}, {0.0f}});
    CHECK(trace.task.targets.values == Matrix{{0.0f}, {-1.0f}});
    CHECK(trace.reading.outputs.allFinite());
  }
}

TEST_CASE("Lesson 1: the forecast of own numbers is learned", "[lessons][unrolling]") {
  const UnrollingTrace trace =
      make_unrolling(own_numbers({10, 1, 20, 1, 40, 3, 10, 2, 20, 2, 40, 3, 10, 1}, 2));
  CHECK(trace.weights_from == "trained");
  CHECK((trace.reading.outputs - trace.task.targets.values).cwiseAbs().maxCoeff() < 0.1f);
}

TEST_CASE("Lesson 1: the snippet draws in the order of the lesson's Python",
          "[lessons][unrolling]") {
  const UnrollingTrace trace = make_unrolling(example("snippet", 0));
  rnn::Generator generator(0);
  const Matrix x_1 = rnn::torch_randn(generator, 3, 4);
  const Matrix W_xh = rnn::torch_randn(generator, 8, 4) * 0.01f;
  const Matrix W_hh = rnn::torch_randn(generator, 8, 8) * 0.01f;
  CHECK(trace.task.x.step(0) == x_1);
  CHECK(trace.network.cell.W_xh == W_xh);
  CHECK(trace.network.cell.W_hh == W_hh);
  CHECK(trace.task.x.B == 3);
  CHECK(trace.task.kind == "none");
  CHECK(trace.reading.outputs.size() == 0);
  CHECK(trace.reading.states.h.values.cwiseAbs().maxCoeff() < 0.1f);
}

TEST_CASE("Lesson 1: every source of weights is what it says", "[lessons][unrolling]") {
  UnrollingSettings settings;
  settings.weights = "zero";
  CHECK(make_unrolling(settings).reading.states.h.values.isZero(0.0f));
  settings.weights = "identity";
  CHECK(make_unrolling(settings).network.cell.W_hh.isIdentity(0.0f));
  settings.weights = "default";
  rnn::Generator generator(settings.seed);
  CHECK(make_unrolling(settings).network.cell.W_hh == rnn::torch_rnn(generator, 4, 8).cell().W_hh);
  settings.weights = "randn";
  settings.scale = 0.5;
  const UnrollingTrace half = make_unrolling(settings);
  CHECK(half.scale == 0.5);
  settings.scale = 1.0;
  CHECK(make_unrolling(settings).network.cell.W_hh == half.network.cell.W_hh * 2.0f);
}

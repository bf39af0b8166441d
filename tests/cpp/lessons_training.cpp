#include "catch.h"
#include "lesson_settings.h"
#include "lessons/weights.h"

using lessons::Floats;
using lessons::make_unrolling;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;

namespace {

Floats weights_of(const UnrollingTrace& trace) {
  Floats list;
  lessons::append(trace.network, list);
  return list;
}

/// The weights that were kept at one moment.
Floats snapshot(const UnrollingTrace& trace, std::size_t moment) {
  const std::size_t size = weights_of(trace).size();
  const auto start = trace.training.snapshots.begin() + static_cast<std::ptrdiff_t>(moment * size);
  return {start, start + static_cast<std::ptrdiff_t>(size)};
}

UnrollingTrace with_given(const std::string& name, Floats weights) {
  UnrollingSettings settings = example(name);
  settings.weights = "given";
  settings.given = std::move(weights);
  return make_unrolling(settings);
}

UnrollingTrace trained(int steps) {
  UnrollingSettings settings;
  settings.train_steps = steps;
  return make_unrolling(settings);
}

}  // namespace

TEST_CASE("Lesson 1: the report says how many steps training took, and its loss falls",
          "[lessons][training]") {
  const UnrollingTrace trace = make_unrolling({});
  CHECK(trace.training.steps == 60);
  CHECK(trace.training.rate == 0.02);
  REQUIRE(trace.training.losses.size() == 60);
  CHECK(trace.training.losses.back() < 0.1f * trace.training.losses.front());
  CHECK(trace.training.milliseconds > 0.0);
}

TEST_CASE("Snapshots: the first is the untrained default, the last the trained weights",
          "[lessons][training]") {
  for (const char* name : {"hello", "series", "gesture"}) {
    const UnrollingTrace trace = make_unrolling(example(name));
    UnrollingSettings untrained = example(name);
    untrained.weights = "default";
    CAPTURE(name);
    CHECK(snapshot(trace, 0) == weights_of(make_unrolling(untrained)));
    CHECK(snapshot(trace, trace.training.snapshot_steps.size() - 1) == weights_of(trace));
  }
}

TEST_CASE("Snapshots: one in the middle is what a shorter training ends with",
          "[lessons][training]") {
  const UnrollingTrace trace = trained(300);
  REQUIRE(trace.training.snapshot_steps[7] == 35);
  CHECK(snapshot(trace, 7) == weights_of(trained(35)));
}

TEST_CASE("Snapshots: every step of 60, else 61 moments evenly spaced", "[lessons][training]") {
  const auto moments = [](int steps) { return trained(steps).training.snapshot_steps; };
  CHECK(moments(1) == std::vector<int>{0, 1});
  CHECK(moments(3) == std::vector<int>{0, 1, 2, 3});
  std::vector<int> all;
  for (int step = 0; step <= 60; ++step) all.push_back(step);
  CHECK(moments(60) == all);
  const std::vector<int> of_100 = moments(100);
  REQUIRE(of_100.size() == 61);
  CHECK(std::vector<int>(of_100.begin(), of_100.begin() + 4) == std::vector<int>{0, 2, 3, 5});
  CHECK(of_100.back() == 100);
}

TEST_CASE("Snapshots: fewer of a large network, but always the first and the last",
          "[lessons][training]") {
  UnrollingSettings settings = own(many_tokens(120, 119));
  settings.hidden_size = 128;
  settings.weights = "trained";
  settings.train_steps = 30;
  const UnrollingTrace large = make_unrolling(settings);
  CHECK(weights_of(large).size() == 47'095);
  REQUIRE(large.training.snapshot_steps.size() == 21);
  CHECK(large.training.snapshot_steps.front() == 0);
  CHECK(large.training.snapshot_steps.back() == 30);
  CHECK(large.training.snapshots.size() <= lessons::max_snapshot_values);
  CHECK(snapshot(large, 20) == weights_of(large));
}

TEST_CASE("Snapshots: none where nothing is trained", "[lessons][training]") {
  const UnrollingTrace trace = make_unrolling(example("snippet"));
  CHECK(trace.training.snapshot_steps.empty());
  CHECK(trace.training.snapshots.empty());
}

TEST_CASE("Given weights: those that were trained give the same trace", "[lessons][training]") {
  for (const char* name : {"words", "series", "gesture"}) {
    const UnrollingTrace trace = make_unrolling(example(name));
    const UnrollingTrace again = with_given(name, weights_of(trace));
    CAPTURE(name);
    CHECK(again.weights_from == "given");
    CHECK(weights_of(again) == weights_of(trace));
    CHECK(again.reading.states.h.values == trace.reading.states.h.values);
    CHECK(again.reading.outputs == trace.reading.outputs);
    CHECK(again.influence == trace.influence);
    CHECK(again.training.losses.empty());
  }
}

TEST_CASE("Given weights: the snippet takes its cell alone, and keeps its inputs",
          "[lessons][training]") {
  const UnrollingTrace drawn = make_unrolling(example("snippet"));
  const UnrollingTrace again = with_given("snippet", weights_of(drawn));
  CHECK(again.task.x.values == drawn.task.x.values);
  CHECK(again.reading.states.h.values == drawn.reading.states.h.values);
}

TEST_CASE("Given weights: stand in the order W_xh, W_hh, b, W_hy, b_y, row after row",
          "[lessons][training]") {
  Floats count(140);
  for (std::size_t i = 0; i < count.size(); ++i) count[i] = 0.001f * static_cast<float>(i);
  const rnn::Network network = with_given("hello", count).network;
  CHECK(network.cell.W_xh(1, 2) == count[4 + 2]);
  CHECK(network.cell.W_hh(1, 2) == count[32 + 8 + 2]);
  CHECK(network.cell.b(2) == count[32 + 64 + 2]);
  CHECK(network.readout.W_hy(1, 2) == count[32 + 64 + 8 + 8 + 2]);
  CHECK(network.readout.b_y(2) == count[32 + 64 + 8 + 32 + 2]);
}

#include <cmath>
#include <limits>

#include "catch.h"
#include "lesson_settings.h"

using lessons::Floats;
using lessons::make_unrolling;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;
using rnn::Index;
using rnn::Matrix;

namespace {

/// The states that the engine makes, one behind the other.
Floats states_of(const UnrollingTrace& trace) {
  const Matrix& h = trace.reading.states.h.values;
  return {h.data(), h.data() + h.size()};
}

UnrollingTrace with_states(UnrollingSettings settings, Floats states) {
  settings.states = std::move(states);
  return make_unrolling(settings);
}

/// The sentence for hello (4 steps, 1 row, 8 units) with these states.
std::string sentence_with(Floats states) {
  UnrollingSettings settings;
  settings.states = std::move(states);
  return sentence_for(settings);
}

}  // namespace

TEST_CASE("Given states: the engine's own states change nothing", "[lessons][states]") {
  for (const char* name : {"hello", "gesture", "series", "snippet"}) {
    CAPTURE(name);
    const UnrollingTrace own = make_unrolling(example(name));
    const UnrollingTrace again = with_states(example(name), states_of(own));
    CHECK(again.reading.states.h.values == own.reading.states.h.values);
    CHECK(again.reading.states.input.values.isApprox(own.reading.states.input.values, 1e-6f));
    CHECK(again.reading.states.memory.values.isApprox(own.reading.states.memory.values, 1e-5f));
    CHECK(again.reading.states.preactivation.T == own.task.x.T);
    CHECK(again.reading.states.preactivation.B == own.task.x.B);
    CHECK(again.reading.outputs == own.reading.outputs);
    CHECK(again.reading.predictions == own.reading.predictions);
    CHECK(again.influence == own.influence);
  }
}

TEST_CASE("Given states: the memory part is W_hh times the given h_{t-1}", "[lessons][states]") {
  Floats states = states_of(make_unrolling(example("gesture")));
  for (std::size_t i = 0; i < states.size(); i += 3) states[i] = 0.5f - states[i];
  const UnrollingTrace trace = with_states(example("gesture"), states);
  const rnn::Trace& parts = trace.reading.states;
  const rnn::Cell& cell = trace.network.cell;
  REQUIRE(states_of(trace) == states);
  for (Index t = 0; t < trace.task.x.T; ++t) {
    const Matrix before = t == 0 ? trace.h0 : Matrix(parts.h.step(t - 1));
    const Matrix memory = before * cell.W_hh.transpose();
    const Matrix input = trace.task.x.step(t) * cell.W_xh.transpose();
    const Matrix sum = (memory + input).rowwise() + cell.b;
    CHECK((parts.memory.step(t) - memory).cwiseAbs().maxCoeff() < 1e-5f);
    CHECK((parts.input.step(t) - input).cwiseAbs().maxCoeff() < 1e-5f);
    CHECK((parts.preactivation.step(t) - sum).cwiseAbs().maxCoeff() < 1e-5f);
  }
}

TEST_CASE("Given states: answers are read out of them", "[lessons][states]") {
  const UnrollingTrace trace = with_states(example("hello"), Floats(32, 0.0f));
  const rnn::Readout& readout = trace.network.readout;
  for (Index t = 0; t < 4; ++t) CHECK(trace.reading.outputs.row(t) == readout.b_y);
  CHECK(trace.reading.probabilities.rows() == 4);
  CHECK(trace.reading.predictions.size() == 4);
  CHECK(with_states(example("series"), Floats(states_of(make_unrolling(example("series"))).size()))
            .reading.predictions.empty());
}

TEST_CASE("Given states: influence stays that of the network", "[lessons][states]") {
  const UnrollingTrace trace = with_states(example("hello"), Floats(32, 0.9f));
  CHECK(trace.influence == make_unrolling({}).influence);
}

TEST_CASE("Given states: they may lie beyond what tanh can make", "[lessons][states]") {
  const UnrollingTrace trace = with_states(example("hello"), Floats(32, 3.5f));
  CHECK(trace.reading.states.h.values.maxCoeff() == 3.5f);
}

TEST_CASE("Given states: one step has no step before it", "[lessons][states]") {
  UnrollingSettings settings = own({"a", "b"});
  settings.hidden_size = 2;
  const UnrollingTrace trace = with_states(settings, {0.25f, -0.5f});
  CHECK(trace.reading.states.memory.values.isZero(0.0f));
  CHECK(trace.reading.states.h.values == Matrix{{0.25f, -0.5f}});
}

TEST_CASE("Given states: rejects another count", "[lessons][states][rejects]") {
  CHECK(sentence_with(Floats(31, 0.0f)) ==
        "states must be 32 numbers, 4 steps of 1 row of 8; 31 were given.");
  CHECK(sentence_with({0.5f}) == "states must be 32 numbers, 4 steps of 1 row of 8; 1 was given.");
  CHECK(contains(sentence_with({}), "0 were given"));
}

TEST_CASE("Given states: rejects what is not finite and says where", "[lessons][states][rejects]") {
  for (const float bad : {std::nanf(""), std::numeric_limits<float>::infinity()}) {
    Floats states(32, 0.0f);
    states[13] = bad;
    CHECK(sentence_with(states) == "The state of step 2, row 0, unit 5 is not a finite number.");
  }
  Floats states(32, 0.0f);
  states[31] = -1e30f;
  CHECK(sentence_with(states) == "The state of step 4, row 0, unit 7 is too large to be drawn.");
}

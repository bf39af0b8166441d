#include <cmath>
#include <limits>

#include "catch.h"
#include "lesson_settings.h"

using lessons::Floats;
using lessons::make_unrolling;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;
using lessons::Words;
using rnn::Index;
using rnn::Matrix;

namespace {

UnrollingTrace compared(UnrollingSettings settings, Words tokens) {
  settings.compare = std::move(tokens);
  return make_unrolling(settings);
}

std::string sentence_comparing(UnrollingSettings settings, Words tokens) {
  settings.compare = std::move(tokens);
  return sentence_for(settings);
}

std::string sentence_comparing(UnrollingSettings settings, Floats values) {
  settings.compare_values = std::move(values);
  return sentence_for(settings);
}

}  // namespace

TEST_CASE("Comparison: there is none unless it is asked for", "[lessons][comparison]") {
  CHECK(!make_unrolling({}).other);
}

TEST_CASE("Comparison: the second sequence is unrolled with the same weights",
          "[lessons][comparison]") {
  const UnrollingTrace trace = compared(example("hello"), {"o", "e", "l", "l"});
  REQUIRE(trace.other);
  CHECK(trace.other->inputs == std::vector<int>{3, 1, 2, 2});
  const rnn::Trace alone = rnn::unroll(trace.network.cell, trace.h0, trace.other->x.view());
  CHECK(trace.other->reading.states.h.values == alone.h.values);
  CHECK(trace.other->reading.states.memory.values == alone.memory.values);
  CHECK(trace.other->reading.outputs == rnn::read_out(trace.network.readout, alone.h.view()));
  CHECK(trace.other->reading.predictions.size() == 4);
  CHECK(trace.other->x.step(0) == Matrix{{0, 0, 0, 1}});
  CHECK(trace.reading.predictions == std::vector<int>{1, 2, 2, 3});
}

TEST_CASE("Comparison: distance is the length of the difference of the hidden states",
          "[lessons][comparison]") {
  // One unit that forgets: h = tanh(x), so that both distances can be written down.
  UnrollingSettings settings = own_numbers({1, 0, 0}, 1);
  settings.hidden_size = 2;
  settings.weights = "given";
  settings.given = {3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  settings.compare_values = Floats{0, 0.5f};
  const UnrollingTrace trace = make_unrolling(settings);
  REQUIRE(trace.other);
  const auto length = [](double x) { return std::hypot(std::tanh(3 * x), std::tanh(4 * x)); };
  REQUIRE(trace.other->distance.size() == 2);
  CHECK(trace.other->distance[0] == Approx(length(1)));
  CHECK(trace.other->distance[1] == Approx(length(0.5)));
}

TEST_CASE("Comparison: a sequence is at distance 0 from itself", "[lessons][comparison]") {
  const UnrollingTrace trace = compared(example("hello"), {"h", "e", "l", "l"});
  CHECK(trace.other->distance == Floats(4, 0.0f));
  CHECK(trace.other->reading.outputs == trace.reading.outputs);
}

TEST_CASE("Comparison: what comes later is at a distance because of what came before",
          "[lessons][comparison]") {
  const UnrollingTrace trace = compared(example("hello"), {"h", "h", "l", "l"});
  CHECK(trace.other->distance[0] == 0.0f);
  CHECK(trace.other->distance[3] > 0.0f);
}

TEST_CASE("Comparison: every row of a batch reads the same second sequence",
          "[lessons][comparison]") {
  const UnrollingTrace trace =
      compared(example("remember"), {"a", "·", "·", "·", "·", "·", "·", "b"});
  REQUIRE(trace.other);
  CHECK(trace.other->inputs == std::vector<int>{0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1});
  REQUIRE(trace.other->distance.size() == 16);
  for (std::size_t t = 0; t < 7; ++t) {
    CHECK(trace.other->distance[2 * t] == 0.0f);
    CHECK(trace.other->distance[2 * t + 1] > 0.1f);
  }
  const Matrix& h = trace.other->reading.states.h.values;
  for (Index t = 0; t < 8; ++t) CHECK(h.row(2 * t) == h.row(2 * t + 1));
}

TEST_CASE("Comparison: numbers are read in the units of the first ones", "[lessons][comparison]") {
  UnrollingSettings settings = own_numbers({10, 1, 20, 2, 40, -4}, 2);
  settings.compare_values = Floats{10, 1, 20, -8};
  const UnrollingTrace trace = make_unrolling(settings);
  CHECK(trace.other->x.values == Matrix{{0.25f, 0.25f}, {0.5f, -2.0f}});
  CHECK(trace.other->distance[0] == 0.0f);
  CHECK(trace.other->distance[1] > 0.0f);
  CHECK(trace.other->inputs.empty());
  CHECK(trace.other->reading.predictions.empty());
}

TEST_CASE("Comparison: the snippet has states to compare and no outputs", "[lessons][comparison]") {
  UnrollingSettings settings = example("snippet");
  settings.compare_values = Floats(24, 0.0f);
  const UnrollingTrace trace = make_unrolling(settings);
  CHECK(trace.other->reading.states.h.values.isZero(0.0f));
  CHECK(trace.other->reading.outputs.size() == 0);
  const float norm = trace.reading.states.h.step(5).row(2).norm();
  CHECK(trace.other->distance[17] == Approx(norm));
}

TEST_CASE("Comparison: a second sequence of another length is refused", "[lessons][comparison]") {
  CHECK(sentence_comparing(example("hello"), Words{"h", "e", "l"}) ==
        "The second sequence must have 4 tokens, like the first; it has 3.");
  CHECK(contains(sentence_comparing(example("hello"), Words{}), "it has 0."));
  CHECK(contains(sentence_comparing(own({"a", "b"}), many_tokens(2001)),
                 "must have 1 token, like the first; it has 2001."));
  CHECK(sentence_comparing(example("gesture"), Floats(19)) ==
        "The second sequence must have 20 numbers, 10 rows of 2, like the first; it has 19.");
  CHECK(contains(sentence_comparing(example("series"), Floats{}), "it has 0."));
}

TEST_CASE("Comparison: an unknown token is named, with those the network knows",
          "[lessons][comparison]") {
  CHECK(sentence_comparing(example("hello"), Words{"h", "e", "x", "l"}) ==
        "The network does not know \"x\". Make the second sequence of what it knows: h, e, l, o.");
  UnrollingSettings many = own(many_tokens(101, 100));
  many.weights = "default";
  CHECK(contains(sentence_comparing(many, Words(100, "x")), "w18, w19, ...."));
}

TEST_CASE("Comparison: tokens do not compare with numbers", "[lessons][comparison]") {
  CHECK(contains(sentence_comparing(example("hello"), Floats(16)), "reads tokens, not numbers"));
  CHECK(
      contains(sentence_comparing(example("series"), Words(16, "a")), "reads numbers, not tokens"));
}

TEST_CASE("Comparison: numbers that are not finite are found", "[lessons][comparison]") {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (const float bad : {infinity, infinity - infinity}) {
    Floats values(20, 0.5f);
    values[13] = bad;
    CHECK(
        contains(sentence_comparing(example("gesture"), values), "Row 7, column 2 of the second"));
  }
  CHECK(contains(sentence_comparing(own_numbers({1e-30f, 0}, 1), Floats{3e38f}), "too large"));
}

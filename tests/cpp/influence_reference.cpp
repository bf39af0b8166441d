#include <cmath>

#include "catch.h"
#include "compare.h"
#include "rnn/influence.h"
#include "unroll_case.h"

namespace {

// Below this the factors of a norm are no normal float32 numbers any more.
constexpr double smallest = 1e-36;

/// max |norm - expected| / expected over all that float32 reaches; what lies below counts as
/// wrong only when it is not tiny too.
double relative_error(const std::vector<double>& expected, const std::vector<float>& norms) {
  double largest = expected.size() == norms.size() ? 0.0 : 1e9;
  for (std::size_t k = 0; k < norms.size() && k < expected.size(); ++k) {
    const bool within_reach = expected[k] > smallest;
    const double scale = within_reach ? expected[k] : 1e5 * smallest;
    const double error = std::abs(norms[k] - expected[k]) / scale;
    if (!(error <= largest)) largest = error;  // also when it is not a number
  }
  return largest;
}

}  // namespace

TEST_CASE("Influence: norms match PyTorch's Jacobian in float64", "[influence][pytorch]") {
  std::size_t compared = 0;
  for (const UnrollCase& c : unroll_cases()) {
    const rnn::Trace trace = unroll(c);
    const Fixture::Array& at = c.fixture.array("influence_at", 2);
    for (std::size_t row = 0; 2 * row < at.values.size(); ++row) {
      const auto t = static_cast<rnn::Index>(at.values[2 * row]);
      const auto batch = static_cast<rnn::Index>(at.values[2 * row + 1]);
      const Fixture::Array& expected = c.fixture.array("influence_" + std::to_string(row), 1);
      CAPTURE(c.name, t, batch);
      CHECK(relative_error(expected.values, rnn::influence(c.cell, trace, batch, t)) < 1e-4);
      ++compared;
    }
  }
  CHECK(compared == 17);
}

TEST_CASE("Influence: the reference reaches far below 1e-12", "[influence][pytorch]") {
  const std::vector<double> norms = Fixture("unroll_tiny").array("influence_1", 1).values;
  CHECK(norms[20] < 1e-20);
  CHECK(norms[16] < 1e-30);
  CHECK(norms[16] > smallest);
}

#include "rnn/random.h"

#include <algorithm>
#include <cmath>

#include "catch.h"
#include "compare.h"

namespace {

/// One call that PyTorch made: "randn_7" is the seventh call (from 0) of its sequence.
struct Call {
  std::size_t place;
  bool normal;
  const Fixture::Array* result;
};

std::vector<Call> calls_in_order(const Fixture& fixture) {
  std::vector<Call> calls;
  for (const auto& [key, array] : fixture.arrays()) {
    const std::size_t bar = key.find('_');
    if (bar == std::string::npos) continue;  // the seed
    calls.push_back({std::stoul(key.substr(bar + 1)), key.substr(0, bar) == "randn", &array});
  }
  std::sort(calls.begin(), calls.end(),
            [](const Call& a, const Call& b) { return a.place < b.place; });
  return calls;
}

rnn::Generator seeded(const Fixture& fixture) {
  return rnn::Generator(static_cast<std::uint64_t>(fixture.number("seed")));
}

double difference(const Fixture::Array& expected, const std::vector<float>& values) {
  return largest_difference(
      expected, rnn::ConstMatrixMap(values.data(), 1, static_cast<rnn::Index>(values.size())));
}

}  // namespace

TEST_CASE("Random: rand and randn in any order match PyTorch for every seed", "[random][pytorch]") {
  for (const char* name :
       {"random_0", "random_1", "random_2", "random_3", "random_4", "random_5"}) {
    const Fixture fixture(name);
    const std::vector<Call> calls = calls_in_order(fixture);
    rnn::Generator generator = seeded(fixture);
    for (const Call& call : calls) {
      const auto count = static_cast<std::size_t>(call.result->shape[0]);
      CAPTURE(name, call.place, call.normal, count);
      if (call.normal) {
        CHECK(difference(*call.result, generator.randn(count)) < 1e-6);
      } else {
        CHECK(difference(*call.result, generator.rand(count)) == 0.0);
      }
    }
    CHECK(calls.size() >= 22);
    CHECK(calls.back().place == calls.size() - 1);
  }
}

TEST_CASE("Random: the reference covers seeds and sizes", "[random][pytorch]") {
  CHECK(Fixture("random_0").number("seed") == 0.0);
  CHECK(Fixture("random_1").number("seed") == 42.0);
  CHECK(Fixture("random_3").number("seed") == 4294967295.0);
  CHECK(Fixture("random_4").number("seed") == 4294967296.0 + 42.0);
  CHECK(calls_in_order(Fixture("random_1")).size() == 24);
  CHECK(calls_in_order(Fixture("random_5")).size() == 22);
}

TEST_CASE("Random: PyTorch's numbers of seed 42 as everyone knows them", "[random][pytorch]") {
  const std::vector<float> uniform = rnn::Generator(42).rand(3);
  CHECK(uniform[0] == Approx(0.8823).margin(5e-5));
  CHECK(uniform[1] == Approx(0.9150).margin(5e-5));
  CHECK(uniform[2] == Approx(0.3829).margin(5e-5));
  const std::vector<float> normal = rnn::Generator(42).randn(3);
  CHECK(normal[0] == Approx(0.3367).margin(5e-5));
  CHECK(normal[1] == Approx(0.1288).margin(5e-5));
  CHECK(normal[2] == Approx(0.2345).margin(5e-5));
}

TEST_CASE("Random: a seed counts by its low 32 bits", "[random]") {
  CHECK(rnn::Generator((std::uint64_t{7} << 32) + 42).rand(9) == rnn::Generator(42).rand(9));
  CHECK(rnn::Generator(43).rand(9) != rnn::Generator(42).rand(9));
}

TEST_CASE("Random: a copy goes on as the original does", "[random]") {
  rnn::Generator generator(1);
  generator.randn(5);  // leaves the second of a pair for later
  rnn::Generator copy = generator;
  CHECK(copy.randn(3) == generator.randn(3));
  CHECK(copy.rand(700) == generator.rand(700));
}

TEST_CASE("Random: below 16 values two calls give what one call gives", "[random]") {
  rnn::Generator apart(9), together(9);
  std::vector<float> values = apart.randn(5);
  for (const float value : apart.randn(10)) values.push_back(value);
  CHECK(values == together.randn(15));
  CHECK(apart.rand(0).empty());
  CHECK(apart.randn(0).empty());
  CHECK(apart.rand(4) == together.rand(4));
}

TEST_CASE("Random: a million values are spread as they should be", "[random]") {
  rnn::Generator generator(3);
  const std::vector<float> uniform = generator.rand(1'000'000);
  const std::vector<float> normal = generator.randn(1'000'000);
  const Eigen::Map<const Eigen::ArrayXf> u(uniform.data(), 1'000'000), n(normal.data(), 1'000'000);
  CHECK(u.minCoeff() >= 0.0f);
  CHECK(u.maxCoeff() < 1.0f);
  CHECK(u.cast<double>().mean() == Approx(0.5).margin(2e-3));
  CHECK(n.allFinite());
  CHECK(n.cast<double>().mean() == Approx(0.0).margin(5e-3));
  CHECK(n.cast<double>().square().mean() == Approx(1.0).margin(1e-2));
}

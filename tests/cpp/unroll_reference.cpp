#include "catch.h"
#include "compare.h"
#include "unroll_case.h"

namespace {

/// Only the steps that the fixture keeps, below each other.
rnn::Matrix kept(const rnn::Sequence& sequence, const std::vector<int>& steps) {
  const rnn::Index B = sequence.B;
  rnn::Matrix rows(static_cast<rnn::Index>(steps.size()) * B, sequence.N);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    rows.middleRows(static_cast<rnn::Index>(i) * B, B) = sequence.step(steps[i]);
  }
  return rows;
}

}  // namespace

TEST_CASE("Unroll: hidden states match PyTorch's nn.RNN", "[unroll][pytorch]") {
  for (const UnrollCase& c : unroll_cases()) {
    CAPTURE(c.name);
    CHECK(largest_difference(c.fixture.array("h", 3), unroll(c).h.values) < 2e-6);
  }
}

TEST_CASE("Unroll: all intermediates match PyTorch", "[unroll][pytorch]") {
  for (const UnrollCase& c : unroll_cases()) {
    const Fixture& f = c.fixture;
    const std::vector<int> steps = f.integers("steps");
    const rnn::Trace trace = unroll(c);
    CAPTURE(c.name);
    CHECK(mixed_difference(f.array("input", 3), kept(trace.input, steps)) < 2e-6);
    CHECK(mixed_difference(f.array("memory", 3), kept(trace.memory, steps)) < 2e-6);
    CHECK(mixed_difference(f.array("preactivation", 3), kept(trace.preactivation, steps)) < 2e-6);
  }
}

TEST_CASE("Unroll: the reference cases hold what they promise", "[unroll][pytorch]") {
  CHECK(unroll_cases().size() == 9);
  for (const UnrollCase& c : unroll_cases()) {
    CAPTURE(c.name);
    CHECK(c.h0.norm() > 0.1f);
    CHECK(c.cell.b.norm() > 0.01f);
    CHECK(c.fixture.sequence("dh").values.norm() > 1.0f);
  }
  const rnn::Matrix saturated = unroll_case("saturated").fixture.sequence("h").values.cwiseAbs();
  CHECK(saturated.maxCoeff() == 1.0f);
  CHECK((saturated.array() > 0.999f).count() * 4 > saturated.size());
  const rnn::Matrix tiny = unroll_case("tiny").fixture.sequence("h").values.bottomRows(100);
  CHECK(tiny.cwiseAbs().maxCoeff() < 0.1f);
  CHECK(unroll_case("long").x.T == 200);
  CHECK(unroll_case("wide").cell.hidden_size() == 64);
}

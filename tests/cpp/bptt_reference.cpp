#include "catch.h"
#include "compare.h"
#include "rnn/bptt.h"
#include "unroll_case.h"

TEST_CASE("Backpropagation: all gradients match PyTorch's autograd", "[bptt][pytorch]") {
  for (const UnrollCase& c : unroll_cases()) {
    const Fixture& f = c.fixture;
    const rnn::Trace trace = unroll(c);
    const rnn::Sequence dh = f.sequence("dh");
    const rnn::Gradients d =
        rnn::backpropagate(c.cell, c.h0, c.x.view(), trace.h.view(), dh.view());
    CAPTURE(c.name);
    CHECK(relative_difference(f.array("dW_xh", 2), d.dW_xh) < 1e-4);
    CHECK(relative_difference(f.array("dW_hh", 2), d.dW_hh) < 1e-4);
    CHECK(relative_difference(f.array("db", 1), d.db) < 1e-4);
    CHECK(relative_difference(f.array("dh0", 2), d.dh0) < 1e-4);
    CHECK(relative_difference(f.array("dx", 3), d.dx.values) < 1e-4);
  }
}

#pragma once

// The unrolled cells that PyTorch has computed; sizes and scales are in make_fixtures.py.

#include "fixture.h"
#include "rnn/unroll.h"

struct UnrollCase {
  std::string name;
  Fixture fixture;
  rnn::Cell cell;
  rnn::Matrix h0;
  rnn::Sequence x;
};

inline UnrollCase unroll_case(const std::string& name) {
  Fixture f("unroll_" + name);
  rnn::Cell cell{f.matrix("W_xh"), f.matrix("W_hh"), f.row_vector("b")};
  rnn::Matrix h0 = f.matrix("h0");
  rnn::Sequence x = f.sequence("x");
  return {name, std::move(f), std::move(cell), std::move(h0), std::move(x)};
}

inline std::vector<UnrollCase> unroll_cases() {
  std::vector<UnrollCase> cases;
  for (const char* name : {"one_unit", "small", "many_rows", "saturated", "tiny", "odd_sizes",
                           "one_hot", "long", "wide"}) {
    cases.push_back(unroll_case(name));
  }
  return cases;
}

inline rnn::Trace unroll(const UnrollCase& c) {
  return rnn::unroll(c.cell, c.h0, c.x.view());
}

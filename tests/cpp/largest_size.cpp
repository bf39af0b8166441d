#include <cmath>
#include <vector>

#include "catch.h"
#include "errors.h"
#include "rnn/check.h"
#include "rnn/unroll.h"

using rnn::Index;
using rnn::Matrix;

namespace {

constexpr Index B = 2, H = 8;
constexpr Index largest_T = rnn::max_values / (B * H);  // exactly 16 million values of h

rnn::Cell slow_cell() {
  return {Matrix::Constant(H, 1, 0.5f), Matrix::Identity(H, H) * 0.5f, rnn::RowVector::Zero(H)};
}

}  // namespace

TEST_CASE("Unroll: one value more than the largest size is rejected", "[unroll]") {
  CHECK(largest_T == 1'000'000);
  CHECK_NOTHROW(rnn::check_shapes({{H, 1}, {H, H}, {H}, {B, H}, {largest_T, B, 1}}));
  const rnn::ConstSequenceView x{largest_T + 1, B, 1, nullptr};
  CHECK(error_of([&] { rnn::unroll(slow_cell(), Matrix::Zero(B, H), x); }) ==
        "h would have the shape (1000001, 2, 8), which is more than the 16000000 values allowed: "
        "use fewer steps, a smaller batch or fewer units.");
}

#ifdef NDEBUG  // four arrays of 64 MB: with sanitizers this one test would take as long as all others

TEST_CASE("Unroll: the largest size allowed works", "[unroll]") {
  const std::vector<float> x(static_cast<std::size_t>(largest_T * B), 1.0f);
  const rnn::Trace trace =
      rnn::unroll(slow_cell(), Matrix::Zero(B, H), {largest_T, B, 1, x.data()});
  CHECK(trace.h.values.size() == rnn::max_values);
  // After a million steps h stays as it is: h = tanh(0.5 h + 0.5).
  const float last = trace.h.values(largest_T * B - 1, H - 1);
  CHECK(last == Approx(std::tanh(0.5f * last + 0.5f)));
  CHECK(last > 0.5f);
}

#endif

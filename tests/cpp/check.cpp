#include "rnn/check.h"

#include <limits>

#include "allocation_counter.h"
#include "catch.h"
#include "errors.h"
#include "samples.h"

using rnn::Index;
using rnn::Matrix;

// The sentences are what a learner reads on the page: they name the array, its shape, and what it
// has to fit.

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

/// Shapes that fit: T = 5, B = 3, I = 4, H = 8.
rnn::UnrollShapes shapes() {
  return {{8, 4}, {8, 8}, {8}, {3, 8}, {5, 3, 4}};
}

std::string shape_error(const rnn::UnrollShapes& s) {
  return error_of([&] { rnn::check_shapes(s); });
}

std::string unroll_error(const Sample& s) {
  return error_of([&] { unroll(s); });
}

}  // namespace

TEST_CASE("Check: shapes that fit pass", "[check]") {
  CHECK(shape_error(shapes()).empty());
  CHECK(unroll_error(sample(5, 3, 4, 8)).empty());
  CHECK(rnn::to_text({3, 4}) == "(3, 4)");
  CHECK(rnn::to_text({8}) == "(8)");
}

TEST_CASE("Check: names both shapes when two do not fit", "[check]") {
  rnn::UnrollShapes s = shapes();
  s.W_xh = {8, 5};
  CHECK(shape_error(s) ==
        "W_xh (8, 5) does not fit x (5, 3, 4): W_xh has 5 columns, x has 4 values per step.");
  s.W_xh = {7, 4};
  CHECK(shape_error(s) ==
        "W_xh (7, 4) does not fit W_hh (8, 8): both need one row per hidden unit.");
  s = shapes();
  s.W_hh = {8, 9};
  CHECK(shape_error(s) ==
        "W_hh has the shape (8, 9), but it maps hidden state to hidden state and "
        "must be square.");
  s = shapes();
  s.b = {7};
  CHECK(shape_error(s) == "b (7) does not fit W_hh (8, 8): b needs one value per hidden unit.");
  s = shapes();
  s.h0 = {3, 7};
  CHECK(shape_error(s) ==
        "h0 (3, 7) does not fit W_hh (8, 8): h0 needs one value per hidden unit.");
  s.h0 = {2, 8};
  CHECK(shape_error(s) == "h0 (2, 8) does not fit x (5, 3, 4): both need the same batch size.");
}

TEST_CASE("Check: rejects the wrong number of dimensions", "[check]") {
  rnn::UnrollShapes s = shapes();
  s.x = {5, 4};
  CHECK(shape_error(s) ==
        "x must have the shape (T, B, I): steps, batch, input size, but has the "
        "shape (5, 4).");
  s = shapes();
  s.b = {8, 1};
  CHECK(shape_error(s) == "b must have the shape (H): hidden size, but has the shape (8, 1).");
  s = shapes();
  s.h0 = {8};
  CHECK(shape_error(s) ==
        "h0 must have the shape (B, H): batch, hidden size, but has the shape (8).");
}

TEST_CASE("Check: rejects sizes of 0 and below", "[check]") {
  rnn::UnrollShapes s = shapes();
  s.x = {0, 3, 4};
  CHECK(shape_error(s) == "x has the shape (0, 3, 4): every size must be at least 1.");
  s = shapes();
  s.W_hh = {-8, -8};
  CHECK(shape_error(s) == "W_hh has the shape (-8, -8): every size must be at least 1.");
  CHECK(unroll_error(sample(0, 3, 4, 8)) ==
        "x has the shape (0, 3, 4): every size must be at least 1.");
  CHECK(contains(error_of([] {
                   rnn::unroll({}, {}, {1, 1, 1, nullptr});
                 }),
                 "has the shape (0, 0): every size must be at least 1."));
}

TEST_CASE("Check: says where a value is that is no number", "[check]") {
  Sample s = sample(5, 3, 4, 8);
  s.x.step(2)(1, 3) = nan_value;
  CHECK(unroll_error(s) ==
        "x[2, 1, 3] is not a number (NaN): every value must be a finite number.");
  s = sample(5, 3, 4, 8);
  s.cell.W_hh(7, 0) = infinity;
  CHECK(unroll_error(s) == "W_hh[7, 0] is infinite: every value must be a finite number.");
  s = sample(5, 3, 4, 8);
  s.cell.W_xh(0, 2) = -infinity;
  CHECK(unroll_error(s) == "W_xh[0, 2] is infinite: every value must be a finite number.");
  s = sample(5, 3, 4, 8);
  s.cell.b(6) = nan_value;
  CHECK(unroll_error(s) == "b[6] is not a number (NaN): every value must be a finite number.");
  s = sample(5, 3, 4, 8);
  s.h0(2, 7) = nan_value;
  CHECK(unroll_error(s) == "h0[2, 7] is not a number (NaN): every value must be a finite number.");
}

TEST_CASE("Check: too large a size is rejected before any memory is taken", "[check]") {
  const Sample s = sample(1, 1, 1, 4);
  const Index huge = std::numeric_limits<Index>::max();
  for (const Index T : {Index{4'000'001}, Index{2'000'000'000}, huge}) {
    std::string error;
    const AllocationCounter counter;
    error = error_of([&] { rnn::unroll(s.cell, s.h0, {T, 1, 1, nullptr}); });
    CHECK(counter.largest() < 10'000);
    CHECK(contains(error, "would have the shape (" + std::to_string(T) + ", 1, "));
    CHECK(contains(error,
                   "which is more than the 16000000 values allowed: use fewer steps, a "
                   "smaller batch or fewer units."));
  }
  rnn::UnrollShapes wide = shapes();
  wide.W_hh = {5000, 5000};
  wide.W_xh = {5000, 4};
  wide.b = {5000};
  wide.h0 = {3, 5000};
  CHECK(contains(shape_error(wide), "W_hh would have the shape (5000, 5000), which is more than"));
}

TEST_CASE("Check: reports the step at which numbers overflow", "[check]") {
  Sample s = sample(3, 1, 1, 2);
  s.cell.W_xh.setConstant(1e30f);
  s.x.values << 1, 1, 1e10f;
  CHECK(unroll_error(s) ==
        "The numbers grow too large for float32 at step 3: use smaller weights or inputs.");
}

TEST_CASE("Check: after an error the next call works", "[check]") {
  Sample s = sample(4, 2, 3, 8);
  const rnn::Trace before = unroll(s);
  s.x.values(3, 1) = nan_value;
  CHECK_FALSE(unroll_error(s).empty());
  CHECK(unroll(sample(4, 2, 3, 8)).h.values == before.h.values);
}

#include "tensor/elementwise.h"

#include <cmath>
#include <limits>

#include "catch.h"
#include "errors.h"
#include "tensor_values.h"

using tensor::Binary;
using tensor::Shape;
using tensor::Unary;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
const float nan_value = std::nanf("");

}  // namespace

TEST_CASE("Elementwise: functions of one value by hand", "[tensor][elementwise]") {
  CHECK(compute(Unary::copy, {1.5f, -2}) == Values{1.5f, -2});
  CHECK(compute(Unary::negate, {1.5f, -2}) == Values{-1.5f, 2});
  CHECK(compute(Unary::abs, {1.5f, -2}) == Values{1.5f, 2});
  CHECK(compute(Unary::relu, {1.5f, -2, 0}) == Values{1.5f, 0, 0});
  CHECK(compute(Unary::sqrt, {9, 0.25f}) == Values{3, 0.5f});
  CHECK(compute(Unary::floor, {1.5f, -1.5f}) == Values{1, -2});
  CHECK(compute(Unary::ceil, {1.5f, -1.5f}) == Values{2, -1});
  CHECK(compute(Unary::trunc, {1.5f, -1.5f}) == Values{1, -1});
  CHECK(compute(Unary::sign, {1.5f, -2, 0}) == Values{1, -1, 0});
  CHECK(compute(Unary::reciprocal, {4, -0.5f, 0}) == Values{0.25f, -2, infinity});
  CHECK(compute(Unary::logical_not, {0, 3, nan_value}) == Values{1, 0, 0});
  CHECK(compute(Unary::isnan, {0, infinity, nan_value}) == Values{0, 0, 1});
  CHECK(compute(Unary::isfinite, {0, infinity, nan_value}) == Values{1, 0, 0});
}

TEST_CASE("Elementwise: halves are rounded to the even neighbour", "[tensor][elementwise]") {
  CHECK(compute(Unary::round, {0.5f, 1.5f, 2.5f, -0.5f, -1.5f, 2.4f, 2.6f}) ==
        Values{0, 2, 2, 0, -2, 2, 3});
}

TEST_CASE("Elementwise: curves at known points", "[tensor][elementwise]") {
  const auto at = [](Unary f, float x) { return compute(f, Values{x})[0]; };
  CHECK(at(Unary::tanh, 0.5f) == Approx(0.46211716).epsilon(1e-7));
  CHECK(at(Unary::tanh, 100.0f) == 1.0f);
  CHECK(at(Unary::tanh, 1e-20f) == 1e-20f);
  CHECK(at(Unary::sigmoid, 0.0f) == 0.5f);
  CHECK(at(Unary::sigmoid, 2.0f) == Approx(0.88079708).epsilon(1e-7));
  CHECK(at(Unary::sigmoid, -200.0f) == 0.0f);
  CHECK(at(Unary::exp, 1.0f) == Approx(2.71828183).epsilon(1e-7));
  CHECK(at(Unary::exp, 200.0f) == infinity);
  CHECK(at(Unary::log, 10.0f) == Approx(2.30258509).epsilon(1e-7));
  CHECK(at(Unary::log, 0.0f) == -infinity);
  CHECK(std::isnan(at(Unary::log, -1.0f)));
  CHECK(std::isnan(at(Unary::sqrt, -1.0f)));
  CHECK(at(Unary::sin, 1.0f) == Approx(0.84147098).epsilon(1e-7));
  CHECK(at(Unary::cos, 1.0f) == Approx(0.54030231).epsilon(1e-7));
}

TEST_CASE("Elementwise: functions of two values by hand", "[tensor][elementwise]") {
  const Values a{6, -1.5f, 2}, b{3, 0.5f, 2};
  CHECK(compute(Binary::add, a, b) == Values{9, -1, 4});
  CHECK(compute(Binary::subtract, a, b) == Values{3, -2, 0});
  CHECK(compute(Binary::multiply, a, b) == Values{18, -0.75f, 4});
  CHECK(compute(Binary::divide, a, b) == Values{2, -3, 1});
  CHECK(compute(Binary::maximum, a, b) == Values{6, 0.5f, 2});
  CHECK(compute(Binary::minimum, a, b) == Values{3, -1.5f, 2});
  CHECK(compute(Binary::equal, a, b) == Values{0, 0, 1});
  CHECK(compute(Binary::not_equal, a, b) == Values{1, 1, 0});
  CHECK(compute(Binary::less, a, b) == Values{0, 1, 0});
  CHECK(compute(Binary::less_equal, a, b) == Values{0, 1, 1});
  CHECK(compute(Binary::greater, a, b) == Values{1, 0, 0});
  CHECK(compute(Binary::greater_equal, a, b) == Values{1, 0, 1});
  CHECK(compute(Binary::pow, {2, 9, 0, -2}, {10, 0.5f, 0, 3}) == Values{1024, 3, 1, -8});
  CHECK(compute(Binary::logical_and, {0, 0, 2, 2}, {0, 3, 0, 3}) == Values{0, 0, 0, 1});
  CHECK(compute(Binary::logical_or, {0, 0, 2, 2}, {0, 3, 0, 3}) == Values{0, 1, 1, 1});
}

TEST_CASE("Elementwise: whole division and remainder go with Python's signs",
          "[tensor][elementwise]") {
  const Values a{7, -7, 7, -7, 6, -6, 0.5f}, b{2, 2, -2, -2, 3, 3, 2};
  CHECK(compute(Binary::floor_divide, a, b) == Values{3, -4, -4, 3, 2, -2, 0});
  CHECK(compute(Binary::remainder, a, b) == Values{1, 1, -1, -1, 0, 0, 0.5f});
  // 6.3 / 0.1 is rounded up to 63, 1 / 0.1 to 10, though 0.1 as a float32 fits only 9 times.
  CHECK(compute(Binary::floor_divide, {6.3f, 1.0f}, {0.1f, 0.1f}) == Values{63, 9});
  // Whole numbers, though the division by way of the remainder is rounded twice.
  CHECK(compute(Binary::floor_divide, {551.79657f, 517.30432f}, {2.5143871f, 1.5325235f}) ==
        Values{219, 337});
}

TEST_CASE("Elementwise: dividing by 0 and by infinity, as PyTorch does", "[tensor][elementwise]") {
  CHECK(compute(Binary::divide, {1, -1}, {0, 0}) == Values{infinity, -infinity});
  CHECK(compute(Binary::floor_divide, {1, -1}, {0, 0}) == Values{infinity, -infinity});
  CHECK(compute(Binary::floor_divide, {3, -3}, {infinity, infinity}) == Values{0, -1});
  CHECK(compute(Binary::remainder, {3, -3}, {infinity, infinity}) == Values{3, infinity});
  CHECK(std::isnan(compute(Binary::divide, {0}, {0})[0]));
  CHECK(std::isnan(compute(Binary::remainder, {1}, {0})[0]));
}

TEST_CASE("Elementwise: what is no number stays none", "[tensor][elementwise]") {
  for (const Binary f : {Binary::add, Binary::maximum, Binary::minimum, Binary::remainder}) {
    CAPTURE(static_cast<int>(f));
    CHECK(std::isnan(compute(f, {nan_value}, {1})[0]));
    CHECK(std::isnan(compute(f, {1}, {nan_value})[0]));
  }
  for (const Unary f : {Unary::relu, Unary::tanh, Unary::round, Unary::abs}) {
    CAPTURE(static_cast<int>(f));
    CHECK(std::isnan(compute(f, Values{nan_value})[0]));
  }
  CHECK(compute(Binary::equal, {nan_value}, {nan_value}) == Values{0});
  CHECK(compute(Binary::not_equal, {nan_value}, {nan_value}) == Values{1});
  CHECK(compute(Binary::logical_and, {nan_value}, {1}) == Values{1});
}

TEST_CASE("Elementwise: a column and a row are broadcast to a table", "[tensor][elementwise]") {
  const Shape shape{2, 3};
  const Values column{10, 20}, row{1, 2, 3};
  Values out = room(shape);
  compute(Binary::add, shape, target(out, shape), {column.data(), {1, 0}}, {row.data(), {0, 1}});
  CHECK(out == Values{11, 12, 13, 21, 22, 23});
}

TEST_CASE("Elementwise: only the target's own places are written", "[tensor][elementwise]") {
  Values out(6, 0.0f);
  const Values a{1, 2};
  compute(Unary::copy, {2}, {out.data() + 1, {3}}, view(a, {2}));
  CHECK(out == Values{0, 1, 0, 0, 2, 0});
}

TEST_CASE("Elementwise: select takes from one or the other", "[tensor][elementwise]") {
  const Shape shape{2, 2};
  const Values condition{1, 0, nan_value, 0}, a{1, 2, 3, 4}, b{9};
  Values out = room(shape);
  tensor::select(shape, target(out, shape), view(condition, shape), view(a, shape), everywhere(b));
  CHECK(out == Values{1, 9, 3, 9});
}

TEST_CASE("Elementwise: rejects functions that are none", "[tensor][elementwise]") {
  for (const int code : {-1, 20, 1000}) {
    CHECK(error_of([&] { compute(static_cast<Unary>(code), {1}); }) ==
          "There is no such function of one value.");
  }
  for (const int code : {-1, 17, 1000}) {
    CHECK(error_of([&] { compute(static_cast<Binary>(code), {1}, {1}); }) ==
          "There is no such function of two values.");
  }
}

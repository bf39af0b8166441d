#include "tensor/reduce.h"

#include <cmath>

#include "catch.h"
#include "errors.h"
#include "tensor_values.h"

using tensor::Reduction;
using tensor::Shape;

namespace {

const float nan_value = std::nanf("");

Values reduce(Reduction reduction, const Shape& shape, int keep, const tensor::View& a) {
  Values out = room(shape.part(0, keep));
  tensor::reduce(reduction, shape, keep, out.data(), a);
  return out;
}

/// All values become one.
float reduce(Reduction reduction, const Values& values) {
  const Shape shape{static_cast<tensor::Index>(values.size())};
  return reduce(reduction, shape, 0, view(values, shape))[0];
}

constexpr Reduction all_reductions[] = {
    Reduction::sum,    Reduction::prod, Reduction::max, Reduction::min, Reduction::argmax,
    Reduction::argmin, Reduction::norm, Reduction::any, Reduction::all, Reduction::mean};

}  // namespace

TEST_CASE("Reduce: all values by hand", "[tensor][reduce]") {
  const Values values{3, -4, 0, -4, 3};
  CHECK(reduce(Reduction::sum, values) == -2);
  CHECK(reduce(Reduction::prod, {3, -4, 0.5f}) == -6);
  CHECK(reduce(Reduction::max, values) == 3);
  CHECK(reduce(Reduction::min, values) == -4);
  CHECK(reduce(Reduction::norm, {3, -4}) == 5);
  CHECK(reduce(Reduction::mean, values) == Approx(-0.4));
  CHECK(reduce(Reduction::any, values) == 1);
  CHECK(reduce(Reduction::any, {0, 0}) == 0);
  CHECK(reduce(Reduction::all, values) == 0);
  CHECK(reduce(Reduction::all, {1, -2}) == 1);
}

TEST_CASE("Reduce: of equal values, the place is that of the first", "[tensor][reduce]") {
  CHECK(reduce(Reduction::argmax, {1, 7, 7, 2}) == 1);
  CHECK(reduce(Reduction::argmin, {5, 2, 9, 2}) == 1);
  CHECK(reduce(Reduction::argmax, {5, 5}) == 0);
}

TEST_CASE("Reduce: rows, columns and more at once", "[tensor][reduce]") {
  const Values values{1, 2, 3, 4, 5, 6};
  CHECK(reduce(Reduction::sum, {2, 3}, 1, {values.data(), {3, 1}}) == Values{6, 15});
  CHECK(reduce(Reduction::sum, {3, 2}, 1, {values.data(), {1, 3}}) == Values{5, 7, 9});
  CHECK(reduce(Reduction::argmax, {3, 2}, 1, {values.data(), {1, 3}}) == Values{1, 1, 1});
  CHECK(reduce(Reduction::sum, {2, 3}, 2, {values.data(), {3, 1}}) == values);
  CHECK(reduce(Reduction::sum, {2, 3}, 0, {values.data(), {3, 1}}) == Values{21});
  // A place counts in the order of the dimensions as they are given: here, column by column.
  CHECK(reduce(Reduction::argmax, {3, 2}, 0, {values.data(), {1, 3}}) == Values{5});
  CHECK(reduce(Reduction::argmin, {3, 2}, 0, {values.data() + 1, {0, 0}}) == Values{0});
}

TEST_CASE("Reduce: a broadcast value counts as often as it is repeated", "[tensor][reduce]") {
  const Values value{2};
  CHECK(reduce(Reduction::sum, {2, 5}, 1, everywhere(value)) == Values{10, 10});
  CHECK(reduce(Reduction::prod, {10}, 0, everywhere(value)) == Values{1024});
}

TEST_CASE("Reduce: NaN is the largest and the smallest, at its first place", "[tensor][reduce]") {
  const Values values{1, nan_value, 3, nan_value, -3};
  CHECK(std::isnan(reduce(Reduction::max, values)));
  CHECK(std::isnan(reduce(Reduction::min, values)));
  CHECK(reduce(Reduction::argmax, values) == 1);
  CHECK(reduce(Reduction::argmin, values) == 1);
  CHECK(reduce(Reduction::argmax, {nan_value, 5}) == 0);
  CHECK(std::isnan(reduce(Reduction::sum, values)));
  CHECK(reduce(Reduction::any, {0, nan_value}) == 1);
  CHECK(reduce(Reduction::all, {1, nan_value}) == 1);
}

TEST_CASE("Reduce: a million small values do not lose the sum", "[tensor][reduce]") {
  const Values value{0.1f};
  const Shape many{1'000'000};
  CHECK(reduce(Reduction::sum, many, 0, everywhere(value))[0] == Approx(100'000).epsilon(1e-7));
  CHECK(reduce(Reduction::mean, many, 0, everywhere(value))[0] == Approx(0.1).epsilon(1e-7));
}

TEST_CASE("Reduce: of no values, what PyTorch gives", "[tensor][reduce]") {
  const Values none{0};
  const auto of_none = [&](Reduction r) { return reduce(r, {2, 0}, 1, everywhere(none)); };
  CHECK(of_none(Reduction::sum) == Values{0, 0});
  CHECK(of_none(Reduction::prod) == Values{1, 1});
  CHECK(of_none(Reduction::norm) == Values{0, 0});
  CHECK(of_none(Reduction::any) == Values{0, 0});
  CHECK(of_none(Reduction::all) == Values{1, 1});
  CHECK(std::isnan(of_none(Reduction::mean)[1]));
  for (const Reduction r : {Reduction::max, Reduction::min, Reduction::argmax, Reduction::argmin}) {
    CHECK(error_of([&] { of_none(r); }) == "There is no largest or smallest among no values.");
  }
  for (const Reduction r : all_reductions) {
    CHECK(reduce(r, {0, 0}, 1, everywhere(none)).empty());
  }
}

TEST_CASE("Reduce: rejects reductions that are none and sizes that are not there",
          "[tensor][reduce]") {
  const Values values{1, 2};
  for (const int code : {-1, 10}) {
    CHECK(error_of([&] { reduce(static_cast<Reduction>(code), values); }) ==
          "There is no such reduction.");
  }
  for (const int keep : {-1, 2}) {
    float out = 0;
    CHECK(error_of([&] { tensor::reduce(Reduction::sum, {2}, keep, &out, view(values, {2})); }) ==
          "A reduction can keep only dimensions that the tensor has.");
  }
}

#include <cmath>
#include <sstream>

#include "catch.h"
#include "compare.h"
#include "errors.h"

namespace {

Fixture read(const std::string& text) {
  std::istringstream stream(text);
  return Fixture("sample", stream);
}

template <class Function>
std::string read_error(const Function& function) {
  return error_of<std::runtime_error>(function);
}

}  // namespace

TEST_CASE("Fixture: arrays keep their names, shapes and values", "[fixture]") {
  const Fixture fixture = read("# a comment\nx 2 1 2\n1 -2.5\n3e-40 4\n\nseed 1\n4294967338\n");
  CHECK(fixture.array("x").shape == rnn::Shape{2, 1, 2});
  CHECK(fixture.sequence("x").values(1, 1) == 4.0f);
  CHECK(fixture.sequence("x").values(1, 0) == 3e-40f);
  CHECK(fixture.number("seed") == 4294967338.0);
}

TEST_CASE("Fixture: rejects what is missing, damaged or empty", "[fixture]") {
  const Fixture fixture = read("x 2\n1 2\n");
  CHECK(read_error([&] { fixture.array("h"); }) == "The fixture sample has no array h.");
  CHECK(read_error([&] { fixture.matrix("x"); }) ==
        "In the fixture sample the array x has the shape (2).");
  CHECK(contains(read_error([] { Fixture("no such"); }), "/no such.txt"));
  CHECK(read_error([] { read("# nothing\n"); }) == "The fixture sample is empty.");
  for (const std::string text :
       {"x 3\n1 2\n", "x 0\n\n", "x\n1\n", "x 2 two\n1 2\n", "x 2\n1 nan\n"}) {
    CAPTURE(text);
    CHECK(contains(read_error([&] { read(text); }), "The fixture sample is damaged"));
  }
}

TEST_CASE("Compare: what cannot be compared differs", "[fixture]") {
  const Fixture fixture = read("x 1 2\n1 2\n\nzero 1 2\n0 0\n");
  const Fixture::Array& x = fixture.array("x");
  rnn::Matrix same(1, 2), column(2, 1), bad(1, 2);
  same << 1, 2;
  column << 1, 2;
  bad << 1, NAN;
  CHECK(largest_difference(x, same) == 0.0);
  CHECK(relative_difference(x, same) == 0.0);
  CHECK(mixed_difference(x, same) == 0.0);
  CHECK(largest_difference(x, same * 2) == 2.0);
  CHECK(mixed_difference(x, same * 2) == Approx(2.0 / 3.0));
  CHECK(relative_difference(x, same * 2) == 1.0);

  for (const rnn::Matrix& other : {column, bad, rnn::Matrix()}) {
    CHECK_FALSE(largest_difference(x, other) < 1e9);
    CHECK_FALSE(mixed_difference(x, other) < 1e9);
    CHECK_FALSE(relative_difference(x, other) < 1e9);
    CHECK_FALSE(largest_difference(same, other) < 1e9);
  }
  CHECK_FALSE(relative_difference(fixture.array("zero"), rnn::Matrix::Zero(1, 2)) < 1e9);
}

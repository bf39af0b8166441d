#include "tensor/view.h"

#include "catch.h"
#include "errors.h"
#include "tensor/rows.h"

using tensor::Index;
using tensor::Rows;
using tensor::Shape;
using tensor::Strides;

namespace {

/// All offsets of two operands in the order of the walk, and the number of rows.
struct Walk {
  std::vector<Index> first, second;
  int rows = 0;
};

Walk walk(const Shape& shape, const Strides& a, const Strides& b) {
  Walk walk;
  Rows<2>(shape, {a, b}).each([&](auto& at, auto& step, Index count) {
    ++walk.rows;
    for (Index i = 0; i < count; ++i) {
      walk.first.push_back(at[0] + i * step[0]);
      walk.second.push_back(at[1] + i * step[1]);
    }
  });
  return walk;
}

using Offsets = std::vector<Index>;

}  // namespace

TEST_CASE("Shape: the count is the product of the sizes, 1 without any", "[tensor]") {
  CHECK(Shape{}.count() == 1);
  CHECK(Shape{5}.count() == 5);
  CHECK(Shape{2, 3, 4}.count() == 24);
  CHECK(Shape{2, 0, 4}.count() == 0);
  CHECK(Shape{2'000'000'000, 2'000'000'000, 2'000'000'000, 0}.count() == 0);
  CHECK(Shape{2, 3, 4, 5}.part(1, 3).count() == 12);
  CHECK(Shape{2, 3}.part(2, 2).count() == 1);
}

TEST_CASE("Shape: rejects a ninth dimension and negative sizes", "[tensor]") {
  CHECK(error_of([] { Shape{1, 1, 1, 1, 1, 1, 1, 1, 1}; }) ==
        "A tensor can have at most 8 dimensions.");
  CHECK(error_of([] { Shape{2, -1}; }) == "The sizes of a tensor must not be negative.");
  CHECK(Shape{1, 1, 1, 1, 1, 1, 1, 2}.count() == 2);
}

TEST_CASE("Strides: without gaps, the last dimension is the fastest", "[tensor]") {
  const Strides strides = tensor::contiguous({2, 3, 4});
  CHECK(strides[0] == 12);
  CHECK(strides[1] == 4);
  CHECK(strides[2] == 1);
  CHECK(tensor::from(strides, 1)[0] == 4);
}

TEST_CASE("Rows: a transposed and a broadcast operand are walked side by side", "[tensor]") {
  const Walk found = walk({2, 3}, {1, 2}, {0, 1});
  CHECK(found.first == Offsets{0, 2, 4, 1, 3, 5});
  CHECK(found.second == Offsets{0, 1, 2, 0, 1, 2});
  CHECK(found.rows == 2);
}

TEST_CASE("Rows: operands without gaps are one row, whatever their rank", "[tensor]") {
  const Shape shape{2, 1, 3, 4};
  const Walk found = walk(shape, tensor::contiguous(shape), tensor::contiguous(shape));
  CHECK(found.rows == 1);
  CHECK(found.first.size() == 24);
  CHECK(found.first.back() == 23);
}

TEST_CASE("Rows: dimensions are joined only where every operand allows it", "[tensor]") {
  // The second operand repeats over the middle dimension.
  const Walk found = walk({2, 3, 4}, tensor::contiguous({2, 3, 4}), {4, 0, 1});
  CHECK(found.rows == 6);
  CHECK(found.second[12] == 4);
  CHECK(found.second[11] == 3);
}

TEST_CASE("Rows: no dimensions are one value, a size of 0 is none", "[tensor]") {
  CHECK(walk({}, {}, {}).first == Offsets{0});
  CHECK(walk({1, 1}, {7, 7}, {7, 7}).first == Offsets{0});
  CHECK(walk({3, 0, 2}, {9, 9, 9}, {9, 9, 9}).rows == 0);
}

TEST_CASE("Rows: eight dimensions are walked in order", "[tensor]") {
  const Shape shape{2, 2, 2, 2, 2, 2, 2, 2};
  Strides backwards{};
  for (std::size_t d = 0; d < 8; ++d) backwards[d] = Index{1} << d;
  const Walk found = walk(shape, tensor::contiguous(shape), backwards);
  REQUIRE(found.first.size() == 256);
  for (std::size_t i = 0; i < 256; ++i) CHECK(found.first[i] == static_cast<Index>(i));
  CHECK(found.second[1] == 128);
  CHECK(found.second[128] == 1);
  CHECK(found.second[255] == 255);
}

#include "tensor/operation.h"

#include <cmath>

#include "catch.h"
#include "compare.h"
#include "errors.h"
#include "tensor_values.h"

using tensor::Op;

namespace {

/// The numbers of a description.
struct Description {
  Op op;
  int code, keep, out, out_count;
  int a = 0, b = 0, c = 0;
  std::vector<int> shape = {};
  std::vector<std::vector<int>> strides = {};
};

void run(const Description& d, float* block, rnn::Generator& generator) {
  std::vector<std::int32_t> numbers{static_cast<int>(d.op),
                                    d.code,
                                    static_cast<int>(d.shape.size()),
                                    d.keep,
                                    d.out,
                                    d.out_count,
                                    d.a,
                                    0,
                                    d.b,
                                    0,
                                    d.c,
                                    0};
  numbers.insert(numbers.end(), d.shape.begin(), d.shape.end());
  for (const auto& steps : d.strides) numbers.insert(numbers.end(), steps.begin(), steps.end());
  numbers.resize(tensor::description_size);
  tensor::run(numbers.data(), block, generator);
}

/// The block afterwards.
Values run(const Description& d, Values block) {
  rnn::Generator generator(0);
  run(d, block.data(), generator);
  return block;
}

Values draw(rnn::Generator& generator, int code, int count, std::vector<int> shape = {}) {
  Values out(static_cast<std::size_t>(count));
  run({Op::random, code, 0, 0, count, 0, 0, 0, std::move(shape)}, out.data(), generator);
  return out;
}

rnn::ConstMatrixMap row(const Values& values, std::size_t first, std::size_t count) {
  return {values.data() + first, 1, static_cast<rnn::Index>(count)};
}

}  // namespace

TEST_CASE("Operation: each kind by hand", "[tensor][operation]") {
  CHECK(run({Op::binary, 1, 0, 3, 2, 0, 2, 0, {2}, {{1}, {0}}}, {5, 7, 1, 0, 0}) ==
        Values{5, 7, 1, 4, 6});
  CHECK(run({Op::unary, 1, 0, 2, 2, 0, 0, 0, {2}, {{1}}}, {5, 7, 0, 0}) == Values{5, 7, -5, -7});
  CHECK(run({Op::reduce, 0, 1, 4, 2, 0, 0, 0, {2, 2}, {{2, 1}}}, {1, 2, 3, 4, 0, 0}) ==
        Values{1, 2, 3, 4, 3, 7});
  CHECK(run({Op::matmul, 0, 0, 4, 1, 0, 2, 0, {1, 1, 2}, {{0, 0, 1}, {0, 0, 1}}},
            {1, 2, 3, 4, 0}) == Values{1, 2, 3, 4, 11});
  CHECK(run({Op::assign, 0, 0, 0, 4, 1, 4, 0, {2}, {{2}, {0}}}, {1, 2, 3, 4, 9}) ==
        Values{1, 9, 3, 9, 9});
  CHECK(run({Op::where, 0, 0, 4, 2, 0, 2, 3, {2}, {{1}, {0}, {0}}}, {1, 0, 5, 6, 0, 0}) ==
        Values{1, 0, 5, 6, 5, 6});
}

TEST_CASE("Operation: an offset is added to where an operand begins", "[tensor][operation]") {
  std::int32_t numbers[tensor::description_size] = {1, 0, 0, 0, 4, 1, 1, 2};
  Values block{1, 2, 3, 4, 0};
  rnn::Generator generator(0);
  tensor::run(numbers, block.data(), generator);
  CHECK(block == Values{1, 2, 3, 4, 4});
}

TEST_CASE("Operation: random numbers are PyTorch's, whatever was drawn before",
          "[tensor][operation][pytorch]") {
  rnn::Generator generator(99), expected(42);
  generator.randn(3);
  draw(generator, 0, 0, {42, 0});
  CHECK(draw(generator, 1, 5) == expected.rand(5));
  CHECK(draw(generator, 2, 7) == expected.randn(7));
  CHECK(draw(generator, 2, 40) == expected.randn(40));
  // The seed's bits arrive in two signed halves; PyTorch's generator uses the low one.
  draw(generator, 0, 0, {-1, 5});
  CHECK(draw(generator, 1, 5) == rnn::Generator(4294967295u).rand(5));
}

TEST_CASE("Operation: layers are initialised as PyTorch does", "[tensor][operation][pytorch]") {
  const Fixture fixture("init_0");
  const auto& weight_ih = fixture.array("weight_ih");
  const int H = static_cast<int>(weight_ih.shape[0]), I = static_cast<int>(weight_ih.shape[1]);
  const int O = static_cast<int>(fixture.array("weight").shape[0]);
  rnn::Generator generator(static_cast<std::uint64_t>(fixture.number("seed")));
  const Values drawn = draw(generator, 3, H * (I + H + 2), {I, H});
  std::size_t at = 0;
  for (const char* name : {"weight_ih", "weight_hh", "bias_ih", "bias_hh"}) {
    const auto& array = fixture.array(name);
    CAPTURE(name);
    Fixture::Array flat = array;
    flat.shape = {1, static_cast<rnn::Index>(array.values.size())};
    CHECK(largest_difference(flat, row(drawn, at, array.values.size())) < 1e-6);
    at += array.values.size();
  }
  CHECK(at == drawn.size());
  CHECK(draw(generator, 4, O * (H + 1), {H, O}).size() == static_cast<std::size_t>(O * (H + 1)));
}

TEST_CASE("Operation: rejects what it does not know", "[tensor][operation]") {
  const auto error = [](Op op, int code) {
    return error_of([&] { run({op, code, 0, 0, 1, 0, 0, 0, {1}, {{1}, {1}}}, Values(4)); });
  };
  CHECK(error(static_cast<Op>(-1), 0) == "There is no such operation.");
  CHECK(error(static_cast<Op>(7), 0) == "There is no such operation.");
  CHECK(error(Op::random, 5) == "There is no such kind of random numbers.");
  CHECK(error(Op::binary, 17) == "There is no such function of two values.");
  CHECK(error(Op::unary, 20) == "There is no such function of one value.");
  CHECK(error(Op::reduce, 10) == "There is no such reduction.");
  CHECK(error(Op::matmul, 0) == "A matrix product has three sizes: M, N, K.");
  for (const int rank : {-1, 9}) {
    std::int32_t numbers[tensor::description_size] = {0, 0, rank};
    rnn::Generator generator(0);
    CHECK(error_of([&] { tensor::run(numbers, nullptr, generator); }) ==
          "A tensor can have at most 8 dimensions.");
  }
}

TEST_CASE("Operation: rejects writing to values that are one and the same", "[tensor][operation]") {
  const Values before{1, 2, 3};
  CHECK(contains(error_of([&] {
                   run({Op::assign, 0, 0, 0, 3, 0, 1, 0, {2}, {{0}, {1}}}, before);
                 }),
                 "clone() it before writing"));
  // A single value may have any stride.
  CHECK(run({Op::assign, 0, 0, 0, 3, 0, 1, 0, {1}, {{0}, {1}}}, before) == Values{2, 2, 3});
}

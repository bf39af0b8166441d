#include "tensor/matmul.h"

#include "catch.h"
#include "errors.h"
#include "rnn/random.h"
#include "tensor_values.h"

using tensor::Index;
using tensor::Shape;
using tensor::Strides;
using tensor::View;

namespace {

Values matmul(const Shape& shape, const View& a, const View& b) {
  Values out = room(shape.part(0, shape.rank - 1));
  tensor::matmul(shape, out.data(), a, b);
  return out;
}

/// One product, sum by sum.
Values by_hand(Index M, Index N, Index K, const View& a, const View& b) {
  Values out;
  for (Index m = 0; m < M; ++m) {
    for (Index n = 0; n < N; ++n) {
      double sum = 0;
      for (Index k = 0; k < K; ++k) {
        sum += static_cast<double>(a.data[m * a.strides[0] + k * a.strides[2]]) *
               static_cast<double>(b.data[n * b.strides[1] + k * b.strides[2]]);
      }
      out.push_back(static_cast<float>(sum));
    }
  }
  return out;
}

/// max |actual - expected| / (1 + |expected|)
double mixed_difference(const Values& expected, const Values& actual) {
  REQUIRE(expected.size() == actual.size());
  double largest = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double difference = std::abs(static_cast<double>(actual[i]) - expected[i]);
    largest = std::max(largest, difference / (1 + std::abs(expected[i])));
  }
  return largest;
}

}  // namespace

TEST_CASE("Matmul: by hand", "[tensor][matmul]") {
  const Values a{1, 2, 3, 4, 5, 6}, b{1, 0, 2, 0, 1, 2};
  // (2, 3) @ (3, 2): the strides of a for (M, N, K), those of b for (M, N, K), too
  CHECK(matmul({2, 2, 3}, {a.data(), {3, 0, 1}}, {b.data(), {0, 1, 2}}) == Values{8, 6, 20, 12});
}

TEST_CASE("Matmul: transposed operands need no copy of the caller's", "[tensor][matmul]") {
  const Values a{1, 2, 3, 4, 5, 6}, b{1, 0, 2, 0, 1, 2};
  // a.T (3, 2) @ b.T (2, 3)
  CHECK(matmul({3, 3, 2}, {a.data(), {1, 0, 3}}, {b.data(), {0, 2, 1}}) ==
        Values{1, 2, 9, 2, 4, 12, 3, 6, 15});
}

TEST_CASE("Matmul: no sizes to sum over give zeros, no rows give nothing", "[tensor][matmul]") {
  const Values none{7};
  CHECK(matmul({2, 2, 0}, everywhere(none), everywhere(none)) == Values{0, 0, 0, 0});
  CHECK(matmul({3, 2, 2, 0}, everywhere(none), everywhere(none)) == Values(12, 0.0f));
  CHECK(matmul({0, 2, 2}, everywhere(none), everywhere(none)).empty());
  CHECK(matmul({0, 4000, 4000}, {nullptr, {1, 0, 1}}, {nullptr, {0, 9, 9}}).empty());
  CHECK(matmul({5, 2, 0, 3}, {nullptr, {6, 3, 0, 1}}, {nullptr, {0, 0, 1, 1}}).empty());
}

TEST_CASE("Matmul: every product of a batch, with operands that repeat", "[tensor][matmul]") {
  const Values a{1, 2, 3, 4}, b{1, 10, 100};
  // a (2, 1, 1, 2) with b (3, 2, 1) made of the same value twice
  const Values out =
      matmul({2, 3, 1, 1, 2}, {a.data(), {2, 0, 0, 0, 1}}, {b.data(), {0, 1, 0, 0, 0}});
  CHECK(out == Values{3, 30, 300, 7, 70, 700});
}

TEST_CASE("Matmul: matches plain sums for all sizes and layouts", "[tensor][matmul]") {
  rnn::Generator generator(4);
  for (const Index M : {1, 2, 5, 16, 33}) {
    for (const Index N : {1, 3, 8, 17}) {
      for (const Index K : {1, 4, 15, 40}) {
        const Values a = generator.randn(static_cast<std::size_t>(2 * M * K));
        const Values b = generator.randn(static_cast<std::size_t>(2 * K * N));
        const Strides a_layouts[] = {{K, 0, 1}, {1, 0, M}, {2 * K, 0, 2}, {0, 0, 1}, {2, 0, 0}};
        const Strides b_layouts[] = {{0, 1, N}, {0, K, 1}, {0, 2, 2 * N}, {0, 0, 1}, {0, 1, 0}};
        for (const Strides& of_a : a_layouts) {
          for (const Strides& of_b : b_layouts) {
            CAPTURE(M, N, K, of_a[0], of_a[2], of_b[1], of_b[2]);
            const View left{a.data(), of_a}, right{b.data(), of_b};
            CHECK(mixed_difference(by_hand(M, N, K, left, right), matmul({M, N, K}, left, right)) <
                  1e-5);
          }
        }
      }
    }
  }
}

TEST_CASE("Matmul: rejects a shape without three sizes", "[tensor][matmul]") {
  const Values values{1};
  CHECK(error_of([&] {
          matmul({1, 1}, everywhere(values), everywhere(values));
        }) == "A matrix product has three sizes: M, N, K.");
}

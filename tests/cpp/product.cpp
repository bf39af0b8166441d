#include "rnn/product.h"

#include "catch.h"
#include "compare.h"
#include "samples.h"

TEST_CASE("Product: of every size around the panels' is Eigen's", "[product]") {
  rnn::Generator generator(5);
  for (const rnn::Index M : {1, 2, 5, 17}) {
    for (const rnn::Index K : {1, 3, 16, 33}) {
      for (const rnn::Index N : {1, 4, 16, 19, 40}) {
        const rnn::Matrix a = rnn::torch_randn(generator, M, K);
        const rnn::Matrix b = rnn::torch_randn(generator, K, N);
        const rnn::Matrix expected = a * b;
        CAPTURE(M, K, N);
        CHECK(largest_difference(expected, rnn::product(a, b)) < 1e-5);
        CHECK(largest_difference(expected, rnn::transposed_product(rnn::transposed(a), b)) < 1e-5);
      }
    }
  }
}

TEST_CASE("Product: takes part of a larger matrix", "[product]") {
  rnn::Generator generator(6);
  const rnn::Matrix a = rnn::torch_randn(generator, 9, 7), b = rnn::torch_randn(generator, 9, 5);
  const rnn::Matrix expected = a.block(2, 1, 4, 3).transpose() * b.block(2, 2, 4, 3);
  const rnn::Matrix found = rnn::transposed_product(a.block(2, 1, 4, 3), b.block(2, 2, 4, 3));
  CHECK(largest_difference(expected, found) < 1e-5);
}

#include "rnn/panels.h"

#include "catch.h"
#include "compare.h"
#include "samples.h"

TEST_CASE("Panels: the product is Eigen's for every size around the panel width", "[panels]") {
  rnn::Generator generator(3);
  for (const rnn::Index N : {1, 7, 8, 15, 16, 17, 31, 32, 33, 48}) {
    for (const rnn::Index K : {1, 2, 15, 16, 17, 40}) {
      for (const rnn::Index B : {1, 2, 3, 4, 7}) {
        const rnn::Matrix W = rnn::torch_randn(generator, N, K);
        const rnn::Matrix in = rnn::torch_randn(generator, B, K);
        rnn::Matrix out = rnn::Matrix::Constant(B, N, 99.0f);
        rnn::Panels(W).multiply(in, out);
        CAPTURE(N, K, B);
        CHECK(largest_difference(in * W.transpose(), out) < 1e-5);
      }
    }
  }
}

TEST_CASE("Panels: a product of ones counts the inputs exactly", "[panels]") {
  rnn::Matrix out(3, 17);
  rnn::Panels(rnn::Matrix::Ones(17, 40)).multiply(rnn::Matrix::Ones(3, 40), out);
  CHECK(out.minCoeff() == 40.0f);
  CHECK(out.maxCoeff() == 40.0f);
}

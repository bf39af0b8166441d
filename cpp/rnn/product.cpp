#include "rnn/product.h"

#include "rnn/panels.h"

namespace rnn {

Matrix transposed(const ConstMatrixRef& a) {
  return a.transpose();
}

Matrix product(const ConstMatrixRef& a, const ConstMatrixRef& b) {
  Matrix out(a.rows(), b.cols());
  Panels(transposed(b)).multiply(a, out);
  return out;
}

Matrix transposed_product(const ConstMatrixRef& a, const ConstMatrixRef& b) {
  return product(transposed(a), b);
}

}  // namespace rnn

#include <cmath>
#include <stdexcept>

#include "tensor/elementwise.h"
#include "tensor/rows.h"

namespace tensor {
namespace {

float copy(float x) {
  return x;
}
float negate(float x) {
  return -x;
}
float abs(float x) {
  return std::fabs(x);
}
float tanh(float x) {
  return std::tanh(x);
}
float sigmoid(float x) {
  return 1.0f / (1.0f + std::exp(-x));
}
float relu(float x) {
  return x < 0.0f ? 0.0f : x;
}  // NaN stays
float exp(float x) {
  return std::exp(x);
}
float log(float x) {
  return std::log(x);
}
float sqrt(float x) {
  return std::sqrt(x);
}
float floor(float x) {
  return std::floor(x);
}
float ceil(float x) {
  return std::ceil(x);
}
float round(float x) {
  return std::nearbyint(x);
}  // halves to the even neighbour
float sign(float x) {
  return static_cast<float>((x > 0.0f) - (x < 0.0f));
}
float logical_not(float x) {
  return x == 0.0f;
}
float isnan(float x) {
  return std::isnan(x);
}
float isfinite(float x) {
  return std::isfinite(x);
}
float sin(float x) {
  return std::sin(x);
}
float cos(float x) {
  return std::cos(x);
}
float trunc(float x) {
  return std::trunc(x);
}
float reciprocal(float x) {
  return 1.0f / x;
}

using Row = void (*)(float* out, Index out_step, const float* a, Index a_step, Index count);

template <float (*f)(float)>
void row(float* out, Index out_step, const float* a, Index a_step, Index count) {
  if (out_step == 1 && a_step == 1) {
    for (Index i = 0; i < count; ++i) out[i] = f(a[i]);
  } else {
    for (Index i = 0; i < count; ++i) out[i * out_step] = f(a[i * a_step]);
  }
}

constexpr std::array<Row, 20> rows{
    row<copy>,     row<negate>, row<abs>,  row<tanh>,        row<sigmoid>,
    row<relu>,     row<exp>,    row<log>,  row<sqrt>,        row<floor>,
    row<ceil>,     row<round>,  row<sign>, row<logical_not>, row<isnan>,
    row<isfinite>, row<sin>,    row<cos>,  row<trunc>,       row<reciprocal>,
};

}  // namespace

void compute(Unary function, const Shape& shape, const Target& out, const View& a) {
  const auto code = static_cast<std::size_t>(function);
  if (code >= rows.size()) throw std::invalid_argument("There is no such function of one value.");
  const Row f = rows[code];
  Rows<2>(shape, {out.strides, a.strides}).each([&](auto& at, auto& step, Index count) {
    f(out.data + at[0], step[0], a.data + at[1], step[1], count);
  });
}

}  // namespace tensor

#include <cmath>
#include <stdexcept>

#include "tensor/elementwise.h"
#include "tensor/rows.h"

namespace tensor {
namespace {

float add(float a, float b) {
  return a + b;
}
float subtract(float a, float b) {
  return a - b;
}
float multiply(float a, float b) {
  return a * b;
}
float divide(float a, float b) {
  return a / b;
}

float remainder(float a, float b) {
  const float rest = std::fmod(a, b);
  return rest != 0.0f && (rest < 0.0f) != (b < 0.0f) ? rest + b : rest;
}

/// Not floor(a / b), which is one too many where a / b is rounded up to a whole number.
float floor_divide(float a, float b) {
  if (b == 0.0f) return a / b;
  const float rest = std::fmod(a, b);
  const float below = rest != 0.0f && (rest < 0.0f) != (b < 0.0f) ? 1.0f : 0.0f;
  const float whole = (a - rest) / b - below;
  return whole == 0.0f ? std::copysign(0.0f, a / b) : std::nearbyint(whole);
}

float pow(float a, float b) {
  return std::pow(a, b);
}
float maximum(float a, float b) {
  return a > b || std::isnan(a) ? a : b;
}
float minimum(float a, float b) {
  return a < b || std::isnan(a) ? a : b;
}
float equal(float a, float b) {
  return a == b;
}
float not_equal(float a, float b) {
  return a != b;
}
float less(float a, float b) {
  return a < b;
}
float less_equal(float a, float b) {
  return a <= b;
}
float greater(float a, float b) {
  return a > b;
}
float greater_equal(float a, float b) {
  return a >= b;
}
float logical_and(float a, float b) {
  return a != 0.0f && b != 0.0f;
}
float logical_or(float a, float b) {
  return a != 0.0f || b != 0.0f;
}

struct Operand {
  const float* data;
  Index step;
};
using Row = void (*)(float* out, Index out_step, Operand a, Operand b, Index count);

template <float (*f)(float, float)>
void row(float* out, Index out_step, Operand a, Operand b, Index count) {
  if (out_step == 1 && a.step == 1 && b.step == 1) {
    for (Index i = 0; i < count; ++i) out[i] = f(a.data[i], b.data[i]);
  } else {
    for (Index i = 0; i < count; ++i) {
      out[i * out_step] = f(a.data[i * a.step], b.data[i * b.step]);
    }
  }
}

constexpr std::array<Row, 17> rows{
    row<add>,         row<subtract>,   row<multiply>,   row<divide>,  row<floor_divide>,
    row<remainder>,   row<pow>,        row<maximum>,    row<minimum>, row<equal>,
    row<not_equal>,   row<less>,       row<less_equal>, row<greater>, row<greater_equal>,
    row<logical_and>, row<logical_or>,
};

}  // namespace

void compute(Binary function, const Shape& shape, const Target& out, const View& a, const View& b) {
  const auto code = static_cast<std::size_t>(function);
  if (code >= rows.size()) throw std::invalid_argument("There is no such function of two values.");
  const Row f = rows[code];
  Rows<3>(shape, {out.strides, a.strides, b.strides}).each([&](auto& at, auto& step, Index count) {
    f(out.data + at[0], step[0], {a.data + at[1], step[1]}, {b.data + at[2], step[2]}, count);
  });
}

}  // namespace tensor

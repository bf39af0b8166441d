#include "tensor/reduce.h"

#include <cmath>
#include <stdexcept>

#include "tensor/rows.h"

namespace tensor {
namespace {

/// What is known after some of the values.
struct Partial {
  double value;
  Index seen = 0;  ///< how many values
  Index best = 0;  ///< the place of the largest or smallest
};

using Row = void (*)(Partial& partial, const float* a, Index step, Index count);

double add(double sum, float x) {
  return sum + x;
}
double multiply(double product, float x) {
  return product * x;
}
double add_square(double sum, float x) {
  return sum + static_cast<double>(x) * x;
}
double either(double any, float x) {
  return any != 0.0 || x != 0.0f;
}
double both(double all, float x) {
  return all != 0.0 && x != 0.0f;
}

template <double (*f)(double, float)>
void fold(Partial& partial, const float* a, Index step, Index count) {
  double value = partial.value;
  for (Index i = 0; i < count; ++i) value = f(value, a[i * step]);
  partial.value = value;
}

bool larger(double a, double b) {
  return a > b;
}
bool smaller(double a, double b) {
  return a < b;
}

template <bool (*better)(double, double)>
void choose(Partial& partial, const float* a, Index step, Index count) {
  for (Index i = 0; i < count; ++i, ++partial.seen) {
    const double x = a[i * step];
    const bool first_nan = std::isnan(x) && !std::isnan(partial.value);
    if (partial.seen == 0 || better(x, partial.value) || first_nan) {
      partial.value = x;
      partial.best = partial.seen;
    }
  }
}

struct Method {
  Row row;
  double start;
};

constexpr std::array<Method, 10> methods{{
    {fold<add>, 0.0},
    {fold<multiply>, 1.0},
    {choose<larger>, 0.0},
    {choose<smaller>, 0.0},
    {choose<larger>, 0.0},
    {choose<smaller>, 0.0},
    {fold<add_square>, 0.0},
    {fold<either>, 0.0},
    {fold<both>, 1.0},
    {fold<add>, 0.0},
}};

float finish(Reduction reduction, const Partial& partial, Index count) {
  switch (reduction) {
    case Reduction::argmax:
    case Reduction::argmin:
      return static_cast<float>(partial.best);
    case Reduction::norm:
      return static_cast<float>(std::sqrt(partial.value));
    case Reduction::mean:
      return static_cast<float>(partial.value / static_cast<double>(count));
    default:
      return static_cast<float>(partial.value);
  }
}

}  // namespace

void reduce(Reduction reduction, const Shape& shape, int keep, float* out, const View& a) {
  const auto code = static_cast<std::size_t>(reduction);
  if (code >= methods.size()) throw std::invalid_argument("There is no such reduction.");
  if (keep < 0 || keep > shape.rank) {
    throw std::invalid_argument("A reduction can keep only dimensions that the tensor has.");
  }
  const Shape kept = shape.part(0, keep), reduced = shape.part(keep, shape.rank);
  const Index each = reduced.count();
  if (each == 0 && kept.count() > 0 && reduction >= Reduction::max &&
      reduction <= Reduction::argmin) {
    throw std::invalid_argument("There is no largest or smallest among no values.");
  }

  const Method method = methods[code];
  const Rows<1> outer(kept, {a.strides}), inner(reduced, {from(a.strides, keep)});
  outer.each([&](auto& start, auto& stride, Index count) {
    for (Index i = 0; i < count; ++i) {
      const float* first = a.data + start[0] + i * stride[0];
      Partial partial{method.start};
      inner.each(
          [&](auto& at, auto& step, Index n) { method.row(partial, first + at[0], step[0], n); });
      *out++ = finish(reduction, partial, each);
    }
  });
}

}  // namespace tensor

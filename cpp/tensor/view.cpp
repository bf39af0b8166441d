#include "tensor/view.h"

#include <algorithm>
#include <stdexcept>

namespace tensor {

Shape::Shape(std::initializer_list<Index> given) {
  if (given.size() > max_rank) {
    throw std::invalid_argument("A tensor can have at most 8 dimensions.");
  }
  for (const Index size : given) {
    if (size < 0) throw std::invalid_argument("The sizes of a tensor must not be negative.");
    sizes[static_cast<std::size_t>(rank++)] = size;
  }
}

Shape Shape::part(int first, int last) const {
  Shape shape;
  shape.rank = last - first;
  std::copy(sizes.begin() + first, sizes.begin() + last, shape.sizes.begin());
  return shape;
}

Index Shape::count() const {
  const auto last = sizes.begin() + rank;
  if (std::find(sizes.begin(), last, 0) != last) return 0;  // the others may be huge
  Index product = 1;
  for (int d = 0; d < rank; ++d) product *= sizes[static_cast<std::size_t>(d)];
  return product;
}

Strides contiguous(const Shape& shape) {
  Strides strides{};
  Index step = 1;
  for (int d = shape.rank - 1; d >= 0; --d) {
    strides[static_cast<std::size_t>(d)] = step;
    step *= shape.sizes[static_cast<std::size_t>(d)];
  }
  return strides;
}

Strides from(const Strides& strides, int first) {
  Strides rest{};
  std::copy(strides.begin() + first, strides.end(), rest.begin());
  return rest;
}

}  // namespace tensor

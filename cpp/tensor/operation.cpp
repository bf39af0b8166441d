#include "tensor/operation.h"

#include <algorithm>
#include <stdexcept>

#include "rnn/init.h"
#include "tensor/elementwise.h"
#include "tensor/matmul.h"
#include "tensor/reduce.h"

namespace tensor {
namespace {

/// Puts a description into the core's terms.
class Reader {
 public:
  Reader(const std::int32_t* numbers, float* block) : numbers_(numbers), block_(block) {
    const int rank = number(2);
    if (rank < 0 || rank > max_rank) {
      throw std::invalid_argument("A tensor can have at most 8 dimensions.");
    }
    shape.rank = rank;
    std::copy_n(numbers + description_head, rank, shape.sizes.begin());
  }

  int number(int at) const { return numbers_[at]; }
  float* out() const { return block_ + number(4); }
  Target contiguous_out() const { return {out(), contiguous(shape)}; }

  /// Operand 0, 1 or 2: a, b or c.
  View operand(int n) const { return {start(n), strides(n)}; }
  /// Operand 0, to be written.
  Target target() const { return {start(0), strides(0)}; }

  Shape shape;

 private:
  float* start(int n) const { return block_ + Index{number(6 + 2 * n)} + Index{number(7 + 2 * n)}; }

  Strides strides(int n) const {
    Strides strides{};
    std::copy_n(numbers_ + description_head + (n + 1) * shape.rank, shape.rank, strides.begin());
    return strides;
  }

  const std::int32_t* numbers_;
  float* block_;
};

void assign(const Shape& shape, const Target& target, const View& source) {
  for (int d = 0; d < shape.rank; ++d) {
    const auto at = static_cast<std::size_t>(d);
    if (target.strides[at] == 0 && shape.sizes[at] > 1) {
      throw std::invalid_argument(
          "Several elements of this tensor are one and the same value in memory: clone() it before "
          "writing to it.");
    }
  }
  compute(Unary::copy, shape, target, source);
}

/// Writes arrays one behind the other.
template <class... Arrays>
void put(float* out, const Arrays&... arrays) {
  ((out = std::copy_n(arrays.data(), arrays.size(), out)), ...);
}

void random(const Reader& given, rnn::Generator& generator) {
  const auto& sizes = given.shape.sizes;
  const auto count = static_cast<std::size_t>(given.number(5));
  switch (given.number(1)) {
    case 0: {
      const std::uint64_t low = static_cast<std::uint32_t>(sizes[0]);
      const std::uint64_t high = static_cast<std::uint32_t>(sizes[1]);
      generator = rnn::Generator((high << 32) | low);
      return;
    }
    case 1:
      return put(given.out(), generator.rand(count));
    case 2:
      return put(given.out(), generator.randn(count));
    case 3: {
      const rnn::RnnParameters drawn = rnn::torch_rnn(generator, sizes[0], sizes[1]);
      return put(given.out(), drawn.weight_ih, drawn.weight_hh, drawn.bias_ih, drawn.bias_hh);
    }
    case 4: {
      const rnn::Readout drawn = rnn::torch_linear(generator, sizes[0], sizes[1]);
      return put(given.out(), drawn.W_hy, drawn.b_y);
    }
  }
  throw std::invalid_argument("There is no such kind of random numbers.");
}

}  // namespace

void run(const std::int32_t* description, float* block, rnn::Generator& generator) {
  const Reader given(description, block);
  const int code = given.number(1);
  switch (static_cast<Op>(given.number(0))) {
    case Op::binary:
      return compute(static_cast<Binary>(code), given.shape, given.contiguous_out(),
                     given.operand(0), given.operand(1));
    case Op::unary:
      return compute(static_cast<Unary>(code), given.shape, given.contiguous_out(),
                     given.operand(0));
    case Op::reduce:
      return reduce(static_cast<Reduction>(code), given.shape, given.number(3), given.out(),
                    given.operand(0));
    case Op::matmul:
      return matmul(given.shape, given.out(), given.operand(0), given.operand(1));
    case Op::assign:
      return assign(given.shape, given.target(), given.operand(1));
    case Op::where:
      return select(given.shape, given.contiguous_out(), given.operand(0), given.operand(1),
                    given.operand(2));
    case Op::random:
      return random(given, generator);
  }
  throw std::invalid_argument("There is no such operation.");
}

}  // namespace tensor

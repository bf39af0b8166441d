#include "tensor/elementwise.h"
#include "tensor/rows.h"

namespace tensor {

void select(const Shape& shape, const Target& out, const View& condition, const View& a,
            const View& b) {
  const Rows<4> rows(shape, {out.strides, condition.strides, a.strides, b.strides});
  rows.each([&](auto& at, auto& step, Index count) {
    for (Index i = 0; i < count; ++i) {
      const bool first = condition.data[at[1] + i * step[1]] != 0.0f;
      out.data[at[0] + i * step[0]] =
          first ? a.data[at[2] + i * step[2]] : b.data[at[3] + i * step[3]];
    }
  });
}

}  // namespace tensor

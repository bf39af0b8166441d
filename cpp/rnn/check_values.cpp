#include "rnn/check.h"

// The checks that look at every value: apart from the sentences, so that only these are compiled
// for speed where the rest is compiled for size.

namespace rnn {

void check_finite(const std::string& name, const Shape& shape, const float* values) {
  Index count = 1;
  for (Index size : shape) count *= size;
  if (!ConstMatrixMap(values, 1, count).allFinite()) reject_value(name, shape, values);
}

void check_no_overflow(const ConstSequenceView& preactivation) {
  for (Index t = 0; t < preactivation.T; ++t) {
    if (!preactivation.step(t).allFinite()) reject_overflow(t);
  }
}

}  // namespace rnn

#include "lessons/influence_table.h"

#include <algorithm>
#include <stdexcept>

#include "rnn/influence.h"

namespace lessons {

bool influence_is_quick(Index T, Index B, Index I, Index H) {
  // Measured: about 0.1 ns for each of the multiplications, of which the norm's squarings are
  // 8 m^3, and 0.3 us besides.
  constexpr double most_values = 1e6, most_work = 8e8, besides = 3e3;
  const double h = static_cast<double>(H), i = static_cast<double>(I), m = std::min(h, i);
  const double work_for_one = h * h * (h + i) + h * i * m + 8.0 * m * m * m + besides;
  const double values = static_cast<double>(B) * static_cast<double>(T) * static_cast<double>(T);
  return values <= most_values && values / 2.0 * work_for_one <= most_work;
}

rnn::Matrix influence_table(const rnn::Cell& cell, const rnn::Trace& trace) {
  const Index T = trace.h.T, B = trace.h.B;
  rnn::Matrix table = rnn::Matrix::Zero(B * T, T);
  try {
    for (Index b = 0; b < B; ++b) {
      for (Index t = 1; t <= T; ++t) {
        const std::vector<float> norms = rnn::influence(cell, trace, b, t);
        std::copy(norms.begin(), norms.end(), table.data() + (b * T + t - 1) * T);
      }
    }
  } catch (const std::invalid_argument&) {
    return {};
  }
  return table;
}

}  // namespace lessons

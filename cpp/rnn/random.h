#pragma once

// Random numbers as PyTorch's CPU generator gives them: the same seed and the same calls in the
// same order give the same numbers.
//
// MT19937. A float uniform takes the low 24 bits of one draw, a double uniform the low 53 bits of
// two. randn of fewer than 16 values is Box-Muller in double, which keeps the second of each pair
// for later; from 16 values on it is Box-Muller in float over blocks of 8 pairs, and a last block
// that is not full is drawn again for the last 16 values.
// Source: PyTorch, aten/src/ATen/core/MT19937RNGEngine.h, DistributionsHelper.h, and
// native/cpu/DistributionTemplates.h; facts only, checked against PyTorch 1.13.

#include <cstdint>
#include <random>
#include <vector>

namespace rnn {

/// torch.manual_seed(seed) and what follows. Plain bytes: it may be copied, stored and restored.
class Generator {
 public:
  /// Like PyTorch, uses the low 32 bits of the seed.
  explicit Generator(std::uint64_t seed);

  /// torch.rand(count): uniform in [0, 1), exactly PyTorch's.
  std::vector<float> rand(std::size_t count);

  /// torch.randn(count): standard normal, within 1e-6 of PyTorch's.
  std::vector<float> randn(std::size_t count);

  /// tensor.uniform_(low, high), one value.
  float uniform(float low, float high);

 private:
  double uniform_double();
  double normal_double();
  std::vector<float> randn_blocks(std::size_t count);

  std::mt19937 engine_;
  bool has_spare_ = false;
  double spare_ = 0.0;
};

}  // namespace rnn

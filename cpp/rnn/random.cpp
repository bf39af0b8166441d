#include "rnn/random.h"

#include <cmath>

namespace rnn {
namespace {

constexpr double two_pi = 6.283185307179586476925286766559;
constexpr std::size_t block = 16;

/// Turns 16 uniforms into 16 normals: value j pairs with value j + 8.
void box_muller(float* values) {
  constexpr std::size_t half = block / 2;
  for (std::size_t j = 0; j < half; ++j) {
    const float radius = std::sqrt(-2.0f * std::log(1.0f - values[j]));
    const float angle = static_cast<float>(two_pi) * values[j + half];
    values[j] = radius * std::cos(angle);
    values[j + half] = radius * std::sin(angle);
  }
}

}  // namespace

Generator::Generator(std::uint64_t seed) : engine_(static_cast<std::uint32_t>(seed)) {}

float Generator::uniform(float low, float high) {
  constexpr float step = 1.0f / (1 << 24);
  return static_cast<float>(engine_() & ((1u << 24) - 1)) * step * (high - low) + low;
}

double Generator::uniform_double() {
  const std::uint64_t high = engine_();
  const std::uint64_t bits = (high << 32) | engine_();
  return std::ldexp(static_cast<double>(bits & ((std::uint64_t{1} << 53) - 1)), -53);
}

double Generator::normal_double() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  const double angle = two_pi * uniform_double();
  const double radius = std::sqrt(-2.0 * std::log1p(-uniform_double()));
  spare_ = radius * std::sin(angle);
  has_spare_ = true;
  return radius * std::cos(angle);
}

std::vector<float> Generator::rand(std::size_t count) {
  std::vector<float> values(count);
  for (float& value : values) value = uniform(0.0f, 1.0f);
  return values;
}

std::vector<float> Generator::randn(std::size_t count) {
  if (count >= block) return randn_blocks(count);
  std::vector<float> values(count);
  for (float& value : values) value = static_cast<float>(normal_double());
  return values;
}

std::vector<float> Generator::randn_blocks(std::size_t count) {
  std::vector<float> values = rand(count);
  for (std::size_t i = 0; i + block <= count; i += block) box_muller(&values[i]);
  if (count % block != 0) {
    float* last = &values[count - block];
    for (std::size_t j = 0; j < block; ++j) last[j] = uniform(0.0f, 1.0f);
    box_muller(last);
  }
  return values;
}

}  // namespace rnn

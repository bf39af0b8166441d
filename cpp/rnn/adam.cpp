#include "rnn/adam.h"

#include <cmath>

namespace rnn {

void adam_step(Eigen::Map<Eigen::ArrayXf> parameters,
               const Eigen::Map<const Eigen::ArrayXf>& gradient, AdamMoments& moments, float rate,
               int step) {
  constexpr double beta1 = 0.9, beta2 = 0.999;
  constexpr float eps = 1e-8f;
  if (moments.m.size() == 0) {
    moments.m.setZero(parameters.size());
    moments.v.setZero(parameters.size());
  }
  moments.m += static_cast<float>(1.0 - beta1) * (gradient - moments.m);
  moments.v =
      static_cast<float>(beta2) * moments.v + static_cast<float>(1.0 - beta2) * gradient.square();

  const float correct_m = static_cast<float>(rate / (1.0 - std::pow(beta1, step)));
  const float correct_v = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(beta2, step)));
  parameters -= correct_m * moments.m / (moments.v.sqrt() * correct_v + eps);
}

}  // namespace rnn

#pragma once

// Adam with PyTorch's defaults (betas 0.9 and 0.999, eps 1e-8, no weight decay).
// Source: D. P. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", 2015, Algorithm 1.

#include <Eigen/Core>

namespace rnn {

/// The running means of one parameter array.
struct AdamMoments {
  Eigen::ArrayXf m;  // of the gradient
  Eigen::ArrayXf v;  // of its square
};

/// Changes `parameters` by one step; `step` counts from 1. The first call sizes the moments.
void adam_step(Eigen::Map<Eigen::ArrayXf> parameters,
               const Eigen::Map<const Eigen::ArrayXf>& gradient, AdamMoments& moments, float rate,
               int step);

}  // namespace rnn

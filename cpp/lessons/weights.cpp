#include "lessons/weights.h"

#include <algorithm>

#include "lessons/reject.h"
#include "rnn/check.h"

namespace lessons {
namespace {

using rnn::Matrix;
using rnn::RowVector;

template <class Array>
void append(const Array& values, Floats& list) {
  list.insert(list.end(), values.data(), values.data() + values.size());
}

constexpr const char* cell_names = "W_xh, W_hh and b";
constexpr const char* names = "W_xh, W_hh, b, W_hy and b_y";

/// Fills `values` from `next` on and moves on behind them.
template <class Array>
void take(const std::string& name, Array& values, const float*& next) {
  std::copy_n(next, values.size(), values.data());
  rnn::check_finite(name, rnn::shape_of(values), next);
  next += values.size();
}

}  // namespace

rnn::Cell make_cell(const UnrollingSettings& settings, rnn::Generator& generator, Index I) {
  const Index H = settings.hidden_size;
  if (settings.weights == "randn") {
    const float scale = static_cast<float>(settings.scale);
    Matrix W_xh = rnn::torch_randn(generator, H, I) * scale;
    Matrix W_hh = rnn::torch_randn(generator, H, H) * scale;
    return {std::move(W_xh), std::move(W_hh), RowVector::Zero(H)};
  }
  if (settings.weights == "identity") {
    return {Matrix::Identity(H, I), Matrix::Identity(H, H), RowVector::Zero(H)};
  }
  if (settings.weights == "zero") {
    return {Matrix::Zero(H, I), Matrix::Zero(H, H), RowVector::Zero(H)};
  }
  return rnn::torch_rnn(generator, I, H).cell();
}

void append(const rnn::Network& network, Floats& list) {
  append(network.cell.W_xh, list);
  append(network.cell.W_hh, list);
  append(network.cell.b, list);
  append(network.readout.W_hy, list);
  append(network.readout.b_y, list);
}

rnn::Network network_from(const Floats& list, const NetworkSize& size) {
  const Index count = static_cast<Index>(list.size());
  if (count != size.weights()) {
    reject("This network has ", size.weights(), " weights, ", size.O > 0 ? names : cell_names,
           ", one behind the other; ", count, count == 1 ? " was" : " were",
           " given. Give all of them.");
  }
  const auto [I, H, O] = size;
  rnn::Network network{{Matrix(H, I), Matrix(H, H), RowVector(H)}, {Matrix(O, H), RowVector(O)}};
  const float* next = list.data();
  take("W_xh", network.cell.W_xh, next);
  take("W_hh", network.cell.W_hh, next);
  take("b", network.cell.b, next);
  take("W_hy", network.readout.W_hy, next);
  take("b_y", network.readout.b_y, next);
  return network;
}

}  // namespace lessons

#include "lessons/unrolling.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "lessons/unrolling_settings.h"
#include "rnn/check.h"
#include "rnn/influence.h"
#include "rnn/init.h"

namespace lessons {
namespace {

using rnn::Matrix;
using rnn::RowVector;

constexpr Index snippet_steps = 6, snippet_batch = 3, snippet_inputs = 4;

/// The place of every token in the vocabulary, which grows in order of first appearance.
std::vector<int> places(const std::vector<std::string>& tokens,
                        std::vector<std::string>& vocabulary) {
  std::vector<int> found;
  for (const std::string& token : tokens) {
    const auto at = std::find(vocabulary.begin(), vocabulary.end(), token);
    found.push_back(static_cast<int>(at - vocabulary.begin()));
    if (at == vocabulary.end()) vocabulary.push_back(token);
  }
  return found;
}

/// Inputs are all tokens but the last, one-hot; the answer to each is the token after it.
void set_next_token_task(UnrollingTrace& result, const std::vector<std::string>& tokens) {
  result.inputs = places(tokens, result.vocabulary);
  result.targets.assign(result.inputs.begin() + 1, result.inputs.end());
  result.inputs.pop_back();
  const Index T = static_cast<Index>(result.inputs.size());
  result.x = rnn::Sequence(T, 1, static_cast<Index>(result.vocabulary.size()));
  for (Index t = 0; t < T; ++t) {
    result.x.values(t, result.inputs[static_cast<std::size_t>(t)]) = 1.0f;
  }
}

/// The lesson's Python: x_1, then W_xh and W_hh, in its order of draws; later inputs follow.
void set_snippet(UnrollingTrace& result, rnn::Generator& generator, Index H, float scale) {
  result.x = rnn::Sequence(snippet_steps, snippet_batch, snippet_inputs);
  result.x.step(0) = rnn::torch_randn(generator, snippet_batch, snippet_inputs);
  result.network.cell.W_xh = rnn::torch_randn(generator, H, snippet_inputs) * scale;
  result.network.cell.W_hh = rnn::torch_randn(generator, H, H) * scale;
  result.network.cell.b = RowVector::Zero(H);
  for (Index t = 1; t < snippet_steps; ++t) {
    result.x.step(t) = rnn::torch_randn(generator, snippet_batch, snippet_inputs);
  }
}

/// Weights other than the snippet's own draws.
rnn::Cell make_cell(const UnrollingSettings& settings, rnn::Generator& generator, Index I) {
  const Index H = settings.hidden_size;
  const float scale = static_cast<float>(settings.scale);
  if (settings.weights == "randn") {
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

void train_network(UnrollingTrace& result, const UnrollingSettings& settings) {
  using Clock = std::chrono::steady_clock;
  const rnn::TrainOptions options{settings.train_steps, static_cast<float>(settings.rate)};
  const Clock::time_point start = Clock::now();
  rnn::Training training = rnn::train(std::move(result.network), result.h0, result.x.view(),
                                      {result.targets, {}}, options);
  const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
  result.network = std::move(training.network);
  result.training = {settings.train_steps, settings.rate, spent.count(),
                     std::move(training.losses)};
}

void answer(UnrollingTrace& result) {
  result.logits = rnn::read_out(result.network.readout, result.trace.h.view());
  result.probabilities = rnn::softmax(result.logits);
  for (Index row = 0; row < result.logits.rows(); ++row) {
    Index best;
    result.logits.row(row).maxCoeff(&best);
    result.predictions.push_back(static_cast<int>(best));
  }
}

void measure_influence(UnrollingTrace& result) {
  const Index T = result.x.T;
  if (T > max_influence_steps) return;
  result.influence = Matrix::Zero(result.x.B * T, T);
  for (Index b = 0; b < result.x.B; ++b) {
    for (Index t = 1; t <= T; ++t) {
      const std::vector<float> norms = rnn::influence(result.network.cell, result.trace, b, t);
      result.influence.row(b * T + t - 1).head(t) = Eigen::Map<const RowVector>(norms.data(), t);
    }
  }
}

}  // namespace

UnrollingTrace make_unrolling(const UnrollingSettings& asked) {
  const UnrollingSettings settings = checked(asked);
  rnn::Generator generator(settings.seed);
  UnrollingTrace result;
  result.example = settings.example;
  result.weights = settings.weights;
  result.seed = settings.seed;

  const bool snippet = settings.example == "snippet";
  if (snippet) {
    set_snippet(result, generator, settings.hidden_size, static_cast<float>(settings.scale));
  } else {
    set_next_token_task(result, settings.sequence);
  }
  if (!snippet || settings.weights != "randn") {
    result.network.cell = make_cell(settings, generator, result.x.N);
  }
  if (!snippet) {
    result.network.readout = rnn::torch_linear(generator, settings.hidden_size, result.x.N);
  }
  result.h0 = Matrix::Zero(result.x.B, settings.hidden_size);
  if (settings.weights == "trained") train_network(result, settings);
  result.trace = rnn::unroll(result.network.cell, result.h0, result.x.view());
  if (!snippet) answer(result);
  measure_influence(result);
  return result;
}

}  // namespace lessons

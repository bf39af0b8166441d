#include "lessons/unrolling.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include "lessons/comparison.h"
#include "lessons/examples.h"
#include "lessons/influence_table.h"
#include "lessons/unrolling_settings.h"
#include "lessons/weights.h"

namespace lessons {
namespace {

using rnn::Matrix;
using rnn::RowVector;

constexpr Index snippet_steps = 6, snippet_batch = 3, snippet_inputs = 4;

/// The lesson's Python: x_1, then W_xh and W_hh, in its order of draws; later inputs follow.
Task snippet_task(rnn::Generator& generator, const UnrollingSettings& settings, rnn::Cell& cell) {
  const Index H = settings.hidden_size;
  const float scale = static_cast<float>(settings.scale);
  rnn::Sequence x(snippet_steps, snippet_batch, snippet_inputs);
  x.step(0) = rnn::torch_randn(generator, snippet_batch, snippet_inputs);
  cell.W_xh = rnn::torch_randn(generator, H, snippet_inputs) * scale;
  cell.W_hh = rnn::torch_randn(generator, H, H) * scale;
  cell.b = RowVector::Zero(H);
  for (Index t = 1; t < snippet_steps; ++t) {
    x.step(t) = rnn::torch_randn(generator, snippet_batch, snippet_inputs);
  }
  return read_numbers(std::move(x));
}

Task make_task(const UnrollingSettings& settings) {
  if (settings.example != "own") return example_task(settings.example);
  if (settings.values) return next_row_task(*settings.values, settings.columns);
  return next_token_task(settings.sequence);
}

/// The weights before any training.
rnn::Network make_network(const UnrollingSettings& settings, rnn::Generator& generator,
                          const Task& task) {
  const NetworkSize size{task.x.N, settings.hidden_size, task.outputs()};
  if (settings.weights == "given") return network_from(settings.given, size);
  rnn::Network network;
  network.cell = make_cell(settings, generator, size.I);
  if (size.O > 0) network.readout = rnn::torch_linear(generator, size.H, size.O);
  return network;
}

/// Which of the moments of a training are kept: all, or evenly spaced, with the first and last.
std::vector<int> moments_to_keep(int steps, Index weights) {
  const Index most = std::clamp<Index>(max_snapshot_values / weights, 2, max_snapshots);
  const int gaps = static_cast<int>(std::min<Index>(steps, most - 1));
  std::vector<int> kept;
  for (int i = 0; i <= gaps; ++i) {
    kept.push_back(static_cast<int>(std::lround(static_cast<double>(i) * steps / gaps)));
  }
  return kept;
}

/// Milliseconds on a clock that never goes back. (chrono's clocks may throw, which costs a page bytes;
/// std::clock counts whole milliseconds in a browser.)
double now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Trains the network in place; reports how, with its snapshots.
TrainingReport train(rnn::Network& network, const UnrollingSettings& settings, const Task& task,
                     const Matrix& h0) {
  TrainingReport report{settings.train_steps, *settings.rate, 0.0, {}, {}, {}};
  const NetworkSize size{task.x.N, settings.hidden_size, task.outputs()};
  report.snapshot_steps = moments_to_keep(settings.train_steps, size.weights());
  report.snapshots.reserve(report.snapshot_steps.size() * static_cast<std::size_t>(size.weights()));
  auto next = report.snapshot_steps.begin();
  const auto keep = [&](int step, const rnn::Network& now) {
    if (next == report.snapshot_steps.end() || step != *next) return;
    append(now, report.snapshots);
    ++next;
  };

  const double start = now();
  const rnn::TrainOptions options{settings.train_steps, static_cast<float>(*settings.rate)};
  rnn::Training training =
      rnn::train(std::move(network), h0, task.x.view(), task.targets, options, keep);
  const double spent = now() - start;
  network = std::move(training.network);
  report.losses = std::move(training.losses);
  report.milliseconds = spent;
  return report;
}

}  // namespace

UnrollingTrace make_unrolling(const UnrollingSettings& asked) {
  UnrollingSettings settings = checked(asked);
  rnn::Generator generator(settings.seed);
  UnrollingTrace result;
  const bool snippet = settings.example == "snippet";
  result.task =
      snippet ? snippet_task(generator, settings, result.network.cell) : make_task(settings);
  settings.weights = source_of_weights(settings, result.task);
  result.example = settings.example;
  result.weights_from = settings.weights;
  result.seed = settings.seed;
  result.scale = settings.scale;

  const bool snippet_draws = snippet && settings.weights == "randn";
  if (!snippet_draws) result.network = make_network(settings, generator, result.task);
  result.h0 = Matrix::Zero(result.task.x.B, settings.hidden_size);
  if (settings.weights == "trained") {
    result.training = train(result.network, settings, result.task, result.h0);
  }
  const bool classes = result.task.kind != "forecast";
  const rnn::Sequence& x = result.task.x;
  result.reading = read(result.network, result.h0, x, classes);
  if (influence_is_quick(x.T, x.B, x.N, settings.hidden_size)) {
    result.influence = influence_table(result.network.cell, result.reading.states);
  }
  if (settings.states) {
    rnn::Sequence h = states_from(*settings.states, x.T, x.B, settings.hidden_size);
    result.reading = read_with(std::move(h), result.network, result.h0, x, classes);
  }
  result.other = compare(settings, result.task, result.network, result.h0, result.reading);
  return result;
}

}  // namespace lessons

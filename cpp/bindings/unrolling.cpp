// Lesson 1 for JavaScript: one call, settings in, complete trace out. Arrays are copied out.

#include <emscripten/bind.h>

#include <stdexcept>

#include "bindings/guarded.h"
#include "lessons/unrolling.h"
#include "rnn/check.h"

namespace {

using bindings::guarded;
using emscripten::val;
using lessons::UnrollingSettings;
using lessons::UnrollingTrace;

// Settings -------------------------------------------------------------------------------------

/// The field, or undefined; throws when it is there and has another type.
val field(const val& settings, const char* name, const char* type) {
  val value = settings[name];
  if (value.isUndefined() || value.typeOf().as<std::string>() == type) return value;
  throw std::invalid_argument(std::string(name) + " must be a " + type + ".");
}

void read(const val& settings, const char* name, std::string& out) {
  const val value = field(settings, name, "string");
  if (!value.isUndefined()) out = value.as<std::string>();
}

void read(const val& settings, const char* name, double& out) {
  const val value = field(settings, name, "number");
  if (!value.isUndefined()) out = value.as<double>();
}

template <class Whole>
void read_whole(const val& settings, const char* name, Whole& out, std::int64_t high) {
  double number = static_cast<double>(out);
  read(settings, name, number);
  out = static_cast<Whole>(rnn::check_whole(name, number, 0, high));
}

void read(const val& settings, const char* name, std::vector<std::string>& out) {
  const val list = settings[name];
  if (list.isUndefined()) return;
  if (!val::global("Array").call<bool>("isArray", list)) {
    throw std::invalid_argument(std::string(name) + " must be a list of strings.");
  }
  const unsigned count = list["length"].as<unsigned>();
  for (unsigned i = 0; i < count; ++i) {
    if (list[i].typeOf().as<std::string>() != "string") {
      throw std::invalid_argument(std::string(name) + "[" + std::to_string(i) +
                                  "] must be a string.");
    }
    out.push_back(list[i].as<std::string>());
  }
}

UnrollingSettings to_settings(const val& given) {
  constexpr std::int64_t any = 1'000'000'000;
  UnrollingSettings settings;
  read(given, "example", settings.example);
  read(given, "sequence", settings.sequence);
  read(given, "weights", settings.weights);
  read_whole(given, "seed", settings.seed, rnn::max_seed);
  read_whole(given, "hidden_size", settings.hidden_size, any);
  read(given, "scale", settings.scale);
  read_whole(given, "train_steps", settings.train_steps, any);
  read(given, "rate", settings.rate);
  return settings;
}

// Trace ----------------------------------------------------------------------------------------

template <class Number>
val copy(const Number* data, std::size_t count) {
  return val(emscripten::typed_memory_view(count, data)).template call<val>("slice");
}

val tensor(const rnn::Shape& shape, const float* data) {
  val sizes = val::array();
  std::size_t count = 1;
  for (const rnn::Index size : shape) {
    sizes.call<void>("push", static_cast<int>(size));
    count *= static_cast<std::size_t>(size);
  }
  val result = val::object();
  result.set("shape", sizes);
  result.set("data", copy(data, count));
  return result;
}

val tensor(const rnn::Matrix& m) {
  return tensor(rnn::shape_of(m), m.data());
}
val tensor(const rnn::RowVector& v) {
  return tensor(rnn::shape_of(v), v.data());
}
val tensor(const rnn::Sequence& s) {
  return tensor(rnn::shape_of(s.view()), s.values.data());
}

val strings(const std::vector<std::string>& list) {
  val result = val::array();
  for (const std::string& text : list) result.call<void>("push", text);
  return result;
}

val to_weights(const rnn::Network& network) {
  val weights = val::object();
  weights.set("W_xh", tensor(network.cell.W_xh));
  weights.set("W_hh", tensor(network.cell.W_hh));
  weights.set("b", tensor(network.cell.b));
  weights.set("W_hy", tensor(network.readout.W_hy));
  weights.set("b_y", tensor(network.readout.b_y));
  return weights;
}

val to_training(const lessons::TrainingReport& training) {
  val report = val::object();
  report.set("steps", training.steps);
  report.set("rate", training.rate);
  report.set("milliseconds", training.milliseconds);
  report.set("losses", copy(training.losses.data(), training.losses.size()));
  return report;
}

void write_trace(const UnrollingTrace& trace, val& out) {
  const rnn::Index T = trace.x.T, B = trace.x.B, O = trace.logits.cols();
  out.set("T", static_cast<int>(T));
  out.set("B", static_cast<int>(B));
  out.set("I", static_cast<int>(trace.x.N));
  out.set("H", static_cast<int>(trace.h0.cols()));
  out.set("O", static_cast<int>(O));
  out.set("example", trace.example);
  out.set("weightsFrom", trace.weights);
  out.set("seed", static_cast<double>(trace.seed));
  out.set("vocabulary", strings(trace.vocabulary));
  out.set("inputs", copy(trace.inputs.data(), trace.inputs.size()));
  out.set("targets", copy(trace.targets.data(), trace.targets.size()));
  out.set("predictions", copy(trace.predictions.data(), trace.predictions.size()));
  out.set("weights", to_weights(trace.network));
  out.set("h0", tensor(trace.h0));
  out.set("x", tensor(trace.x));
  out.set("input", tensor(trace.trace.input));
  out.set("memory", tensor(trace.trace.memory));
  out.set("preactivation", tensor(trace.trace.preactivation));
  out.set("h", tensor(trace.trace.h));
  out.set("logits", tensor({O > 0 ? T : 0, B, O}, trace.logits.data()));
  out.set("probabilities", tensor({O > 0 ? T : 0, B, O}, trace.probabilities.data()));
  const bool measured = trace.influence.size() > 0;
  out.set("influence", tensor({measured ? B : 0, T, T}, trace.influence.data()));
  out.set("training", to_training(trace.training));
}

/// { error: "" , ...the trace } or { error: a sentence }.
val unrolling_lesson(const val& settings) {
  val result = val::object();
  const std::string error =
      guarded([&] { write_trace(lessons::make_unrolling(to_settings(settings)), result); });
  result.set("error", error);
  return result;
}

}  // namespace

EMSCRIPTEN_BINDINGS(unrolling) {
  emscripten::function("lesson_unrolling", &unrolling_lesson);
}

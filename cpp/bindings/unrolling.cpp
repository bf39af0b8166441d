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
using rnn::Matrix;

// Settings -------------------------------------------------------------------------------------

bool has(const val& settings, const char* name) {
  return !settings[name].isUndefined();
}

bool is_array(const val& value) {
  return val::global("Array").call<bool>("isArray", value);
}

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

void read(const val& settings, const char* name, lessons::Words& out) {
  const val list = settings[name];
  if (!is_array(list)) {
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

/// Numbers arrive as a Float32Array (engine.js sees to it) and are copied all at once; an empty
/// list may be an Array.
void read(const val& settings, const char* name, lessons::Floats& out) {
  const val list = settings[name];
  const bool floats = list.instanceof (val::global("Float32Array"));
  if (!floats && !(is_array(list) && list["length"].as<unsigned>() == 0)) {
    throw std::invalid_argument(std::string(name) + " must be a list of numbers.");
  }
  out = emscripten::convertJSArrayToNumberVector<float>(list);
}

/// Leaves `out` empty when the field is absent.
template <class Value>
void read_optional(const val& settings, const char* name, std::optional<Value>& out) {
  if (settings[name].isUndefined()) return;
  read(settings, name, out.emplace());
}

UnrollingSettings to_settings(const val& given) {
  constexpr std::int64_t any = 1'000'000'000;
  UnrollingSettings settings;
  read(given, "example", settings.example);
  if (has(given, "sequence")) read(given, "sequence", settings.sequence);
  read_optional(given, "values", settings.values);
  read_whole(given, "columns", settings.columns, any);
  read(given, "weights", settings.weights);
  if (has(given, "given")) read(given, "given", settings.given);
  read_whole(given, "seed", settings.seed, rnn::max_seed);
  read_whole(given, "hidden_size", settings.hidden_size, any);
  read(given, "scale", settings.scale);
  read_whole(given, "train_steps", settings.train_steps, any);
  read_optional(given, "rate", settings.rate);
  read_optional(given, "compare", settings.compare);
  read_optional(given, "compare_values", settings.compare_values);
  read_optional(given, "states", settings.states);
  return settings;
}

// Trace ----------------------------------------------------------------------------------------

template <class Number>
val copy(const Number* data, std::size_t count) {
  return val(emscripten::typed_memory_view(count, data)).template call<val>("slice");
}

/// Of a vector of either kind.
template <class List>
val copy(const List& list) {
  return copy(list.data(), static_cast<std::size_t>(list.size()));
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

val tensor(const Matrix& m) {
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
  report.set("losses", copy(training.losses));
  report.set("snapshotSteps", copy(training.snapshot_steps));
  report.set("snapshots", copy(training.snapshots));
  return report;
}

/// (T, B, O), or (0, B, O) when there are none.
val outputs(const Matrix& values, const rnn::Sequence& x, rnn::Index O) {
  return tensor({values.size() > 0 ? x.T : 0, x.B, O}, values.data());
}

/// What a sequence made of the network: the same fields for the first and the second one.
void write_reading(const std::vector<int>& inputs, const rnn::Sequence& x,
                   const lessons::Reading& reading, rnn::Index O, val& out) {
  out.set("inputs", copy(inputs));
  out.set("x", tensor(x));
  out.set("input", tensor(reading.states.input));
  out.set("memory", tensor(reading.states.memory));
  out.set("preactivation", tensor(reading.states.preactivation));
  out.set("h", tensor(reading.states.h));
  out.set("outputs", outputs(reading.outputs, x, O));
  out.set("probabilities", outputs(reading.probabilities, x, O));
  out.set("predictions", copy(reading.predictions));
}

val to_other(const std::optional<lessons::Comparison>& comparison, rnn::Index O) {
  if (!comparison) return val::null();
  val other = val::object();
  write_reading(comparison->inputs, comparison->x, comparison->reading, O, other);
  other.set("distance", copy(comparison->distance));
  return other;
}

void write_task(const lessons::Task& task, val& out) {
  out.set("T", static_cast<int>(task.x.T));
  out.set("B", static_cast<int>(task.x.B));
  out.set("I", static_cast<int>(task.x.N));
  out.set("O", static_cast<int>(task.outputs()));
  out.set("task", task.kind);
  out.set("vocabulary", strings(task.vocabulary));
  out.set("answers", strings(task.answers));
  out.set("targets", copy(task.targets.classes));
  out.set("targetValues", outputs(task.targets.values, task.x, task.outputs()));
  out.set("units", copy(task.units));
}

void write_trace(const UnrollingTrace& trace, val& out) {
  const rnn::Index T = trace.task.x.T, B = trace.task.x.B, O = trace.task.outputs();
  write_task(trace.task, out);
  out.set("H", static_cast<int>(trace.h0.cols()));
  out.set("example", trace.example);
  out.set("weightsFrom", trace.weights_from);
  out.set("seed", static_cast<double>(trace.seed));
  out.set("scale", trace.scale);
  out.set("weights", to_weights(trace.network));
  out.set("h0", tensor(trace.h0));
  write_reading(trace.task.inputs, trace.task.x, trace.reading, O, out);
  const bool measured = trace.influence.size() > 0;
  out.set("influence", tensor({measured ? B : 0, T, T}, trace.influence.data()));
  out.set("training", to_training(trace.training));
  out.set("other", to_other(trace.other, O));
}

/// { error: "" , ...the trace } or { error: a sentence }.
val unrolling_lesson(const val& settings) {
  val result = val::object();
  const bindings::Sentence problem =
      guarded([&] { write_trace(lessons::make_unrolling(to_settings(settings)), result); });
  result.set("error", problem == 0 ? std::string() : bindings::told());
  return result;
}

}  // namespace

EMSCRIPTEN_BINDINGS(unrolling) {
  emscripten::function("lesson_unrolling", &unrolling_lesson);
}

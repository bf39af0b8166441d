#include "lessons/unrolling_settings.h"

#include <cmath>

#include "lessons/examples.h"
#include "lessons/reject.h"
#include "lessons/weights.h"
#include "rnn/check.h"

namespace lessons {
namespace {

constexpr Recipe own_recipe{300, 0.02};

void check_choice(const std::string& name, const std::string& value, const Words& choices) {
  std::string list;
  for (const std::string& choice : choices) {
    if (value == choice) return;
    list += (list.empty() ? "" : ", ") + choice;
  }
  reject("There is no ", name, " \"", value, "\". Choose one of: ", list, ".");
}

void check_tokens(const Words& tokens) {
  const Index count = static_cast<Index>(tokens.size());
  if (count < 2) {
    reject("Your sequence needs at least 2 tokens: one to read and the next one to predict.");
  }
  if (count > max_tokens) {
    reject("Your sequence has ", count, " tokens; at most ", max_tokens,
           " can be used. Shorten it.");
  }
  for (const std::string& token : tokens) {
    if (token.empty()) reject("Your sequence holds an empty token. Remove it.");
  }
}

void check_numbers(const Floats& values, Index columns) {
  rnn::check_range("columns", columns, 1, max_columns);
  const Index count = static_cast<Index>(values.size());
  if (count % columns != 0) {
    reject("Your ", count, " numbers do not fill rows of ", columns,
           ": give every row the same count of numbers.");
  }
  const Index rows = count / columns;
  if (rows < 2) {
    reject("Your numbers need at least 2 rows: one to read and the next one to forecast.");
  }
  if (rows > max_tokens) {
    reject("Your numbers have ", rows, " rows; at most ", max_tokens,
           " can be used. Leave some out.");
  }
  for (Index i = 0; i < count; ++i) {
    if (std::isfinite(values[static_cast<std::size_t>(i)])) continue;
    reject("Row ", i / columns + 1, ", column ", i % columns + 1,
           " of your numbers is not a finite number. Correct it or leave the row out.");
  }
}

void check_own(const UnrollingSettings& s) {
  if (!s.values) return check_tokens(s.sequence);
  if (!s.sequence.empty()) {
    reject("Give either tokens (sequence) or numbers (values) of your own, not both.");
  }
  check_numbers(*s.values, s.columns);
}

/// What training takes, in units of about 0.3 ns natively. Measured: one for each multiplication
/// of the forward pass, and what tanh, softmax, Adam and every step take besides.
double training_cost(const UnrollingSettings& s, const Task& task) {
  const NetworkSize size{task.x.N, s.hidden_size, task.outputs()};
  const double rows = static_cast<double>(task.x.T * task.x.B);
  const double H = static_cast<double>(size.H), O = static_cast<double>(size.O);
  const double weights = static_cast<double>(size.weights());
  const double one_step = rows * (weights + 40.0 * H + 64.0 * O) + 20.0 * weights + 6000.0;
  return one_step * s.train_steps;
}

}  // namespace

UnrollingSettings checked(UnrollingSettings s) {
  Words examples = example_names();
  examples.insert(examples.end(), {"snippet", "own"});
  check_choice("example", s.example, examples);
  if (s.example == "own") check_own(s);
  if (!s.weights.empty()) {
    check_choice("source of weights", s.weights,
                 {"trained", "default", "randn", "identity", "zero", "given"});
  }
  rnn::check_range("hidden_size", s.hidden_size, 1, max_hidden);
  if (!std::isfinite(s.scale) || s.scale < 0.0 || s.scale > 10.0) {
    reject("scale must be a number from 0 to 10.");
  }
  const Recipe recipe = s.example == "own" ? own_recipe : example_recipe(s.example);
  if (s.train_steps == 0) s.train_steps = recipe.steps;
  rnn::check_range("train_steps", s.train_steps, 1, rnn::max_train_steps);
  if (!s.rate) s.rate = recipe.rate;
  rnn::check_rate(static_cast<float>(*s.rate));
  return s;
}

std::string source_of_weights(const UnrollingSettings& s, const Task& task) {
  constexpr double most_unasked = 3e8, most = 4e9;  // 0.1 s and 1.2 s
  const bool snippet = task.kind == "none";
  const bool asked = !s.weights.empty();
  if (asked && s.weights != "trained") return s.weights;
  if (!asked && snippet) return "randn";
  const double cost = training_cost(s, task);
  if (!asked && s.example == "own" && cost > most_unasked) return "default";
  if (snippet) {
    reject(
        "The snippet has no task to train on. Choose another source of weights: default, randn, "
        "identity, zero, given.");
  }
  if (cost > most) {
    reject(
        "Training this in the page would take too long: use a shorter sequence, fewer hidden "
        "units or fewer training steps.");
  }
  return "trained";
}

}  // namespace lessons

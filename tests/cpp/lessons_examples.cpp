#include "lessons/examples.h"

#include "catch.h"
#include "lesson_settings.h"
#include "rnn/check.h"

using lessons::make_unrolling;
using lessons::Task;
using lessons::UnrollingTrace;
using lessons::Words;
using rnn::Index;
using Ints = std::vector<int>;

namespace {

/// The first step from which every answer of the network is right, counted from 1; T + 1: none.
Index right_from(const UnrollingTrace& trace) {
  const Index B = trace.task.x.B;
  Index from = trace.task.x.T + 1;
  for (Index row = trace.task.x.T * B; row-- > 0; from = row / B + 1) {
    const auto i = static_cast<std::size_t>(row);
    if (trace.reading.predictions[i] != trace.task.targets.classes[i]) break;
  }
  return from;
}

/// The mean square of the forecasts' errors.
float mean_square(const UnrollingTrace& trace) {
  return rnn::squared_error(trace.reading.outputs, trace.task.targets.values).value;
}

/// How many of 20 seeds end with everything right from step `first` on.
int converged(const std::string& name, Index first = 1) {
  int count = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    if (right_from(make_unrolling(example(name, seed))) <= first) ++count;
  }
  return count;
}

Index sharing_a_step(const Task& task) {
  Index pairs = 0;
  for (Index i = 0; i < task.x.values.rows(); ++i) {
    for (Index j = 0; j < i; ++j) {
      const bool alike = task.x.values.row(i) == task.x.values.row(j);
      const auto [a, b] = std::pair(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
      if (alike && task.targets.classes[a] != task.targets.classes[b]) ++pairs;
    }
  }
  return pairs;
}

}  // namespace

TEST_CASE("Examples: each has the sizes and the kind of task that it is meant to have",
          "[lessons][examples]") {
  struct Expected {
    const char* name;
    const char* kind;
    Index T, B, I, O;
  };
  const std::vector<Expected> all{
      {"hello", "next", 4, 1, 4, 4},       {"words", "next", 10, 1, 6, 6},
      {"series", "forecast", 16, 1, 1, 1}, {"dna", "label", 17, 1, 4, 2},
      {"gesture", "label", 10, 3, 2, 3},   {"envelope", "label", 14, 1, 1, 3},
      {"remember", "label", 8, 2, 3, 2}};
  Words names;
  for (const Expected& e : all) {
    const Task task = lessons::example_task(e.name);
    CAPTURE(e.name);
    names.emplace_back(e.name);
    CHECK(task.kind == e.kind);
    CHECK(rnn::to_text(rnn::shape_of(task.x.view())) == rnn::to_text({e.T, e.B, e.I}));
    CHECK(task.outputs() == e.O);
    CHECK(task.units == rnn::RowVector::Ones(e.I));
    const std::size_t answers = static_cast<std::size_t>(e.T * e.B);
    const bool forecast = task.kind == "forecast";
    CHECK(task.targets.classes.size() == (forecast ? 0 : answers));
    CHECK(static_cast<std::size_t>(task.targets.values.size()) == (forecast ? answers : 0));
    CHECK(task.answers.size() == static_cast<std::size_t>(forecast ? 0 : e.O));
    CHECK(task.vocabulary.size() == (task.inputs.empty() ? 0 : static_cast<std::size_t>(e.I)));
  }
  CHECK(lessons::example_names() == names);
}

TEST_CASE("Examples: all that are made for it ask for different answers to the same input",
          "[lessons][examples]") {
  for (const char* name : {"hello", "words", "dna", "gesture", "envelope", "remember"}) {
    CAPTURE(name);
    CHECK(sharing_a_step(lessons::example_task(name)) > 0);
  }
}

TEST_CASE("Words: the is followed by dog, cat, cat and bird, and all of it is learned",
          "[lessons][examples]") {
  const Task task = lessons::example_task("words");
  CHECK(task.vocabulary == Words{"the", "dog", "saw", "cat", "and", "bird"});
  CHECK(task.answers == task.vocabulary);
  CHECK(task.inputs == Ints{0, 1, 2, 0, 3, 4, 0, 3, 2, 0});
  CHECK(task.targets.classes == Ints{1, 2, 0, 3, 4, 0, 3, 2, 0, 5});
  CHECK(converged("words") == 20);
}

TEST_CASE("Series: every step forecasts the next, closer than 0.05 on average",
          "[lessons][examples]") {
  // A mean square of 0.05^2; repeating the last value would be one of 0.18.
  const Task task = lessons::example_task("series");
  CHECK(task.x.values.cwiseAbs().maxCoeff() <= 1.0f);
  CHECK(task.targets.values.topRows(15) == task.x.values.bottomRows(15));
  CHECK(task.x.values(7, 0) == 0.65f);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const UnrollingTrace trace = make_unrolling(example("series", seed));
    CAPTURE(seed);
    CHECK(mean_square(trace) < 0.0025f);
    CHECK(trace.reading.predictions.empty());
    CHECK(trace.reading.probabilities.size() == 0);
  }
}

TEST_CASE("DNA: a gene is from the end of its start codon to the end of its stop codon",
          "[lessons][examples]") {
  CHECK(lessons::gene_labels("ATG") == Ints{0, 0, 1});
  CHECK(lessons::gene_labels("ATGTAA") == Ints{0, 0, 1, 1, 1, 0});
  CHECK(lessons::gene_labels("ATGTAG").back() == 0);
  CHECK(lessons::gene_labels("ATGTGA").back() == 0);
  CHECK(lessons::gene_labels("ATGTGG").back() == 1);
  CHECK(lessons::gene_labels("ATGTAAATG") == Ints{0, 0, 1, 1, 1, 0, 0, 0, 1});
  CHECK(lessons::gene_labels("").empty());
}

TEST_CASE("DNA: what looks like a stop before the start or across codons is none",
          "[lessons][examples]") {
  CHECK(lessons::gene_labels("TAACCC") == Ints(6, 0));
  CHECK(lessons::gene_labels("ATGCTAACC") == Ints{0, 0, 1, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("DNA: its sequence holds two such false stops, and is learned", "[lessons][examples]") {
  const Task task = lessons::example_task("dna");
  std::string bases;
  for (const int place : task.inputs) bases += task.vocabulary[static_cast<std::size_t>(place)];
  CHECK(bases == "TAACATGCTGACCTAAC");
  CHECK(task.targets.classes == Ints{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0});
  CHECK(task.answers == Words{"outside", "gene"});
  CHECK(converged("dna") == 20);
}

TEST_CASE("Gesture: three movements begin alike, so that only later steps can be right",
          "[lessons][examples]") {
  const Task task = lessons::example_task("gesture");
  CHECK(task.answers == Words{"circle", "swipe", "zigzag"});
  const rnn::ConstSequenceView x = task.x.view();
  CHECK(x.step(0).row(0) == x.step(0).row(1));
  CHECK(x.step(0).row(1) == x.step(0).row(2));
  CHECK(x.step(1).row(0) != x.step(1).row(1));
  CHECK(x.step(1).row(1) == x.step(1).row(2));
  CHECK(x.step(2).row(1) != x.step(2).row(2));
  CHECK(task.targets.classes[0] == 0);
  CHECK(task.targets.classes[28] == 1);
  const UnrollingTrace trace = make_unrolling(example("gesture"));
  CHECK(trace.reading.probabilities.row(0).maxCoeff() < 0.45f);
  CHECK(converged("gesture", 3) == 20);
}

TEST_CASE("Gesture: the circle closes", "[lessons][examples]") {
  const rnn::Sequence x = lessons::example_task("gesture").x;
  rnn::RowVector sum = rnn::RowVector::Zero(2);
  for (Index t = 0; t < x.T; ++t) sum += x.step(t).row(0);
  CHECK(sum.norm() < 1e-5f);
}

TEST_CASE("Envelope: knocks are counted, and what is below 0.1 is quiet", "[lessons][examples]") {
  CHECK(lessons::knock_labels({0.0f, 0.1f, 0.09f, 0.5f, 0.5f, 0.0f}) == Ints{0, 1, 0, 2, 2, 0});
  const Task task = lessons::example_task("envelope");
  CHECK(task.answers == Words{"quiet", "knock 1", "knock 2"});
  CHECK(task.targets.classes == Ints{0, 0, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 0, 0});
  CHECK(task.x.values.middleRows(2, 4) == task.x.values.middleRows(8, 4));
  CHECK(converged("envelope") == 20);
}

TEST_CASE("Remember: after its first symbol every row reads the same, and must still know it",
          "[lessons][examples]") {
  const Task task = lessons::example_task("remember");
  CHECK(task.inputs == Ints{0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
  CHECK(task.targets.classes == Ints{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1});
  CHECK(task.vocabulary == Words{"a", "b", "·"});
  CHECK(task.answers == Words{"a", "b"});
  CHECK(converged("remember") == 20);
}

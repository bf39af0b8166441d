#include "lessons/examples.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lessons {
namespace {

/// A number per step, one row.
Task read_row(const Floats& values) {
  rnn::Sequence x(static_cast<Index>(values.size()), 1, 1);
  std::copy(values.begin(), values.end(), x.values.data());
  return read_numbers(std::move(x));
}

Task words() {
  return next_token_task(
      {"the", "dog", "saw", "the", "cat", "and", "the", "cat", "saw", "the", "bird"});
}

/// 0.6 sin(2 pi t / 6) + 0.35 sin(2 pi t / 16), rounded to two digits.
Task series() {
  Task task = next_row_task({0.00f, 0.65f, 0.77f, 0.32f, -0.17f, -0.20f, 0.25f, 0.65f, 0.52f,
                             -0.13f, -0.77f, -0.84f, -0.35f, 0.20f, 0.27f, -0.13f, -0.52f},
                            1);
  task.x.values *= task.units(0);  // as they are: already within +-1
  task.targets.values *= task.units(0);
  task.units.setOnes();
  return task;
}

/// Two triplets look like a stop and are none: TAA before the start, TGA across two codons.
Task dna() {
  const std::string bases = "TAACATGCTGACCTAAC";
  const std::string letters = "ACGT";
  std::vector<int> places;
  for (const char base : bases) places.push_back(static_cast<int>(letters.find(base)));
  return with_labels(read_tokens({"A", "C", "G", "T"}, std::move(places), 1), {"outside", "gene"},
                     gene_labels(bases));
}

/// The first movement is the same in all rows, the second in two: nobody could know yet.
Task gesture() {
  constexpr Index T = 10, B = 3;
  constexpr std::array<float, 2 * T> circle{1.0f,   0.0f,   0.81f, 0.59f,  0.31f, 0.95f,  -0.31f,
                                            0.95f,  -0.81f, 0.59f, -1.0f,  0.0f,  -0.81f, -0.59f,
                                            -0.31f, -0.95f, 0.31f, -0.95f, 0.81f, -0.59f};
  constexpr std::array<float, 2> right{1.0f, 0.0f}, back{-0.9f, -0.4f};
  rnn::Sequence x(T, B, 2);
  std::vector<int> labels;
  for (Index t = 0; t < T; ++t) {
    const auto& zigzag = t / 2 % 2 == 0 ? right : back;
    x.step(t) << circle[static_cast<std::size_t>(2 * t)],
        circle[static_cast<std::size_t>(2 * t + 1)], right[0], right[1], zigzag[0], zigzag[1];
    labels.insert(labels.end(), {0, 1, 2});
  }
  return with_labels(read_numbers(std::move(x)), {"circle", "swipe", "zigzag"}, std::move(labels));
}

Task envelope() {
  const Floats loudness{0.02f, 0.03f, 0.90f, 0.60f, 0.30f, 0.15f, 0.03f,
                        0.02f, 0.90f, 0.60f, 0.30f, 0.15f, 0.03f, 0.02f};
  return with_labels(read_row(loudness), {"quiet", "knock 1", "knock 2"}, knock_labels(loudness));
}

Task remember() {
  constexpr int T = 8, filler = 2;
  std::vector<int> places{0, 1}, labels;
  for (int t = 1; t < T; ++t) places.insert(places.end(), {filler, filler});
  for (int t = 0; t < T; ++t) labels.insert(labels.end(), {0, 1});
  return with_labels(read_tokens({"a", "b", "·"}, std::move(places), 2), {"a", "b"},
                     std::move(labels));
}

Task hello() {
  return next_token_task({"h", "e", "l", "l", "o"});
}

struct Example {
  const char* name;
  Task (*task)();
  Recipe recipe;
};

constexpr std::array<Example, 7> examples{{
    {"hello", hello, {60, 0.02}},
    {"words", words, {300, 0.02}},
    {"series", series, {500, 0.025}},
    {"dna", dna, {100, 0.02}},
    {"gesture", gesture, {300, 0.02}},
    {"envelope", envelope, {500, 0.01}},
    {"remember", remember, {60, 0.02}},
}};

const Example& example(const std::string& name) {
  for (const Example& one : examples) {
    if (name == one.name) return one;
  }
  return examples.front();
}

}  // namespace

Words example_names() {
  Words names;
  for (const Example& one : examples) names.emplace_back(one.name);
  return names;
}

Task example_task(const std::string& name) {
  return example(name).task();
}

Recipe example_recipe(const std::string& name) {
  return example(name).recipe;
}

std::vector<int> gene_labels(const std::string& bases) {
  std::vector<int> labels;
  bool inside = false;
  std::size_t begun = 0;  // of the next codon, inside
  for (std::size_t i = 0; i < bases.size(); ++i) {
    const std::string last = i >= 2 ? bases.substr(i - 2, 3) : "";
    if (!inside && last == "ATG") {
      inside = true;
      begun = i + 1;
    } else if (inside && i == begun + 2) {
      inside = last != "TAA" && last != "TAG" && last != "TGA";
      begun = i + 1;
    }
    labels.push_back(inside ? 1 : 0);
  }
  return labels;
}

std::vector<int> knock_labels(const Floats& loudness) {
  std::vector<int> labels;
  int knocks = 0;
  bool loud = false;
  for (const float value : loudness) {
    if (value >= 0.1f && !loud) ++knocks;
    loud = value >= 0.1f;
    labels.push_back(loud ? knocks : 0);
  }
  return labels;
}

}  // namespace lessons

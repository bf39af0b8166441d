#include "lessons/task.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lessons {
namespace {

using rnn::RowVector;

/// The place of every token in the vocabulary, which grows in order of first appearance.
std::vector<int> places_of(const Words& tokens, Words& vocabulary) {
  std::vector<int> places;
  for (const std::string& token : tokens) {
    const auto at = std::find(vocabulary.begin(), vocabulary.end(), token);
    places.push_back(static_cast<int>(at - vocabulary.begin()));
    if (at == vocabulary.end()) vocabulary.push_back(token);
  }
  return places;
}

/// The largest |value| of every column; 1 for a column of zeros. `values` are row after row.
RowVector largest_values(const Floats& values, Index columns) {
  RowVector largest = RowVector::Zero(columns);
  Index column = 0;
  for (const float value : values) {
    largest(column) = std::max(largest(column), std::abs(value));
    column = (column + 1) % columns;
  }
  for (float& unit : largest) unit = unit > 0.0f ? unit : 1.0f;
  return largest;
}

}  // namespace

Index Task::outputs() const {
  return kind == "forecast" ? targets.values.cols() : static_cast<Index>(answers.size());
}

rnn::Sequence one_hot(const std::vector<int>& places, Index B, Index size) {
  rnn::Sequence x(static_cast<Index>(places.size()) / B, B, size);
  for (Index row = 0; row < x.values.rows(); ++row) {
    x.values(row, places[static_cast<std::size_t>(row)]) = 1.0f;
  }
  return x;
}

Task read_tokens(Words vocabulary, std::vector<int> inputs, Index B) {
  Task task;
  task.x = one_hot(inputs, B, static_cast<Index>(vocabulary.size()));
  task.units = RowVector::Ones(task.x.N);
  task.vocabulary = std::move(vocabulary);
  task.inputs = std::move(inputs);
  return task;
}

Task read_numbers(rnn::Sequence x) {
  Task task;
  task.units = RowVector::Ones(x.N);
  task.x = std::move(x);
  return task;
}

Task with_labels(Task task, Words answers, std::vector<int> labels) {
  task.kind = "label";
  task.answers = std::move(answers);
  task.targets.classes = std::move(labels);
  return task;
}

Task next_token_task(const Words& tokens) {
  Words vocabulary;
  std::vector<int> places = places_of(tokens, vocabulary);
  std::vector<int> next(places.begin() + 1, places.end());
  places.pop_back();
  Task task = read_tokens(vocabulary, std::move(places), 1);
  task = with_labels(std::move(task), std::move(vocabulary), std::move(next));
  task.kind = "next";
  return task;
}

Task next_row_task(const Floats& values, Index columns) {
  const Index T = static_cast<Index>(values.size()) / columns - 1;
  const RowVector units = largest_values(values, columns);
  rnn::Sequence x(T, 1, columns);
  rnn::Matrix next(T, columns);
  for (Index i = 0; i < T * columns; ++i) {
    const float* value = values.data() + i;
    const float unit = units(i % columns);
    x.values.data()[i] = value[0] / unit;
    next.data()[i] = value[columns] / unit;
  }
  Task task = read_numbers(std::move(x));
  task.kind = "forecast";
  task.units = units;
  task.targets.values = std::move(next);
  return task;
}

}  // namespace lessons

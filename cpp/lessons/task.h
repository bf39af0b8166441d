#pragma once

// A task: what a network reads, step by step, and what it should answer.

#include <string>
#include <vector>

#include "rnn/train.h"

namespace lessons {

using rnn::Index;
using Words = std::vector<std::string>;
using Floats = std::vector<float>;

/// T steps, B rows, I inputs, O outputs.
struct Task {
  std::string kind = "none";  // next (token), label, forecast (of numbers), none
  Words vocabulary;           // what a one-hot place of x stands for; empty: x holds numbers
  Words answers;              // what a place of the output stands for; empty: numbers, or none
  std::vector<int> inputs;    // (T * B) places in the vocabulary, t * B + row; empty: numbers
  rnn::Sequence x;            // (T, B, I)
  rnn::RowVector units;       // (I) x * units = the numbers as they were given
  rnn::Targets targets;       // classes, or the numbers of a forecast; both empty: none

  /// O: 0 without anything to answer.
  Index outputs() const;
};

/// Reads all tokens but the last; the answer to each is the token after it. The vocabulary is in
/// order of first appearance. Needs at least 2 tokens.
Task next_token_task(const Words& tokens);

/// Reads all rows but the last; the answer to each is the row after it. Every column is divided by
/// its largest |value|, so that all stay within +-1; a column of zeros stays. `values` holds at
/// least 2 rows of `columns` numbers, row after row.
Task next_row_task(const Floats& values, Index columns);

/// Rows of tokens of the same length, given as places in the vocabulary, t * B + row.
Task read_tokens(Words vocabulary, std::vector<int> inputs, Index B);

/// Rows of numbers.
Task read_numbers(rnn::Sequence x);

/// The same task with a class as the answer to every step and row.
Task with_labels(Task task, Words answers, std::vector<int> labels);

/// The tokens one-hot, (T, B, size).
rnn::Sequence one_hot(const std::vector<int>& places, Index B, Index size);

}  // namespace lessons

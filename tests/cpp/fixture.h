#pragma once

// Reads the reference values that tests/reference/make_fixtures.py has made with PyTorch.

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "rnn/check.h"

class Fixture {
 public:
  struct Array {
    rnn::Shape shape;
    std::vector<double> values;  // a double holds every float and every seed exactly
  };

  /// Reads the file `name`.txt. Throws std::runtime_error when it is missing, damaged or empty.
  explicit Fixture(const std::string& name);
  Fixture(const std::string& name, std::istream& text);

  /// Throws std::runtime_error when there is no such array, or it has other dimensions.
  const Array& array(const std::string& key) const;
  const Array& array(const std::string& key, std::size_t dimensions) const;
  const std::map<std::string, Array>& arrays() const { return arrays_; }

  double number(const std::string& key) const;
  std::vector<int> integers(const std::string& key) const;
  rnn::RowVector row_vector(const std::string& key) const;
  rnn::Matrix matrix(const std::string& key) const;
  rnn::Sequence sequence(const std::string& key) const;

 private:
  std::string name_;
  std::map<std::string, Array> arrays_;
};

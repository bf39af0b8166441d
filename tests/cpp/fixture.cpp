#include "fixture.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

std::ifstream open(const std::string& name) {
  const std::string path = std::string(FIXTURES_DIR) + "/" + name + ".txt";
  std::ifstream file(path);
  if (!file) throw std::runtime_error("There is no fixture " + path + ".");
  return file;
}

/// "x 5 3 4": a name and the sizes. Returns how many values must follow, 0 if it is no such line.
std::size_t read_head(const std::string& line, std::string& key, rnn::Shape& shape) {
  std::istringstream words(line);
  words >> key;
  std::size_t count = 1;
  for (rnn::Index size; words >> size; count *= static_cast<std::size_t>(size)) {
    shape.push_back(size);
  }
  return shape.empty() || !words.eof() ? 0 : count;
}

float to_float(double value) {
  return static_cast<float>(value);
}

}  // namespace

Fixture::Fixture(const std::string& name, std::istream& text) : name_(name) {
  for (std::string line; std::getline(text, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::string key;
    Array array;
    array.values.resize(read_head(line, key, array.shape));
    for (double& value : array.values) text >> value;
    const bool finite = std::all_of(array.values.begin(), array.values.end(),
                                    [](double value) { return std::isfinite(value); });
    if (!text || !finite || array.values.empty()) {
      throw std::runtime_error("The fixture " + name + " is damaged after the line \"" + line +
                               "\".");
    }
    std::getline(text, line);  // ends the last row
    arrays_[key] = std::move(array);
  }
  if (arrays_.empty()) throw std::runtime_error("The fixture " + name + " is empty.");
}

Fixture::Fixture(const std::string& name) {
  std::ifstream file = open(name);
  *this = Fixture(name, file);
}

const Fixture::Array& Fixture::array(const std::string& key) const {
  const auto found = arrays_.find(key);
  if (found == arrays_.end()) {
    throw std::runtime_error("The fixture " + name_ + " has no array " + key + ".");
  }
  return found->second;
}

const Fixture::Array& Fixture::array(const std::string& key, std::size_t dimensions) const {
  const Array& found = array(key);
  if (found.shape.size() != dimensions) {
    throw std::runtime_error("In the fixture " + name_ + " the array " + key + " has the shape " +
                             rnn::to_text(found.shape) + ".");
  }
  return found;
}

double Fixture::number(const std::string& key) const {
  return array(key, 1).values.front();
}

std::vector<int> Fixture::integers(const std::string& key) const {
  const Array& found = array(key);
  return std::vector<int>(found.values.begin(), found.values.end());
}

rnn::RowVector Fixture::row_vector(const std::string& key) const {
  const Array& found = array(key, 1);
  rnn::RowVector vector(found.shape[0]);
  std::transform(found.values.begin(), found.values.end(), vector.data(), to_float);
  return vector;
}

rnn::Matrix Fixture::matrix(const std::string& key) const {
  const Array& found = array(key, 2);
  rnn::Matrix matrix(found.shape[0], found.shape[1]);
  std::transform(found.values.begin(), found.values.end(), matrix.data(), to_float);
  return matrix;
}

rnn::Sequence Fixture::sequence(const std::string& key) const {
  const Array& found = array(key, 3);
  rnn::Sequence sequence(found.shape[0], found.shape[1], found.shape[2]);
  std::transform(found.values.begin(), found.values.end(), sequence.values.data(), to_float);
  return sequence;
}

#include "compare.h"

#include <limits>

namespace {

using Values = Eigen::Array<double, Eigen::Dynamic, 1>;
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// The expected values and how far the actual ones are from them; both empty if sizes differ.
struct Pair {
  Values expected, difference;

  bool empty() const { return expected.size() == 0; }
};

/// All dimensions but the last lie below each other, as the engine keeps a sequence.
Pair pair(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual) {
  const rnn::Index columns = expected.shape.back();
  const rnn::Index count = static_cast<rnn::Index>(expected.values.size());
  if (actual.cols() != columns || actual.size() != count) return {};
  // Nine digits give a float32 back only when they are rounded to one.
  const Values values =
      Eigen::Map<const Values>(expected.values.data(), count).cast<float>().cast<double>();
  const rnn::Matrix dense = actual;
  const Eigen::Map<const Eigen::ArrayXf> flat(dense.data(), count);
  return {values, (flat.cast<double>() - values).abs()};
}

double largest(const Values& values) {
  return values.size() == 0 || !values.allFinite() ? not_a_number : values.maxCoeff();
}

}  // namespace

double largest_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual) {
  return largest(pair(expected, actual).difference);
}

double mixed_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual) {
  const Pair p = pair(expected, actual);
  return largest(p.difference / (1.0 + p.expected.abs()));
}

double relative_difference(const Fixture::Array& expected, const rnn::ConstMatrixRef& actual) {
  const Pair p = pair(expected, actual);
  if (p.empty()) return not_a_number;
  const double whole = p.difference.matrix().norm() / p.expected.matrix().norm();
  return std::max(whole, largest(p.difference) / p.expected.abs().maxCoeff());
}

double largest_difference(const rnn::ConstMatrixRef& expected, const rnn::ConstMatrixRef& actual) {
  if (expected.rows() != actual.rows() || expected.cols() != actual.cols()) return not_a_number;
  const rnn::Matrix difference = (expected - actual).cwiseAbs();
  return largest(
      Eigen::Map<const Eigen::ArrayXf>(difference.data(), difference.size()).cast<double>());
}

#include "rnn/check.h"

#include <cmath>
#include <stdexcept>

namespace rnn {
namespace {

[[noreturn]] void reject(const std::string& sentence) {
  throw std::invalid_argument(sentence);
}

Index count_of(const Shape& shape) {
  Index count = 1;
  for (Index size : shape) {
    if (size > 0 && count > max_values / size) return max_values + 1;
    count *= size;
  }
  return count;
}

void check_dimensions(const std::string& name, const Shape& shape, std::size_t dimensions,
                      const std::string& letters) {
  if (shape.size() != dimensions) {
    reject(name + " must have the shape " + letters + ", but has the shape " + to_text(shape) +
           ".");
  }
}

void check_not_empty(const std::string& name, const Shape& shape) {
  for (Index size : shape) {
    if (size < 1) {
      reject(name + " has the shape " + to_text(shape) + ": every size must be at least 1.");
    }
  }
}

/// "-1", "0.5". Without printf, which would bring much into the module for this one sentence.
std::string number_text(double value) {
  if (!std::isfinite(value)) return "not a finite number";
  const bool whole = value == std::floor(value);
  if (std::abs(value) >= (whole ? 9e18 : 1e12)) return "far too large a number";
  if (whole) return std::to_string(static_cast<std::int64_t>(value));
  const auto millionths = static_cast<std::int64_t>(std::round(std::abs(value) * 1e6));
  std::string decimals = std::to_string(1'000'000 + millionths % 1'000'000).substr(1);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  const std::string units = (value < 0 ? "-" : "") + std::to_string(millionths / 1'000'000);
  return decimals.empty() ? "about " + units : units + "." + decimals;
}

/// Where the flat index stands, as one writes it in code: "[2, 5]".
std::string position(Index flat, const Shape& shape) {
  Shape at(shape.size());
  for (std::size_t d = shape.size(); d-- > 0;) {
    at[d] = flat % shape[d];
    flat /= shape[d];
  }
  std::string text = to_text(at);
  text.front() = '[';
  text.back() = ']';
  return text;
}

}  // namespace

std::string to_text(const Shape& shape) {
  std::string text = "(";
  for (std::size_t d = 0; d < shape.size(); ++d) {
    text += (d > 0 ? ", " : "") + std::to_string(shape[d]);
  }
  return text + ")";
}

void check_shapes(const UnrollShapes& s) {
  check_dimensions("x", s.x, 3, "(T, B, I): steps, batch, input size");
  check_dimensions("h0", s.h0, 2, "(B, H): batch, hidden size");
  check_dimensions("W_xh", s.W_xh, 2, "(H, I): hidden size, input size");
  check_dimensions("W_hh", s.W_hh, 2, "(H, H): hidden size, hidden size");
  check_dimensions("b", s.b, 1, "(H): hidden size");
  check_not_empty("x", s.x);
  check_not_empty("h0", s.h0);
  check_not_empty("W_xh", s.W_xh);
  check_not_empty("W_hh", s.W_hh);
  check_not_empty("b", s.b);

  const Index T = s.x[0], B = s.x[1], I = s.x[2], H = s.W_hh[0];
  if (s.W_hh[1] != H) {
    reject("W_hh has the shape " + to_text(s.W_hh) +
           ", but it maps hidden state to hidden state and must be square.");
  }
  if (s.W_xh[1] != I) {
    reject("W_xh " + to_text(s.W_xh) + " does not fit x " + to_text(s.x) + ": W_xh has " +
           std::to_string(s.W_xh[1]) + " columns, x has " + std::to_string(I) +
           " values per step.");
  }
  if (s.W_xh[0] != H) {
    reject("W_xh " + to_text(s.W_xh) + " does not fit W_hh " + to_text(s.W_hh) +
           ": both need one row per hidden unit.");
  }
  if (s.b[0] != H) {
    reject("b " + to_text(s.b) + " does not fit W_hh " + to_text(s.W_hh) +
           ": b needs one value per hidden unit.");
  }
  if (s.h0[1] != H) {
    reject("h0 " + to_text(s.h0) + " does not fit W_hh " + to_text(s.W_hh) +
           ": h0 needs one value per hidden unit.");
  }
  if (s.h0[0] != B) {
    reject("h0 " + to_text(s.h0) + " does not fit x " + to_text(s.x) +
           ": both need the same batch size.");
  }
  check_size("x", s.x);
  check_size("W_xh", s.W_xh);
  check_size("W_hh", s.W_hh);
  check_size("h", {T, B, H});
}

void check_size(const std::string& name, const Shape& shape) {
  if (count_of(shape) > max_values) {
    reject(name + " would have the shape " + to_text(shape) + ", which is more than the " +
           std::to_string(max_values) +
           " values allowed: use fewer steps, a smaller batch or fewer units.");
  }
}

void reject_value(const std::string& name, const Shape& shape, const float* values) {
  const float* bad = values;
  while (std::isfinite(*bad)) ++bad;
  reject(name + position(bad - values, shape) + " is " +
         (std::isnan(*bad) ? "not a number (NaN)" : "infinite") +
         ": every value must be a finite number.");
}

void reject_overflow(Index t) {
  reject("The numbers grow too large for float32 at step " + std::to_string(t + 1) +
         ": use smaller weights or inputs.");
}

void check_same(const std::string& name, const Shape& shape, const Shape& expected) {
  if (shape != expected) {
    reject(name + " has the shape " + to_text(shape) + ", but must have the shape " +
           to_text(expected) + ".");
  }
}

void check_range(const std::string& name, Index value, Index low, Index high) {
  if (value < low || value > high) {
    reject(name + " is " + std::to_string(value) + ", but must be from " + std::to_string(low) +
           " to " + std::to_string(high) + ".");
  }
}

std::int64_t check_whole(const std::string& name, double value, std::int64_t low,
                         std::int64_t high) {
  const bool whole = std::isfinite(value) && value == std::floor(value);
  if (!whole || value < static_cast<double>(low) || value > static_cast<double>(high)) {
    reject(name + " is " + number_text(value) + ", but must be a whole number from " +
           std::to_string(low) + " to " + std::to_string(high) + ".");
  }
  return static_cast<std::int64_t>(value);
}

void check_rate(float rate) {
  if (!std::isfinite(rate) || rate <= 0.0f) {
    reject("rate, the learning rate, must be a finite number above 0.");
  }
}

void check_unroll(const Cell& cell, const Matrix& h0, const ConstSequenceView& x) {
  const UnrollShapes shapes{shape_of(cell.W_xh), shape_of(cell.W_hh), shape_of(cell.b),
                            shape_of(h0), shape_of(x)};
  check_shapes(shapes);
  check_finite("W_xh", shapes.W_xh, cell.W_xh.data());
  check_finite("W_hh", shapes.W_hh, cell.W_hh.data());
  check_finite("b", shapes.b, cell.b.data());
  check_finite("h0", shapes.h0, h0.data());
  check_finite("x", shapes.x, x.data);
}

}  // namespace rnn

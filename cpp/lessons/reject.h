#pragma once

// How lessons say no: one sentence for the learner, put together from its parts.

#include <string>

#include "rnn/tensor.h"

namespace lessons {

inline void add_to(std::string& text, const std::string& part) {
  text += part;
}
inline void add_to(std::string& text, rnn::Index number) {
  text += std::to_string(number);
}

/// Throws std::invalid_argument.
[[noreturn]] void reject_with(const std::string& sentence);

/// reject("At most ", 3, " are allowed.");
template <class... Parts>
[[noreturn]] void reject(const Parts&... parts) {
  std::string sentence;
  (add_to(sentence, parts), ...);
  reject_with(sentence);
}

}  // namespace lessons

#pragma once

// What a learner would read: the sentence of an error, or "" when there was none.

#include <stdexcept>
#include <string>

template <class Error = std::invalid_argument, class Function>
std::string error_of(const Function& function) {
  try {
    function();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

inline bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

#pragma once

// No exception may leave C++: in JavaScript it would arrive as a bare number.

#include <exception>
#include <new>
#include <string>

#include "bindings/memory.h"

namespace bindings {

/// Where a sentence stands, ended by a zero byte; 0 when all went well. Holds until the next call.
/// A number crosses to JavaScript at a fraction of what a string costs, and nearly always says 0.
using Sentence = Address;

/// The sentence that was told last.
inline std::string& told() {
  static std::string text;
  return text;
}

inline Sentence tell(std::string text) {
  told() = std::move(text);
  return reinterpret_cast<Sentence>(told().c_str());
}

/// Runs `work`; returns 0 or the sentence that says why it could not be done. `advice` is for when
/// memory ran out.
template <class Work>
Sentence guarded(Work&& work,
                 const char* advice = "use fewer steps, a smaller batch or fewer units") {
  try {
    work();
    return 0;
  } catch (const std::bad_alloc&) {
    return tell(std::string("There is not enough memory for this: ") + advice + ".");
  } catch (const std::exception& error) {
    return tell(error.what());
  }
}

}  // namespace bindings

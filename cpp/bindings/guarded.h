#pragma once

// No exception may leave C++: in JavaScript it would arrive as a bare number.

#include <exception>
#include <new>
#include <string>

namespace bindings {

/// Runs `work`; returns "" or the sentence that says why it could not be done. `advice` is for when
/// memory ran out.
template <class Work>
std::string guarded(Work&& work,
                    const char* advice = "use fewer steps, a smaller batch or fewer units") {
  try {
    work();
    return {};
  } catch (const std::bad_alloc&) {
    return std::string("There is not enough memory for this: ") + advice + ".";
  } catch (const std::exception& error) {
    return error.what();
  }
}

}  // namespace bindings

// What libc++abi calls when a program cannot go on. Its own prints with printf, which brings the
// formatting of every kind of number into the module, a tenth of it, for a text that no page shows.

#include <cstdlib>

extern "C" {

[[noreturn]] void abort_message(const char*, ...) {
  std::abort();
}

/// Its name since LLVM 20.
[[noreturn]] void __abort_message(const char*, ...) {  // NOLINT
  std::abort();
}

}  // extern "C"

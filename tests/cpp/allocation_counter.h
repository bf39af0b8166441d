#pragma once

// Counts what is taken from the heap. The program is linked with --wrap for malloc, calloc,
// realloc, aligned_alloc and posix_memalign, which leads their callers to the functions in
// allocation_counter.cpp; operator new is replaced there as well, because the standard library
// may sit in a shared library that --wrap does not reach.

#include <cstddef>

/// Counts from its construction on. Only one may count at a time.
class AllocationCounter {
 public:
  AllocationCounter();
  ~AllocationCounter();
  AllocationCounter(const AllocationCounter&) = delete;
  AllocationCounter& operator=(const AllocationCounter&) = delete;

  std::size_t count() const;
  /// The most bytes that one call asked for.
  std::size_t largest() const;
};

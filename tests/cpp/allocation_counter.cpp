#include "allocation_counter.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

bool counting = false;
std::size_t calls = 0;
std::size_t largest_call = 0;

void note(std::size_t bytes) {
  if (!counting) return;
  ++calls;
  largest_call = std::max(largest_call, bytes);
}

/// As operator new must: never null.
void* take(std::size_t bytes) {
  if (void* memory = std::malloc(std::max<std::size_t>(bytes, 1))) return memory;
  throw std::bad_alloc();
}

void* take(std::size_t bytes, std::align_val_t alignment) {
  void* memory = nullptr;
  const auto align = std::max(sizeof(void*), static_cast<std::size_t>(alignment));
  if (posix_memalign(&memory, align, std::max<std::size_t>(bytes, 1)) == 0) return memory;
  throw std::bad_alloc();
}

}  // namespace

AllocationCounter::AllocationCounter() {
  calls = largest_call = 0;
  counting = true;
}
AllocationCounter::~AllocationCounter() {
  counting = false;
}
std::size_t AllocationCounter::count() const {
  return calls;
}
std::size_t AllocationCounter::largest() const {
  return largest_call;
}

extern "C" {

void* __real_malloc(std::size_t bytes);
void* __real_calloc(std::size_t count, std::size_t bytes);
void* __real_realloc(void* memory, std::size_t bytes);
void* __real_aligned_alloc(std::size_t alignment, std::size_t bytes);
int __real_posix_memalign(void** memory, std::size_t alignment, std::size_t bytes);

void* __wrap_malloc(std::size_t bytes) {
  note(bytes);
  return __real_malloc(bytes);
}
void* __wrap_calloc(std::size_t count, std::size_t bytes) {
  note(count * bytes);
  return __real_calloc(count, bytes);
}
void* __wrap_realloc(void* memory, std::size_t bytes) {
  note(bytes);
  return __real_realloc(memory, bytes);
}
void* __wrap_aligned_alloc(std::size_t alignment, std::size_t bytes) {
  note(bytes);
  return __real_aligned_alloc(alignment, bytes);
}
int __wrap_posix_memalign(void** memory, std::size_t alignment, std::size_t bytes) {
  note(bytes);
  return __real_posix_memalign(memory, alignment, bytes);
}

}  // extern "C"

// All forms, so that none is paired with a delete of another kind.
using std::align_val_t;
using std::nothrow_t;
using std::size_t;

void* operator new(size_t bytes) {
  return take(bytes);
}
void* operator new[](size_t bytes) {
  return take(bytes);
}
void* operator new(size_t bytes, const nothrow_t&) noexcept {
  return std::malloc(bytes);
}
void* operator new[](size_t bytes, const nothrow_t&) noexcept {
  return std::malloc(bytes);
}
void* operator new(size_t bytes, align_val_t align) {
  return take(bytes, align);
}
void* operator new[](size_t bytes, align_val_t align) {
  return take(bytes, align);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete[](void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, size_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, const nothrow_t&) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, const nothrow_t&) noexcept {
  std::free(memory);
}
void operator delete(void* memory, align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, align_val_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, size_t, align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, size_t, align_val_t) noexcept {
  std::free(memory);
}

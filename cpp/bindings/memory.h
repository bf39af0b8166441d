#pragma once

// The module's memory for JavaScript (web/src/engine/block.js is its only user): blocks that the
// caller allocates, fills, reads and releases.

#include <emscripten/bind.h>
#include <emscripten/heap.h>

#include <cstdlib>

namespace bindings {

/// Address of memory, as JavaScript sees it.
using Address = unsigned;

/// All of the module's memory as a Uint8Array; it detaches when memory grows.
inline emscripten::val memory() {
  return emscripten::val(emscripten::typed_memory_view(emscripten_get_heap_size(),
                                                       static_cast<const unsigned char*>(nullptr)));
}

/// 0 when there is not enough.
inline Address allocate(double bytes) {
  return reinterpret_cast<Address>(std::malloc(static_cast<std::size_t>(bytes)));
}

inline void release(Address address) {
  std::free(reinterpret_cast<void*>(address));
}

/// To be called once in a module's EMSCRIPTEN_BINDINGS.
inline void register_memory() {
  emscripten::function("memory", &memory);
  emscripten::function("allocate", &allocate);
  emscripten::function("release", &release);
}

}  // namespace bindings

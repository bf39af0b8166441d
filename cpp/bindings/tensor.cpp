// Arithmetic on tensors for JavaScript (web/src/engine/arithmetic.js is its only caller): the
// second module, which learners' Python computes with. See tensor/operation.h for what a call
// describes.

#include "tensor/operation.h"

#include <emscripten/bind.h>

#include <new>

#include "bindings/guarded.h"
#include "bindings/memory.h"

namespace {

using bindings::Address;
using bindings::guarded;

/// The generator's memory belongs to the caller, who allocates this much, once.
int generator_bytes() {
  return static_cast<int>(sizeof(rnn::Generator));
}

static_assert(std::is_trivially_copyable_v<rnn::Generator>);

/// Makes the generator; a random operation may seed it again.
void create_generator(Address generator, unsigned seed) {
  new (reinterpret_cast<void*>(generator)) rnn::Generator(seed);
}

/// `block` holds the description, tensor::description_size numbers, then the floats.
bindings::Sentence run(Address block, Address generator) {
  const auto* description = reinterpret_cast<const std::int32_t*>(block);
  auto* floats = reinterpret_cast<float*>(block) + tensor::description_size;
  return guarded(
      [&] { tensor::run(description, floats, *reinterpret_cast<rnn::Generator*>(generator)); },
      "use smaller tensors");
}

}  // namespace

EMSCRIPTEN_BINDINGS(tensor) {
  bindings::register_memory();
  emscripten::function("generatorBytes", &generator_bytes);
  emscripten::function("createGenerator", &create_generator);
  emscripten::function("run", &run);
}

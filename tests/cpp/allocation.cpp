#include <cstdlib>
#include <memory>
#include <vector>

#include "allocation_counter.h"
#include "catch.h"
#include "rnn/bptt.h"
#include "samples.h"

using rnn::Index;

namespace {

/// How many times one unroll asks for memory.
std::size_t allocations_of_unroll(Index T, Index B, Index H) {
  const Sample s = sample(T, B, 4, H);
  rnn::Trace trace{{T, B, H}, {T, B, H}, {T, B, H}, {T, B, H}};
  const rnn::TraceView out{trace.input.view(), trace.memory.view(), trace.preactivation.view(),
                           trace.h.view()};
  const AllocationCounter counter;
  rnn::unroll_into(s.cell, s.h0, s.x.view(), out);
  return counter.count();
}

/// Writing an address here keeps the compiler from leaving out what lies there.
const void* volatile seen;

}  // namespace

TEST_CASE("Allocation: the counter sees every way to take memory", "[allocation]") {
  volatile std::size_t bytes = 64;
  const auto count_free = [](const auto& take) {
    const AllocationCounter counter;
    void* memory = take();
    seen = memory;
    std::free(memory);
    return counter.count();
  };
  CHECK(count_free([&] { return std::malloc(bytes); }) == 1);
  CHECK(count_free([&] { return std::calloc(2, bytes); }) == 1);
  CHECK(count_free([&] { return std::realloc(nullptr, bytes); }) == 1);
  CHECK(count_free([&] { return aligned_alloc(32, bytes); }) >= 1);  // may call another of these
  CHECK(count_free([&] {
          void* memory = nullptr;
          return posix_memalign(&memory, 64, bytes) == 0 ? memory : nullptr;
        }) == 1);
  CHECK(count_free([] { return static_cast<void*>(nullptr); }) == 0);
}

TEST_CASE("Allocation: the counter sees new, containers and matrices", "[allocation]") {
  struct alignas(64) Wide {
    char bytes[64];
  };
  std::size_t counts[4];  // read first: a CHECK may take memory itself
  std::size_t largest;
  {
    const AllocationCounter counter;
    const auto one = std::make_unique<int>(1);
    seen = one.get();
    counts[0] = counter.count();
    const auto wide = std::make_unique<Wide>();
    seen = wide.get();
    counts[1] = counter.count();
    const std::vector<float> large(1000);
    seen = large.data();
    counts[2] = counter.count();
    const rnn::Matrix matrix(3, 5);
    seen = matrix.data();
    counts[3] = counter.count();
    largest = counter.largest();
  }
  for (std::size_t i = 0; i < 4; ++i) CHECK(counts[i] == i + 1);
  CHECK(largest == 4000);
}

TEST_CASE("Allocation: unrolling 400 steps takes memory as often as 4 steps", "[allocation]") {
  for (const Index B : {1, 3}) {
    for (const Index H : {8, 17, 200}) {
      const std::size_t few = allocations_of_unroll(4, B, H);
      CAPTURE(B, H);
      CHECK(few > 0);  // the weights' panels, once
      CHECK(few < 10);
      CHECK(allocations_of_unroll(400, B, H) == few);
    }
  }
}

TEST_CASE("Allocation: so does the reverse pass", "[allocation]") {
  for (const Index H : {8, 17}) {
    std::size_t counts[2];
    for (int i = 0; i < 2; ++i) {
      const Sample s = sample(i == 0 ? 40 : 400, 2, 4, H);
      const rnn::Trace trace = unroll(s);
      const AllocationCounter counter;
      rnn::backpropagate(s.cell, s.h0, s.x.view(), trace.h.view(), trace.h.view());
      counts[i] = counter.count();
    }
    CAPTURE(H);
    CHECK(counts[0] > 0);
    CHECK(counts[0] == counts[1]);
  }
}

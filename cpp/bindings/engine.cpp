// The engine's public functions for JavaScript (web/src/engine/engine.js is their only caller).
//
// A call passes numbers only: sizes, and the address of one block of floats that the caller
// allocated. The block holds the arguments, one behind the other, then room for the results, in
// the order in which each function below takes them. Every function returns 0 or where a
// sentence stands.

#include <emscripten/bind.h>

#include <cstring>

#include "bindings/guarded.h"
#include "bindings/memory.h"
#include "rnn/bptt.h"
#include "rnn/check.h"
#include "rnn/influence.h"
#include "rnn/init.h"
#include "rnn/train.h"

namespace {

using namespace rnn;
using bindings::Address;
using bindings::guarded;
using bindings::Sentence;

/// Walks through a block of floats.
class Block {
 public:
  explicit Block(Address address) : next_(reinterpret_cast<float*>(address)) {}

  float* take(Index count) {
    float* taken = next_;
    next_ += count;
    return taken;
  }
  Matrix matrix(Index rows, Index columns) {
    return ConstMatrixMap(take(rows * columns), rows, columns);
  }
  SequenceView sequence(Index T, Index B, Index N) { return {T, B, N, take(T * B * N)}; }
  template <class Array>
  void put(const Array& values) {
    std::copy_n(values.data(), values.size(), take(static_cast<Index>(values.size())));
  }

 private:
  float* next_;
};

/// What every call on a sequence starts with.
struct Problem {
  Cell cell;
  Matrix h0;
  ConstSequenceView x;

  Problem(Block& block, Index T, Index B, Index I, Index H)
      : cell{block.matrix(H, I), block.matrix(H, H), block.matrix(1, H)},
        h0(block.matrix(B, H)),
        x(block.sequence(T, B, I)) {}
};

// Sequences ------------------------------------------------------------------------------------

Index size(double number) {
  return static_cast<Index>(std::min(std::max(number, 0.0), 2147483647.0));
}

/// Checks the shapes before memory is taken: W_xh (2), W_hh (2), b (1), h0 (2), x (3).
Sentence check_problem(double W_xh0, double W_xh1, double W_hh0, double W_hh1, double b0,
                       double h00, double h01, double x0, double x1, double x2) {
  return guarded([&] {
    check_shapes({{size(W_xh0), size(W_xh1)},
                  {size(W_hh0), size(W_hh1)},
                  {size(b0)},
                  {size(h00), size(h01)},
                  {size(x0), size(x1), size(x2)}});
  });
}

/// Takes W_xh, W_hh, b, h0, x; gives input, memory, preactivation, h.
Sentence unroll_block(Address address, int T, int B, int I, int H) {
  return guarded([&] {
    Block block(address);
    const Problem problem(block, T, B, I, H);
    check_unroll(problem.cell, problem.h0, problem.x);
    const SequenceView input = block.sequence(T, B, H), memory_part = block.sequence(T, B, H),
                       preactivation = block.sequence(T, B, H), h = block.sequence(T, B, H);
    unroll_into(problem.cell, problem.h0, problem.x, {input, memory_part, preactivation, h});
    check_no_overflow(preactivation);
  });
}

/// Takes W_xh, W_hh, b, h0, x, dh; gives the gradients of the first five.
Sentence gradients_block(Address address, int T, int B, int I, int H) {
  return guarded([&] {
    Block block(address);
    const Problem problem(block, T, B, I, H);
    const ConstSequenceView dh = block.sequence(T, B, H);
    const Trace trace = unroll(problem.cell, problem.h0, problem.x);
    const Gradients gradients =
        backpropagate(problem.cell, problem.h0, problem.x, trace.h.view(), dh);
    block.put(gradients.dW_xh);
    block.put(gradients.dW_hh);
    block.put(gradients.db);
    block.put(gradients.dh0);
    block.put(gradients.dx.values);
  });
}

/// Takes W_xh, W_hh, b, h0, x; gives the t norms.
Sentence influence_block(Address address, int T, int B, int I, int H, double batch, double t) {
  return guarded([&] {
    Block block(address);
    const Problem problem(block, T, B, I, H);
    const Index row = static_cast<Index>(check_whole("batch", batch, 0, B - 1));
    const Index step = static_cast<Index>(check_whole("t", t, 1, T));
    const Trace trace = unroll(problem.cell, problem.h0, problem.x);
    block.put(influence(problem.cell, trace, row, step));
  });
}

/// Takes W_xh, W_hh, b, h0, x, W_hy (O, H), b_y (O), targets: T * B classes or T * B * O values;
/// gives the trained W_xh, W_hh, b, W_hy, b_y and the losses (steps).
Sentence train_block(Address address, int T, int B, int I, int H, int O, bool classes, double steps,
                     double rate) {
  return guarded([&] {
    Block block(address);
    Problem problem(block, T, B, I, H);
    Readout readout{block.matrix(O, H), block.matrix(1, O)};
    Targets targets;
    const Matrix given = block.matrix(T * B, classes ? 1 : O);
    if (classes) {
      for (Index row = 0; row < given.rows(); ++row) {
        targets.classes.push_back(static_cast<int>(
            check_whole("targets[" + std::to_string(row) + "]", given(row, 0), 0, O - 1)));
      }
    } else {
      check_finite("targets", shape_of(given), given.data());
      targets.values = given;
    }
    const TrainOptions options{static_cast<int>(check_whole("steps", steps, 1, max_train_steps)),
                               static_cast<float>(rate)};
    const Training training = train({std::move(problem.cell), std::move(readout)}, problem.h0,
                                    problem.x, targets, options);
    block.put(training.network.cell.W_xh);
    block.put(training.network.cell.W_hh);
    block.put(training.network.cell.b);
    block.put(training.network.readout.W_hy);
    block.put(training.network.readout.b_y);
    block.put(training.losses);
  });
}

// Random numbers -------------------------------------------------------------------------------
// The generator's state belongs to the caller, who passes it in and gets it back, as bytes.

static_assert(std::is_trivially_copyable_v<Generator>);

int generator_bytes() {
  return static_cast<int>(sizeof(Generator));
}

Sentence seed_generator(Address state, double seed) {
  return guarded([&] {
    const Generator generator(static_cast<std::uint64_t>(check_whole("seed", seed, 0, max_seed)));
    std::memcpy(reinterpret_cast<void*>(state), &generator, sizeof(Generator));
  });
}

/// Lets `draw` use the generator stored at `state`, and stores it again.
template <class Draw>
Sentence with_generator(Address state, Draw&& draw) {
  return guarded([&] {
    Generator generator(0);
    std::memcpy(&generator, reinterpret_cast<const void*>(state), sizeof(Generator));
    draw(generator);
    std::memcpy(reinterpret_cast<void*>(state), &generator, sizeof(Generator));
  });
}

Sentence rand_block(Address state, Address out, int count) {
  return with_generator(state, [&](Generator& generator) {
    Block(out).put(generator.rand(static_cast<std::size_t>(count)));
  });
}

Sentence randn_block(Address state, Address out, int count) {
  return with_generator(state, [&](Generator& generator) {
    Block(out).put(generator.randn(static_cast<std::size_t>(count)));
  });
}

/// Gives weight_ih (H, I), weight_hh (H, H), bias_ih (H), bias_hh (H).
Sentence rnn_init_block(Address state, Address out, int input_size, int hidden_size) {
  return with_generator(state, [&](Generator& generator) {
    const RnnParameters drawn = torch_rnn(generator, input_size, hidden_size);
    Block block(out);
    block.put(drawn.weight_ih);
    block.put(drawn.weight_hh);
    block.put(drawn.bias_ih);
    block.put(drawn.bias_hh);
  });
}

/// Gives weight (O, I), bias (O).
Sentence linear_init_block(Address state, Address out, int input_size, int output_size) {
  return with_generator(state, [&](Generator& generator) {
    const Readout drawn = torch_linear(generator, input_size, output_size);
    Block block(out);
    block.put(drawn.W_hy);
    block.put(drawn.b_y);
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(engine) {
  using emscripten::function;
  bindings::register_memory();
  function("checkProblem", &check_problem);
  function("unroll", &unroll_block);
  function("gradients", &gradients_block);
  function("influence", &influence_block);
  function("train", &train_block);
  function("generatorBytes", &generator_bytes);
  function("seedGenerator", &seed_generator);
  function("rand", &rand_block);
  function("randn", &randn_block);
  function("rnnInit", &rnn_init_block);
  function("linearInit", &linear_init_block);
  emscripten::constant("maxValues", static_cast<double>(max_values));
}

#pragma once

// One operation, described by whole numbers: what crosses the border from another language.
//
//   0 op    1 code    2 rank    3 keep
//   4 out   5 out_count
//   6 a     7 a_offset     8 b     9 b_offset     10 c     11 c_offset
//   12 ...  shape (rank), then the strides of a, b and c (rank each), as many as the op has
//
// out, a, b, c and the offsets count values from the beginning of one block of floats; an operand
// begins at their sum.
//
//   op         code       does
//   binary     Binary     out = a o b
//   unary      Unary      out = f(a)
//   reduce     Reduction  out = a with the first `keep` dimensions left
//   matmul     0          out = a @ b; shape (batch ..., M, N, K), see matmul.h
//   assign     0          the view a = b; a lies in the block like any operand
//   where      0          out = a != 0 ? b : c
//   random     0          seeds the generator; shape = low and high 32 bits
//              1, 2       out = rand or randn (out_count values)
//              3          out = the parameters of nn.RNN; shape (I, H); weight_ih (H, I),
//                         weight_hh (H, H), bias_ih (H), bias_hh (H), one behind the other
//              4          out = the parameters of nn.Linear; shape (I, O); weight (O, I), bias (O)

#include <cstdint>

#include "rnn/random.h"

namespace tensor {

enum class Op { binary, unary, reduce, matmul, assign, where, random };

/// Numbers before the shape, and in the longest description.
constexpr int description_head = 12, description_size = 44;

/// Carries it out. The caller sees to it that all places lie inside of the block and that the
/// output overlaps no operand.
/// Throws std::invalid_argument for what elementwise.h, reduce.h and matmul.h reject, a rank
/// outside 0 .. max_rank, an unknown op or code, and an assignment to a view with strides of 0.
void run(const std::int32_t* description, float* block, rnn::Generator& generator);

}  // namespace tensor

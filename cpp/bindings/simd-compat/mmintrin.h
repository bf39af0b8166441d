#pragma once

// Eigen asks for <mmintrin.h>; Emscripten 3.1.6 has no such header of its own and falls through to
// Clang's, which is for x86 only. What Eigen needs of it is in <xmmintrin.h>.
#include <xmmintrin.h>

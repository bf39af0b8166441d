#pragma once

// Forced in front of every source when Eigen's SSE path does not compile as it is (Emscripten
// 3.1.6, which is what Debian 12 has; current ones do without this folder).
//
// Eigen's matrix product pins registers with x86 inline assembly where it sees GCC 6 or newer, and
// WebAssembly has no such registers. So load Eigen's macros first and then let it believe that the
// compiler is older than that. Macros.h relies on the standard headers that Eigen/Core includes.

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <climits>
#include <cmath>
#include <complex>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iosfwd>
#include <limits>
#include <sstream>
#include <string>
#include <type_traits>

#include <Eigen/src/Core/util/Macros.h>

#undef EIGEN_GNUC_AT_LEAST
#define EIGEN_GNUC_AT_LEAST(x, y) ((x) < 6)

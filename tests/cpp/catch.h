#pragma once

// The one place that knows which Catch2 is installed: 2.13 is a single header, 3 a set of them.
// Tests use the names of Catch2 3. (Names of tests: no semicolon and no square brackets, or CMake
// cannot list them.)

#if __has_include(<catch2/catch_all.hpp>)

#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;

#else

#include <catch2/catch.hpp>
#include <string>
inline auto ContainsSubstring(const std::string& part) {
  return Catch::Matchers::Contains(part);
}

#endif

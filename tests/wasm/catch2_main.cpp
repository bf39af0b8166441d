// Catch2 2 is one header; this compiles its body and main. WebAssembly has no signals.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_NO_POSIX_SIGNALS
#include <catch2/catch.hpp>

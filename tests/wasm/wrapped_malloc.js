// The tests count allocations with the linker's --wrap. Emscripten 3.1.6 then exports malloc as
// __wrap_malloc only, while its exception runtime still asks for _malloc.
var _malloc = (size) => ___wrap_malloc(size);

# What differs when Emscripten compiles. Works with 3.1.6 (Debian 12) and with current versions.

set(wasm_flags
  -fwasm-exceptions     # C++ catches its own exceptions; without it even `catch` is skipped
  -msimd128 -msse4.1)   # Eigen has no WASM path, but its SSE path becomes WASM SIMD

# Old Emscripten needs help with Eigen's SSE path: see cpp/bindings/simd-compat. Ask the compiler.
include(CheckCXXSourceCompiles)
get_target_property(eigen_include Eigen3::Eigen INTERFACE_INCLUDE_DIRECTORIES)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # nothing to link, which would take seconds
set(CMAKE_REQUIRED_FLAGS -O1 ${wasm_flags})
list(JOIN CMAKE_REQUIRED_FLAGS " " CMAKE_REQUIRED_FLAGS)
set(CMAKE_REQUIRED_INCLUDES ${eigen_include})
check_cxx_source_compiles("
  #include <Eigen/Core>
  Eigen::MatrixXf product(const Eigen::MatrixXf& a, const Eigen::MatrixXf& b) { return a * b; }
" EIGEN_SSE_COMPILES)

if(NOT EIGEN_SSE_COMPILES)
  set(simd_compat ${PROJECT_SOURCE_DIR}/cpp/bindings/simd-compat)
  list(APPEND wasm_flags
    -fgnuc-version=10.2.1
    -isystem ${simd_compat}
    "SHELL:-include ${simd_compat}/eigen_sse.h")
endif()

add_compile_options(${wasm_flags})
add_link_options(-fwasm-exceptions -sSUPPORT_LONGJMP=0 -sALLOW_MEMORY_GROWTH=1 -sTOTAL_STACK=1048576)

# Debian's Emscripten does not find Debian's acorn by itself.
if(EXISTS /usr/share/nodejs/acorn AND EMSCRIPTEN_ROOT_PATH STREQUAL "/usr/share/emscripten")
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
    "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
endif()

# An ES module that needs no file system, no eval and no address: whoever loads it hands over the
# compiled .wasm through `instantiateWasm`. Lands where web/src/engine imports it.
function(add_wasm_module name library)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE ${library})
  target_link_options(${name} PRIVATE
    --bind
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web,worker
    -sINCOMING_MODULE_JS_API=instantiateWasm
    -sFILESYSTEM=0
    -sDYNAMIC_EXECUTION=0  # courses forbid unsafe-eval
    -sMALLOC=emmalloc
    -sABORTING_MALLOC=0)   # too much memory becomes std::bad_alloc, not the end of the module
  if(EMSCRIPTEN_VERSION VERSION_LESS 4)
    target_link_options(${name} PRIVATE -sUSE_ES6_IMPORT_META=0)
  endif()

  set(generated ${PROJECT_SOURCE_DIR}/web/src/engine/generated)
  set(types ${PROJECT_SOURCE_DIR}/cpp/bindings/${name}.d.ts)
  add_custom_command(
    OUTPUT ${generated}/${name}.js ${generated}/${name}.wasm
    COMMAND ${CMAKE_COMMAND} -E make_directory ${generated}
    COMMAND ${CMAKE_COMMAND} -E copy
      $<TARGET_FILE:${name}> $<TARGET_FILE_DIR:${name}>/${name}.wasm ${types} ${generated}
    DEPENDS ${name} ${types})
  add_custom_target(${name}-in-page ALL DEPENDS ${generated}/${name}.js)
endfunction()

# Catch2 2 is one header: the host's serves, with a main of our own. Catch2 3 is a library that the
# host has compiled for itself only, so its source is fetched. Offline, point
# FETCHCONTENT_SOURCE_DIR_CATCH2 to any copy of it.
function(link_catch2_for_wasm target)
  find_path(CATCH2_HEADER catch2/catch.hpp ${host_prefixes} PATH_SUFFIXES include)
  if(CATCH2_HEADER)
    set(alone ${CMAKE_CURRENT_BINARY_DIR}/catch2-alone) # without the rest of /usr/include
    file(MAKE_DIRECTORY ${alone})
    file(CREATE_LINK ${CATCH2_HEADER}/catch2 ${alone}/catch2 SYMBOLIC)
    target_include_directories(${target} SYSTEM PRIVATE ${alone})
    target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/wasm/catch2_main.cpp)
  else()
    include(FetchContent)
    FetchContent_Declare(Catch2
      GIT_REPOSITORY https://github.com/catchorg/Catch2.git GIT_TAG v3.7.1 GIT_SHALLOW TRUE)
    FetchContent_MakeAvailable(Catch2)
    target_link_libraries(${target} PRIVATE Catch2WithMain)
  endif()
endfunction()

# A command-line program: `node <target>.js`, with the machine's files and its own exit code.
function(run_in_node target)
  target_link_options(${target} PRIVATE
    -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1
    -sWASM_ASYNC_COMPILATION=0) # reads its .wasm; 3.1.6 would fetch() it, which Node refuses
  if(EMSCRIPTEN_VERSION VERSION_LESS 4)
    target_link_options(${target} PRIVATE
      --pre-js ${PROJECT_SOURCE_DIR}/tests/wasm/wrapped_malloc.js)
  endif()
endfunction()

#!/usr/bin/env bash
# Lays out C++ and JavaScript alike everywhere: format.sh, or format.sh --check to only complain.
# Leaves HTML alone: it is prose.
source "$(dirname "$0")/common.sh"

case ${1:-} in
  '') clang=(-i) prettier=(--write --log-level=warn) ;;
  --check) clang=(--dry-run -Werror) prettier=(--check) ;;
  *) die "usage: format.sh [--check]" ;;
esac

build-scripts/setup.sh test

find cpp tests/cpp tests/wasm \( -name '*.cpp' -o -name '*.h' \) -print0 |
  xargs -0 clang-format "${clang[@]}"

mapfile -t sources < <(find web tests build-scripts \( -name node_modules -o -name generated \) -prune \
  -o \( -name '*.js' -o -name '*.mjs' -o -name '*.css' \) -print)
tool prettier --config web/.prettierrc --ignore-path web/.prettierignore "${prettier[@]}" "${sources[@]}"

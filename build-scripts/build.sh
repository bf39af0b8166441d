#!/usr/bin/env bash
# Builds what a browser needs.
#
#   build.sh wasm   the engine and the exercise's arithmetic, as WebAssembly
#                                              -> web/src/engine/generated
#   build.sh site   the pages                  -> build/site
#   build.sh        both
source "$(dirname "$0")/common.sh"

build_wasm() {
  configure build/wasm -DRNN_TESTS=OFF
  compile build/wasm rnn-engine-in-page rnn-tensor-in-page
}

build_site() {
  (cd web && tool vite build)
}

case ${1:-all} in
  wasm) steps=(build_wasm) ;;
  site) steps=(build_site) ;;
  all) steps=(build_wasm build_site) ;;
  *) die "usage: build.sh [wasm | site]" ;;
esac

build-scripts/setup.sh web
for step in "${steps[@]}"; do "$step"; done

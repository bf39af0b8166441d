#!/usr/bin/env bash
# Builds what a browser needs: build.sh [STEP...]
#
#   build.sh wasm      the engine and the exercise's arithmetic, as WebAssembly
#                                                 -> web/src/engine/generated
#   build.sh site      the pages                  -> build/site
#   build.sh package   the npm package, and its archive
#                                                 -> build/package
#   build.sh           all of them, in this order
source "$(dirname "$0")/common.sh"

build_wasm() {
  configure build/wasm -DRNN_TESTS=OFF
  compile build/wasm rnn-engine-in-page rnn-tensor-in-page
}

build_site() {
  (cd web && tool vite build)
}

build_package() {
  node web/vite/package/build.js
}

steps=()
for step in "${@:-all}"; do
  case $step in
    wasm | site | package) steps+=("build_$step") ;;
    all) steps+=(build_wasm build_site build_package) ;;
    *) die "usage: build.sh [wasm | site | package | all]..." ;;
  esac
done

build-scripts/setup.sh web
for step in "${steps[@]}"; do "$step"; done

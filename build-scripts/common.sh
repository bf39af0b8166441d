# Sourced by every script here: where things are, and how the scripts speak.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

say() { printf '%s\n' "$@"; } # each argument on a line of its own
die() {
  printf '%s\n' "$*" >&2
  exit 1
}
has() { command -v "$1" > /dev/null; }

# A Node that setup.sh had to bring goes before the machine's own.
PATH=$root/build/tools/node_modules/.bin:$PATH

# vite, tsc, prettier, playwright: as pinned in web/package-lock.json.
tool() {
  local name=$1
  shift
  "$root/web/node_modules/.bin/$name" "$@"
}

# configure FOLDER FLAG...: silent unless something is wrong.
# RNN_CMAKE_FLAGS adds flags of your own, for example -DEigen3_DIR=...
configure() {
  local folder=$1 launcher=() log
  shift
  if [[ $folder == build/wasm ]]; then
    use_writable_emscripten_cache
    launcher=(emcmake)
  fi
  # shellcheck disable=SC2086
  log=$("${launcher[@]}" cmake -S . -B "$folder" "$@" ${RNN_CMAKE_FLAGS:-} 2>&1) || die "$log"
}

# compile FOLDER TARGET...
compile() {
  local folder=$1
  shift
  cmake --build "$folder" --parallel "$(nproc)" --target "$@"
}

# Emscripten compiles its C++ library into a cache, which Debian keeps where only root may write.
use_writable_emscripten_cache() {
  local cache
  cache=$(em-config CACHE 2> /dev/null) || return 0
  [[ -n ${EM_CACHE:-} || -w $cache || ! -e $cache ]] && return
  export EM_CACHE=$root/build/em-cache
  if [[ ! -d $EM_CACHE ]]; then
    mkdir -p build
    cp -rs "$cache" "$EM_CACHE" # links: what is there need not be compiled again
    rm -f "$EM_CACHE/cache.lock"
  fi
}

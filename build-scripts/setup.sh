#!/usr/bin/env bash
# Installs what is missing, and nothing else.
#
#   setup.sh native   compiler, CMake, Eigen, Catch2: enough for `test.sh native`
#   setup.sh web      CMake, Eigen, Emscripten, Node and the npm packages: enough for `serve.sh`
#   setup.sh test     both, and Chromium, Clang, clang-format: everything (also without a word)
source "$(dirname "$0")/common.sh"

node_version=22.23.3 # brought only where the machine's own Node is older than Vite can bear
npm_version=10.9.9

missing=()

# want PACKAGE CHECK...: the Debian package that helps if the check fails.
want() {
  local package=$1
  shift
  "$@" > /dev/null 2>&1 || missing+=("$package")
}

# header PATH: somewhere a compiler looks, or where the CMake variable says that things are.
header() {
  [[ -n ${CMAKE_PREFIX_PATH:-} || -e /usr/include/$1 || -e /usr/local/include/$1 ]]
}
eigen() { header eigen3/Eigen/Core; }
catch2() { header catch2/catch.hpp || header catch2/catch_all.hpp; }
browser() { [[ -n ${CHROMIUM:-} ]] || has chromium; }

want_native() {
  want g++ has g++
  want make has make
  want cmake has cmake
  want libeigen3-dev eigen
  want catch2 catch2
}

want_web() {
  want make has make
  want cmake has cmake
  want libeigen3-dev eigen
  want emscripten has emcc
  want ca-certificates test -e /etc/ssl/certs/ca-certificates.crt
  want npm has npm
}

want_test() {
  want clang has clang++
  want clang-format has clang-format
  want chromium browser
  want fonts-dejavu-core test -d /usr/share/fonts # a page needs letters
}

install_missing() {
  ((${#missing[@]})) || return 0
  mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
  local install=(apt-get install --yes --no-install-recommends "${missing[@]}") as_root=()
  has apt-get || die "Missing: ${missing[*]} (Debian's names). Please install them and try again."
  if ((EUID)); then
    has sudo || die "Missing: ${missing[*]}
Please have an administrator run this, then try again:
  apt-get update && ${install[*]}"
    as_root=(sudo)
  fi
  say "Installing ${missing[*]}"
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  "${as_root[@]}" apt-get update --quiet=2 || say "Going on with the package lists at hand."
  "${as_root[@]}" "${install[@]}" --quiet=2 > build/apt.log 2>&1 < /dev/null ||
    die "$(tail -n 20 build/apt.log)"
}

node_is_new_enough() {
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
           process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2> /dev/null
}

install_node() {
  node_is_new_enough && return
  local cpu
  case $(uname -m) in
    x86_64) cpu=x64 ;;
    aarch64) cpu=arm64 ;;
    *) die "Node 20.19 or newer is needed; please install one." ;;
  esac
  say "Fetching Node $node_version into build/tools (the machine's: $(node --version || echo none))"
  npm install --prefix build/tools --no-fund --no-audit --loglevel=error \
    "node-linux-$cpu@$node_version" "npm@$npm_version"
  hash -r
  node_is_new_enough || die "Node $node_version does not run here; please install 20.19 or newer."
}

install_npm_packages() {
  ln -sfn ../web/node_modules tests/node_modules # tests use the very same packages
  local installed=web/node_modules/.package-lock.json
  [[ -e $installed && ! web/package-lock.json -nt $installed ]] && return
  say "Installing the npm packages of web/package-lock.json"
  npm ci --prefix web --ignore-scripts --no-fund --no-audit --loglevel=error # no package needs its own
  touch "$installed"
}

mkdir -p build
case ${1:-test} in
  native) want_native ;;
  web) want_web ;;
  test) want_native && want_web && want_test ;;
  *) die "usage: setup.sh [native | web | test]" ;;
esac
install_missing
if [[ ${1:-test} != native ]]; then
  install_node
  install_npm_packages
fi

#!/usr/bin/env bash
# Runs every test and every check: test.sh. Only what needs a C++ compiler: test.sh native.
# A failure does not stop the rest; the last line says how many passed and failed.
source "$(dirname "$0")/common.sh"

only=${1:-all}
[[ $only == all || $only == native ]] || die "usage: test.sh [native]"
logs=build/test-logs
rows=() total_passed=0 total_failed=0

# ---- how a suite is run and counted

# suite NAME COMMAND...: a command that says itself how many tests passed and failed.
# check NAME COMMAND...: a command that either succeeds or does not, which counts as one test.
suite() { run counts_in "$@"; }
check() { run one_test "$@"; }

run() {
  local count=$1 name=$2 status=0 begun=$SECONDS log passed failed
  shift 2
  log=$logs/${name//[^a-zA-Z0-9+]/-}.log
  say "" "== $name"
  "$@" < /dev/null 2>&1 | without_colours | tee "$log" || status=$?
  read -r passed failed < <("$count" "$status" "$log")
  if ((failed == 0 && (status != 0 || passed == 0))); then
    failed=1 # crashed, or ran nothing at all
  fi
  total_passed=$((total_passed + passed)) total_failed=$((total_failed + failed))
  rows+=("$(printf '%-44s %6d %6d %5d s' "$name" "$passed" "$failed" $((SECONDS - begun)))")
}

without_colours() { sed -u 's/\x1b\[[0-9;]*m//g'; }

one_test() {
  if (($1)); then echo 0 1; else echo 1 0; fi
}

# "passed failed", from the last summary that CTest, Catch2, node --test or Playwright gave.
counts_in() {
  awk '
    function count(word, number) {
      if (word == "passed") passed += number
      else if (word ~ /^(failed|flaky|interrupted|did)$/) failed += number
    }
    /tests passed, [0-9]+ tests failed out of/ { failed = $4; passed = $NF - $4 }
    /^All tests passed \(/ { passed = $(NF - 2); failed = 0 }
    /^test cases:/ { passed = failed = 0; for (i = 4; i <= NF; i++) count($i, $(i - 1)) }
    /^ℹ (pass|fail|cancelled) [0-9]+$/ { count($2 == "pass" ? "passed" : "failed", $3) }
    /^  [0-9]+ (passed|failed|flaky|interrupted|did not run)/ { count($2, $1) }
    END { print passed + 0, failed + 0 }' "$2"
}

# ---- the suites

native_tests() { # FOLDER FLAG...
  local folder=$1
  configure "$@" && compile "$folder" rnn_tests &&
    ctest --test-dir "$folder" --output-on-failure --parallel "$(nproc)" |
    grep -v '^ *Start '
}

wasm_tests() {
  configure build/wasm -DRNN_TESTS=ON &&
    compile build/wasm rnn_tests &&
    node build/wasm/tests/cpp/rnn_tests.js
}

unit_tests() {
  mapfile -t files < <(find tests/web tests/wasm -name '*.test.js' | sort)
  node --test --test-concurrency="$(nproc)" --test-reporter=spec "${files[@]}" # its own choice: one less
}

package_tests() {
  build-scripts/build.sh package &&
    tool playwright test --config tests/package/playwright.config.js
}

browser_tests() {
  tool playwright test --config tests/browser/playwright.config.js
}

# ---- the order: what fails soonest and needs least, first

mkdir -p $logs
build-scripts/setup.sh "${only/all/test}"

suite "C++, g++ Release" native_tests build/native \
  -DCMAKE_CXX_COMPILER=g++
suite "C++, g++ Debug, address and undefined checks" native_tests build/sanitize \
  -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Debug -DRNN_SANITIZE=ON

if [[ $only == all ]]; then
  suite "C++, clang++ Release" native_tests build/clang -DCMAKE_CXX_COMPILER=clang++
  suite "C++, as WebAssembly in Node" wasm_tests
  check "Engine for the page" build-scripts/build.sh wasm
  check "Format" build-scripts/format.sh --check
  check "Walls" node build-scripts/check-walls.mjs
  check "Types" tool tsc --project web
  suite "JavaScript units" unit_tests
  check "Site" build-scripts/build.sh site
  suite "Package" package_tests
  check "LMS package" build-scripts/package-lms.sh
  suite "Browser" browser_tests
fi

say "" "$(printf '%-44s %6s %6s' suite passed failed)" "${rows[@]}" ""
say "$total_passed passed, $total_failed failed"
((total_failed == 0))

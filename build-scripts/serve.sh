#!/usr/bin/env bash
# Builds the course and serves it on this machine: serve.sh [--port N]. Ctrl-C ends it.
source "$(dirname "$0")/common.sh"

port=8000
if (($#)); then
  [[ $1 == --port && ${2:-} =~ ^[0-9]+$ && $# == 2 ]] || die "usage: serve.sh [--port N]"
  port=$2
fi

someone_answers() { (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; }
someone_answers && die "Port $port is taken. Try another: serve.sh --port $((port + 1))"

build-scripts/build.sh wasm site
cd web
exec node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port "$port" --strictPort

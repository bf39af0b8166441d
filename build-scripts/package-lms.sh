#!/usr/bin/env bash
# Makes the package that a teacher uploads to an LMS (Moodle, Canvas, Blackboard, ...):
#
#   package-lms.sh   build/lms/rnn-unrolled-scorm12.zip   SCORM 1.2
#
# The lesson is built for it anew, from what is here: no older build can get into the package.
source "$(dirname "$0")/common.sh"

build-scripts/build.sh wasm
(cd web && tool vite build --config vite.lms.config.js)
say "The package: build/lms/rnn-unrolled-scorm12.zip"

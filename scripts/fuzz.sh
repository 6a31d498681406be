#!/usr/bin/env bash
# Builds the engine's fuzzer with clang and runs it, from the inputs of tests/data/engine_corpus.
#
#   scripts/fuzz.sh          for 60 seconds
#   scripts/fuzz.sh 480      for 480 seconds
#
# What it stops at is left in build/fuzz/found; an input whose cause is mended goes into
# tests/data/engine_corpus, which the tests replay.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
compiler=${CXX:-clang++}
if ! "$compiler" --version 2>/dev/null | grep -q clang; then
    echo "scripts/fuzz.sh: needs clang; as in CXX=clang++-14 scripts/fuzz.sh" >&2
    exit 1
fi

work=build/fuzz
mkdir -p "$work/inputs" "$work/found"
flags=(-std=c++20 -O1 -g1 -Isrc -fno-sanitize-recover=undefined)
objects=()
for source in src/{base,text,extract}/*.cpp src/export/analysis_json.cpp; do
    object=$work/$(basename "$(dirname "$source")")_$(basename "$source" .cpp).o
    "$compiler" "${flags[@]}" -fsanitize=fuzzer-no-link,address,undefined -c "$source" -o "$object"
    objects+=("$object")
done
"$compiler" "${flags[@]}" -fsanitize=fuzzer,address,undefined tests/fuzz/engine_fuzz.cpp \
    "${objects[@]}" -o "$work/engine_fuzz"

exec "$work/engine_fuzz" -dict=tests/fuzz/engine.dict -max_len=4096 -timeout=10 \
    -rss_limit_mb=2048 -max_total_time="$seconds" -print_final_stats=1 \
    -artifact_prefix="$work/found/" "$work/inputs" tests/data/engine_corpus

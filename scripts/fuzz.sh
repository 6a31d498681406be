#!/usr/bin/env bash
# Builds a fuzzer of tests/fuzz with clang and runs it, from the inputs in tests/data.
#
#   scripts/fuzz.sh                 the engine, for 60 seconds
#   scripts/fuzz.sh engine 600      the engine, for 600 seconds
#   scripts/fuzz.sh lines 600       the filter crossread analyse --ndjson
#   scripts/fuzz.sh payload 600     what reads links, which anybody may forge
#
# What it stops at is left in build/fuzz/NAME/found; an input whose cause is mended goes into
# tests/data/NAME_corpus, which the tests replay.
set -euo pipefail
cd "$(dirname "$0")/.."

name=${1:-engine}
seconds=${2:-60}
compiler=${CXX:-clang++}
if ! "$compiler" --version 2>/dev/null | grep -q clang; then
    echo "scripts/fuzz.sh: needs clang; as in CXX=clang++-14 scripts/fuzz.sh" >&2
    exit 1
fi
case $name in
engine) sources=(src/{base,text,extract}/*.cpp src/story/labels.cpp src/export/analysis_json.cpp) ;;
lines) sources=(src/{base,text,story,extract,compare}/*.cpp src/export/analysis_json.cpp
    src/cli/analyse.cpp) ;;
payload) sources=(src/{base,text,story,link}/*.cpp) ;;
*)
    echo "scripts/fuzz.sh: there is no fuzzer \"$name\"; engine, lines or payload" >&2
    exit 2
    ;;
esac

work=build/fuzz/$name
mkdir -p "$work/inputs" "$work/found"
flags=(-std=c++20 -O1 -g1 -Isrc -fno-sanitize-recover=undefined)
objects=()
for source in "${sources[@]}"; do
    object=$work/$(basename "$(dirname "$source")")_$(basename "$source" .cpp).o
    "$compiler" "${flags[@]}" -fsanitize=fuzzer-no-link,address,undefined -c "$source" -o "$object"
    objects+=("$object")
done
"$compiler" "${flags[@]}" -fsanitize=fuzzer,address,undefined "tests/fuzz/${name}_fuzz.cpp" \
    "${objects[@]}" -o "$work/fuzz"

exec "$work/fuzz" -dict=tests/fuzz/engine.dict -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
    -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="$work/found/" \
    "$work/inputs" "tests/data/${name}_corpus"

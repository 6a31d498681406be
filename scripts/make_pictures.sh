#!/usr/bin/env bash
# Turns the pictures of claims from SVG into PNG, which is what link previews take.
#
#   scripts/make_pictures.sh SITE     SITE/<story>/<key>/picture.svg  ->  picture.png
#
# The SVG files go. Which fonts are there decides about the look: setup.sh installs Noto.
set -euo pipefail

find "$1" -name picture.svg -print0 | while IFS= read -r -d '' svg; do
    rsvg-convert --format png --output "${svg%.svg}.png" "$svg" || { echo "$svg" >&2 && exit 1; }
    rm "$svg"
done

#!/usr/bin/env bash
# Puts the source of Dear ImGui 1.92.2b into build/imgui, checked; it is fetched once and never committed.
#
# A Debian machine takes it from Debian's own source package (a list of its own, so the machine's
# package sources stay as they are). Any other machine, and a Debian whose archive has moved on,
# clones the author's release, whose commit is pinned.
set -euo pipefail
cd "$(dirname "$0")/.."

version=1.92.2b
archive=imgui_${version}+ds.orig.tar.xz
archive_sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
upstream=https://github.com/ocornut/imgui.git
commit=45acd5e0e82f4c954432533ae9985ff0e1aad6d5 # What the tag v1.92.2b names.
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

target=build/imgui
work=build/imgui-download
cache=${XDG_CACHE_HOME:-$HOME/.cache}/crossread

has_version() { grep -qs "#define IMGUI_VERSION  *\"$version\"" "$1/imgui.h"; }
is_whole() { echo "$archive_sha256  $1" | sha256sum --check --status 2>/dev/null; }

if has_version "$target"; then exit 0; fi
rm -rf "$target" "$work"
mkdir -p "$work"

# The address of Debian's archive, as this machine's own configuration names it.
debian_archive() {
    command -v apt-get >/dev/null && [ -r "$keyring" ] || return 1
    apt-get indextargets --format '$(REPO_URI)' \
        'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1
}

from_debian() {
    local uri apt
    uri=$(debian_archive)
    [ -n "$uri" ] || return 1
    mkdir -p "$work"/apt/{lists,cache}/partial
    for suite in forky sid; do
        echo "deb-src [signed-by=$keyring check-valid-until=no] $uri $suite main"
    done >"$work/apt/sources.list"
    apt=(apt-get -qq -o "Dir::State::Lists=$PWD/$work/apt/lists"
        -o "Dir::Cache=$PWD/$work/apt/cache"
        -o "Dir::Etc::SourceList=$PWD/$work/apt/sources.list"
        -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=)
    "${apt[@]}" update
    (cd "$work" && "${apt[@]}" source --download-only "imgui=$version+ds-1")
}

unpack() {
    mkdir -p "$target"
    tar -xJf "$1" -C "$target" --strip-components=1
}

if is_whole "$cache/$archive"; then
    unpack "$cache/$archive"
elif from_debian; then
    if ! is_whole "$work/$archive"; then
        echo "$archive does not have the SHA-256 pinned in scripts/get_imgui.sh; it was not used." >&2
        exit 1
    fi
    unpack "$work/$archive"
    mkdir -p "$cache" && cp "$work/$archive" "$cache/" || true # The cache is a convenience only.
elif command -v git >/dev/null; then
    git -c advice.detachedHead=false clone --quiet --depth 1 --branch "v$version" \
        "$upstream" "$target" || true # What could not be fetched is told below.
    if [ -e "$target" ] && [ "$(git -C "$target" rev-parse HEAD)" != "$commit" ]; then
        rm -rf "$target" "$work"
        echo "The tag v$version of $upstream is not the commit that scripts/get_imgui.sh" \
            "pins; it was not used." >&2
        exit 1
    fi
fi
rm -rf "$work"

if ! has_version "$target"; then
    rm -rf "$target"
    echo "Dear ImGui $version could not be fetched, neither as Debian's source package nor from its" >&2
    echo "author. Put $archive into $cache and start again." >&2
    exit 1
fi

#!/usr/bin/env bash
# Makes the machine ready to build: installs the Debian packages that are missing, fetches Dear ImGui.
#
#   scripts/setup.sh            what ./run needs
#   scripts/setup.sh --tests    what ./test needs as well: browsers, AT-SPI, fonts, zlib, playwright-core,
#                               axe-core
#
# As root it installs; otherwise it prints the line to type and stops. It changes nothing when
# everything is there. An emcc on the PATH is used as it is, from version 3.1.6 on.
set -euo pipefail
cd "$(dirname "$0")/.."

oldest_emcc=3.1.6
oldest_node=18 # For playwright-core.
missing=()

need_command() { command -v "$1" >/dev/null || missing+=("$2"); }
need_file() { [ -e "$1" ] || missing+=("$2"); }

need_command cmake cmake
need_command ninja ninja-build
need_command g++ g++
need_command python3 python3
need_command xz xz-utils
need_command emcc emscripten
need_command node nodejs
need_command rsvg-convert librsvg2-bin
need_file /usr/share/fonts/truetype/noto/NotoSerif-Bold.ttf fonts-noto-core
need_file /usr/include/nlohmann/json.hpp nlohmann-json3-dev
need_file /usr/include/doctest/doctest.h doctest-dev
if [ "${1:-}" = --tests ]; then
    [ -n "${CHROMIUM:-}" ] || need_command chromium chromium
    # Firefox without a GPU has WebGL by way of EGL and Mesa, on which its package does not insist.
    [ -n "${FIREFOX:-}" ] || need_command firefox-esr "firefox-esr libegl1 libgl1-mesa-dri"
    need_command WebKitWebDriver "webkit2gtk-driver libwebkit2gtk-4.1-0"
    need_command WPEWebDriver wpewebkit-driver
    need_command cog cog
    # A window, a message bus and the accessibility tree, to read what a screen reader hears.
    need_command Xvfb xvfb
    need_command dbus-run-session dbus-daemon
    need_file /usr/libexec/at-spi-bus-launcher at-spi2-core
    [ -x /usr/bin/python3 ] && /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' \
        2>/dev/null || missing+=(python3-gi gir1.2-atspi-2.0)
    need_file /usr/share/fonts/truetype/liberation fonts-liberation
    need_file /usr/share/fonts/truetype/wqy/wqy-microhei.ttc fonts-wqy-microhei
    need_command npm npm
    need_file /usr/include/zlib.h zlib1g-dev
fi

if [ ${#missing[@]} -gt 0 ]; then
    line="apt-get install -y --no-install-recommends ${missing[*]}"
    if ! command -v apt-get >/dev/null; then
        echo "These are missing, under the names that Debian gives them: ${missing[*]}" >&2
        exit 1
    elif [ "$(id -u)" != 0 ]; then
        echo "Packages are missing. Type this, then start again:" >&2
        echo "    sudo $line" >&2
        exit 1
    fi
    apt-get -q update
    DEBIAN_FRONTEND=noninteractive $line -q -o DPkg::Lock::Timeout=300
fi

emcc_version=$(emcc --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)
if [ "$(printf '%s\n' "$oldest_emcc" "$emcc_version" | sort -V | head -n 1)" != "$oldest_emcc" ]; then
    echo "The emcc on the PATH is $emcc_version; $oldest_emcc or newer is needed." >&2
    exit 1
fi

scripts/get_imgui.sh

if [ "${1:-}" = --tests ]; then
    if [ "$(node -p 'parseInt(process.versions.node)')" -lt $oldest_node ]; then
        echo "The node on the PATH is $(node --version); the browser tests need $oldest_node." >&2
        exit 1
    fi
    installed=node_modules/.crossread-lock # What was installed last, to skip it the next time.
    if ! cmp -s package-lock.json $installed; then
        npm ci --ignore-scripts --no-audit --no-fund
        cp package-lock.json $installed
    fi
fi

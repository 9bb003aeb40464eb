# SPDX-License-Identifier: GPL-2.0-or-later
# What every script starts with: `source "$(dirname "$0")/lib.sh"`. Goes to the project's root.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8 # the same order of files, and the same messages, everywhere

say() { printf '\n== %s\n' "$*" >&2; }

# configure PRESET [CMAKE ARGUMENT]...: only when that has not been done since the presets changed.
configure() {
    local preset=$1
    shift
    if [[ $# -gt 0 || CMakePresets.json -nt build/$preset/build.ninja ]]; then
        cmake --preset "$preset" "$@" >&2
    fi
}

# The sources of the project, C++ and shell, one a line.
cpp_sources() { find engine indexer apps benchmarks tests -name '*.h' -o -name '*.cpp' | sort; }
cmake_sources() { find CMakeLists.txt cmake engine indexer apps benchmarks tests -name CMakeLists.txt -o -name "*.cmake" | sort; }
shell_sources() {
    find script .ci -type f ! -name '*.txt' | sort
    find tests apps -name '*.sh' -o -name '*.bash' | sort
}

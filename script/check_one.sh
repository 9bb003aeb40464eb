#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# script/check_one.sh header|tidy "FILE<tab>DIGESTS": checks one file, unless it passed with the same inputs.
source "$(dirname "$0")/lib.sh"
check=$1
IFS=$'\t' read -r file inputs <<< "$2"
passed=build/lint/$check/$file.passed

[[ ! -e $passed || $(< "$passed") != "$inputs" ]] || exit 0

case $check in
header)
    g++ -std=c++20 -fsyntax-only -Wall -Wextra -I. $(pkg-config --cflags eigen3 | sed 's/-I/-isystem/g') \
        -DVIVIER_DATA_DIR='""' -DVIVIER_COMMAND='""' \
        -include "$file" -x c++ /dev/null
    ;;
tidy) clang-tidy --quiet -p build/tidy "$file" 2> >(grep -vE '^[0-9]+ warnings? generated|^$' >&2) ;;
esac
mkdir -p "$(dirname "$passed")"
printf '%s\n' "$inputs" > "$passed"

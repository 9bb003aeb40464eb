#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Fails on what a reader should not meet: a source without its licence, a file too long to read in one
# sitting, work left undone, a script that does not parse. Functions are measured by clang-tidy.
source "$(dirname "$0")/lib.sh"
max_lines=450
status=0

complain() {
    printf '%s\n' "$*"
    status=1
}

mapfile -t cpp < <(cpp_sources)
mapfile -t shell < <(shell_sources)
mapfile -t cmake < <(cmake_sources)

for file in "${cpp[@]}" "${shell[@]}" "${cmake[@]}"; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-2.0-or-later$' ||
        complain "$file:1: no SPDX-License-Identifier"
    lines=$(wc -l < "$file")
    ((lines <= max_lines)) || complain "$file: $lines lines, at most $max_lines are allowed"
done
for file in "${shell[@]}"; do
    bash -n "$file" || complain "$file: does not parse"
done
for file in "${cpp[@]}"; do
    [[ $file != *.h ]] || grep -q '^#pragma once$' "$file" || complain "$file:1: no #pragma once"
done
marks='TO''DO|FIX''ME|XX''X'
if grep -nHwE "$marks" "${cpp[@]}" "${shell[@]}" "${cmake[@]}"; then
    complain "  ^ finish it, or open an issue"
fi
exit $status

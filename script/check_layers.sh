#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Fails when a file includes what its layer may not. docs/decisions/0001-layers.md says why.
source "$(dirname "$0")/lib.sh"
status=0

# Layer, then the layers that it may include besides itself. Downwards only, so no cycle can arise.
allowed='
engine/domain
engine/input           engine/domain
engine/text            engine/domain engine/input
engine/knowledge       engine/domain engine/input engine/text
engine/records         engine/domain engine/input engine/text engine/knowledge
engine/understanding   engine/domain engine/input engine/text engine/knowledge
engine/pool            engine/domain engine/input engine/text engine/knowledge
engine/evidence        engine/domain engine/input engine/text engine/knowledge engine/pool engine/understanding
engine/ranking         engine/domain engine/input engine/text engine/knowledge engine/pool engine/understanding engine/evidence
engine/evaluation      engine/domain engine/input
indexer                engine/*
apps                   engine/* indexer
benchmarks             engine/* indexer apps
tests                  engine/* indexer apps benchmarks
'

# "FILE:LINE:#include "engine/text/token.h"" for every include of a file of ours.
own_includes() { grep -nHE '^[[:space:]]*#[[:space:]]*include[[:space:]]+"' $(cpp_sources) || true; }

own_includes | awk -F: -v table="$allowed" '
    function layer(path,   part) {
        split(path, part, "/")
        return part[1] == "engine" ? part[1] "/" part[2] : part[1]
    }
    BEGIN {
        rows = split(table, row, "\n")
        for (i = 1; i <= rows; ++i) {
            n = split(row[i], word, " ")
            if (n > 0) known[word[1]] = 1
            for (j = 2; j <= n; ++j) may[word[1], word[j]] = 1
        }
    }
    {
        from = layer($1)
        split($0, quoted, "\"")
        to = layer(quoted[2])
        if (!(from in known)) { print $1 ": unknown layer " from; bad = 1 }
        if (from == to || (from, to) in may || (from, "engine/*") in may && to ~ /^engine\//) next
        printf "%s:%s: %s may not include %s\n", $1, $2, from, quoted[2]
        bad = 1
    }
    END { exit bad }' || status=1

forbid() { # forbid PATTERN REASON FILE...
    local pattern=$1 reason=$2
    shift 2
    if grep -nHE "$pattern" "$@"; then
        printf '  ^ %s\n' "$reason"
        status=1
    fi
}
include='^[[:space:]]*#[[:space:]]*include[[:space:]]+[<"]'
mapfile -t engine < <(cpp_sources | grep '^engine/')
mapfile -t indexer < <(cpp_sources | grep '^indexer/')
mapfile -t apps < <(cpp_sources | grep '^apps/')
mapfile -t headers < <(cpp_sources | grep '\.h$' | grep -v '^engine/input/')

forbid "$include(xapian|spdlog/|boost/)" 'the engine neither searches, logs nor parses options' "${engine[@]}"
forbid '(std::(cout|cerr|clog|printf|puts|exit|abort|getenv|quick_exit)|[^_:](getenv|printf)|fmt::print)\>' \
    'the engine never prints, exits or reads the environment' "${engine[@]}"
forbid "$include"'boost/program_options' 'options are parsed in apps' "${indexer[@]}"
forbid "$include"'xapian' 'Xapian stays behind the indexer' "${apps[@]}"
forbid "$include"'simdjson' 'simdjson is slow to compile: in .cpp files, and behind engine/input' "${headers[@]}"
exit $status

# SPDX-License-Identifier: GPL-2.0-or-later
# How our targets, and only ours, are compiled. Nothing here is global.
add_library(vivier_options INTERFACE)
target_compile_features(vivier_options INTERFACE cxx_std_20)
target_include_directories(vivier_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(vivier_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<BOOL:${VIVIER_DEVELOPER}>:-Werror>)
# Sums are part of the contract (same bytes on every x86-64): no contraction into fused multiply-add.
target_compile_options(vivier_options INTERFACE -ffp-contract=off)

set(VIVIER_SANITIZE "" CACHE STRING "Sanitizers for our targets, as given to -fsanitize (e.g. address,undefined)")
if(VIVIER_SANITIZE)
    target_compile_options(vivier_options INTERFACE -fsanitize=${VIVIER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(vivier_options INTERFACE -fsanitize=${VIVIER_SANITIZE})
endif()

option(VIVIER_COVERAGE "Instrument for gcov" OFF)
if(VIVIER_COVERAGE)
    target_compile_options(vivier_options INTERFACE --coverage)
    target_link_options(vivier_options INTERFACE --coverage)
endif()

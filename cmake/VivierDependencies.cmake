# SPDX-License-Identifier: GPL-2.0-or-later
# Debian 12 packages; script/packages.txt lists them.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(simdjson REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS program_options json)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(eigen REQUIRED IMPORTED_TARGET eigen3)
pkg_check_modules(xapian REQUIRED IMPORTED_TARGET xapian-core)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)

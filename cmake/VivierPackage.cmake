# SPDX-License-Identifier: GPL-2.0-or-later
# `cpack --preset` is not needed: `cpack -G DEB --config build/release/CPackConfig.cmake`.
set(CPACK_PACKAGE_CONTACT "Vivier developers <vivier@localhost>")
set(CPACK_GENERATOR DEB)
include(CPack)

# SPDX-License-Identifier: GPL-2.0-or-later
# The Debian package: `cpack -G DEB --config build/release/CPackConfig.cmake`. Its dependencies are
# the packages of the libraries that the command was linked with.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Vivier developers <vivier@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${PROJECT_DESCRIPTION}
 Ranks experts for a request for technical assistance on migration, in French
 and English, and shows the evidence that every rank stands on.")
include(CPack)

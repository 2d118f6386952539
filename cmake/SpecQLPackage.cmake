# A package for Debian: cpack -G DEB in the build directory. It holds what install() does, and needs nothing where the program
# is linked statically.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME specql)
set(CPACK_PACKAGE_VENDOR "The SpecQL authors")
set(CPACK_PACKAGE_CONTACT "The SpecQL authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "PostgreSQL schemas from entities in YAML, as a step of a build")
set(CPACK_PACKAGE_DESCRIPTION
"SpecQL turns one short YAML file per business entity into PostgreSQL tables,
views and functions. It runs as a step of CMake, Ninja, Make or Meson builds,
and writes only what changed. Confiture makes one schema of the result and
applies it.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cmake | make | ninja-build")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libcyaml-dev, libjansson-dev, libpg-query-dev, libssl-dev, libxxhash-dev, libyaml-dev, postgresql-client")
if(NOT SPECQL_LINK_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()

include(CPack)

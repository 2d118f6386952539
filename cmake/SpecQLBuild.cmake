# What every target of this project is built with: language, warnings, sanitizers, dependencies.

if(CMAKE_VERSION VERSION_LESS 3.21) # does not know of C17
  add_compile_options(-std=c17)
else()
  set(CMAKE_C_STANDARD 17)
  set(CMAKE_C_STANDARD_REQUIRED ON)
  set(CMAKE_C_EXTENSIONS OFF)
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES AND PROJECT_IS_TOP_LEVEL)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo, MinSizeRel" FORCE)
endif()

option(SPECQL_COVERAGE "Measure the coverage of the tests" OFF)
option(SPECQL_DEBUG_ARENA "Give every object of an arena a malloc of its own" OFF)

set(SPECQL_WARNINGS
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings
  -Wcast-qual -Wundef -Wvla -Wformat=2)

# Warnings, sanitizers and visibility for one of our own targets.
function(specql_target_options target)
  target_compile_definitions(${target} PRIVATE _GNU_SOURCE)
  target_compile_options(${target} PRIVATE ${SPECQL_WARNINGS} -fvisibility=hidden)
  if(SPECQL_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(SPECQL_DEBUG_ARENA)
    target_compile_definitions(${target} PRIVATE SPECQL_DEBUG_ARENA)
  endif()
  if(SPECQL_SANITIZE)
    set(flags -fsanitize=${SPECQL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
    target_compile_options(${target} PRIVATE ${flags})
    target_link_options(${target} PUBLIC ${flags})
  endif()
  if(SPECQL_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PUBLIC --coverage)
  endif()
endfunction()

# ---- dependencies ----------------------------------------------------------------------------------------------------
# specql_dependencies: include directories and libraries. Archives are preferred where the program is linked statically:
# the dynamic libcrypto alone costs more than a whole run.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

add_library(specql_dependencies INTERFACE)

function(_specql_use directories libraries)
  target_include_directories(specql_dependencies SYSTEM INTERFACE ${directories})
  target_link_libraries(specql_dependencies INTERFACE ${libraries})
  set_property(GLOBAL APPEND PROPERTY SPECQL_INCLUDES ${directories})
  set_property(GLOBAL APPEND PROPERTY SPECQL_LIBRARIES ${libraries})
endfunction()

function(_specql_dependency module library)
  string(MAKE_C_IDENTIFIER "SPECQL_${module}" prefix)
  pkg_check_modules(${prefix} REQUIRED QUIET ${module})
  set(found ${library})
  foreach(kind a shared)
    if(kind STREQUAL "a" AND NOT SPECQL_STATIC_TOOL)
      continue()
    endif()
    set(name ${library})
    if(kind STREQUAL "a")
      set(name lib${library}.a)
    endif()
    find_library(${prefix}_${kind} NAMES ${name} HINTS ${${prefix}_LIBDIR} ${${prefix}_LIBRARY_DIRS})
    mark_as_advanced(${prefix}_${kind})
    if(${prefix}_${kind})
      set(found ${${prefix}_${kind}})
      break()
    endif()
  endforeach()
  _specql_use("${${prefix}_INCLUDE_DIRS}" ${found})
endfunction()

_specql_dependency(libcyaml cyaml)
_specql_dependency(yaml-0.1 yaml)
_specql_dependency(jansson jansson)
_specql_dependency(libcrypto crypto)

# PostgreSQL's own parser looks at the SQL of steps (allow_raw_sql). Without it such steps are refused.
option(SPECQL_PG_QUERY "Take PostgreSQL's parser (libpg_query), for allow_raw_sql, where it is installed" ON)
set(SPECQL_HAVE_PG_QUERY 0)
if(SPECQL_PG_QUERY)
  find_path(SPECQL_PG_QUERY_INCLUDE_DIR pg_query.h)
  if(SPECQL_STATIC_TOOL)
    find_library(SPECQL_PG_QUERY_LIBRARY NAMES libpg_query.a pg_query)
  else()
    find_library(SPECQL_PG_QUERY_LIBRARY NAMES pg_query)
  endif()
  mark_as_advanced(SPECQL_PG_QUERY_INCLUDE_DIR SPECQL_PG_QUERY_LIBRARY)
  if(SPECQL_PG_QUERY_INCLUDE_DIR AND SPECQL_PG_QUERY_LIBRARY)
    set(SPECQL_HAVE_PG_QUERY 1)
    _specql_use(${SPECQL_PG_QUERY_INCLUDE_DIR} ${SPECQL_PG_QUERY_LIBRARY})
  else()
    message(STATUS "libpg_query was not found: steps with SQL (allow_raw_sql) will be refused.")
  endif()
endif()

# xxHash is compiled in from its header.
pkg_check_modules(SPECQL_xxhash QUIET libxxhash)
find_path(SPECQL_XXHASH_INCLUDE_DIR xxhash.h HINTS ${SPECQL_xxhash_INCLUDE_DIRS})
mark_as_advanced(SPECQL_XXHASH_INCLUDE_DIR)
if(NOT SPECQL_XXHASH_INCLUDE_DIR)
  message(FATAL_ERROR "SpecQL needs the header xxhash.h (Debian: libxxhash-dev).")
endif()
_specql_use(${SPECQL_XXHASH_INCLUDE_DIR} "${CMAKE_DL_LIBS};Threads::Threads")

# Does a program that uses them link without any shared library?
set(SPECQL_LINK_STATIC OFF)
if(SPECQL_STATIC_TOOL AND NOT SPECQL_SANITIZE AND NOT SPECQL_COVERAGE)
  include(CheckCSourceCompiles)
  set(CMAKE_REQUIRED_FLAGS -static)
  get_property(CMAKE_REQUIRED_INCLUDES GLOBAL PROPERTY SPECQL_INCLUDES)
  get_property(CMAKE_REQUIRED_LIBRARIES GLOBAL PROPERTY SPECQL_LIBRARIES)
  set(CMAKE_REQUIRED_QUIET ON)
  check_c_source_compiles("
    #define OPENSSL_API_COMPAT 0x10100000L
    #include <cyaml/cyaml.h>
    #include <jansson.h>
    #include <openssl/sha.h>
    int main(void)
    {
      SHA256_CTX context;
      return SHA256_Init(&context) && json_null() && cyaml_version == 0;
    }" SPECQL_CAN_LINK_STATICALLY)
  unset(CMAKE_REQUIRED_FLAGS)
  unset(CMAKE_REQUIRED_INCLUDES)
  unset(CMAKE_REQUIRED_LIBRARIES)
  unset(CMAKE_REQUIRED_QUIET)
  if(SPECQL_CAN_LINK_STATICALLY)
    set(SPECQL_LINK_STATIC ON)
  endif()
endif()

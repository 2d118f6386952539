# SpecQL in a CMake project.
#
#   specql_add_entities(<set> ENTITIES <file>...
#     [OUTPUT_BASE <dir>]              where the SQL goes; default: in the build tree
#     [PROJECT <file>|NONE]            tenancy and other project-wide settings; default: specql.yaml beside the
#                                      CMakeLists.txt where there is one
#     [REGISTRY <file>]                domain registry: tenancy of schemas, codes of tables
#     [INCLUDE <dir>...]               where modules are looked for (extends, import)
#     [FILE_NAMES entity|schema|code]  how SQL files are called
#     [EXTERNAL <schema.Entity>...]    entities that exist in the database, but not here
#     [IMPORTS <set>...]               sets whose entities these refer to; they may be added later, or in another
#                                      directory, and refer to these
#     [HAND_WRITTEN <file>...]         SQL files of yours that go into the schema too: sql/15_audit/log.sql behind 10_tables
#     [FRONTEND <dir>] [WITH_IMPACTS]  types, hooks and cache impacts for clients of the API; WITH_IMPACTS alone: below the
#                                      build tree
#     [GRAPHQL v1|v2] [REACT_QUERY]    there: results as FraiseQL has them; hooks for TanStack Query instead of Apollo
#     [FRAISEQL_SCHEMA <file>]         the schema for FraiseQL 2, relative to the build directory
#     [TABLE_VIEWS]                    table views also of entities that refer to others and do not mention them
#     [OPTIONS <option>...]            for every step: -W and what follows it, --hermetic
#     [GRANULARITY auto|entity|chunk]) one command per entity, or per chunk of entities; auto: by their number
#
#   specql_add_confiture(<db> ENTITIES <set> ...)      see SpecQLConfiture.cmake
#
# Targets of a set, each a boundary behind which nothing runs when nothing changed:
#   <set>_look     which files were replaced by older ones   in Makefiles at every build, in silence
#   <set>_scan     chunk.yaml -> chunk.iface               what others may know of these entities
#   <set>_resolve  all ifaces -> chunk.imports             what these entities use of others
#   <set>          chunk.yaml + chunk.imports -> SQL       and the manifest of all SQL
#   <db>           manifest -> db/generated/schema_<environment>.sql
#   <set>_codegen  what is generated, and nothing that is made of it: builds as <set> does
#   <set>_check    fails where SQL is not what would be generated; only when asked for, writes nothing
#
# Generated SQL is neither OUTPUT nor BYPRODUCTS of any command: `clean` would delete files that may be committed. The
# link step keeps it: it puts back what was deleted or edited and removes what belongs to no entity any more.
#
# Targets that speak to a database run only when asked for: <db>_apply, <db>_migrate, <db>_status, <db>_down, <db>_preflight,
# <db>_verify.

include_guard(GLOBAL)
cmake_policy(PUSH)
cmake_policy(VERSION 3.20)

set_property(GLOBAL PROPERTY SPECQL_SUPPORT_DIR "${CMAKE_CURRENT_LIST_DIR}")
include("${CMAKE_CURRENT_LIST_DIR}/SpecQLCommands.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/SpecQLConfiture.cmake")

# ---- helpers ---------------------------------------------------------------------------------------------------------

# Writes PATH at configure time, unless it has this content.
function(_specql_write path content)
  if(EXISTS "${path}")
    file(READ "${path}" old)
    if(old STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE "${path}" "${content}")
endfunction()

function(_specql_write_list path)
  list(JOIN ARGN "\n" text)
  _specql_write("${path}" "${text}\n")
endfunction()

# Stops when options were used that do not exist, or do not exist yet. Called right after cmake_parse_arguments(... A ...).
function(_specql_check_options call later)
  foreach(option IN LISTS later)
    if(option IN_LIST A_UNPARSED_ARGUMENTS OR option IN_LIST A_ENTITIES OR option IN_LIST A_EXTERNAL OR
        option IN_LIST A_INCLUDE OR option IN_LIST A_IMPORTS OR option IN_LIST A_HAND_WRITTEN)
      message(FATAL_ERROR "${call}: ${option} is not supported yet")
    endif()
  endforeach()
  if(A_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${call}: unknown arguments: ${A_UNPARSED_ARGUMENTS}")
  endif()
  if(A_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "${call}: no value for ${A_KEYWORDS_MISSING_VALUES}")
  endif()
endfunction()

# Imported targets are known in the directory of find_package() and below, functions everywhere.
function(_specql_check_program call)
  if(NOT TARGET SpecQL::specql)
    message(FATAL_ERROR "${call}: the program is not known in ${CMAKE_CURRENT_SOURCE_DIR}: call find_package(SpecQL) there, "
      "or in a directory above")
  endif()
endfunction()

# A file of the build that changes with the generator, for DEPENDS: package managers install programs with times of the
# past, which no build tool takes for new. It is written by a command that runs when the program, its directory (into which
# the new program was renamed) or, where CMake has run, the program's hash is new.
function(_specql_tool_id result)
  get_property(known GLOBAL PROPERTY SPECQL_TOOL_ID_FILE)
  if(known)
    set(${result} "${known}" PARENT_SCOPE)
    return()
  endif()
  get_target_property(imported SpecQL::specql IMPORTED)
  if(NOT imported)
    set(${result} "" PARENT_SCOPE) # built by this very build: its file is dependency enough
    return()
  endif()
  get_target_property(program SpecQL::specql LOCATION)
  execute_process(COMMAND "${program}" version OUTPUT_VARIABLE id ERROR_VARIABLE error RESULT_VARIABLE status)
  if(NOT status EQUAL 0 OR NOT id MATCHES "^specql ([0-9.]+)")
    string(STRIP "${id}${error}" said)
    message(FATAL_ERROR "'${program}' does not run as specql (${status}): ${said}")
  elseif(DEFINED SpecQL_VERSION AND CMAKE_MATCH_1 VERSION_LESS SpecQL_VERSION)
    message(FATAL_ERROR "'${program}' is SpecQL ${CMAKE_MATCH_1}, older than this package, ${SpecQL_VERSION}")
  endif()
  file(SHA256 "${program}" hash)
  set(file "${CMAKE_BINARY_DIR}/CMakeFiles/specql.tool")
  _specql_write("${file}.seen" "${program} ${hash}\n")
  set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${program}")
  cmake_path(GET program PARENT_PATH directory)
  _specql_say("specql identify")
  add_custom_command(OUTPUT "${file}.stamp" BYPRODUCTS "${file}.id"
    COMMAND SpecQL::specql identify --program "${program}" --out "${file}.id" --stamp "${file}.stamp" ${say}
    DEPENDS "${program}" "${directory}" "${file}.seen" COMMENT "${comment}" VERBATIM)
  add_custom_target(specql_identify DEPENDS "${file}.stamp")
  set(file "${file}.id")
  set_property(GLOBAL PROPERTY SPECQL_TOOL_ID_FILE "${file}")
  set(${result} "${file}" PARENT_SCOPE)
endfunction()

# Name of the chunk of one entity file: its own name, made unique and harmless.
function(_specql_chunk_name result path taken)
  cmake_path(GET path STEM LAST_ONLY name)
  string(REGEX REPLACE "[^A-Za-z0-9_.-]" "_" name "${name}")
  if(name IN_LIST taken)
    cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE relative)
    string(MD5 hash "${relative}")
    string(SUBSTRING "${hash}" 0 8 hash)
    string(APPEND name "-${hash}")
  endif()
  set(${result} "${name}" PARENT_SCOPE)
endfunction()

# Number of buckets for COUNT entities, about 64 in each. A power of two, so that one entity more changes one bucket only.
function(_specql_bucket_count result count)
  set(buckets 1)
  math(EXPR wanted "(${count} + 63) / 64")
  while(buckets LESS wanted)
    math(EXPR buckets "${buckets} * 2")
  endwhile()
  set(${result} ${buckets} PARENT_SCOPE)
endfunction()

# Sets `chunks` to the names of the chunks and `part_<name>` to the files of each, in the caller.
macro(_specql_divide granularity)
  set(chunks)
  list(LENGTH yaml count)
  set(granularity ${granularity})
  if(granularity STREQUAL "auto" AND count GREATER 128)
    set(granularity chunk)
  endif()
  if(granularity STREQUAL "chunk")
    _specql_bucket_count(buckets ${count})
    math(EXPR last "${buckets} - 1")
    foreach(path IN LISTS yaml)
      cmake_path(GET path STEM LAST_ONLY name)
      string(MD5 hash "${name}")
      string(SUBSTRING "${hash}" 0 6 hash)
      math(EXPR bucket "0x${hash} % ${buckets}")
      list(APPEND part_${bucket} "${path}")
    endforeach()
    foreach(bucket RANGE ${last})
      if(part_${bucket})
        list(APPEND chunks ${bucket})
      endif()
    endforeach()
  else()
    foreach(path IN LISTS yaml)
      _specql_chunk_name(name "${path}" "${chunks}")
      set(part_${name} "${path}")
      list(APPEND chunks "${name}")
    endforeach()
  endif()
endmacro()

# Sets RESULT to PREFIX<chunk>SUFFIX for each chunk.
macro(_specql_names result prefix suffix)
  set(${result} ${chunks})
  list(TRANSFORM ${result} PREPEND "${prefix}")
  list(TRANSFORM ${result} APPEND "${suffix}")
endmacro()

# Two sets in one directory would each remove the files of the other.
function(_specql_claim set option dir)
  get_property(owner GLOBAL PROPERTY "SPECQL_OWNER_OF_${dir}")
  if(owner)
    message(FATAL_ERROR "specql_add_entities(${set}): ${option} '${dir}' belongs to the set '${owner}'")
  endif()
  set_property(GLOBAL PROPERTY "SPECQL_OWNER_OF_${dir}" "${set}")
endfunction()

# In Ninja the SQL files and modules come to the build through a depfile, which CMake rewrites; not all names survive that.
function(_specql_check_path call path)
  set(unsafe "[#$:;'\"`\\*?&|<>=^]")
  if(NOT CMAKE_GENERATOR MATCHES "Ninja")
    set(unsafe ";")
  endif()
  if(path MATCHES "(${unsafe})")
    message(FATAL_ERROR "${call}: '${path}' has a '${CMAKE_MATCH_1}' in its name, which ${CMAKE_GENERATOR} cannot follow "
      "through CMake's depfiles: choose another directory")
  endif()
endfunction()

# What no build file of CMake's can carry; and in Ninja what CMake's depfiles cannot, for a file that extends others is in one.
function(_specql_check_inputs call)
  set(unsafe "[;|\\\t\r\n:]")
  if(CMAKE_GENERATOR MATCHES "Ninja")
    set(unsafe "[;|\\\t\r\n:#$]")
  endif()
  foreach(path IN LISTS ARGN)
    if(path MATCHES "(${unsafe})")
      message(FATAL_ERROR "${call}: '${path}' has a '${CMAKE_MATCH_1}' in its name, which ${CMAKE_GENERATOR} cannot follow: "
        "choose another name")
    endif()
  endforeach()
endfunction()

# The project file of a set. Without PROJECT it is the one `specql generate` would take here; `project_file` is it, or
# empty. As long as there is none, resolve looks for it whenever something appears in the directory, and tells CMake
# through the file `project_seen`, which it then rewrites.
macro(_specql_find_project)
  set(project_file)
  set(project_options)
  set(project_depends)
  if("PROJECT" IN_LIST arguments) # A_PROJECT may be unset also where it was given as ""
    if(A_PROJECT AND NOT A_PROJECT STREQUAL "NONE")
      cmake_path(ABSOLUTE_PATH A_PROJECT BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE OUTPUT_VARIABLE project_file)
      if(NOT EXISTS "${project_file}" OR IS_DIRECTORY "${project_file}")
        message(FATAL_ERROR "specql_add_entities(${set}): there is no project file '${A_PROJECT}' in "
          "${CMAKE_CURRENT_SOURCE_DIR}")
      endif()
    endif()
  elseif(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/specql.yaml")
    set(project_file "${CMAKE_CURRENT_SOURCE_DIR}/specql.yaml")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${project_file}") # it may disappear
  elseif(NOT CMAKE_CURRENT_BINARY_DIR STREQUAL CMAKE_CURRENT_SOURCE_DIR)
    set(project_seen "${work}/project.seen")
    _specql_write("${project_seen}" "none\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${project_seen}")
    set(project_options --project "${CMAKE_CURRENT_SOURCE_DIR}/specql.yaml" --project-seen "${project_seen}")
    set(project_depends "${CMAKE_CURRENT_SOURCE_DIR}")
    file(MAKE_DIRECTORY "${output_base}") # now, as it may change the time of that directory
  endif()
  if(project_file)
    _specql_check_inputs("specql_add_entities(${set})" "${project_file}")
    set(project_options --project "${project_file}")
    set(project_depends "${project_file}")
  endif()
endmacro()

function(_specql_check_externals set)
  foreach(entity IN LISTS ARGN)
    if(NOT entity MATCHES "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*(:multi_tenant|:shared)?$")
      message(FATAL_ERROR "specql_add_entities(${set}): EXTERNAL '${entity}' does not name an entity: write "
        "schema.Entity, with :multi_tenant or :shared behind it if need be")
    endif()
  endforeach()
endfunction()

# ---- entities --------------------------------------------------------------------------------------------------------

# Sets `place_options` and `place_depends`: registry, directories of modules, names of files.
macro(_specql_find_places)
  set(place_options)
  set(place_depends)
  if(A_REGISTRY)
    cmake_path(ABSOLUTE_PATH A_REGISTRY BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    if(NOT EXISTS "${A_REGISTRY}")
      message(FATAL_ERROR "specql_add_entities(${set}): there is no REGISTRY '${A_REGISTRY}'")
    endif()
    _specql_check_inputs("specql_add_entities(${set})" "${A_REGISTRY}")
    list(APPEND place_options --registry "${A_REGISTRY}")
    list(APPEND place_depends "${A_REGISTRY}")
  endif()
  foreach(directory IN LISTS A_INCLUDE)
    cmake_path(ABSOLUTE_PATH directory BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    if(NOT IS_DIRECTORY "${directory}")
      message(FATAL_ERROR "specql_add_entities(${set}): there is no directory '${directory}' to INCLUDE")
    endif()
    _specql_check_path("specql_add_entities(${set}): INCLUDE" "${directory}")
    list(APPEND place_options --include "${directory}")
  endforeach()
  if(A_FILE_NAMES)
    if(NOT A_FILE_NAMES MATCHES "^(entity|schema|code)$")
      message(FATAL_ERROR "specql_add_entities(${set}): FILE_NAMES is entity, schema or code, not '${A_FILE_NAMES}'")
    endif()
    list(APPEND place_options --file-names ${A_FILE_NAMES})
  endif()
endmacro()

# Sets `hand_written`, the SQL files of the user, and `hand_written_options`. A file less is one more reason to link, so
# their list is a file, which stays once there was one.
macro(_specql_find_hand_written)
  set(hand_written ${A_HAND_WRITTEN})
  set(hand_written_options)
  set(hand_written_list)
  foreach(path IN LISTS hand_written)
    cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE absolute)
    get_source_file_property(generated "${absolute}" GENERATED)
    if((NOT EXISTS "${absolute}" OR IS_DIRECTORY "${absolute}") AND NOT generated)
      message(FATAL_ERROR "specql_add_entities(${set}): there is no HAND_WRITTEN file '${path}' in "
        "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    cmake_path(IS_PREFIX output_base "${absolute}" NORMALIZE inside)
    if(inside)
      message(FATAL_ERROR "specql_add_entities(${set}): HAND_WRITTEN '${path}' is in the OUTPUT_BASE, where its copy goes: "
        "keep it elsewhere")
    endif()
  endforeach()
  list(TRANSFORM hand_written PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
  list(REMOVE_DUPLICATES hand_written)
  _specql_check_inputs("specql_add_entities(${set})" ${hand_written})
  set(path "${work}/hand_written.lst")
  if(hand_written OR EXISTS "${path}")
    _specql_write_list("${path}" ${hand_written})
    set(hand_written_list "${path}")
  endif()
  if(hand_written)
    set(hand_written_options --hand-written "@${path}")
  endif()
endmacro()

# Sets `fragment_options` of compile, `client_options` of link and `check_options`: what is made for FraiseQL and for clients of the API.
macro(_specql_find_clients)
  set(fragment_options)
  set(client_options)
  set(check_options)
  set(frontend)
  if(A_FRONTEND)
    cmake_path(ABSOLUTE_PATH A_FRONTEND BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE OUTPUT_VARIABLE frontend)
  elseif(A_WITH_IMPACTS)
    set(frontend "${work}/frontend")
  elseif(A_GRAPHQL OR A_REACT_QUERY)
    message(FATAL_ERROR "specql_add_entities(${set}): GRAPHQL and REACT_QUERY are for the files of FRONTEND")
  endif()
  if(A_GRAPHQL AND NOT A_GRAPHQL MATCHES "^v[12]$")
    message(FATAL_ERROR "specql_add_entities(${set}): GRAPHQL is v1 or v2, not '${A_GRAPHQL}'")
  endif()
  if(A_FRAISEQL_SCHEMA)
    cmake_path(ABSOLUTE_PATH A_FRAISEQL_SCHEMA BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" NORMALIZE)
    set(client_options --fraiseql-schema "${A_FRAISEQL_SCHEMA}")
    set(check_options ${client_options})
  endif()
  if(frontend)
    _specql_check_path("specql_add_entities(${set}): FRONTEND" "${frontend}")
    _specql_claim(${set} FRONTEND "${frontend}")
    list(APPEND client_options --frontend "${frontend}")
    if(A_GRAPHQL)
      list(APPEND client_options --graphql ${A_GRAPHQL})
    endif()
    if(A_REACT_QUERY)
      list(APPEND client_options --react-query)
    endif()
  endif()
  if(client_options)
    set(fragment_options --fragments "${work}/fragments")
  endif()
endmacro()

function(specql_add_entities set)
  set(arguments ${ARGV})
  cmake_parse_arguments(PARSE_ARGV 1 A "TABLE_VIEWS;WITH_IMPACTS;REACT_QUERY"
    "OUTPUT_BASE;PROJECT;REGISTRY;FILE_NAMES;FRAISEQL_SCHEMA;FRONTEND;GRAPHQL;GRANULARITY"
    "ENTITIES;EXTERNAL;INCLUDE;IMPORTS;HAND_WRITTEN;OPTIONS")
  _specql_check_options("specql_add_entities(${set})" "")
  _specql_check_program("specql_add_entities(${set})")
  if(NOT A_ENTITIES)
    message(FATAL_ERROR "specql_add_entities(${set}): no ENTITIES")
  endif()
  if(NOT A_GRANULARITY)
    set(A_GRANULARITY auto)
  elseif(NOT A_GRANULARITY MATCHES "^(auto|entity|chunk)$")
    message(FATAL_ERROR "specql_add_entities(${set}): GRANULARITY is auto, entity or chunk, not '${A_GRANULARITY}'")
  endif()
  foreach(path IN LISTS A_ENTITIES)
    if(path MATCHES ";")
      message(FATAL_ERROR "specql_add_entities(${set}): '${path}' has a ';' in its name, which CMake cannot follow: choose "
        "another name")
    endif()
    if(NOT IS_ABSOLUTE "${path}" AND NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${path}")
      message(FATAL_ERROR "specql_add_entities(${set}): there is no file '${path}' in ${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
  endforeach()
  set(yaml ${A_ENTITIES})
  list(TRANSFORM yaml PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
  list(REMOVE_DUPLICATES yaml)
  _specql_check_inputs("specql_add_entities(${set})" ${yaml})
  _specql_check_externals(${set} ${A_EXTERNAL})

  set(work "${CMAKE_CURRENT_BINARY_DIR}/${set}.specql")
  set(output_base "${work}/schema")
  if(A_OUTPUT_BASE)
    cmake_path(ABSOLUTE_PATH A_OUTPUT_BASE BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    set(output_base "${A_OUTPUT_BASE}")
  endif()
  _specql_check_path("specql_add_entities(${set}): OUTPUT_BASE" "${output_base}")
  _specql_claim(${set} OUTPUT_BASE "${output_base}")
  _specql_find_project()
  _specql_find_places()
  _specql_find_clients()
  _specql_find_hand_written()

  _specql_divide(${A_GRANULARITY})
  _specql_names(scans "${work}/scan/" ".stamp")
  _specql_names(ifaces "${work}/iface/" ".iface")
  _specql_names(imports "${work}/imports/" ".imports")
  _specql_names(stamps "${work}/compile/" ".stamp")
  foreach(chunk IN LISTS chunks)
    _specql_write_list("${work}/lists/${chunk}.lst" ${part_${chunk}})
  endforeach()
  _specql_names(looks "${work}/look/" ".look")
  _specql_names(lists "${work}/lists/" ".lst")
  _specql_write_list("${work}/lists.lst" ${lists})
  _specql_write_list("${work}/scans.lst" ${scans})
  _specql_write_list("${work}/ifaces.lst" ${ifaces})
  _specql_write_list("${work}/stamps.lst" ${stamps})

  # What all commands have in common.
  set(tool SpecQL::specql)
  _specql_tool_id(tool_id)
  set(common VERBATIM WORKING_DIRECTORY "${work}")
  if(NOT CMAKE_VERSION VERSION_LESS 3.27)
    list(APPEND common DEPENDS_EXPLICIT_ONLY)
  endif()
  _specql_add_look()
  _specql_add_scan()
  _specql_add_resolve()
  _specql_add_compile()
  _specql_add_link()
  _specql_add_check()
  set_property(GLOBAL APPEND PROPERTY SPECQL_SETS "${set}")
  set_target_properties(${set} PROPERTIES SPECQL_OUTPUT_BASE "${output_base}" SPECQL_MANIFEST "${work}/manifest")
  if(frontend)
    set_target_properties(${set} PROPERTIES SPECQL_FRONTEND "${frontend}")
    if(NOT A_FRONTEND)
      set_property(TARGET ${set} APPEND PROPERTY ADDITIONAL_CLEAN_FILES "${frontend}")
    endif()
  endif()
  if(NOT A_OUTPUT_BASE)
    set_property(TARGET ${set} APPEND PROPERTY ADDITIONAL_CLEAN_FILES "${output_base}")
  endif()
endfunction()

cmake_policy(POP)

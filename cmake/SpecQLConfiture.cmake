# The part of SpecQLFunctions.cmake that has to do with Confiture: the schema file and the database targets.
#
#   specql_add_confiture(<db> ENTITIES <set>
#     [ENVIRONMENT <name>]             default: local
#     [CONFIG <file>]                  .../db/environments/<name>.yaml of your own; default: that of the source
#                                      directory where there is one, else one is generated
#     [MIGRATIONS_DIR <dir>])          default: db/migrations
#
# The set may be added later, or in another directory.

# ---- the program -----------------------------------------------------------------------------------------------------

# What is wrong with the answer to `confiture --version`; sets `problem` or `version` in the caller.
macro(_specql_read_version)
  string(STRIP "${output} ${error}" said)
  string(REGEX REPLACE "[ \t\r\n]+" " " said "${said}")
  if(NOT status EQUAL 0)
    set(problem "'${CONFITURE_EXECUTABLE} --version' fails (${status})")
    if(said)
      string(APPEND problem ": ${said}")
    endif()
  elseif(output MATCHES "([0-9]+\\.[0-9]+\\.[0-9]+)")
    set(version "${CMAKE_MATCH_1}")
  else()
    set(problem "'${CONFITURE_EXECUTABLE} --version' names no version; it says: '${said}'")
  endif()
endmacro()

# Looks for Confiture, and asks it once for its version: the answer takes a second. SPECQL_CONFITURE_PROBLEM tells why it
# cannot be used; an unusable one is asked again each time.
function(specql_find_confiture)
  find_program(CONFITURE_EXECUTABLE confiture DOC "Confiture, which concatenates and applies the SQL")
  set(problem)
  set(version)
  if(NOT CONFITURE_EXECUTABLE)
    set(problem "Confiture was not found")
  elseif(NOT EXISTS "${CONFITURE_EXECUTABLE}" OR IS_DIRECTORY "${CONFITURE_EXECUTABLE}")
    set(problem "CONFITURE_EXECUTABLE is '${CONFITURE_EXECUTABLE}', and there is no such program")
  else()
    file(TIMESTAMP "${CONFITURE_EXECUTABLE}" time UTC)
    set(key "${CONFITURE_EXECUTABLE} ${time}")
    if("${SPECQL_CONFITURE_PROBED}" STREQUAL key AND NOT SPECQL_CONFITURE_PROBLEM)
      return()
    endif()
    execute_process(COMMAND "${CONFITURE_EXECUTABLE}" --version
      OUTPUT_VARIABLE output ERROR_VARIABLE error RESULT_VARIABLE status)
    _specql_read_version()
    if(version)
      message(STATUS "Found Confiture: ${CONFITURE_EXECUTABLE} (version \"${version}\")")
    endif()
    set(SPECQL_CONFITURE_PROBED "${key}" CACHE INTERNAL "The program SPECQL_CONFITURE_VERSION was asked of")
  endif()
  set(SPECQL_CONFITURE_VERSION "${version}" CACHE INTERNAL "Version of CONFITURE_EXECUTABLE")
  set(SPECQL_CONFITURE_PROBLEM "${problem}" CACHE INTERNAL "Why CONFITURE_EXECUTABLE cannot be used")
endfunction()

# Not being there is a choice, being broken is not.
function(_specql_tell_problem db)
  set(kind STATUS)
  if(CONFITURE_EXECUTABLE)
    set(kind WARNING)
  endif()
  message(${kind} "${SPECQL_CONFITURE_PROBLEM}: SQL is generated, but ${db} is not part of `all`. Install Confiture with "
    "`pip install fraiseql-confiture` and set CONFITURE_EXECUTABLE where it is not on PATH.")
endfunction()

# ---- the schema file -------------------------------------------------------------------------------------------------

# The environment file the user wrote, and the project directory Confiture must be given to find it.
macro(_specql_find_environment)
  if(NOT A_CONFIG AND EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/db/environments/${A_ENVIRONMENT}.yaml")
    set(A_CONFIG "db/environments/${A_ENVIRONMENT}.yaml")
  endif()
  set(project_dir "${work}")
  set(config "${work}/db/environments/${A_ENVIRONMENT}.yaml")
  set(config_depends)
  if(A_CONFIG)
    cmake_path(ABSOLUTE_PATH A_CONFIG BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE OUTPUT_VARIABLE config)
    if(NOT config MATCHES "^(.*)/db/environments/${A_ENVIRONMENT}\\.yaml$")
      message(FATAL_ERROR "specql_add_confiture(${db}): Confiture reads an environment from a file "
        "db/environments/${A_ENVIRONMENT}.yaml in some directory; CONFIG '${config}' is none")
    endif()
    set(project_dir "${CMAKE_MATCH_1}")
    if(NOT EXISTS "${config}")
      message(FATAL_ERROR "specql_add_confiture(${db}): there is no file '${config}'")
    endif()
    set(config_depends "${config}")
  endif()
endmacro()

# Sets may be added after the databases made of them, so this is looked at when the project is complete.
function(_specql_check_set call set directory)
  set(manifest)
  if(TARGET "${set}")
    get_target_property(manifest "${set}" SPECQL_MANIFEST)
  endif()
  if(manifest)
    return()
  endif()
  get_property(sets GLOBAL PROPERTY SPECQL_SETS)
  list(JOIN sets ", " known)
  if(NOT known)
    set(known "none")
  endif()
  message(FATAL_ERROR "${call} in ${directory}: there is no entity set '${set}'; specql_add_entities() "
    "made: ${known}")
endfunction()

# <db>_apply and its like: only when asked for, with a terminal, connection from the environment.
function(_specql_add_database_targets)
  get_property(support GLOBAL PROPERTY SPECQL_SUPPORT_DIR)
  find_program(PSQL_EXECUTABLE psql DOC "PostgreSQL's psql, which puts a schema into a fresh database")
  set(psql "${PSQL_EXECUTABLE}")
  if(NOT psql)
    set(psql psql)
  endif()
  set(what_apply "Putting the schema of ${db} into a fresh database")
  set(what_migrate "Applying the migrations of ${db}")
  set(what_status "Migrations of ${db}")
  set(what_down "Taking back the newest migration of ${db}")
  set(what_preflight "Looking for what could go wrong in the migrations of ${db}")
  set(what_verify "Verifying the applied migrations of ${db}")
  if(refusal)
    _specql_write("${work}/refusal" "${refusal}\n")
  endif()
  foreach(verb IN ITEMS apply migrate status down preflight verify)
    set(arguments ${verb} "${db}" "$<TARGET_FILE:SpecQL::specql>" "${CONFITURE_EXECUTABLE}" "${psql}" "${config}"
      "${A_MIGRATIONS_DIR}" "${schema}")
    if(refusal)
      set(arguments refuse "${work}/refusal")
    endif()
    add_custom_target(${db}_${verb}
      COMMAND sh "${support}/specql-database.sh" ${arguments}
      WORKING_DIRECTORY "${work}" COMMENT "${what_${verb}}" USES_TERMINAL VERBATIM)
    if(NOT refusal)
      add_dependencies(${db}_${verb} ${db})
    endif()
  endforeach()
endfunction()

function(specql_add_confiture db)
  cmake_parse_arguments(PARSE_ARGV 1 A "" "ENTITIES;ENVIRONMENT;CONFIG;MIGRATIONS_DIR" "")
  _specql_check_options("specql_add_confiture(${db})" "")
  _specql_check_program("specql_add_confiture(${db})")
  if(NOT A_ENTITIES)
    message(FATAL_ERROR "specql_add_confiture(${db}): ENTITIES must name a set made by specql_add_entities()")
  endif()
  if(NOT A_ENVIRONMENT)
    set(A_ENVIRONMENT local)
  elseif(NOT A_ENVIRONMENT MATCHES "^[A-Za-z0-9_][A-Za-z0-9_-]*$")
    message(FATAL_ERROR "specql_add_confiture(${db}): ENVIRONMENT '${A_ENVIRONMENT}' cannot be a file name")
  endif()
  if(NOT A_MIGRATIONS_DIR)
    set(A_MIGRATIONS_DIR db/migrations)
  endif()
  cmake_path(ABSOLUTE_PATH A_MIGRATIONS_DIR BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
  cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [==[${CMAKE_SOURCE_DIR}]==]
    CALL _specql_check_set [==[specql_add_confiture(${db})]==] [==[${A_ENTITIES}]==] [==[${CMAKE_CURRENT_SOURCE_DIR}]==])")

  set(work "${CMAKE_CURRENT_BINARY_DIR}/${db}.specql")
  file(MAKE_DIRECTORY "${work}")
  _specql_find_environment()
  specql_find_confiture()
  set(in_all ALL)
  set(program)
  set(program_depends)
  set(refusal)
  if(CONFITURE_EXECUTABLE)
    set(program --confiture "${CONFITURE_EXECUTABLE}")
  endif()
  if(SPECQL_CONFITURE_PROBLEM)
    set(in_all)
    _specql_tell_problem(${db})
    set(refusal "${SPECQL_CONFITURE_PROBLEM}. Set CONFITURE_EXECUTABLE and run CMake again.")
  else()
    set(program_depends "${CONFITURE_EXECUTABLE}")
    if(SPECQL_CONFITURE_VERSION VERSION_LESS 0.20)
      set(refusal "This needs Confiture 0.20 or newer; '${CONFITURE_EXECUTABLE}' is ${SPECQL_CONFITURE_VERSION}.")
      message(STATUS "Confiture ${SPECQL_CONFITURE_VERSION} is too old for ${db}_apply, ${db}_migrate and the like: "
        "they need 0.20 or newer")
    endif()
  endif()

  # A leaf: nothing here depends on the schema file, and its time is renewed even when its bytes stay.
  set(schema "${CMAKE_CURRENT_BINARY_DIR}/db/generated/schema_${A_ENVIRONMENT}.sql")
  set(manifest "$<TARGET_PROPERTY:${A_ENTITIES},SPECQL_MANIFEST>")
  _specql_say("Confiture: schema_${A_ENVIRONMENT}.sql of ${db}")
  add_custom_command(OUTPUT "${schema}"
    COMMAND SpecQL::specql assemble --manifest "${manifest}" --project-dir "${project_dir}" --env "${A_ENVIRONMENT}"
      --out "${schema}" ${program} ${say}
    DEPENDS "${manifest}" ${config_depends} ${program_depends}
    WORKING_DIRECTORY "${work}" COMMENT "${comment}" VERBATIM)
  add_custom_target(${db} ${in_all} DEPENDS "${schema}")
  add_dependencies(${db} ${A_ENTITIES})
  set_target_properties(${db} PROPERTIES SPECQL_SCHEMA "${schema}")
  _specql_add_database_targets()
endfunction()

# The part of SpecQLFunctions.cmake that adds the commands of a set. Its functions read the variables of specql_add_entities().

# What a command says: `comment` is free in Ninja, but one more process for each command in a Makefile; there the program
# prints the line itself, `say`.
macro(_specql_say text)
  set(comment "${text}")
  set(say)
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    set(comment "")
    set(say --say "${text}")
  endif()
endmacro()

# crm/contact; crm/3: account and 51 more
macro(_specql_say_chunk step)
  list(LENGTH part_${chunk} size)
  set(which "${set}/${chunk}")
  if(granularity STREQUAL "chunk")
    list(GET part_${chunk} 0 first)
    cmake_path(GET first STEM LAST_ONLY first)
    string(APPEND which ": ${first}")
    if(size GREATER 1)
      math(EXPR more "${size} - 1")
      string(APPEND which " and ${more} more")
    endif()
  endif()
  _specql_say("specql ${step} ${which}")
endmacro()

# Directories of PATHS in which none of our files is made: there a new time says that somebody put a file in the place of
# another.
function(_specql_directories result)
  set(directories)
  foreach(path IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    cmake_path(GET path PARENT_PATH directory)
    list(APPEND directories "${directory}")
  endforeach()
  list(REMOVE_DUPLICATES directories)
  set(watched)
  foreach(directory IN LISTS directories)
    set(ours FALSE)
    foreach(made IN ITEMS "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}" "${output_base}" "${frontend}")
      cmake_path(IS_PREFIX directory "${made}" NORMALIZE above)
      if(made AND above)
        set(ours TRUE)
      endif()
    endforeach()
    if(NOT ours AND IS_DIRECTORY "${directory}")
      list(APPEND watched "${directory}")
    endif()
  endforeach()
  set(${result} ${watched} PARENT_SCOPE)
endfunction()

# A file in whose place an older one was put is new to no build tool. `specql look` sees it by a time that nobody can set,
# and gives a file for which the steps wait a new time. Makefiles look at every build; in Ninja a look is taken when a
# directory has a new time, as it has after mv or tar, or when there are other files.
function(_specql_add_look)
  set(others "${work}/resolve.look" "${work}/link.look")
  set(look COMMAND ${tool} look "${work}/resolve.stamp" "${work}/link.stamp" --out "${work}" ${A_OPTIONS}
    COMMAND ${tool} look "@${work}/scans.lst" --with "${work}/compile" --out "${work}/look" ${A_OPTIONS})
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    list(APPEND look --iface "${work}/iface") # no rule of the Makefiles would make a lost one
    add_custom_target(${set}_look BYPRODUCTS ${looks} ${others} ${look} WORKING_DIRECTORY "${work}" COMMENT "" VERBATIM)
  else()
    set(modules ${A_INCLUDE})
    list(TRANSFORM modules APPEND "/x")
    _specql_directories(directories ${yaml} ${project_file} ${A_REGISTRY} ${hand_written} ${modules})
    add_custom_command(OUTPUT "${work}/look.stamp" BYPRODUCTS ${looks} ${others}
      ${look} --stamp "${work}/look.stamp"
      DEPENDS ${directories} "${work}/scans.lst"
      COMMENT "specql look ${set}" ${common})
    add_custom_target(${set}_look DEPENDS "${work}/look.stamp")
  endif()
endfunction()

function(_specql_add_scan)
  foreach(chunk IN LISTS chunks)
    _specql_say_chunk(scan)
    set(iface BYPRODUCTS "${work}/iface/${chunk}.iface")
    if(CMAKE_GENERATOR MATCHES "Makefiles")
      set(iface)
    endif()
    add_custom_command(OUTPUT "${work}/scan/${chunk}.stamp" ${iface}
      COMMAND ${tool} scan "@${work}/lists/${chunk}.lst"
        --iface "${work}/iface/${chunk}.iface" --stamp "${work}/scan/${chunk}.stamp" ${A_OPTIONS} ${say}
      DEPENDS ${part_${chunk}} "${work}/lists/${chunk}.lst" "${work}/look/${chunk}.look" ${tool} ${tool_id}
      COMMENT "${comment}" ${common})
  endforeach()
  add_custom_target(${set}_scan DEPENDS ${scans})
  add_dependencies(${set}_scan ${set}_look)
  set_target_properties(${set}_scan PROPERTIES SPECQL_IFACES "${ifaces}")
  if(tool_id)
    add_dependencies(${set}_scan specql_identify)
  endif()
endfunction()

# Sets `known` to the interfaces of the imported sets, and adds them to the options. They are found when the build is
# generated, so it does not matter which set comes first.
macro(_specql_find_known)
  set(known)
  set(text)
  foreach(other IN LISTS A_IMPORTS)
    if(other STREQUAL set)
      message(FATAL_ERROR "specql_add_entities(${set}): IMPORTS names the set itself")
    endif()
    cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [==[${CMAKE_SOURCE_DIR}]==]
      CALL _specql_check_set [==[specql_add_entities(${set})]==] [==[${other}]==] [==[${CMAKE_CURRENT_SOURCE_DIR}]==])")
    list(APPEND known "$<TARGET_PROPERTY:${other}_scan,SPECQL_IFACES>")
    string(APPEND text "$<JOIN:$<TARGET_PROPERTY:${other}_scan,SPECQL_IFACES>,\n>\n")
  endforeach()
  if(known)
    file(GENERATE OUTPUT "${work}/known.lst" CONTENT "${text}")
    list(APPEND known "${work}/known.lst")
    list(APPEND options --known "@${work}/known.lst")
  endif()
endmacro()

# Modules, the places where modules might be, and the registry that the project file names are known to the step alone. In
# Ninja it says so through a depfile; for Makefiles CMake would keep old entries of it for ever, so there every build looks
# at their times.
function(_specql_add_resolve)
  set(options ${project_options} ${place_options})
  _specql_find_known()
  foreach(entity IN LISTS A_EXTERNAL)
    list(APPEND options --external "${entity}")
  endforeach()
  if(A_TABLE_VIEWS)
    list(APPEND options --include-tv)
  endif()
  _specql_say("specql resolve ${set}")
  set(resolve ${tool} resolve "@${work}/ifaces.lst" --out "${work}/imports" --stamp "${work}/resolve.stamp" ${options}
    ${A_OPTIONS} ${say})
  set(check)
  set(depfile)
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    set(check COMMAND ${resolve} --quick)
  else()
    list(APPEND resolve --depfile "${work}/resolve.d")
    set(depfile DEPFILE "${work}/resolve.d")
  endif()
  add_custom_command(OUTPUT "${work}/resolve.stamp" BYPRODUCTS ${imports}
    COMMAND ${resolve}
    DEPENDS ${ifaces} "${work}/ifaces.lst" ${known} ${project_depends} ${place_depends} ${looks} "${work}/resolve.look"
      ${tool} ${tool_id}
    ${depfile}
    COMMENT "${comment}" ${common})
  add_custom_target(${set}_resolve ${check} DEPENDS "${work}/resolve.stamp" WORKING_DIRECTORY "${work}" VERBATIM)
  add_dependencies(${set}_resolve ${set}_scan)
  foreach(other IN LISTS A_IMPORTS)
    add_dependencies(${set}_resolve ${other}_scan)
  endforeach()
endfunction()

# No depfile: the entity files, their list and the imports are all that compile reads.
function(_specql_add_compile)
  foreach(chunk IN LISTS chunks)
    _specql_say_chunk(compile)
    add_custom_command(OUTPUT "${work}/compile/${chunk}.stamp"
      COMMAND ${tool} compile "@${work}/lists/${chunk}.lst" --imports "${work}/imports/${chunk}.imports"
        --output-base "${output_base}" --stamp "${work}/compile/${chunk}.stamp" ${fragment_options} ${A_OPTIONS} ${say}
      DEPENDS ${part_${chunk}} "${work}/lists/${chunk}.lst" "${work}/look/${chunk}.look" "${work}/imports/${chunk}.imports"
        ${tool} ${tool_id}
      COMMENT "${comment}" ${common})
  endforeach()
endfunction()

# A deleted or edited output wakes link: in Ninja through a depfile that lists them, unless there are so many that reading
# it would cost more than the rest of a build that has nothing to do; in Makefiles through a look at their times that is
# part of every build.
function(_specql_add_link)
  set(link ${tool} link "@${work}/stamps.lst" --output-base "${output_base}" --manifest "${work}/manifest"
    --state "${work}/state" --stamp "${work}/link.stamp" --set "${set}" ${client_options} ${hand_written_options}
    ${A_OPTIONS})
  set(check)
  set(depfile)
  list(LENGTH yaml count)
  _specql_say("specql link ${set}")
  list(APPEND link ${say})
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    set(check COMMAND ${link} --quick)
  elseif(count LESS_EQUAL 400)
    list(APPEND link --depfile "${work}/link.d")
    set(depfile DEPFILE "${work}/link.d")
  endif()
  add_custom_command(OUTPUT "${work}/link.stamp" BYPRODUCTS "${work}/manifest"
    COMMAND ${link}
    DEPENDS ${stamps} "${work}/stamps.lst" ${hand_written} ${hand_written_list} "${work}/link.look" ${tool} ${tool_id} ${depfile}
    COMMENT "${comment}" ${common})
  add_custom_target(${set} ALL ${check} DEPENDS "${work}/link.stamp" VERBATIM)
  add_dependencies(${set} ${set}_resolve)
  add_custom_target(${set}_codegen)
  add_dependencies(${set}_codegen ${set})
endfunction()

# Reads what compile reads and compares; for continuous integration, where SQL is committed.
function(_specql_add_check)
  add_custom_target(${set}_check
    COMMAND ${tool} check "@${work}/lists.lst" --imports "${work}/imports" --output-base "${output_base}"
      ${hand_written_options} ${check_options} ${A_OPTIONS}
    WORKING_DIRECTORY "${work}" COMMENT "Is the SQL of ${set} what would be generated?" VERBATIM)
  add_dependencies(${set}_check ${set}_resolve)
endfunction()

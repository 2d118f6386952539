# cmake -DROOT=DIR -DOUT=FILE -P SpecQLSources.cmake: a header that names the sources below DIR by their content. It is part
# of what identifies the program in stamps, so that nothing is reused that another version of it made.
file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/*.c" "${ROOT}/*.h" "${ROOT}/*.def" "${ROOT}/*.in")
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 "${ROOT}/${source}" hash)
  string(APPEND all "${source} ${hash}\n")
endforeach()
string(SHA256 id "${all}")
string(SUBSTRING "${id}" 0 16 id)
file(WRITE "${OUT}" "#define SPECQL_SOURCES \"${id}\"\n")

/* memory_files.h - an input as files in memory: the texts between lines of "=====". */
#ifndef SPECQL_FUZZ_MEMORY_FILES_H
#define SPECQL_FUZZ_MEMORY_FILES_H

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

#define MEMORY_FILES_LINE "=====\n"

enum { MEMORY_FILES_MOST = 8 };

struct memory_files {
	struct str paths[MEMORY_FILES_MOST];
	int fds[MEMORY_FILES_MOST];
	size_t count;
};

/* The next text of REST, which goes on behind it. */
static inline struct str memory_files_next(struct str *rest)
{
	size_t at = 0;
	while (at < rest->len && !str_starts(str_sub(*rest, at, rest->len), STR(MEMORY_FILES_LINE)))
		at += str_find(str_sub(*rest, at, rest->len), '\n') + 1;
	struct str text = str_sub(*rest, 0, at);
	*rest = str_sub(*rest, at + sizeof(MEMORY_FILES_LINE) - 1, rest->len);
	return text;
}

static inline void memory_files_add(struct memory_files *files, struct arena *arena, struct str text)
{
	int fd = memfd_create("entity.yaml", MFD_CLOEXEC);
	if (fd < 0 || write(fd, text.ptr, text.len) != (ssize_t)text.len)
		abort();
	files->fds[files->count] = fd;
	files->paths[files->count++] = arena_printf(arena, "/proc/self/fd/%d", fd);
}

/* One at least; what is behind the last that there may be is left out. */
static inline void memory_files_make(struct memory_files *files, struct arena *arena, struct str input)
{
	files->count = 0;
	do
		memory_files_add(files, arena, memory_files_next(&input));
	while (input.len > 0 && files->count < MEMORY_FILES_MOST);
}

static inline void memory_files_close(const struct memory_files *files)
{
	for (size_t i = 0; i < files->count; i++)
		close(files->fds[i]);
}

#endif

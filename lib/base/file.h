/*
 * file.h - reading whole files, and the little we need to know of the file system. Writing is in write/outputs.h.
 *
 * Functions return 0 or an errno value, so that the caller can say what failed with the path in hand.
 */
#ifndef SPECQL_BASE_FILE_H
#define SPECQL_BASE_FILE_H

#include <stdint.h>
#include <time.h>

#include "base/arena.h"
#include "base/inputs.h"

/* Returned by file_read() beside errno values. */
enum {
	FILE_NOT_REGULAR = -1, /* a directory, a pipe, a device: never opened for reading, so never waited for */
	FILE_TOO_LARGE = -2,   /* more than LIMIT bytes */
	FILE_CHANGED = -3,     /* size or time moved while it was read */
};

/*
 * The bytes of PATH (a NUL byte behind them), at most LIMIT of them; LIMIT 0 means no limit. ROLE is what it is read for:
 * inputs.h remembers it.
 */
int file_read(struct arena *arena, enum input_role role, const char *path, size_t limit, struct str *bytes);

/* The bytes of a file that lstat() has just said to have SIZE of them. A link is not followed. */
int file_read_sized(struct arena *arena, enum input_role role, const char *path, size_t size, struct str *bytes);

/* Text for a result of file_read(): strerror() or one of ours. */
const char *file_error(int result);

/* Size and modification time in nanoseconds. */
struct file_stat {
	int64_t size;
	int64_t mtime_ns;
	int64_t ctime_ns; /* of the last change of anything, times included: nobody can set it */
	bool regular;
};
int file_stat(const char *path, struct file_stat *st);

/* The same for many files below a directory: of a descriptor that the caller closes, -1: there is no such directory. */
int file_directory(const char *path);
int file_stat_at(int directory, const char *path, struct file_stat *st);

/* A time of the system in nanoseconds, as there. */
int64_t file_time(struct timespec time);

/* The modification time, as file_stat() tells it. */
int file_set_time(const char *path, int64_t mtime_ns);

/* Makes PATH and what is missing above it. */
int file_make_directories(const char *path);

/* DIR/NAME, without doubled slashes; NAME alone where it is absolute or DIR is empty. */
struct str path_join(struct arena *arena, struct str dir, struct str name);
struct str path_directory(struct str path);
struct str path_base(struct str path);

#endif

#include "write/temp.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/file.h"

static const struct str prefix = { ".specql-", 8 };
static const struct str suffix = { ".tmp", 4 };

static int write_all(int fd, struct str text)
{
	while (text.len > 0) {
		ssize_t n = write(fd, text.ptr, text.len);

		if (n > 0)
			text = str_sub(text, (size_t)n, text.len);
		else if (n == 0)
			return EIO;
		else if (errno != EINTR)
			return errno;
	}
	return 0;
}

static int fill(int fd, struct str text, const struct temp_options *options)
{
	int result = write_all(fd, text);

	if (result == 0 && options->keep_mode && fchmod(fd, options->mode) != 0)
		result = errno;
	if (result == 0 && options->mtime) {
		struct timespec times[2] = { *options->mtime, *options->mtime };

		if (futimens(fd, times) != 0)
			result = errno;
	}
	return result;
}

int temp_write(struct arena *arena, struct str directory, struct str text, const struct temp_options *options,
               struct str *path)
{
	int fd, result;

	/* A number may be taken: by another thread, or by a killed process that had our id. */
	for (unsigned number = options->next ? *options->next : 0;; number++) {
		if (options->next)
			*options->next = number + 1;
		*path = path_join(arena, directory,
		                  arena_printf(arena, "%.*s%ld-%u%.*s", STR_ARG(prefix), (long)getpid(), number,
		                               STR_ARG(suffix)));
		fd = open(path->ptr, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd >= 0)
			break;
		if (errno != EEXIST)
			return errno;
	}
	result = fill(fd, text, options);
	if (close(fd) != 0 && result == 0)
		result = errno;
	if (result != 0)
		unlink(path->ptr);
	return result;
}

/* A file without a name leaves no trace, not even in its directory's time. */
static int open_unnamed(struct str directory)
{
#ifdef O_TMPFILE
	return open(directory.len > 0 ? directory.ptr : ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
#else
	(void)directory;
	errno = EOPNOTSUPP;
	return -1;
#endif
}

int temp_time(struct arena *arena, struct str directory, struct timespec *time, uid_t *owner)
{
	int fd = open_unnamed(arena_str(arena, directory)), result;
	struct stat st;
	struct str path = STR_EMPTY;

	if (fd < 0) { /* not every file system has files without names */
		result = temp_write(arena, directory, STR_EMPTY, &(struct temp_options){ 0 }, &path);
		if (result != 0)
			return result;
		if (stat(path.ptr, &st) != 0)
			result = errno;
		if (unlink(path.ptr) != 0 && result == 0)
			result = errno;
	} else {
		result = fstat(fd, &st) == 0 ? 0 : errno;
		close(fd);
	}
	if (result == 0) {
		*time = st.st_mtim;
		*owner = st.st_uid;
	}
	return result;
}

#ifdef RENAME_EXCHANGE
/* What TEMP holds since the exchange cannot be removed, as a directory that somebody made meanwhile: both go back. */
static int take_back(const char *temp, const char *target, int error)
{
	renameat2(AT_FDCWD, temp, AT_FDCWD, target, RENAME_EXCHANGE);
	return error;
}
#endif

int temp_place(const char *temp, const char *target, bool over)
{
#ifdef RENAME_EXCHANGE
	/* On ext4 a plain rename over a file waits for the disk; an exchange is as atomic and does not. */
	if (over && renameat2(AT_FDCWD, temp, AT_FDCWD, target, RENAME_EXCHANGE) == 0)
		return unlink(temp) == 0 ? 0 : take_back(temp, target, errno);
	if (over && errno != ENOENT && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
		return errno;
#else
	(void)over;
#endif
	return rename(temp, target) == 0 ? 0 : errno;
}

static bool is_leftover(const char *name)
{
	struct str s = str_from(name);
	char *end;

	if (!str_starts(s, prefix) || !str_ends(s, suffix) || name[prefix.len] < '1' || name[prefix.len] > '9')
		return false;

	long pid = strtol(name + prefix.len, &end, 10);

	return *end == '-' && (pid_t)pid == pid && kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

size_t temp_leftovers(struct arena *arena, struct str directory, bool remove)
{
	struct str path = directory.len > 0 ? arena_str(arena, directory) : STR(".");
	DIR *dir = opendir(path.ptr);
	size_t count = 0;

	if (!dir)
		return 0;
	inputs_note(arena, INPUT_DIRECTORY, path, 0, STR_EMPTY);
	for (const struct dirent *entry; (entry = readdir(dir));) {
		if (!is_leftover(entry->d_name))
			continue;
		count++;
		if (remove)
			unlink(path_join(arena, directory, str_from(entry->d_name)).ptr);
	}
	closedir(dir);
	return count;
}

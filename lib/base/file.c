#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

int64_t file_time(struct timespec time)
{
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int64_t mtime_of(const struct stat *st)
{
	return file_time(st->st_mtim);
}

/* Fills BYTES up to LEN; fewer when the file ends earlier. All but the last byte are expected to be there. */
static int read_all(int fd, char *bytes, size_t len, size_t *got)
{
	for (*got = 0; *got < len;) {
		ssize_t n = read(fd, bytes + *got, len - *got);

		if (n == 0)
			break;
		if (n > 0)
			*got += (size_t)n;
		else if (errno != EINTR)
			return errno;
		if (n > 0 && *got == len - 1)
			break;
	}
	return 0;
}

/* SIZE bytes and no more: one byte more than there should be shows a file that grew. */
static int read_fd(struct arena *arena, int fd, size_t size, struct str *bytes)
{
	char *data = arena_bytes(arena, size + 1);
	size_t got;
	int result = read_all(fd, data, size + 1, &got);

	if (result == 0 && got != size)
		result = FILE_CHANGED;
	if (result != 0)
		return result;
	data[size] = '\0';
	*bytes = (struct str){ data, size };
	return 0;
}

static int check_kind(const struct stat *st, size_t limit)
{
	if (!S_ISREG(st->st_mode))
		return FILE_NOT_REGULAR;
	return limit > 0 && (uintmax_t)st->st_size > limit ? FILE_TOO_LARGE : 0;
}

static int read_path(struct arena *arena, const char *path, size_t limit, struct str *bytes)
{
	struct stat before, after;
	int result = stat(path, &before) != 0 ? errno : check_kind(&before, limit);

	if (result != 0)
		return result;

	/* Should it become a pipe between the two calls: O_NONBLOCK does not wait for a writer. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

	if (fd < 0)
		return errno;
	/* Another run may have put another file there meanwhile: that one is read. */
	result = fstat(fd, &before) != 0 ? errno : check_kind(&before, limit);
	if (result == 0)
		result = read_fd(arena, fd, (size_t)before.st_size, bytes);
	if (result == 0 && fstat(fd, &after) != 0)
		result = errno;
	if (result == 0 && (after.st_size != before.st_size || mtime_of(&after) != mtime_of(&before)))
		result = FILE_CHANGED;
	close(fd);
	return result;
}

int file_read(struct arena *arena, enum input_role role, const char *path, size_t limit, struct str *bytes)
{
	int result = read_path(arena, path, limit, bytes);

	inputs_note(arena, role, str_from(path), result, result == 0 ? *bytes : STR_EMPTY);
	return result;
}

int file_read_sized(struct arena *arena, enum input_role role, const char *path, size_t size, struct str *bytes)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW);
	int result = fd < 0 ? errno : read_fd(arena, fd, size, bytes);

	if (fd >= 0)
		close(fd);
	inputs_note(arena, role, str_from(path), result, result == 0 ? *bytes : STR_EMPTY);
	return result;
}

const char *file_error(int result)
{
	switch (result) {
	case FILE_NOT_REGULAR:
		return "not a regular file";
	case FILE_TOO_LARGE:
		return "too large";
	case FILE_CHANGED:
		return "it was changed while it was being read";
	}
	return strerror(result);
}

int file_stat(const char *path, struct file_stat *st)
{
	return file_stat_at(AT_FDCWD, path, st);
}

int file_directory(const char *path)
{
#ifdef O_PATH
	enum { LOOK = O_PATH };
#else
	enum { LOOK = O_RDONLY };
#endif
	return open(path[0] != '\0' ? path : ".", LOOK | O_DIRECTORY | O_CLOEXEC);
}

int file_stat_at(int directory, const char *path, struct file_stat *result)
{
	struct stat st;

	if (fstatat(directory, path, &st, 0) != 0)
		return errno;
	*result = (struct file_stat){ .size = st.st_size,
		                      .mtime_ns = mtime_of(&st),
		                      .ctime_ns = file_time(st.st_ctim),
		                      .regular = S_ISREG(st.st_mode) };
	return 0;
}

int file_set_time(const char *path, int64_t mtime_ns)
{
	struct timespec time = { mtime_ns / 1000000000, mtime_ns % 1000000000 }, times[2] = { time, time };

	return utimensat(AT_FDCWD, path, times, 0) == 0 ? 0 : errno;
}

/* mkdir() may refuse for many reasons where the directory is already there; what counts is that it is. */
static int make_directory(const char *path)
{
	struct stat st;

	if (mkdir(path, 0777) == 0)
		return 0;

	int result = errno;

	if (stat(path, &st) != 0)
		return result;
	return S_ISDIR(st.st_mode) ? 0 : ENOTDIR;
}

int file_make_directories(const char *path)
{
	char prefix[PATH_MAX];
	size_t len = strlen(path);
	struct stat st;

	if (len == 0 || (stat(path, &st) == 0 && S_ISDIR(st.st_mode)))
		return 0;
	if (len >= sizeof(prefix))
		return ENAMETOOLONG;
	memcpy(prefix, path, len + 1);
	for (size_t i = 1; i < len; i++) {
		if (prefix[i] != '/' || prefix[i - 1] == '/')
			continue;
		prefix[i] = '\0';

		int result = make_directory(prefix);

		if (result != 0)
			return result;
		prefix[i] = '/';
	}
	return make_directory(path);
}

/* Without the slashes at its end; the root keeps one. */
static struct str strip_slashes(struct str path)
{
	while (path.len > 1 && path.ptr[path.len - 1] == '/')
		path.len--;
	return path;
}

struct str path_join(struct arena *arena, struct str dir, struct str name)
{
	if (dir.len == 0 || (name.len > 0 && name.ptr[0] == '/'))
		return arena_str(arena, name);
	dir = strip_slashes(dir);
	return arena_printf(arena, "%.*s%s%.*s", STR_ARG(dir), str_is(dir, "/") ? "" : "/", STR_ARG(name));
}

/* Bytes before the last component. */
static size_t base_start(struct str path)
{
	size_t start = path.len;

	while (start > 0 && path.ptr[start - 1] != '/')
		start--;
	return start;
}

struct str path_directory(struct str path)
{
	path = strip_slashes(path);
	return strip_slashes(str_sub(path, 0, base_start(path)));
}

struct str path_base(struct str path)
{
	path = strip_slashes(path);
	return str_is(path, "/") ? path : str_sub(path, base_start(path), path.len);
}

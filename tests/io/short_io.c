/*
 * short_io.c - read and write of the whole program (F27) that take a few bytes of what they are given, and every third
 * time are interrupted.
 *
 * Linked in front of them with --wrap.
 */
#include <errno.h>
#include <unistd.h>

ssize_t __real_read(int fd, void *buffer, size_t size);
ssize_t __real_write(int fd, const void *buffer, size_t size);
ssize_t __wrap_read(int fd, void *buffer, size_t size);
ssize_t __wrap_write(int fd, const void *buffer, size_t size);

static unsigned calls;

/* How many of SIZE bytes this call takes; -1: none, it is interrupted. */
static ssize_t taken(size_t size)
{
	size_t most = calls % 2 == 0 ? 1 : 7;

	if (calls++ % 3 == 2) {
		errno = EINTR;
		return -1;
	}
	return (ssize_t)(size < most ? size : most);
}

ssize_t __wrap_read(int fd, void *buffer, size_t size)
{
	ssize_t n = taken(size);

	return n < 0 ? n : __real_read(fd, buffer, (size_t)n);
}

ssize_t __wrap_write(int fd, const void *buffer, size_t size)
{
	ssize_t n = taken(size);

	return n < 0 ? n : __real_write(fd, buffer, (size_t)n);
}

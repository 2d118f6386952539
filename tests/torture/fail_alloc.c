/*
 * fail_alloc.c - malloc, calloc and realloc of the whole program, one of which fails, and close.
 *
 * Linked in front of them with --wrap, so that it also reaches the libraries that are linked statically.
 * SPECQL_FAIL_ALLOCATION=N lets the Nth call return NULL, =-N that one and all that follow. SPECQL_COUNT_ALLOCATIONS=FILE
 * gets the number of calls when the program ends. What the C library asks for before the program begins does not count, nor
 * what is asked for after its end.
 *
 * SPECQL_FAIL_CLOSE=N: the Nth close, as systems do it: the file is closed, and then there was an error.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int __real_close(int fd);
int __wrap_close(int fd);
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *ptr, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *ptr, size_t size);

static long calls, failing;
static int begun;

__attribute__((constructor)) static void begin(void)
{
	begun = 1;
}

/* What measures coverage asks for more when the program has ended. */
__attribute__((destructor)) static void end(void)
{
	begun = 0;
}

static void write_count(void)
{
	FILE *f = fopen(getenv("SPECQL_COUNT_ALLOCATIONS"), "w");
	if (f != NULL) {
		fprintf(f, "%ld\n", calls);
		fclose(f);
	}
}

static int fails(void)
{
	if (!begun)
		return 0;
	if (calls == 0) {
		const char *which = getenv("SPECQL_FAIL_ALLOCATION");
		failing = which != NULL ? atol(which) : 0;
		if (getenv("SPECQL_COUNT_ALLOCATIONS") != NULL)
			atexit(write_count);
	}
	calls++;
	if (failing > 0 ? calls != failing : failing == 0 || calls < -failing)
		return 0;
	errno = ENOMEM;
	return 1;
}

void *__wrap_malloc(size_t size)
{
	return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *ptr, size_t size)
{
	return fails() ? NULL : __real_realloc(ptr, size);
}

int __wrap_close(int fd)
{
	static long closes;
	const char *which = getenv("SPECQL_FAIL_CLOSE");
	int result = __real_close(fd);

	if (which == NULL || ++closes != atol(which))
		return result;
	errno = EIO;
	return -1;
}

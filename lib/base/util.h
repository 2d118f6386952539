/* util.h - the few macros everybody needs. */
#ifndef SPECQL_BASE_UTIL_H
#define SPECQL_BASE_UTIL_H

#include <stddef.h>

#define countof(array) (sizeof(array) / sizeof((array)[0]))

#if defined(__GNUC__)
#define PRINTF_LIKE(text, first) __attribute__((__format__(__printf__, text, first)))
#define NORETURN                 __attribute__((noreturn))
#else
#define PRINTF_LIKE(text, first)
#define NORETURN
#endif

/* Our own mistake: says where and aborts. A user's mistake is a diagnostic, a failing system is an I/O error. */
#define BUG(...) util_bug(__FILE__, __LINE__, __VA_ARGS__)
NORETURN void util_bug(const char *file, int line, const char *format, ...) PRINTF_LIKE(3, 4);

#endif

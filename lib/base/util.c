#include "base/util.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void util_bug(const char *file, int line, const char *format, ...)
{
	va_list ap;

	fprintf(stderr, "specql: bug at %s:%d: ", file, line);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputc('\n', stderr);
	abort();
}

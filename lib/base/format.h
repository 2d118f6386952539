/*
 * format.h - printf for the few conversions that nearly all our formats are made of.
 *
 * libc's printf goes through its streams: many hundred instructions for a name and a dot, which was a tenth of all a
 * compilation did.
 */
#ifndef SPECQL_BASE_FORMAT_H
#define SPECQL_BASE_FORMAT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/util.h"

/*
 * Formats into TO, which has ROOM bytes, without a NUL byte behind it. False: FORMAT holds another conversion than %s %.*s
 * %c %d %u %zu %%, or the text is longer. AP is used up either way.
 */
bool format_simple(char *to, size_t room, size_t *len, const char *format, va_list ap) PRINTF_LIKE(4, 0);

#endif

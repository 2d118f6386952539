/* limits.h - the limits of what may be written: LIMIT_COLUMNS is 1600. See limits.def. */
#ifndef SPECQL_BASE_LIMITS_H
#define SPECQL_BASE_LIMITS_H

enum {
#define LIMIT(name, most, what, diagnostic) LIMIT_##name = (most),
#include "base/limits.def"
#undef LIMIT
};

#endif

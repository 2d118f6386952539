/* refresh.h - in which order table views are refreshed: each after those it is made from. */
#ifndef SPECQL_RECORD_REFRESH_H
#define SPECQL_RECORD_REFRESH_H

#include "base/arena.h"

struct refresh {
	struct str entity;   /* schema.Entity; with a name behind it: an aggregate view, which reads tables only */
	struct str function; /* refresh_tv_contact, of the entity's schema */
	struct str schema;
	struct str *reads;   /* entities whose table views it reads */
	size_t read_count;
	struct str *shows;   /* entities it shows something of: they come first where that is possible */
	size_t show_count;
};

/* Sorts ITEMS. Where reads go in a circle, which resolve refuses, the order is by name. */
void refresh_sort(struct arena *arena, struct refresh *items, size_t count);

#endif

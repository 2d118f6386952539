/*
 * scan_again.h - what need not be scanned again: a file whose bytes are those from which its share of the interface was made.
 *
 * Behind the paths that look reads, the stamp of a scan says which interface it left, by hash, and of each file the hash of its
 * bytes and the length of its share, which stand there in the same order. A stamp of other bytes than were written, of another
 * program or of other options, is none, and so is one beside another interface. A file about which there was something to say
 * has no hash: it is read every time, and says it again.
 */
#ifndef SPECQL_STEPS_SCAN_AGAIN_H
#define SPECQL_STEPS_SCAN_AGAIN_H

#include "base/map.h"
#include "base/out.h"
#include "diag/diag.h"
#include "read/spec.h"

struct scan_again {
	struct arena *arena;
	struct diags *diags;
	struct map *shares;    /* of the last scan, by path */
	struct map *named;     /* paths, so far */
	struct out lines;      /* of the new stamp */
	VEC(struct str) texts; /* shares of the new interface */
};

/* STAMP and INTERFACE are the paths of what the last scan left, if there was one. */
void scan_again_begin(struct scan_again *s, struct arena *arena, struct diags *diags, struct str stamp,
                      struct str interface);

/* The file at PATH is as it was, and its share is taken over; or it was named before. Else scan_again_add() is next. */
bool scan_again_take(struct scan_again *s, struct str path);

/* What SPEC says of itself to others; NULL: there is nothing. */
void scan_again_add(struct scan_again *s, const struct spec *spec);

/* The stamp: TEXT with what the next scan needs to know. */
struct str scan_again_stamp(struct scan_again *s, struct str text, struct str interface);

#endif

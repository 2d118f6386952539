/* patterns.h - what an entity's patterns do to the columns of its table, as interfaces and imports say it to others. */
#ifndef SPECQL_RECORD_PATTERNS_H
#define SPECQL_RECORD_PATTERNS_H

#include "record/iface.h"

#define RECORD_NO_AUDIT_TRAIL "no_audit_trail" /* no created_at, created_by, updated_at, updated_by */
#define RECORD_NO_SOFT_DELETE "no_soft_delete" /* no deleted_at, deleted_by */
#define RECORD_VERSIONED      "versioned"      /* has `version` */

#define RECORD_TEMPLATES      "template_inheritance" /* has <e>_resolved */

/* Sets `patterns` and `helpers`. */
void iface_add_patterns(struct arena *arena, struct iface_entity *e, const struct spec *spec);

/* NAME is one of PATTERNS. */
bool record_has_pattern(char *const *patterns, unsigned count, const char *name);

#endif

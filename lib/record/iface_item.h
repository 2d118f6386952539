/* iface_item.h - single facts of an interface. */
#ifndef SPECQL_RECORD_IFACE_ITEM_H
#define SPECQL_RECORD_IFACE_ITEM_H

#include "read/spec.h"

/* The ref(E) that STEP, a foreach over a list of references of the own row or of the input, goes through; else NULL. */
const struct type_expr *iface_item(const struct spec *spec, const struct spec_action *action,
                                   const struct spec_step *step);

/* The default of a field, as struct iface_field has it. */
struct str iface_default(struct arena *arena, const struct spec_default *def);

#endif

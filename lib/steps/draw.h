/* draw.h - diagrams as SVG, by Graphviz. */
#ifndef SPECQL_STEPS_DRAW_H
#define SPECQL_STEPS_DRAW_H

#include "diag/diag.h"
#include "docs/docs.h"

/*
 * Draws DIAGRAMS with PROGRAM, all of them in one run of it; NULL: with `dot`, where that is there. *UNDRAWN: why some were
 * not, for the pages; empty: all were. False: PROGRAM was asked for and does not do it, a diagnostic was added.
 */
bool draw_diagrams(struct arena *arena, struct diags *diags, const char *program, struct docs_diagram **diagrams,
                   size_t count, struct str *undrawn);

#endif

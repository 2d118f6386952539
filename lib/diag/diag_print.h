/*
 * diag_print.h - diagnostics as text for people, and as JSON lines, JSON and SARIF for tools.
 *
 *     entities/contact.yaml:12:15: error: unknown entity 'Compny' [unknown-entity]
 *        12 |     company: ref(Compny)
 *           |                  ^~~~~~ did you mean 'Company'?
 *     entities/company.yaml:1:9: note: 'Company' is declared here
 *
 * The text form prints at most LIMIT diagnostics (0: all) and says how many more there are. Columns count characters;
 * the underline accounts for tabs and for the display width of wide characters.
 */
#ifndef SPECQL_DIAG_PRINT_H
#define SPECQL_DIAG_PRINT_H

#include "base/out.h"
#include "diag/diag.h"

void diag_print_text(struct out *o, struct diags *d, size_t limit, bool colour);

/* One JSON object per line: path, line, column, endColumn, severity, id, message, hint?, notes. */
void diag_print_json(struct out *o, struct diags *d);

/* One JSON document: files (FILE_COUNT), errors, warnings, diagnostics as above. */
void diag_print_report(struct out *o, struct diags *d, size_t file_count);

/*
 * One SARIF 2.1.0 log, the OASIS format that code hosts and editors read: every id is a rule, every diagnostic a result,
 * a hint the end of its message, notes are related locations.
 */
void diag_print_sarif(struct out *o, struct diags *d);

#endif

/* build_by_name.h - actions without steps: what their name says. */
#ifndef SPECQL_MODEL_BUILD_BY_NAME_H
#define SPECQL_MODEL_BUILD_BY_NAME_H

#include "model/build.h"

enum by_name {
	BY_NAME_STEP,    /* what the step does that was written to *STEP */
	BY_NAME_RESTORE, /* brings back a deleted row, which no step can */
	BY_NAME_NOTHING, /* the name fits nothing; a diagnostic was added */
};

/*
 * create_<e>, update_<e>, delete_<e>, archive_<e>, restore_<e>, activate_<e>, deactivate_<e>; else change_<field>,
 * update_<field>, set_<field>. The step is the one an author would write: `update: Contact SET is_active = TRUE`.
 */
enum by_name build_by_name(struct build *b, const struct spec_action *spec, struct str name, struct spec_step *step);

#endif

/* project_model.h - all entities of a project as models, in one process: for commands that read and write no SQL. */
#ifndef SPECQL_STEPS_PROJECT_MODEL_H
#define SPECQL_STEPS_PROJECT_MODEL_H

#include "model/model.h"
#include "steps/modules.h"
#include "steps/settings.h"

struct project_entity {
	const struct entity *entity;
	const struct spec *spec;
	const struct imports *imports;
};

struct project_model {
	VEC(struct project_entity) at; /* by schema and name */
};

/* The imports of each of SPECS, which MODULES were applied to. False: diagnostics were added. */
bool project_resolve(struct specql *sq, const struct settings *settings, struct modules *modules,
                     const struct specs *specs, struct imports **imports);

/*
 * Reads, checks and links FILES, all of them together. REVISION is where files that begin with git: are; NULL: nowhere.
 * False: diagnostics were added.
 */
bool project_model_load(struct specql *sq, const struct settings *settings, const struct str *files, size_t count,
                        struct revision *revision, struct project_model *model);

#endif

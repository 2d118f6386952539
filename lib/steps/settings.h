/*
 * settings.h - what decides about a whole project: the project file, what the command line says over it, the registry.
 */
#ifndef SPECQL_STEPS_SETTINGS_H
#define SPECQL_STEPS_SETTINGS_H

#include "record/project.h"
#include "record/registry.h"
#include "steps/session.h"

#define SETTINGS_REGISTRY "registry/domain_registry.yaml"

struct revision; /* steps/revision.h */

struct settings_options {
	struct revision *revision; /* where a project file and registry whose paths begin with git: are; NULL: nowhere */
	const char *project; /* NULL: none */
	int default_project; /* specql.yaml of the working directory, where it is there and nothing else is named */
	const char *const *externals;
	size_t external_count;
	const char *registry; /* NULL: the project file's */
	int use_registry;     /* DEFAULT_REGISTRY where nothing else names one */
	const char *default_registry; /* NULL: SETTINGS_REGISTRY, from the working directory */
	const char *const *includes;
	size_t include_count;
	const char *file_names; /* NULL: the project file's */
	int include_tv;         /* table views of entities that do not mention them */
};

struct settings {
	struct project project;
	struct registry *registry; /* NULL: none */
};

/* False: diagnostics were added. */
/* Of the options *O of a command that reads a whole project, those that are the same for all such commands. */
#define SETTINGS_OF(o)                                                                                                 \
	{                                                                                                              \
		.project = (o)->project, .default_project = 1, .externals = (o)->externals,                            \
		.external_count = (o)->external_count, .registry = (o)->registry, .use_registry = (o)->use_registry,   \
		.includes = (o)->includes, .include_count = (o)->include_count                                         \
	}

bool settings_load(struct specql *sq, const struct settings_options *options, struct settings *settings);

#endif

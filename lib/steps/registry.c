/* registry: check, assign and list. Only assign writes, and only the registry. */
#include "steps/registry.h"

#include <stdlib.h>

#include "base/file.h"
#include "model/registry_check.h"
#include "steps/operands.h"
#include "steps/modules.h"
#include "write/outputs.h"

#define BYTE_ORDER_MARK STR("\xEF\xBB\xBF")

static void remember(struct specql *sq, struct str code, struct str schema, struct str entity, struct str subdomain,
                     bool assigned)
{
	*vec_push(sq->arena, &sq->registrations.at) = (struct specql_registration){
		.code = arena_str(sq->arena, code).ptr,
		.schema = arena_str(sq->arena, schema).ptr,
		.entity = arena_str(sq->arena, entity).ptr,
		.subdomain = arena_str(sq->arena, subdomain).ptr,
		.assigned = assigned,
	};
}

static int compare(const void *a, const void *b)
{
	const struct specql_registration *x = a, *y = b;
	int codes = strcmp(x->code, y->code);
	return codes != 0 ? codes : strcmp(x->entity, y->entity);
}

static void sort_registrations(struct specql *sq)
{
	if (sq->registrations.at.len > 1)
		qsort(sq->registrations.at.items, sq->registrations.at.len, sizeof(*sq->registrations.at.items),
		      compare);
}

/* Settings and entity files. A registry is asked for: without one there is nothing to do. */
static bool load(struct specql *sq, const struct specql_registry_options *options, struct settings *settings,
                 struct specs *specs)
{
	struct settings_options o = { .project = options->project,
		                      .default_project = 1,
		                      .registry = options->registry,
		                      .use_registry = 1,
		                      .includes = options->includes,
		                      .include_count = options->include_count };
	*specs = (struct specs){ .incomplete = false };
	struct path_files files = { .at = { 0 } };
	if (!settings_load(sq, &o, settings) ||
	    !operands_find(sq, settings, options->files, options->file_count, &files))
		return false;
	specs_read(sq->arena, sq->diags, files.at.items, files.at.len, specs);
	modules_apply(modules_new(sq->arena, sq->diags, settings->project.includes, settings->project.include_count),
	              specs);
	return diags_count(sq->diags, SEVERITY_ERROR) == 0;
}

bool step_registry_check(struct specql *sq, const struct specql_registry_options *options)
{
	struct settings settings;
	struct specs specs;
	if (!load(sq, options, &settings, &specs))
		return false;
	registry_check(sq->arena, sq->diags, settings.registry, specs.at.items, specs.at.len);
	return !diags_failed(sq->diags);
}

bool step_registry_list(struct specql *sq, const struct specql_registry_options *options)
{
	struct settings settings;
	struct specs specs;
	if (!load(sq, options, &settings, &specs))
		return false;
	for (size_t d = 0; d < settings.registry->domains.len; d++) {
		const struct registry_domain *domain = &settings.registry->domains.items[d];
		for (size_t s = 0; s < domain->subdomains.len; s++)
			for (size_t i = 0; i < domain->subdomains.items[s].entities.len; i++)
				remember(sq, domain->subdomains.items[s].entities.items[i].code, domain->name,
				         domain->subdomains.items[s].entities.items[i].name,
				         domain->subdomains.items[s].name, false);
	}
	sort_registrations(sq);
	return true;
}

static bool cannot_edit(struct specql *sq, const struct settings *settings, const struct registry_addition *additions,
                        size_t count)
{
	const struct registry *r = settings->registry;
	struct span at = { r->source, r->root->span.off, 1 };
	diag(sq->diags, DIAG_REGISTRY_EDIT, at, "new entities cannot be written into this file as it is");
	for (size_t i = 0; i < count; i++)
		diag_note(sq->diags, additions[i].subdomain->node->key_span,
		          "write here, below entities: %.*s: {table_code: '%.*s'}", STR_ARG(additions[i].entity),
		          STR_ARG(additions[i].code));
	return false;
}

bool registry_assign_codes(struct specql *sq, struct settings *settings, const struct specs *specs, struct str *text)
{
	struct registry_addition *additions;
	size_t count;
	struct str path = arena_str(sq->arena, settings->project.registry), bytes;
	*text = STR_EMPTY;
	if (!registry_assign(sq->arena, sq->diags, settings->registry, specs->at.items, specs->at.len, &additions,
	                     &count))
		return false;
	if (count == 0)
		return true;
	if (!registry_insert(sq->arena, settings->registry, additions, count, text))
		return cannot_edit(sq, settings, additions, count);
	for (size_t i = 0; i < count; i++)
		remember(sq, additions[i].code, additions[i].schema, additions[i].entity, additions[i].subdomain->name,
		         true);
	sort_registrations(sq);
	settings->registry = registry_parse(sq->arena, sq->diags, source_new(sq->arena, path, *text));
	int result = file_read(sq->arena, INPUT_REGISTRY, path.ptr, 0, &bytes);
	if (result != 0)
		return diag_io(sq->diags, "read", path, result);
	if (str_starts(bytes, BYTE_ORDER_MARK))
		*text = arena_printf(sq->arena, "%.*s%.*s", STR_ARG(BYTE_ORDER_MARK), STR_ARG(*text));
	return settings->registry != NULL;
}

bool step_registry_assign(struct specql *sq, const struct specql_registry_options *options)
{
	struct settings settings;
	struct specs specs;
	struct str text;
	if (!load(sq, options, &settings, &specs) || !registry_assign_codes(sq, &settings, &specs, &text))
		return false;
	struct outputs *w = outputs_new(sq->arena, sq->diags);
	if (text.len > 0)
		outputs_add(w, settings.project.registry, text, 0);
	else
		outputs_leave(w, settings.project.registry);
	return outputs_commit(w);
}

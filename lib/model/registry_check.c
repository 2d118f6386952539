#include "model/registry_check.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/shell.h"
#include "model/placement.h"

struct check {
	struct arena *arena;
	struct diags *diags;
	const struct registry *registry;
	struct map *codes; /* code -> struct span, where it was seen first */
};

static void claim_code(struct check *c, struct str code, struct span at)
{
	const struct span *other = map_get(c->codes, code);
	if (other == NULL) {
		struct span *place = arena_make(c->arena, struct span);
		*place = at;
		map_put(c->codes, code, place);
		return;
	}
	diag(c->diags, DIAG_REGISTRY_DUPLICATE, at, "table code %.*s is taken", STR_ARG(code));
	diag_note(c->diags, *other, "%.*s is here", STR_ARG(code));
}

/* Layer and domain exist, the code is nobody's. */
static bool check_code(struct check *c, struct str code, struct span at)
{
	const struct registry *r = c->registry;
	bool layer = r->layers.len == 0;
	for (size_t i = 0; i < r->layers.len; i++)
		layer = layer || str_starts(code, r->layers.items[i]);
	for (size_t i = 0; i < r->reserved.len; i++)
		if (str_eq(code, r->reserved.items[i]))
			return diag(c->diags, DIAG_REGISTRY_CODE, at, "table code %.*s is reserved", STR_ARG(code));
	if (!layer)
		return diag(c->diags, DIAG_REGISTRY_CODE, at, "table code %.*s is of the unknown layer '%.2s'",
		            STR_ARG(code), code.ptr);
	if (registry_domain_with(r, registry_code_domain(code)) == NULL)
		return diag(c->diags, DIAG_REGISTRY_CODE, at, "table code %.*s is of the unknown domain '%c'",
		            STR_ARG(code), registry_code_domain(code));
	return true;
}

/* ---- the registry alone ---------------------------------------------------------------------------------------- */

static void check_entity(struct check *c, const struct registry_domain *domain,
                         const struct registry_subdomain *subdomain, const struct registry_entity *entity)
{
	if (entity->code.len == 0 || !check_code(c, entity->code, entity->code_span))
		return;
	claim_code(c, entity->code, entity->code_span);
	if (registry_code_domain(entity->code) != domain->digit)
		diag(c->diags, DIAG_REGISTRY_DOMAIN, entity->code_span,
		     "table code %.*s is not one of domain %.*s ('%c')", STR_ARG(entity->code), STR_ARG(domain->name),
		     domain->digit);
	else
		placement_check_digits(c->diags, c->registry, domain, subdomain, entity);
}

static void check_subdomain(struct check *c, const struct registry_domain *domain,
                            const struct registry_subdomain *subdomain)
{
	if (registry_subdomain_digits(c->registry, subdomain).len == 0) {
		diag(c->diags, DIAG_REGISTRY_CODE, subdomain->node->key_span,
		     "subdomain '%.*s' does not fit into a code", STR_ARG(subdomain->key));
		diag_hint(c->diags, "keys up to 0F; `code_layout: 2-1-2-1` has room for more");
	}
	for (size_t i = 0; i < subdomain->entities.len; i++)
		check_entity(c, domain, subdomain, &subdomain->entities.items[i]);
}

/* Every schema has one domain. */
static void check_names(struct check *c, const struct registry_domain *domain, struct str name)
{
	const struct registry_domain *first = registry_domain_of(c->registry, name);
	if (first == domain || name.len == 0)
		return;
	diag(c->diags, DIAG_REGISTRY_DOMAIN, domain->span, "schema '%.*s' belongs to domain %.*s, too", STR_ARG(name),
	     STR_ARG(first->name));
	diag_note(c->diags, first->span, "%.*s is here", STR_ARG(first->name));
}

static const struct registry_subdomain *subdomain_named(const struct registry_domain *domain, struct str name)
{
	for (size_t i = 0; i < domain->subdomains.len; i++)
		if (str_eq(domain->subdomains.items[i].name, name) || str_eq(domain->subdomains.items[i].key, name))
			return &domain->subdomains.items[i];
	return NULL;
}

static void check_inferences(struct check *c)
{
	for (size_t i = 0; i < c->registry->inferences.len; i++) {
		const struct registry_inference *inference = &c->registry->inferences.items[i];
		const struct registry_domain *domain = registry_domain_of(c->registry, inference->domain);
		if (domain == NULL || subdomain_named(domain, inference->subdomain) == NULL)
			diag(c->diags, DIAG_REGISTRY_DOMAIN, inference->span,
			     "the registry has no subdomain '%.*s' in a domain '%.*s'", STR_ARG(inference->subdomain),
			     STR_ARG(inference->domain));
	}
}

static void check_registry(struct check *c)
{
	for (size_t d = 0; d < c->registry->domains.len; d++) {
		const struct registry_domain *domain = &c->registry->domains.items[d];
		check_names(c, domain, domain->name);
		for (size_t i = 0; i < domain->alias_count; i++)
			check_names(c, domain, domain->aliases[i]);
		for (size_t s = 0; s < domain->subdomains.len; s++)
			check_subdomain(c, domain, &domain->subdomains.items[s]);
	}
	check_inferences(c);
}

/* ---- entity files ---------------------------------------------------------------------------------------------- */

/* ENTITY in any domain, for a message. */
static const struct registry_entity *find_anywhere(const struct registry *r, struct str entity,
                                                   const struct registry_domain **domain)
{
	for (size_t d = 0; d < r->domains.len; d++) {
		const struct registry_entity *found = registry_find(&r->domains.items[d], entity, NULL);
		*domain = &r->domains.items[d];
		if (found != NULL)
			return found;
	}
	return NULL;
}

static const struct registry_domain *domain_of(struct arena *arena, struct diags *diags, const struct registry *r,
                                               const struct spec *spec)
{
	const struct registry_domain *domain = registry_domain_of(r, spec->schema);
	if (domain != NULL)
		return domain;
	diag(diags, DIAG_REGISTRY_DOMAIN, spec->schema_span, "the registry has no domain for schema '%.*s'",
	     STR_ARG(spec->schema));
	struct str *names = arena_make_array(arena, struct str, r->domains.len);
	for (size_t i = 0; i < r->domains.len; i++)
		names[i] = r->domains.items[i].name;
	diag_suggest(diags, spec->schema, names, r->domains.len);
	return NULL;
}

static void check_unregistered(struct check *c, const struct spec *spec)
{
	const struct registry_domain *other;
	const struct registry_entity *found = find_anywhere(c->registry, spec->name, &other);
	if (found != NULL) {
		diag(c->diags, DIAG_REGISTRY_DOMAIN, found->span,
		     "%.*s is registered in domain %.*s, but its schema is '%.*s'", STR_ARG(found->name),
		     STR_ARG(other->name), STR_ARG(spec->schema));
		diag_note(c->diags, spec->schema_span, "the schema is here");
		return;
	}
	diag(c->diags, DIAG_REGISTRY_UNREGISTERED, spec->span, "%.*s is not in the registry", STR_ARG(spec->name));
	struct str registry = shell_word(c->arena, c->registry->source->path);
	struct str file = shell_word(c->arena, spec->span.source->path);
	diag_hint(c->diags, "`specql registry assign --registry %.*s %.*s` puts it there", STR_ARG(registry),
	          STR_ARG(file));
}

/* `organization` of the file against its domain and the registered code. */
static void check_organization(struct check *c, const struct spec *spec, const struct registry_domain *domain,
                               const struct registry_entity *found)
{
	if (spec->domain_name.len > 0 && registry_domain_of(c->registry, spec->domain_name) != domain)
		diag(c->diags, DIAG_REGISTRY_MISMATCH, spec->domain_span,
		     "schema '%.*s' belongs to domain %.*s, not '%.*s'", STR_ARG(spec->schema), STR_ARG(domain->name),
		     STR_ARG(spec->domain_name));
	if (spec->table_code.len == 0 || !check_code(c, spec->table_code, spec->table_code_span))
		return;
	if (registry_code_domain(spec->table_code) != domain->digit)
		diag(c->diags, DIAG_REGISTRY_DOMAIN, spec->table_code_span,
		     "table code %.*s is not one of domain %.*s ('%c')", STR_ARG(spec->table_code),
		     STR_ARG(domain->name), domain->digit);
	if (found == NULL) {
		claim_code(c, spec->table_code, spec->table_code_span);
	} else if (found->code.len > 0 && !str_eq(found->code, spec->table_code)) {
		diag(c->diags, DIAG_REGISTRY_MISMATCH, spec->table_code_span,
		     "the registry gives %.*s the table code %.*s", STR_ARG(spec->name), STR_ARG(found->code));
		diag_note(c->diags, found->code_span, "%.*s is here", STR_ARG(found->code));
	}
}

void registry_check(struct arena *arena, struct diags *diags, const struct registry *registry,
                    struct spec *const *specs, size_t count)
{
	struct check c = { arena, diags, registry, map_new(arena) };
	check_registry(&c);
	for (size_t i = 0; i < count; i++) {
		const struct registry_domain *domain = domain_of(arena, diags, registry, specs[i]);
		if (domain == NULL)
			continue;
		const struct registry_entity *found = registry_find(domain, specs[i]->name, NULL);
		if (found == NULL)
			check_unregistered(&c, specs[i]);
		check_organization(&c, specs[i], domain, found);
	}
}

/* ---- assigning ------------------------------------------------------------------------------------------------- */

static int compare_specs(const void *a, const void *b)
{
	const struct spec *x = *(struct spec *const *)a, *y = *(struct spec *const *)b;
	int schemas = str_cmp(x->schema, y->schema);
	return schemas != 0 ? schemas : str_cmp(x->name, y->name);
}

static bool has_pattern(struct arena *arena, const struct registry_inference *inference, struct str entity)
{
	char *lower = arena_alloc(arena, entity.len + 1);
	for (size_t i = 0; i < entity.len; i++)
		lower[i] = (char)(entity.ptr[i] >= 'A' && entity.ptr[i] <= 'Z' ? entity.ptr[i] - 'A' + 'a'
		                                                               : entity.ptr[i]);
	for (size_t i = 0; i < inference->pattern_count; i++)
		if (inference->patterns[i].len > 0 &&
		    str_search((struct str){ lower, entity.len }, inference->patterns[i]) != (size_t)-1)
			return true;
	return false;
}

static const struct registry_subdomain *choose_subdomain(struct check *c, const struct registry_domain *domain,
                                                         const struct spec *spec)
{
	const struct registry_subdomain *core = subdomain_named(domain, STR("core"));
	for (size_t i = 0; spec->table_code.len > 0 && i < domain->subdomains.len; i++)
		if (str_eq(registry_subdomain_digits(c->registry, &domain->subdomains.items[i]),
		           registry_code_subdomain(c->registry, spec->table_code)))
			return &domain->subdomains.items[i];
	for (size_t i = 0; i < c->registry->inferences.len; i++) {
		const struct registry_inference *inference = &c->registry->inferences.items[i];
		if (registry_domain_of(c->registry, inference->domain) != domain ||
		    !has_pattern(c->arena, inference, spec->name))
			continue;
		const struct registry_subdomain *found = subdomain_named(domain, inference->subdomain);
		if (found != NULL)
			return found;
	}
	if (core == NULL && domain->subdomains.len > 0)
		return &domain->subdomains.items[0];
	return core;
}

/* Somebody has a code with these digits in front. */
static bool is_taken(const struct check *c, struct str digits)
{
	for (size_t i = 0; i < map_len(c->codes); i++)
		if (str_starts(map_key(c->codes, i), digits))
			return true;
	return false;
}

static struct str free_code(struct check *c, const struct registry_domain *domain,
                            const struct registry_subdomain *subdomain)
{
	struct str digits = registry_subdomain_digits(c->registry, subdomain);
	const char *file = c->registry->wide_subdomains ? "" : "1";
	for (unsigned entity = 1; digits.len > 0 && entity <= 0xF; entity++) {
		struct str code = arena_printf(c->arena, "01%c%.*s%X", domain->digit, STR_ARG(digits), entity);
		if (!is_taken(c, code))
			return arena_printf(c->arena, "%.*s%s", STR_ARG(code), file);
	}
	return STR_EMPTY;
}

static bool report_full(struct check *c, const struct registry_domain *domain,
                        const struct registry_subdomain *subdomain, const struct spec *spec)
{
	diag(c->diags, DIAG_REGISTRY_FULL, subdomain->node->key_span,
	     "subdomain '%.*s' of %.*s has no free digit for %.*s.%.*s", STR_ARG(subdomain->name),
	     STR_ARG(domain->name), STR_ARG(spec->schema), STR_ARG(spec->name));
	diag_hint(c->diags, c->registry->wide_subdomains
	                            ? "put it into another subdomain"
	                            : "put it into another subdomain; `code_layout: 2-1-2-1` has room for 255 of them");
	return false;
}

static bool assign(struct check *c, const struct spec *spec, struct registry_addition *addition)
{
	const struct registry_domain *domain = registry_domain_of(c->registry, spec->schema);
	const struct registry_subdomain *subdomain = choose_subdomain(c, domain, spec);
	if (domain->digit == '\0')
		return false; /* reported when it was read */
	if (subdomain == NULL) {
		diag(c->diags, DIAG_REGISTRY_FULL, domain->span, "domain %.*s has no subdomain for %.*s",
		     STR_ARG(domain->name), STR_ARG(spec->name));
		return false;
	}
	struct str code = spec->table_code.len > 0 ? spec->table_code : free_code(c, domain, subdomain);
	if (code.len == 0)
		return report_full(c, domain, subdomain, spec);
	struct span *at = arena_make(c->arena, struct span);
	*at = spec->span;
	map_put(c->codes, code, at);
	*addition = (struct registry_addition){ spec->name, spec->schema, code, domain, subdomain };
	return true;
}

/* The registry knows entities of a domain by name alone. */
static bool is_homonym(struct check *c, const struct spec *spec, const struct registry_addition *additions,
                       size_t count)
{
	const struct registry_domain *domain = registry_domain_of(c->registry, spec->schema);
	for (size_t i = 0; i < count; i++)
		if (additions[i].domain == domain && str_eq_nocase(additions[i].entity, spec->name)) {
			diag(c->diags, DIAG_REGISTRY_DUPLICATE, spec->span, "domain %.*s gets two entities called %.*s",
			     STR_ARG(domain->name), STR_ARG(spec->name));
			return true;
		}
	return false;
}

/* Codes that are in use or set aside. A code of an entity file is its own, unless somebody has it. */
static void collect_codes(struct check *c, struct spec *const *specs, size_t count)
{
	for (size_t d = 0; d < c->registry->domains.len; d++)
		for (size_t s = 0; s < c->registry->domains.items[d].subdomains.len; s++) {
			const struct registry_subdomain *sub = &c->registry->domains.items[d].subdomains.items[s];
			for (size_t i = 0; i < sub->entities.len; i++)
				if (sub->entities.items[i].code.len > 0 &&
				    map_get(c->codes, sub->entities.items[i].code) == NULL)
					claim_code(c, sub->entities.items[i].code, sub->entities.items[i].code_span);
		}
	for (size_t i = 0; i < count; i++) {
		const struct registry_domain *domain = registry_domain_of(c->registry, specs[i]->schema);
		bool registered = domain != NULL && registry_find(domain, specs[i]->name, NULL) != NULL;
		if (specs[i]->table_code.len > 0 && !registered && domain != NULL)
			check_organization(c, specs[i], domain, NULL);
	}
	for (size_t i = 0; i < c->registry->reserved.len; i++)
		map_put(c->codes, c->registry->reserved.items[i], arena_make(c->arena, struct span));
}

bool registry_assign(struct arena *arena, struct diags *diags, const struct registry *registry,
                     struct spec *const *specs, size_t count, struct registry_addition **additions,
                     size_t *addition_count)
{
	struct check c = { arena, diags, registry, map_new(arena) };
	struct spec **sorted = arena_make_array(arena, struct spec *, count);
	size_t errors = diags_count(diags, SEVERITY_ERROR);
	*additions = arena_make_array(arena, struct registry_addition, count);
	*addition_count = 0;
	for (size_t i = 0; i < count; i++)
		sorted[i] = specs[i];
	qsort(sorted, count, sizeof(*sorted), compare_specs);
	collect_codes(&c, sorted, count);
	for (size_t i = 0; i < count; i++) {
		const struct registry_domain *domain = domain_of(arena, diags, registry, sorted[i]);
		if (domain != NULL && registry_find(domain, sorted[i]->name, NULL) == NULL &&
		    !is_homonym(&c, sorted[i], *additions, *addition_count) &&
		    assign(&c, sorted[i], &(*additions)[*addition_count]))
			(*addition_count)++;
	}
	return diags_count(diags, SEVERITY_ERROR) == errors;
}

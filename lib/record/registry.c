#include "record/registry.h"

#include "read/keys.h"

struct reader {
	struct arena *arena;
	struct diags *diags;
	struct registry *registry;
};

static const struct key_row registry_keys[] = {
	{ "version", KEY_IGNORED },    { "last_updated", KEY_IGNORED },
	{ "schema_layers", KEY_READ }, { "domains", KEY_READ },
	{ "schemas", KEY_READ },       { "reserved_codes", KEY_READ },
	{ "validation", KEY_IGNORED }, { "subdomain_inference", KEY_READ },
	{ "code_layout", KEY_READ },
};

static const struct key_row domain_keys[] = {
	{ "name", KEY_READ },         { "description", KEY_IGNORED }, { "aliases", KEY_READ },
	{ "multi_tenant", KEY_READ }, { "subdomains", KEY_READ },
};

static const struct key_row subdomain_keys[] = {
	{ "name", KEY_READ },
	{ "description", KEY_IGNORED },
	{ "next_entity_sequence", KEY_IGNORED },
	{ "entities", KEY_READ },
};

static const struct key_row entity_keys[] = {
	{ "table_code", KEY_READ },
	{ "entity_code", KEY_IGNORED },
	{ "assigned_at", KEY_IGNORED },
};

static const struct key_row schema_keys[] = { { "tier", KEY_READ }, { "description", KEY_IGNORED } };

/* ---- codes ----------------------------------------------------------------------------------------------------- */

/* The digit in upper case; 0: none. */
static char hex_digit(char c)
{
	if (c >= 'a' && c <= 'f')
		return (char)(c - 'a' + 'A');
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') ? c : '\0';
}

char registry_code_domain(struct str code)
{
	return code.ptr[2];
}

struct str registry_code_subdomain(const struct registry *r, struct str code)
{
	return str_sub(code, 3, r->wide_subdomains ? 2 : 1);
}

struct str registry_subdomain_digits(const struct registry *r, const struct registry_subdomain *subdomain)
{
	if (r->wide_subdomains)
		return subdomain->key;
	return subdomain->key.ptr[0] == '0' ? str_sub(subdomain->key, 1, 1) : STR_EMPTY;
}

/* ---- pieces ---------------------------------------------------------------------------------------------------- */

static bool is_mapping(struct reader *r, const struct yaml_node *node, const char *what)
{
	if (node->kind == YAML_MAPPING)
		return true;
	return diag(r->diags, DIAG_WRONG_KIND, node->key_span, "%s is a mapping, not %s", what, yaml_kind_name(node));
}

static size_t get_texts(struct reader *r, const struct yaml_node *list, struct str **texts)
{
	size_t count = 0;
	*texts = NULL;
	if (list == NULL || yaml_is_null(list))
		return 0;
	if (list->kind != YAML_SEQUENCE) {
		diag(r->diags, DIAG_WRONG_KIND, list->key_span, "'%.*s' takes a list, not %s", STR_ARG(list->key),
		     yaml_kind_name(list));
		return 0;
	}
	*texts = arena_make_array(r->arena, struct str, list->count);
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next)
		if (c->kind == YAML_SCALAR)
			(*texts)[count++] = c->text;
		else
			diag(r->diags, DIAG_WRONG_KIND, c->span, "text stands here, not %s", yaml_kind_name(c));
	return count;
}

/* ---- domains --------------------------------------------------------------------------------------------------- */

static void read_entity(struct reader *r, const struct yaml_node *node, struct registry_subdomain *subdomain)
{
	const struct yaml_node *code = node;
	if (node->kind == YAML_MAPPING) {
		keys_check(r->diags, node, entity_keys, countof(entity_keys), "an entity of the registry");
		code = keys_get(node, "table_code");
	}
	struct registry_entity *e = vec_push(r->arena, &subdomain->entities);
	*e = (struct registry_entity){ .name = node->key, .span = node->key_span, .code = STR_EMPTY };
	if (code == NULL || yaml_is_null(code)) {
		diag(r->diags, DIAG_MISSING_KEY, node->key_span, "'%.*s' has no table_code", STR_ARG(node->key));
		return;
	}
	e->code_span = code->span;
	if (code->kind != YAML_SCALAR) {
		diag(r->diags, DIAG_WRONG_KIND, code->key_span, "a table code is text, not %s", yaml_kind_name(code));
		return;
	}
	if (table_code_parse(r->arena, code->text, &e->code))
		return;
	diag(r->diags, DIAG_REGISTRY_CODE, code->span, "'%.*s' is no table code", STR_ARG(code->text));
	diag_hint(r->diags, "six hexadecimal digits");
}

static void read_subdomain(struct reader *r, const struct yaml_node *node, struct registry_domain *domain)
{
	struct registry_subdomain subdomain = { .node = node };
	if (!is_mapping(r, node, "a subdomain"))
		return;
	keys_check(r->diags, node, subdomain_keys, countof(subdomain_keys), "a subdomain");
	if (!hex_parse(r->arena, node->key, 2, &subdomain.key)) {
		diag(r->diags, DIAG_REGISTRY_CODE, node->key_span, "'%.*s' is no key of a subdomain",
		     STR_ARG(node->key));
		diag_hint(r->diags, "two hexadecimal digits in quotes: '01'");
		return;
	}
	keys_text(r->diags, node, "name", &subdomain.name, NULL);
	const struct yaml_node *entities = keys_mapping(r->diags, node, "entities");
	for (const struct yaml_node *c = entities ? entities->first : NULL; c != NULL; c = c->next)
		read_entity(r, c, &subdomain);
	*vec_push(r->arena, &domain->subdomains) = subdomain;
}

static void read_domain(struct reader *r, const struct yaml_node *node)
{
	struct registry_domain domain = { .span = node->key_span };
	if (!is_mapping(r, node, "a domain"))
		return;
	keys_check(r->diags, node, domain_keys, countof(domain_keys), "a domain");
	domain.digit = node->key.len == 1 ? hex_digit(node->key.ptr[0]) : '\0';
	if (domain.digit == '\0') {
		diag(r->diags, DIAG_REGISTRY_CODE, node->key_span, "'%.*s' is no key of a domain", STR_ARG(node->key));
		diag_hint(r->diags, "one hexadecimal digit in quotes: '2'");
	}
	keys_text(r->diags, node, "name", &domain.name, NULL);
	if (domain.name.len == 0)
		diag(r->diags, DIAG_MISSING_KEY, node->key_span, "domain '%.*s' has no name", STR_ARG(node->key));
	keys_bool(r->diags, node, "multi_tenant", &domain.multi_tenant);
	domain.alias_count = get_texts(r, keys_get(node, "aliases"), &domain.aliases);
	const struct yaml_node *subdomains = keys_mapping(r->diags, node, "subdomains");
	for (const struct yaml_node *c = subdomains ? subdomains->first : NULL; c != NULL; c = c->next)
		read_subdomain(r, c, &domain);
	*vec_push(r->arena, &r->registry->domains) = domain;
}

/* ---- tiers ----------------------------------------------------------------------------------------------------- */

static bool read_tier(struct reader *r, struct str text, struct span at, bool *tenant_scoped)
{
	*tenant_scoped = str_is(text, "multi_tenant");
	if (*tenant_scoped || str_is(text, "shared") || str_is(text, "framework"))
		return true;
	return diag(r->diags, DIAG_BAD_VALUE, at, "a tier is multi_tenant, shared or framework, not '%.*s'",
	            STR_ARG(text));
}

/* crm: {tier: multi_tenant} */
static void read_schema(struct reader *r, const struct yaml_node *node)
{
	struct registry_tier tier = { .schema = node->key };
	struct str text;
	struct span at = node->key_span;
	keys_check(r->diags, node, schema_keys, countof(schema_keys), "a schema of the registry");
	if (!keys_text(r->diags, node, "tier", &text, &at))
		return;
	if (text.len == 0)
		diag(r->diags, DIAG_MISSING_KEY, node->key_span, "schema '%.*s' has no tier", STR_ARG(node->key));
	else if (read_tier(r, text, at, &tier.tenant_scoped))
		*vec_push(r->arena, &r->registry->tiers) = tier;
}

/* multi_tenant: [crm, sales] */
static void read_tier_list(struct reader *r, const struct yaml_node *node)
{
	bool tenant_scoped;
	struct str *schemas;
	if (!read_tier(r, node->key, node->key_span, &tenant_scoped))
		return;
	size_t count = get_texts(r, node, &schemas);
	for (size_t i = 0; i < count; i++)
		*vec_push(r->arena, &r->registry->tiers) = (struct registry_tier){ schemas[i], tenant_scoped };
}

static void read_schemas(struct reader *r, const struct yaml_node *schemas)
{
	for (const struct yaml_node *c = schemas ? schemas->first : NULL; c != NULL; c = c->next)
		if (c->kind == YAML_MAPPING)
			read_schema(r, c);
		else if (c->kind == YAML_SEQUENCE)
			read_tier_list(r, c);
		else if (!yaml_is_null(c))
			diag(r->diags, DIAG_WRONG_KIND, c->key_span,
			     "'schemas' takes `schema: {tier: …}` or `tier: [schema, …]`, not text");
}

/* ---- the rest -------------------------------------------------------------------------------------------------- */

static void read_inference(struct reader *r, const struct yaml_node *root)
{
	const struct yaml_node *domains = keys_mapping(r->diags, root, "subdomain_inference");
	for (const struct yaml_node *d = domains ? domains->first : NULL; d != NULL; d = d->next) {
		if (!is_mapping(r, d, "the inference of a domain"))
			continue;
		for (const struct yaml_node *s = d->first; s != NULL; s = s->next) {
			struct registry_inference i = { .domain = d->key, .subdomain = s->key, .span = s->key_span };
			if (!is_mapping(r, s, "the inference of a subdomain"))
				continue;
			i.pattern_count = get_texts(r, keys_get(s, "patterns"), &i.patterns);
			*vec_push(r->arena, &r->registry->inferences) = i;
		}
	}
}

static void read_layers(struct reader *r, const struct yaml_node *root)
{
	const struct yaml_node *layers = keys_mapping(r->diags, root, "schema_layers");
	struct str code;
	for (const struct yaml_node *c = layers ? layers->first : NULL; c != NULL; c = c->next)
		if (hex_parse(r->arena, c->key, 2, &code))
			*vec_push(r->arena, &r->registry->layers) = code;
		else
			diag(r->diags, DIAG_REGISTRY_CODE, c->key_span, "'%.*s' is no key of a layer", STR_ARG(c->key)),
			        diag_hint(r->diags, "two hexadecimal digits in quotes: '01'");
}

static void read_reserved(struct reader *r, const struct yaml_node *root)
{
	const struct yaml_node *list = keys_get(root, "reserved_codes");
	struct str *texts, code;
	if (get_texts(r, list, &texts) == 0)
		return;
	for (const struct yaml_node *c = list->first; c != NULL; c = c->next)
		if (c->kind == YAML_SCALAR && !table_code_parse(r->arena, c->text, &code))
			diag(r->diags, DIAG_REGISTRY_CODE, c->span, "'%.*s' is no table code", STR_ARG(c->text));
		else if (c->kind == YAML_SCALAR)
			*vec_push(r->arena, &r->registry->reserved) = code;
}

static void read_layout(struct reader *r, const struct yaml_node *root)
{
	struct str layout;
	struct span at;
	if (!keys_text(r->diags, root, "code_layout", &layout, &at) || layout.len == 0)
		return;
	r->registry->wide_subdomains = str_is(layout, "2-1-2-1");
	if (!r->registry->wide_subdomains && !str_is(layout, "2-1-1-1-1"))
		diag(r->diags, DIAG_BAD_VALUE, at, "'code_layout' is 2-1-1-1-1 or 2-1-2-1, not '%.*s'",
		     STR_ARG(layout));
}

static struct registry *read_registry(struct arena *arena, struct diags *diags, const struct yaml_node *root)
{
	struct reader r = { arena, diags, arena_make(arena, struct registry) };
	if (root == NULL)
		return NULL;
	if (root->kind != YAML_MAPPING) {
		diag(diags, DIAG_WRONG_KIND, root->span, "a registry is a mapping, not %s", yaml_kind_name(root));
		return NULL;
	}
	r.registry->source = root->span.source;
	r.registry->root = root;
	keys_check(diags, root, registry_keys, countof(registry_keys), "a registry");
	read_layout(&r, root);
	read_layers(&r, root);
	const struct yaml_node *domains = keys_mapping(diags, root, "domains");
	for (const struct yaml_node *c = domains ? domains->first : NULL; c != NULL; c = c->next)
		read_domain(&r, c);
	read_schemas(&r, keys_mapping(diags, root, "schemas"));
	read_reserved(&r, root);
	read_inference(&r, root);
	return r.registry;
}

struct registry *registry_load(struct arena *arena, struct diags *diags, struct str path)
{
	return read_registry(arena, diags, yaml_load(arena, diags, INPUT_REGISTRY, path, &yaml_default_limits));
}

struct registry *registry_parse(struct arena *arena, struct diags *diags, struct source *source)
{
	return read_registry(arena, diags, yaml_parse(arena, diags, source, &yaml_default_limits));
}

/* ---- questions ------------------------------------------------------------------------------------------------- */

static bool is_domain(const struct registry_domain *d, struct str schema)
{
	if (str_eq(d->name, schema) || (schema.len == 1 && hex_digit(schema.ptr[0]) == d->digit && d->digit != '\0'))
		return true;
	for (size_t i = 0; i < d->alias_count; i++)
		if (str_eq(d->aliases[i], schema))
			return true;
	return false;
}

const struct registry_domain *registry_domain_of(const struct registry *r, struct str schema)
{
	for (size_t i = 0; i < r->domains.len; i++)
		if (is_domain(&r->domains.items[i], schema))
			return &r->domains.items[i];
	return NULL;
}

const struct registry_domain *registry_domain_with(const struct registry *r, char digit)
{
	for (size_t i = 0; i < r->domains.len; i++)
		if (r->domains.items[i].digit == digit && digit != '\0')
			return &r->domains.items[i];
	return NULL;
}

/* What is said about the schema itself goes before what is said about its domain. */
bool registry_tenancy(const struct registry *r, struct str schema, bool *tenant_scoped)
{
	for (size_t i = 0; i < r->tiers.len; i++)
		if (str_eq(r->tiers.items[i].schema, schema)) {
			*tenant_scoped = r->tiers.items[i].tenant_scoped;
			return true;
		}
	const struct registry_domain *d = registry_domain_of(r, schema);
	if (d != NULL)
		*tenant_scoped = d->multi_tenant;
	return d != NULL;
}

const struct registry_entity *registry_find(const struct registry_domain *domain, struct str entity,
                                            const struct registry_subdomain **subdomain)
{
	for (size_t s = 0; s < domain->subdomains.len; s++)
		for (size_t i = 0; i < domain->subdomains.items[s].entities.len; i++)
			if (str_eq_nocase(domain->subdomains.items[s].entities.items[i].name, entity)) {
				if (subdomain != NULL)
					*subdomain = &domain->subdomains.items[s];
				return &domain->subdomains.items[s].entities.items[i];
			}
	return NULL;
}

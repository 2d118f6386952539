#include "model/placement.h"

bool placement_tenant_scoped(const struct resolve *r, struct str schema, const struct iface_entity *e)
{
	const struct project *p = r->project;
	bool tenant_scoped = false;
	if (e != NULL && e->tier[0] != '\0')
		return str_is(str_from(e->tier), "multi_tenant");
	for (size_t i = 0; i < p->tenancy_count; i++)
		if (str_eq(p->tenancies[i].schema, schema))
			return p->tenancies[i].tenant_scoped;
	if (r->registry != NULL)
		registry_tenancy(r->registry, schema, &tenant_scoped);
	return tenant_scoped;
}

struct str placement_code(const struct resolve *r, const struct iface_entity *e)
{
	const struct registry_subdomain *subdomain;
	if (e->table_code[0] != '\0')
		return str_from(e->table_code);
	const struct registry_domain *domain =
	        r->registry ? registry_domain_of(r->registry, str_from(e->schema)) : NULL;
	const struct registry_entity *found = domain ? registry_find(domain, str_from(e->entity), &subdomain) : NULL;
	if (found == NULL)
		return STR_EMPTY;
	if (found->code.len > 0)
		placement_check_digits(r->diags, r->registry, domain, subdomain, found);
	return found->code;
}

void placement_check_digits(struct diags *diags, const struct registry *registry, const struct registry_domain *domain,
                            const struct registry_subdomain *subdomain, const struct registry_entity *entity)
{
	struct str want = registry_subdomain_digits(registry, subdomain);
	struct str got = registry_code_subdomain(registry, entity->code);
	if (domain->digit != registry_code_domain(entity->code))
		diag(diags, DIAG_REGISTRY_SUBDOMAIN, entity->code_span,
		     "%.*s has the digit '%c' where its domain %.*s has '%c'", STR_ARG(entity->code),
		     registry_code_domain(entity->code), STR_ARG(domain->name), domain->digit);
	else if (!str_eq(want, got))
		diag(diags, DIAG_REGISTRY_SUBDOMAIN, entity->code_span,
		     "%.*s has '%.*s' where its subdomain '%.*s' would have '%.*s'", STR_ARG(entity->code),
		     STR_ARG(got), STR_ARG(subdomain->key), STR_ARG(want.len > 0 ? want : STR("nothing")));
}

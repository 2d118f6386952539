#include "model/spec_links.h"

#include "model/names.h"

static struct str suffixed(struct arena *arena, const struct spec_field *f, const char *suffix)
{
	return arena_printf(arena, "%.*s_%s", STR_ARG(name_snake(arena, f->name)), suffix);
}

struct derived spec_derived(struct arena *arena, const struct spec *spec, const struct spec_field *f)
{
	enum { WITHOUT_TARGETS = 2 };
	struct derived derived = { .table = STR_EMPTY };
	const struct type_expr *type = f->type;
	struct str field = name_snake(arena, f->name);
	if (type == NULL)
		return derived;
	derived.names = arena_make_array(arena, struct str, WITHOUT_TARGETS + type->target_count);
	if (type->kind == TYPE_EXPR_REF)
		derived.names[derived.count++] = name_fk(arena, field);
	if (type->kind == TYPE_EXPR_REF || type->kind == TYPE_EXPR_UNION)
		derived.names[derived.count++] = suffixed(arena, f, "id");
	if (type->kind == TYPE_EXPR_UNION)
		derived.names[derived.count++] = suffixed(arena, f, "type");
	for (size_t i = 0; i < type->target_count; i++)
		derived.names[derived.count++] = name_branch(arena, field, name_snake(arena, type->targets[i]->entity));
	if (type->kind == TYPE_EXPR_LIST && type->item->kind == TYPE_EXPR_REF) {
		derived.names[derived.count++] = suffixed(arena, f, "ids");
		derived.table = name_links(arena, name_snake(arena, spec->name), field);
	}
	return derived;
}

static void check_twice(struct arena *arena, struct diags *diags, const struct spec_field *f)
{
	const struct type_expr *type = f->type;
	for (size_t i = 1; i < type->target_count; i++) {
		struct str slug = name_snake(arena, type->targets[i]->entity);
		for (size_t k = 0; k < i; k++) {
			if (!str_eq(name_snake(arena, type->targets[k]->entity), slug))
				continue;
			diag(diags, DIAG_NAME_COLLISION, type->targets[i]->span,
			     "two targets of '%.*s' would share the column %.*s", STR_ARG(f->name),
			     STR_ARG(name_branch(arena, f->name, slug)));
			diag_hint(diags, "write two fields, one for each of them");
			break;
		}
	}
}

void spec_check_targets(struct arena *arena, struct diags *diags, const struct spec *spec, const struct spec_field *f)
{
	if (f->type == NULL)
		return;
	check_twice(arena, diags, f);
	if (f->type->kind != TYPE_EXPR_LIST || f->type->item->kind != TYPE_EXPR_REF)
		return;
	struct str owner = name_snake(arena, spec->name);
	if (!str_eq(name_snake(arena, f->type->item->entity), owner) || !str_eq(f->name, owner))
		return;
	diag(diags, DIAG_NAME_COLLISION, f->span, "both columns of the list's table would be %.*s",
	     STR_ARG(name_fk(arena, owner)));
	diag_hint(diags, "the field needs another name");
}

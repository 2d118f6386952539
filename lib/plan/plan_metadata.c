/*
 * plan_metadata.c - 40_metadata: what the table, the view and their columns are, for people and for FraiseQL.
 *
 * On tables and columns the annotation is one line; on the view it is a block of YAML, because FraiseQL reads it there.
 */
#include "plan/plan_api.h"

#include "model/names.h"
#include "model/table.h"

/* Columns every table has beside its fields. */
struct system_row {
	const char *column;
	const char *type; /* of the API, "" for what never leaves the database */
	const char *description;
	bool in_view;
	bool tenant; /* of tenant-scoped tables only */
};

static const struct system_row before_fields[] = {
	{ "id", "UUID", "Public identifier.", true, false },
	{ "identifier", "String", "Human-readable identifier.", true, false },
	{ "tenant_id", "", "Tenant the row belongs to.", true, true },
};

static const struct system_row behind_fields[] = {
	{ "version", "Int", "How often the row was written.", true, false },
	{ "created_at", "DateTime", "When the row was created.", true, false },
	{ "created_by", "", "User who created the row.", false, false },
	{ "updated_at", "DateTime", "When the row was last changed.", true, false },
	{ "updated_by", "", "User who last changed the row.", false, false },
	{ "deleted_at", "", "When the row was deleted; NULL while it lives.", false, false },
	{ "deleted_by", "", "User who deleted the row.", false, false },
};

struct metadata {
	struct plan *plan;
	const struct entity *entity;
	struct qname name; /* table or view */
	bool view;
};

static void comment_system(struct metadata *m, const struct system_row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct str text = str_from(rows[i].description);

		if ((m->view && !rows[i].in_view) || (rows[i].tenant && !m->entity->tenant_scoped) ||
		    entity_lacks(m->entity, str_from(rows[i].column)))
			continue;
		if (rows[i].type[0] != '\0' && !api_hides(m->entity))
			text = arena_printf(m->plan->arena,
			                    "@fraiseql:field name=%s,type=%s!,required=true,description=%s",
			                    rows[i].column, rows[i].type, rows[i].description);
		plan_comment(m->plan, COMMENT_ON_COLUMN, m->name, str_from(rows[i].column), text);
	}
}

/* about_id and about_type of the view; a column for each target in the table. */
static void comment_union(struct metadata *m, const struct field *field)
{
	struct plan *plan = m->plan;
	struct type type = plan_union_type(plan->arena, field);
	struct str id =
	        plan_own_field_comment(plan->arena, m->entity, field, field->input_key, &field->type, field->required);

	if (m->view) {
		plan_comment(plan, COMMENT_ON_COLUMN, m->name, field->input_key, id);
		plan_comment(
		        plan, COMMENT_ON_COLUMN, m->name, field->type_key,
		        plan_field_comment(plan->arena, m->entity, field->type_key, &type, field->required, STR_EMPTY));
		return;
	}
	for (size_t i = 0; i < field_column_count(field); i++) {
		struct type one = { .kind = TYPE_REF, .target = field->type.branches[i].target };

		plan_comment(plan, COMMENT_ON_COLUMN, m->name, field_column(field, i),
		             plan_own_field_comment(plan->arena, m->entity, field, field->input_key, &one, false));
	}
}

/* A reference is company_id to the API, whether the column is fk_company of the table or company_id of the view. */
static void comment_fields(struct metadata *m)
{
	for (size_t i = 0; i < m->entity->field_count; i++) {
		const struct field *field = &m->entity->fields[i];

		if (field->type.kind == TYPE_UNION) {
			comment_union(m, field);
			continue;
		}
		if (field->type.kind == TYPE_LINKS) /* in data, and in a table of its own */
			continue;
		plan_comment(m->plan, COMMENT_ON_COLUMN, m->name, m->view ? field->input_key : field->column,
		             plan_own_field_comment(m->plan->arena, m->entity, field, field->input_key, &field->type,
		                                    field->required));
	}
	for (size_t i = 0; i < m->entity->computed_count; i++) {
		const struct computed_field *field = &m->entity->computed[i];

		if (m->view || field->stored)
			plan_comment(m->plan, COMMENT_ON_COLUMN, m->name, field->name,
			             field->hidden ? field->text
			                           : plan_field_comment(m->plan->arena, m->entity, field->name,
			                                                &field->type, false, field->text));
	}
}

/* What the author wrote, else the name in words. */
static struct str description(struct arena *arena, const struct entity *entity)
{
	struct str text = str_trim(entity->description);

	return text.len > 0 ? text : name_words(arena, entity->slug);
}

static struct str table_text(struct arena *arena, const struct entity *entity)
{
	bool trinity = entity->api == NULL || entity->api->trinity;
	struct str words = description(arena, entity), name = api_type_name(entity);

	if (api_hides(entity))
		return words;
	return arena_printf(arena, "%.*s\n\n@fraiseql:type name=%.*s,schema=%.*s%s", STR_ARG(words), STR_ARG(name),
	                    STR_ARG(entity->schema), trinity ? ",trinity=true" : "");
}

/* expose_fields: [id, identifier, …], where the type has not all of them. */
static void print_shown(struct out *o, const struct entity *entity)
{
	out_cstr(o, "\nexpose_fields: [id, identifier");
	for (size_t i = 0; i < entity->field_count; i++) {
		const struct field *f = &entity->fields[i];

		if (api_hides_field(f))
			continue;
		if (f->type.kind == TYPE_REF || f->type.kind == TYPE_UNION)
			out_printf(o, ", %.*s", STR_ARG(f->input_key));
		if (f->type.kind == TYPE_UNION)
			out_printf(o, ", %.*s", STR_ARG(f->type_key));
		out_printf(o, ", %.*s", STR_ARG(f->name));
	}
	for (size_t i = 0; i < entity->computed_count; i++)
		if (!entity->computed[i].hidden)
			out_printf(o, ", %.*s", STR_ARG(entity->computed[i].name));
	if (entity->versioned)
		out_cstr(o, ", version");
	out_cstr(o, entity->no_audit_trail ? "]" : ", created_at, updated_at]");
}

static struct str view_text(struct arena *arena, const struct entity *entity)
{
	const struct api *api = entity->api;
	struct str text = description(arena, entity), name = api_type_name(entity);
	struct out o;

	out_init(&o, arena);
	out_str(&o, text);
	if (api_hides(entity))
		return out_text(&o);
	out_printf(&o, "\n\n@fraiseql:type\nname: %.*s\nschema: %.*s\ntrinity: %s", STR_ARG(name),
	           STR_ARG(entity->schema), api == NULL || api->trinity ? "true" : "false");
	if (api != NULL && api->projection != CHOICE_UNSAID)
		out_printf(&o, "\nuse_projection: %s", api->projection == CHOICE_YES ? "true" : "false");
	if (api != NULL && api->shows_some)
		print_shown(&o, entity);
	out_cstr(&o, "\ndescription: ");
	out_json_string(&o, text);
	return out_text(&o);
}

static void comment_table(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct metadata m = { plan, entity, QNAME(entity->schema, name_table(arena, entity->slug)), false };

	plan_comment(plan, COMMENT_ON_TABLE, m.name, STR_EMPTY, table_text(arena, entity));
	plan_comment(plan, COMMENT_ON_COLUMN, m.name, name_key(arena, entity->slug),
	             STR("Internal key; never leaves the database."));
	comment_system(&m, before_fields, countof(before_fields));
	comment_fields(&m);
	if (entity->hierarchy != NULL)
		plan_comment(plan, COMMENT_ON_COLUMN, m.name, STR("path"),
		             STR("Keys from the root down to the row itself; never leaves the database."));
	comment_system(&m, behind_fields, countof(behind_fields));
}

static void comment_view(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct metadata m = { plan, entity, QNAME(entity->schema, name_view(arena, entity->slug)), true };

	plan_comment(plan, COMMENT_ON_VIEW, m.name, STR_EMPTY, view_text(arena, entity));
	comment_system(&m, before_fields, countof(before_fields));
	comment_fields(&m);
	comment_system(&m, behind_fields, countof(behind_fields));
	plan_comment(plan, COMMENT_ON_COLUMN, m.name, STR("data"), STR("All of it as one JSON object."));
}

/* v_<e>_resolved is for whoever asks for it; the type of the API is v_<e>. */
static void comment_resolved(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct metadata m = { plan, entity, QNAME(entity->schema, name_resolved(arena, entity->slug)), true };

	plan_comment(plan, COMMENT_ON_VIEW, m.name, STR_EMPTY,
	             arena_printf(arena, "%.*s with all that templates give.", STR_ARG(entity->name)));
	comment_system(&m, before_fields, countof(before_fields));
	comment_fields(&m);
	comment_system(&m, behind_fields, countof(behind_fields));
	plan_comment(plan, COMMENT_ON_COLUMN, m.name, STR("data"), STR("All of it as one JSON object."));
}

void plan_metadata(struct plan *plan, const struct entity *entity)
{
	comment_table(plan, entity);
	plan_check_comments(plan, entity);
	comment_view(plan, entity);
	if (entity->template_count > 0)
		comment_resolved(plan, entity);
	plan_links_metadata(plan, entity);
}

/*
 * plan_hierarchy.c - a tree of rows: the triggers that keep `path`, its index, what is above and below a row.
 *
 * The path holds keys, so that renaming a row moves nothing. Extension types have no operators of pg_catalog: all of them
 * are named with their schema.
 */
#include "plan/plan.h"

#include "model/identity.h"
#include "model/names.h"
#include "plan/plan_foundation.h"
#include "templates/templates.h"

struct tree {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	struct qname table;
	struct ident key, parent;
	struct ident extensions; /* schema of ltree */
	struct frag max_depth;
};

static struct frag done(const struct tree *tree, const struct out *o)
{
	plan_filled(o, tree->entity->name);
	return FRAG(out_text(o));
}

static struct str function_name(const struct tree *tree, const char *suffix)
{
	return arena_printf(tree->arena, "%.*s_%s", STR_ARG(tree->entity->slug), suffix);
}

static struct frag failure(const struct tree *tree, const char *code, struct str message)
{
	struct out json, detail, o;

	out_init(&json, tree->arena);
	out_cstr(&json, "{\"fields\": [");
	out_json_string(&json, tree->entity->hierarchy->parent->name);
	out_cstr(&json, "]}");
	out_init(&detail, tree->arena);
	out_cstr(&detail, ", ");
	sql_lit(&detail, LIT(out_text(&json)));
	out_init(&o, tree->arena);
	tmpl_failure(&o, &(struct tmpl_failure){ .code = LIT(str_from(code)),
	                                         .message = LIT(message),
	                                         .detail = FRAG(out_text(&detail)) });
	return FRAG(out_text(&o));
}

static void add_path_trigger(struct tree *tree)
{
	struct str name = tree->entity->name;
	struct out o;

	out_init(&o, tree->arena);
	tmpl_set_path(&o,
	              &(struct tmpl_set_path){
	                      .table = tree->table,
	                      .extensions = tree->extensions,
	                      .key = tree->key,
	                      .parent = tree->parent,
	                      .and_tenant = plan_and_tenant(tree->arena, tree->entity, "p", STR("NEW.tenant_id")),
	                      .max_depth = tree->max_depth,
	                      .cycle = failure(tree, "validation:hierarchy_cycle",
	                                       arena_printf(tree->arena, "%.*s cannot be below itself", STR_ARG(name))),
	                      .too_deep = failure(tree, "validation:hierarchy_depth",
	                                          arena_printf(tree->arena, "%.*s has at most %u levels", STR_ARG(name),
	                                                       tree->entity->hierarchy->max_depth)),
	              });
	plan_trigger(tree->plan, tree->entity, STR("path"), function_name(tree, "set_path"), "BEFORE INSERT OR UPDATE",
	             done(tree, &o));
}

static void add_subtree_trigger(struct tree *tree)
{
	bool identifier = tree->entity->identity != NULL;
	struct out o;

	out_init(&o, tree->arena);
	tmpl_set_paths_below(
	        &o, &(struct tmpl_set_paths_below){
	                    .table = tree->table,
	                    .extensions = tree->extensions,
	                    .key = tree->key,
	                    .parent = tree->parent,
	                    .assignments = FRAG(identifier ? STR("path = DEFAULT,\nidentifier = DEFAULT")
	                                                   : STR("path = DEFAULT")),
	                    .and_tenant = plan_and_tenant(tree->arena, tree->entity, "t", STR("NEW.tenant_id")),
	            });
	plan_trigger(tree->plan, tree->entity, STR("paths_below"), function_name(tree, "set_paths_below"),
	             "AFTER INSERT OR UPDATE", done(tree, &o));
}

static void add_index(struct tree *tree)
{
	struct stmt *stmt = plan_add(tree->plan, PART_TABLES, STMT_INDEX);

	stmt->name = tree->table;
	stmt->object = IDENT(name_object(tree->arena, tree->entity->slug, STR("path"), "idx"));
	stmt->method = STR("gist");
	stmt->keys = arena_make(tree->arena, struct frag);
	stmt->keys[0] = FRAG(arena_printf(tree->arena, "path %.*s.gist_ltree_ops",
	                                  STR_ARG(sql_ident_frag(tree->arena, tree->extensions).sql)));
	stmt->key_count = 1;
}

/* <e>_ancestors, <e>_descendants: OPERATOR stands between a row that is returned and the one that was named. */
static void add_relatives(struct tree *tree, const char *suffix, const char *operator)
{
	struct ident function = IDENT(function_name(tree, suffix));
	struct stmt *stmt = plan_add(tree->plan, PART_TABLES, STMT_FUNCTION);
	struct out argument, returns, o;

	out_init(&argument, tree->arena);
	sql_ident(&argument, function);
	out_cstr(&argument, ".p_tenant_id");
	out_init(&returns, tree->arena);
	out_cstr(&returns, "SETOF ");
	sql_qname(&returns, tree->table);
	out_init(&o, tree->arena);
	tmpl_relatives(&o, &(struct tmpl_relatives){
	                           .table = tree->table,
	                           .extensions = tree->extensions,
	                           .operator= FRAG(str_from(operator)),
	                           .key = tree->key,
	                           .function = function,
	                           .and_tenant = plan_and_tenant(tree->arena, tree->entity, "t", out_text(&argument)),
	                           .and_live = plan_and_live(tree->arena, tree->entity, "r"),
	                   });
	stmt->name = QNAME(tree->entity->schema, function.name);
	stmt->arguments = arena_make_array(tree->arena, struct argument, 2);
	stmt->arguments[0] = (struct argument){ .name = IDENT(STR("p_pk")), .type = plan_key_type(tree->entity) };
	stmt->argument_count = plan_tenant_argument(tree->entity, stmt->arguments, 1);
	stmt->returns = FRAG(out_text(&returns));
	stmt->language = STR("sql");
	stmt->volatility = STR("STABLE");
	stmt->body = done(tree, &o);
}

void plan_hierarchy(struct plan *plan, const struct entity *entity)
{
	struct arena *arena = plan->arena;
	struct tree tree = {
		.plan = plan,
		.arena = arena,
		.entity = entity,
		.table = QNAME(entity->schema, name_table(arena, entity->slug)),
		.key = IDENT(name_key(arena, entity->slug)),
		.parent = IDENT(entity->hierarchy->parent->column),
		.extensions = IDENT(entity->extension_schema),
		.max_depth = FRAG(arena_printf(arena, "%u", entity->hierarchy->max_depth)),
	};

	plan_need(plan, PLAN_NEED_LTREE);
	add_index(&tree);
	add_path_trigger(&tree);
	add_subtree_trigger(&tree);
	add_relatives(&tree, "ancestors", "@>");
	add_relatives(&tree, "descendants", "<@");
}

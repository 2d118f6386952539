/* `extends`: what the tree of a file looks like with what it extends in it; paths that mean the same. */
#include "test.h"

#include "base/out.h"
#include "model/inherit.h"
#include "steps/module_find.h"

static struct yaml_node *parse(const char *path, const char *text)
{
	struct source *source = source_new(test_arena, str_from(path), str_from(text));
	return yaml_parse(test_arena, diags_new(test_arena), source, &yaml_default_limits);
}

/* The tree on one line: {key: value, …}, [item, …]; what stands in the parent's file in <…>. */
static void print(struct out *o, const struct yaml_node *node, const struct source *parent)
{
	bool theirs = node->kind == YAML_SCALAR && node->span.source == parent;
	out_cstr(o, node->kind == YAML_MAPPING ? "{" : node->kind == YAML_SEQUENCE ? "[" : "");
	out_cstr(o, theirs ? "<" : "");
	if (node->kind == YAML_SCALAR)
		out_str(o, node->text);
	size_t index = 0;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		CHECK_INT(c->index, index++);
		out_cstr(o, c != node->first ? ", " : "");
		if (node->kind == YAML_MAPPING)
			out_printf(o, "%.*s: ", STR_ARG(c->key));
		print(o, c, parent);
	}
	CHECK_INT(node->count, index);
	out_cstr(o, theirs ? ">" : "");
	out_cstr(o, node->kind == YAML_MAPPING ? "}" : node->kind == YAML_SEQUENCE ? "]" : "");
}

#define CHILD  "entity: Kid\n"
#define PARENT "entity: Base\n"

static const struct row {
	const char *child, *parent, *result;
} rows[] = {
	/* what belongs to a file itself; everything else is there when the child does not say it */
	{ CHILD "extends: Base\nimport: x\ndescription: d",
	  PARENT "description: e\nschema: s\ntier: shared\nx-note: n\n"
	         "organization: {table_code: '012311'}\nhierarchical: true",
	  "{entity: Kid, description: d, schema: <s>, tier: <shared>, hierarchical: <true>}" },
	{ CHILD "schema: t\nhierarchical: false\nidentifier: {separator: '-'}",
	  PARENT "schema: s\nhierarchical: true\nidentifier: {strategy: simple, separator: '.'}",
	  "{entity: Kid, schema: t, hierarchical: false, identifier: {separator: -}}" },
	/* fields: the order of the parent, then the own ones */
	{ CHILD "fields: {b: text, d: date}", PARENT "fields: {a: text, b: json, c: text}",
	  "{entity: Kid, fields: {a: <text>, b: text, c: <text>, d: date}}" },
	{ CHILD "fields:", PARENT "fields: {a: text}", "{entity: Kid, fields: {a: <text>}}" },
	{ CHILD "fields: [x]", PARENT "fields: {a: text}", "{entity: Kid, fields: [x]}" },
	{ "entity: {name: Kid, schema: t, fields: {b: text}}", "entity: {name: Base, schema: s, fields: {a: text}}",
	  "{entity: {name: Kid}, schema: t, fields: {a: <text>, b: text}}" },
	{ CHILD, "entity: {name: Base, schema: s, fields: {a: text}}",
	  "{entity: Kid, schema: <s>, fields: {a: <text>}}" },
	{ "entity: {name: Kid, fields: {b: text}}", PARENT "fields: {a: text}",
	  "{entity: {name: Kid}, fields: {a: <text>, b: text}}" },
	/* actions: by either name */
	{ CHILD "actions: [{name: create_kid, steps: 1}, mine]", PARENT "actions: [create_base, {name: check}]",
	  "{entity: Kid, actions: [{name: create_kid, steps: 1}, {name: <check>}, mine]}" },
	{ CHILD "actions: [create_base]", PARENT "actions: [{name: create_base}, {name: create_root}]",
	  "{entity: Kid, actions: [create_base, {name: <create_root>}]}" },
	{ CHILD "actions: [create_kid]", PARENT "actions: [{name: create_root}]",
	  "{entity: Kid, actions: [create_kid]}" },
	/* other lists, with names and without */
	{ CHILD "patterns: [{type: versioned, params: {a: 1}}, {audit_trail: {enabled: false}}]",
	  PARENT "patterns: [versioned, audit_trail, soft_delete]",
	  "{entity: Kid, patterns: [{type: versioned, params: {a: 1}}, {audit_trail: {enabled: false}}, "
	  "<soft_delete>]}" },
	{ CHILD "patterns: [{temporal_scd_type2_helper: {a: 1}}, {state_machine: {field: b}}]",
	  PARENT "patterns: [{state_machine: {field: a}}, {state_machine: {field: b}}, scd_type2_helper]",
	  "{entity: Kid, patterns: [{state_machine: {field: <a>}}, {state_machine: {field: b}}, "
	  "{temporal_scd_type2_helper: {a: 1}}]}" },
	{ CHILD "computed_fields: [total: a + b]", PARENT "computed_fields: [total: a, half: a / 2]",
	  "{entity: Kid, computed_fields: [{total: a + b}, {half: <a / 2>}]}" },
	{ CHILD "constraints: [{name: c, check: x > 1}]",
	  PARENT "constraints: [{name: c, check: x > 0}, {name: d, check: y}]",
	  "{entity: Kid, constraints: [{name: c, check: x > 1}, {name: <d>, check: <y>}]}" },
	{ CHILD "unique_together: [[a, b]]", PARENT "unique_together: [[a, c]]",
	  "{entity: Kid, unique_together: [[<a>, <c>], [a, b]]}" },
	{ CHILD "indexes: [{fields: [a]}]", PARENT "indexes: [{fields: [b], unique: true}]",
	  "{entity: Kid, indexes: [{fields: [<b>], unique: <true>}, {fields: [a]}]}" },
	{ CHILD "translations: {fields: [b]}", PARENT "translations: {enabled: true, fields: [a]}",
	  "{entity: Kid, translations: {enabled: <true>, fields: [b]}}" },
};

TEST(trees)
{
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		struct yaml_node *child = parse("child.yaml", rows[i].child),
		                 *parent = parse("parent.yaml", rows[i].parent);
		REQUIRE(child != NULL && parent != NULL);
		/* Base has inherited from Root already */
		struct inherit_origin origins[] = { { parent->span.source, STR("Root"), STR("s") },
			                            { parent->span.source, STR("Base"), STR("s") } };
		struct out o;
		out_init(&o, test_arena);
		print(&o, inherit_tree(test_arena, child, parent, origins, 2), parent->span.source);
		CHECK_STR(out_text(&o), rows[i].result);
	}
}

TEST(path_keys)
{
	static const char *const keys[][2] = {
		{ "a/b.yaml", "a/b.yaml" },       { "./a//b.yaml", "a/b.yaml" }, { "a/../b.yaml", "b.yaml" },
		{ "../a/b.yaml", "../a/b.yaml" }, { "../../a", "../../a" },      { "/a/./b", "/a/b" },
		{ "a/b/../../c", "c" },
	};
	for (size_t i = 0; i < countof(keys); i++) {
		test_row(i);
		CHECK_STR(module_path_key(test_arena, str_from(keys[i][0])), keys[i][1]);
	}
}

TEST_MAIN(RUN(trees) RUN(path_keys))

#include "base/out.h"
#include "expr_node.h"
#include "test.h"

/* ---- the tree as text: (= status 'lead') ------------------------------------------------------------------------ */

static void dump(struct out *o, const struct expr *e);

static void dump_args(struct out *o, const struct expr *e)
{
	for (size_t i = 0; i < e->arg_count; i++) {
		out_char(o, ' ');
		dump(o, e->args[i]);
	}
	out_char(o, ')');
}

/* path AS alias, and the arguments */
static void dump_rows(struct out *o, const struct expr *e)
{
	for (size_t i = 0; i < e->path_count; i++)
		out_printf(o, "%s%.*s", i > 0 ? "." : "", STR_ARG(e->path[i]));
	if (e->alias.len > 0)
		out_printf(o, " AS %.*s", STR_ARG(e->alias));
	dump_args(o, e);
}

static void dump(struct out *o, const struct expr *e)
{
	const char *no = e->negated ? "NOT-" : "";

	switch (e->kind) {
	case EXPR_NULL:
	case EXPR_BOOLEAN:
	case EXPR_NUMBER:
	case EXPR_HOLE:
		out_str(o, e->text);
		break;
	case EXPR_STRING:
		out_printf(o, "<%.*s>", STR_ARG(e->text));
		break;
	case EXPR_NAME:
		for (size_t i = 0; i < e->path_count; i++)
			out_printf(o, "%s%.*s", i > 0 ? "." : "", STR_ARG(e->path[i]));
		break;
	case EXPR_UNARY:
	case EXPR_BINARY:
		out_printf(o, "(%s", expr_op_text(e->op));
		dump_args(o, e);
		break;
	case EXPR_IS:
		out_printf(o, "(IS-%s%s", no, expr_op_text(e->op));
		dump_args(o, e);
		break;
	case EXPR_LIKE:
		out_printf(o, "(%s%s", no, expr_op_text(e->op));
		dump_args(o, e);
		break;
	case EXPR_BETWEEN:
		out_printf(o, "(%sBETWEEN", no);
		dump_args(o, e);
		break;
	case EXPR_IN:
		out_printf(o, "(%sIN", no);
		dump_args(o, e);
		break;
	case EXPR_CALL:
		out_printf(o, "(%.*s()", STR_ARG(e->text));
		dump_args(o, e);
		break;
	case EXPR_AGGREGATE:
		out_printf(o, "(%.*s %zu:", STR_ARG(e->text), e->entity_parts);
		dump_rows(o, e);
		break;
	case EXPR_EXISTS:
	case EXPR_IN_ROWS:
	case EXPR_FOUND:
		out_printf(o, "(%s%s %zu:", no,
		           e->kind == EXPR_EXISTS  ? "EXISTS"
		           : e->kind == EXPR_FOUND ? "FOUND"
		                                   : "AMONG",
		           e->entity_parts);
		dump_rows(o, e);
		break;
	case EXPR_CASE:
		out_printf(o, "(CASE%s%s", e->has_operand ? "-OF" : "", e->has_else ? "-ELSE" : "");
		dump_args(o, e);
		break;
	case EXPR_CAST:
	case EXPR_ANY:
		out_printf(o, "(%s%.*s", expr_op_text(e->op), STR_ARG(e->text));
		dump_args(o, e);
		break;
	case EXPR_LIST:
		out_cstr(o, "(LIST");
		dump_args(o, e);
		break;
	case EXPR_MATCHES:
		out_printf(o, "(%sMATCHES %s%.*s", no, e->bare ? "" : "=", STR_ARG(e->text));
		dump_args(o, e);
		break;
	case EXPR_VALID:
		out_printf(o, "(%sVALID", no);
		dump_args(o, e);
		break;
	}
}

static struct expr *parse(struct diags *d, struct str text)
{
	return expr_parse(test_arena, d, expr_node(test_arena, text));
}

/* ---- trees ------------------------------------------------------------------------------------------------------ */

static const struct tree_row {
	const char *text;
	const char *tree;
	const char *canonical;
} tree_rows[] = {
	{ "status = 'lead'", "(= status <lead>)", "status = 'lead'" },
	{ "status=\"lead\"", "(= status <lead>)", "status = 'lead'" },
	{ "Count ( Task )", "(count 1:Task)", "count(Task)" },
	{ "1 + sum(Task.hours where done or late)", "(+ 1 (sum 1:Task.hours (OR done late)))",
	  "1 + sum(Task.hours WHERE done OR late)" },
	{ "max(crm.Task.owner_id)", "(max 2:crm.Task.owner_id)", "max(crm.Task.owner_id)" },
	{ "min(crm.Task)", "(min 2:crm.Task)", "min(crm.Task)" },
	{ "name = 'it''s'", "(= name <it's>)", "name = 'it''s'" },
	{ "name = 'a\tb'", "(= name <a\tb>)", "name = 'a\tb'" },
	{ "name = \"say \"\"hi\"\"\"", "(= name <say \"hi\">)", "name = 'say \"hi\"'" },
	{ "name = 'x; drop y -- /* \\ $$'", "(= name <x; drop y -- /* \\ $$>)", "name = 'x; drop y -- /* \\ $$'" },
	{ "a == 1", "(= a 1)", "a = 1" },
	{ "a != 1", "(<> a 1)", "a <> 1" },
	{ "score>=10", "(>= score 10)", "score >= 10" },
	{ "a=-1", "(= a (- 1))", "a = -1" },
	{ "a OR b AND c", "(OR a (AND b c))", "a OR b AND c" },
	{ "(a or b) and c", "(AND (OR a b) c)", "(a OR b) AND c" },
	{ "a AND (b AND c)", "(AND a (AND b c))", "a AND b AND c" },
	{ "not a = b and c", "(AND (NOT (= a b)) c)", "NOT a = b AND c" },
	{ "NOT NOT a", "(NOT (NOT a))", "NOT NOT a" },
	{ "NOT (a OR b)", "(NOT (OR a b))", "NOT (a OR b)" },
	{ "a + b * c - d", "(- (+ a (* b c)) d)", "a + b * c - d" },
	{ "a - (b - c)", "(- a (- b c))", "a - (b - c)" },
	{ "(a + b) * c", "(* (+ a b) c)", "(a + b) * c" },
	{ "a / b % c", "(% (/ a b) c)", "a / b % c" },
	{ "a || b || 'c'", "(|| (|| a b) <c>)", "a || b || 'c'" },
	{ "- -5", "(- (- 5))", "-(-5)" },
	{ "a - -5", "(- a (- 5))", "a - -5" },
	{ "+1.50e-3", "(+ 1.50e-3)", "+1.50e-3" },
	{ "a IS NULL", "(IS-NULL a)", "a IS NULL" },
	{ "a is not null", "(IS-NOT-NULL a)", "a IS NOT NULL" },
	{ "a IS TRUE OR b IS NOT FALSE", "(OR (IS-TRUE a) (IS-NOT-FALSE b))", "a IS TRUE OR b IS NOT FALSE" },
	{ "a IS NOT DISTINCT FROM b + 1", "(IS-NOT-DISTINCT FROM a (+ b 1))", "a IS NOT DISTINCT FROM b + 1" },
	{ "a BETWEEN 1 AND 2 AND b", "(AND (BETWEEN a 1 2) b)", "a BETWEEN 1 AND 2 AND b" },
	{ "a NOT BETWEEN x AND y", "(NOT-BETWEEN a x y)", "a NOT BETWEEN x AND y" },
	{ "status IN ('a', 'b')", "(IN status <a> <b>)", "status IN ('a', 'b')" },
	{ "status not in ('a')", "(NOT-IN status <a>)", "status NOT IN ('a')" },
	{ "name LIKE 'a%'", "(LIKE name <a%>)", "name LIKE 'a%'" },
	{ "name NOT ILIKE lower(x) || '%'", "(NOT-ILIKE name (|| (lower() x) <%>))", "name NOT ILIKE lower(x) || '%'" },
	{ "TRUE", "true", "TRUE" },
	{ "False", "false", "FALSE" },
	{ "a = NULL", "(= a NULL)", "a = NULL" },
	{ "input.email = $email", "(= input.email input.email)", "input.email = $email" },
	{ ":email <> ?", "(<> input.email ?)", "$email <> ?" },
	{ "caller.id = self.created_by", "(= caller.id self.created_by)", "caller.id = self.created_by" },
	{ "caller.has_role('a')", "(caller.has_role() <a>)", "caller.has_role('a')" },
	{ "company.country.code", "company.country.code", "company.country.code" },
	{ "self.in = self.not", "(= self.in self.not)", "self.in = self.not" },
	{ "NOW()", "(now())", "now()" },
	{ "CURRENT_DATE > due", "(> (current_date()) due)", "current_date > due" },
	{ "coalesce(a, b, 'c')", "(coalesce() a b <c>)", "coalesce(a, b, 'c')" },
	{ "position('@' IN email) > 0", "(> (position() <@> email) 0)", "position('@' IN email) > 0" },
	{ "position('@', email)", "(position() <@> email)", "position('@' IN email)" },
	{ "position((a = b), c)", "(position() (= a b) c)", "position((a = b) IN c)" },
	{ "position('@' IN a, b)", "(position() <@> a b)", "position('@', a, b)" },
	{ "f(a = 1 OR b)", "(f() (OR (= a 1) b))", "f(a = 1 OR b)" },
	{ "$v.f = :w.g", "(= input.v.f input.w.g)", "$v.f = $w.g" },
	/* rows of entities */
	{ "EXISTS (Task WHERE a = 1)", "(EXISTS 1:Task (= a 1))", "EXISTS(Task WHERE a = 1)" },
	{ "not exists crm.Task where a = 1 and b", "(NOT (EXISTS 2:crm.Task (AND (= a 1) b)))",
	  "NOT EXISTS(crm.Task WHERE a = 1 AND b)" },
	{ "EXISTS(Task AS x WHERE x.a = a)", "(EXISTS 1:Task AS x (= x.a a))", "EXISTS(Task AS x WHERE x.a = a)" },
	{ "NOT EXISTS (SELECT 1 FROM Task WHERE a = 1)", "(NOT (EXISTS 1:Task (= a 1)))",
	  "NOT EXISTS(Task WHERE a = 1)" },
	{ "EXISTS (SELECT * FROM Task)", "(EXISTS 1:Task)", "EXISTS(Task)" },
	{ "EXISTS (SELECT id FROM Task)", "(EXISTS 1:Task)", "EXISTS(Task)" },
	{ "$id EXISTS IN Task AND a", "(AND (FOUND 1:Task input.id) a)", "$id EXISTS IN Task AND a" },
	{ "company NOT EXISTS", "(NOT-FOUND 0: company)", "company NOT EXISTS" },
	{ "a IN Task WHERE b", "(AMONG 1:Task a b)", "a IN (Task WHERE b)" },
	{ "a NOT IN (Task)", "(NOT-AMONG 1:Task a)", "a NOT IN (Task)" },
	{ "a IN (SELECT b FROM c WHERE d)", "(AMONG 1:c.b a d)", "a IN (c.b WHERE d)" },
	{ "count(Task AS x WHERE x.a)", "(count 1:Task AS x x.a)", "count(Task AS x WHERE x.a)" },
	{ "(SELECT count(*) FROM Task)", "(count 1:Task)", "(SELECT count(*) FROM Task)" },
	{ "(SELECT COUNT(Task.b) FROM Task WHERE a)", "(count 1:Task.b a)", "(SELECT count(b) FROM Task WHERE a)" },
	{ "(SELECT t.b FROM Task AS t WHERE t.a)", "(value 1:Task.b AS t t.a)", "(SELECT b FROM Task AS t WHERE t.a)" },
	{ "(SELECT Task.b.c FROM crm.Task WHERE a LIMIT 1)", "(value 2:crm.Task.b.c a)",
	  "(SELECT b.c FROM crm.Task WHERE a)" },
	{ "(SELECT b.c FROM Task)", "(value 1:Task.b.c)", "(SELECT b.c FROM Task)" },
	{ "(SELECT coalesce FROM Task)", "(value 1:Task.coalesce)", "(SELECT coalesce FROM Task)" },
	{ "(SELECT Coalesce(sum(t.b), 0) FROM Task t)", "(coalesce() (sum 1:Task.b AS t) 0)",
	  "coalesce((SELECT sum(b) FROM Task AS t), 0)" },
	{ "(select) + 1", "(+ select 1)", "select + 1" },
	{ "(select.a)", "select.a", "select.a" },
	/* CASE, casts, intervals */
	{ "CASE WHEN a THEN 1 END", "(CASE a 1)", "CASE WHEN a THEN 1 END" },
	{ "a = case status when 1 then 2 else 3 + 4 end", "(= a (CASE-OF-ELSE status 1 2 (+ 3 4)))",
	  "a = CASE status WHEN 1 THEN 2 ELSE 3 + 4 END" },
	{ "CAST(a AS Text) = 'b'", "(= (text a) <b>)", "CAST(a AS text) = 'b'" },
	{ "-a::integer", "(- (integer a))", "-CAST(a AS integer)" },
	{ "(a + b)::decimal(10,2)::text", "(text (decimal(10, 2) (+ a b)))",
	  "CAST(CAST(a + b AS decimal(10, 2)) AS text)" },
	{ "cast(a as double precision)", "(float a)", "CAST(a AS float)" },
	{ "now() + INTERVAL '1 day'", "(+ (now()) (interval <1 day>))", "now() + INTERVAL '1 day'" },
	{ "date '2024-01-01'", "(date <2024-01-01>)", "CAST('2024-01-01' AS date)" },
	{ "EXTRACT(YEAR FROM a) > 1", "(> (extract() <year> a) 1)", "extract('year', a) > 1" },
	/* lists */
	{ "['a', 'b']", "(LIST <a> <b>)", "['a', 'b']" },
	{ "tags = ARRAY[]", "(= tags (LIST))", "tags = []" },
	{ "a IN $list", "(IN a input.list)", "a IN ($list)" },
	{ "a NOT IN ['x']", "(NOT-IN a (LIST <x>))", "a NOT IN (['x'])" },
	{ "a = ANY(tags) OR b > ALL (c)", "(OR (=any a tags) (>all b c))", "a = ANY (tags) OR b > ALL (c)" },
	/* patterns */
	{ "email MATCHES email_pattern", "(MATCHES email_pattern email)", "email MATCHES email_pattern" },
	{ "email NOT MATCHES '^a''b$'", "(NOT-MATCHES =^a'b$ email)", "email NOT MATCHES '^a''b$'" },
	{ "email IS VALID AND name is not valid", "(AND (VALID email) (NOT-VALID name))",
	  "email IS VALID AND name IS NOT VALID" },
	/* words of constructs that do not follow are names */
	{ "exists = cast AND date > array", "(AND (= exists cast) (> date array))", "exists = cast AND date > array" },
	{ "case = 1 AND interval > 2", "(AND (= case 1) (> interval 2))", "case = 1 AND interval > 2" },
	{ "any OR count = min", "(OR any (= count min))", "any OR count = min" },
	{ " a\n\t= 'b' ", "(= a <b>)", "a = 'b'" },
	{ "name = 'Zoë – 東京'", "(= name <Zoë – 東京>)", "name = 'Zoë – 東京'" },
};

TEST(trees)
{
	for (size_t i = 0; i < countof(tree_rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct expr *e = parse(d, str_from(tree_rows[i].text));
		struct out o;

		test_row(i);
		if (!CHECK(e != NULL))
			continue;
		out_init(&o, test_arena);
		dump(&o, e);
		CHECK_STR(out_text(&o), tree_rows[i].tree);
		CHECK_STR(expr_text(test_arena, e), tree_rows[i].canonical);
		CHECK_INT(diags_count(d, SEVERITY_ERROR), 0);

		/* the canonical spelling means the same */
		struct expr *again = parse(d, expr_text(test_arena, e));
		if (CHECK(again != NULL))
			CHECK_STR_EQ(expr_text(test_arena, again), expr_text(test_arena, e));
	}
}

/* ---- errors ------------------------------------------------------------------------------------------------------ */

static const struct error_row {
	const char *text;
	enum diag_id id;
	unsigned off;
	const char *at;   /* the text under the message */
	const char *part; /* of message or hint */
} error_rows[] = {
	{ "", DIAG_BAD_EXPRESSION, 0, "", "expected a value" },
	{ "a =", DIAG_BAD_EXPRESSION, 3, "", "expected a value" },
	{ "a b", DIAG_BAD_EXPRESSION, 2, "b", "expected an operator" },
	{ "a = 1; drop table x", DIAG_BAD_EXPRESSION, 5, ";", "';' is not part" },
	{ "a -- b", DIAG_BAD_EXPRESSION, 2, "--", "comments" },
	{ "a /* b */", DIAG_BAD_EXPRESSION, 2, "/*", "comments" },
	{ "a = \\'x'", DIAG_BAD_EXPRESSION, 4, "\\", "not part of the language" },
	{ "a = 'it\\'s'", DIAG_BAD_EXPRESSION, 9, "s", "expected an operator" },
	{ "a = $1", DIAG_BAD_EXPRESSION, 4, "$1", "name of an input value" },
	{ "a = $$x$$", DIAG_BAD_EXPRESSION, 4, "$$", "dollar quotes" },
	{ "a = $t$x$t$", DIAG_BAD_EXPRESSION, 4, "$t$", "dollar quotes" },
	{ "a = 'x", DIAG_BAD_EXPRESSION, 4, "'x", "no closing quote" },
	{ "a = \"x'", DIAG_BAD_EXPRESSION, 4, "\"x'", "no closing quote" },
	{ "a = '\x01'", DIAG_BAD_EXPRESSION, 5, "\x01", "control character" },
	{ "a \x7f= 1", DIAG_BAD_EXPRESSION, 2, "\x7f", "control character" },
	{ "a = '\xe2\x80\xae'", DIAG_BAD_EXPRESSION, 5, "\xe2\x80\xae", "control character" },
	{ "a\x7f", DIAG_BAD_EXPRESSION, 1, "\x7f", "control character" },
	{ "a \x01", DIAG_BAD_EXPRESSION, 2, "\x01", "control character" },
	/* Controls of direction, and their neighbours, which are none. */
	{ "a \xe2\x80\x8e", DIAG_BAD_EXPRESSION, 2, "\xe2\x80\x8e", "control character" },
	{ "a \xe2\x80\x8f", DIAG_BAD_EXPRESSION, 2, "\xe2\x80\x8f", "control character" },
	{ "a \xe2\x80\xaa", DIAG_BAD_EXPRESSION, 2, "\xe2\x80\xaa", "control character" },
	{ "a \xe2\x80\xaf", DIAG_BAD_EXPRESSION, 2, "\xe2\x80\xaf", "not part of the language" },
	{ "a \xe2\x80\x90", DIAG_BAD_EXPRESSION, 2, "\xe2\x80\x90", "not part of the language" },
	{ "a \xe2\x81\xa6", DIAG_BAD_EXPRESSION, 2, "\xe2\x81\xa6", "control character" },
	{ "a \xe2\x81\xa5", DIAG_BAD_EXPRESSION, 2, "\xe2\x81\xa5", "not part of the language" },
	{ "a \xe2\x81\xaa", DIAG_BAD_EXPRESSION, 2, "\xe2\x81\xaa", "not part of the language" },
	{ "a \xe2\x82\xac", DIAG_BAD_EXPRESSION, 2, "\xe2\x82\xac", "not part of the language" },
	{ "a \\", DIAG_BAD_EXPRESSION, 2, "\\", "is written ''" },
	{ "größe = 1", DIAG_BAD_EXPRESSION, 2, "ö", "not part of the language" },
	{ "a && b", DIAG_BAD_EXPRESSION, 2, "&&", "write AND" },
	{ "!a", DIAG_BAD_EXPRESSION, 0, "!", "write NOT" },
	{ "a => b", DIAG_BAD_EXPRESSION, 2, "=>", "write >=" },
	{ "a ->> 'b'", DIAG_BAD_EXPRESSION, 2, "->>", "unknown operator '->>'" },
	{ "a -> 'b'", DIAG_BAD_EXPRESSION, 2, "->", "is a path: address.city" },
	{ "a #> 'b'", DIAG_BAD_EXPRESSION, 2, "#>", "is a path: address.city" },
	{ "a #>> 'b'", DIAG_BAD_EXPRESSION, 2, "#>>", "is a path: address.city" },
	{ "a @> b", DIAG_BAD_EXPRESSION, 2, "@>", "value IN list" },
	{ "a <@ b", DIAG_BAD_EXPRESSION, 2, "<@", "value IN list" },
	{ "a @@ b", DIAG_BAD_EXPRESSION, 2, "@@", "unknown operator '@@'" },
	{ "a <=> b", DIAG_BAD_EXPRESSION, 2, "<=>", "unknown operator" },
	{ "a ~ 'x'", DIAG_BAD_EXPRESSION, 2, "~", "unknown operator" },
	{ "a ^ 2", DIAG_BAD_EXPRESSION, 2, "^", "unknown operator" },
	{ "a[1]", DIAG_BAD_EXPRESSION, 1, "[", "expected an operator" },
	{ "`a`", DIAG_BAD_EXPRESSION, 0, "`", "need no quotes" },
	{ "a = 12abc", DIAG_BAD_EXPRESSION, 4, "12abc", "neither a number" },
	{ "a = 010", DIAG_BAD_EXPRESSION, 4, "010", "does not begin with 0" },
	{ "a = 00.5", DIAG_BAD_EXPRESSION, 4, "00.5", "'010' stands in quotes" },
	{ "a = 0x10", DIAG_BAD_EXPRESSION, 4, "0x10", "neither a number" },
	{ "a = 1.", DIAG_BAD_EXPRESSION, 4, "1.", "neither a number" },
	{ "a = .5", DIAG_BAD_EXPRESSION, 4, ".", "expected a value" },
	{ "a = 1e+", DIAG_BAD_EXPRESSION, 4, "1e", "neither a number" },
	{ "a = 1e-x", DIAG_BAD_EXPRESSION, 4, "1e", "neither a number" },
	{ "a = 1e9999", DIAG_BAD_EXPRESSION, 4, "1e9999", "neither a number" },
	{ "(a = 1", DIAG_BAD_EXPRESSION, 6, "", "expected ')'" },
	{ "a = 1)", DIAG_BAD_EXPRESSION, 5, ")", "expected an operator" },
	{ "f(a", DIAG_BAD_EXPRESSION, 3, "", "expected ',' or ')'" },
	{ "a = b = c", DIAG_BAD_EXPRESSION, 6, "=", "cannot be chained" },
	{ "a < b IS NULL", DIAG_BAD_EXPRESSION, 6, "IS", "cannot be chained" },
	{ "a = NOT b", DIAG_BAD_EXPRESSION, 4, "NOT", "parentheses" },
	{ "a NOT b", DIAG_BAD_EXPRESSION, 6, "b", "behind NOT" },
	{ "a IS b", DIAG_BAD_EXPRESSION, 5, "b", "expected NULL" },
	{ "a IN ()", DIAG_BAD_EXPRESSION, 6, ")", "expected a value" },
	{ "a IN 5", DIAG_BAD_EXPRESSION, 5, "5", "list of values" },
	{ "a BETWEEN 1 OR 2", DIAG_BAD_EXPRESSION, 12, "OR", "upper bound" },
	{ "AND a", DIAG_BAD_EXPRESSION, 0, "AND", "expected a value" },
	{ "a. = 1", DIAG_BAD_EXPRESSION, 3, "=", "behind '.'" },
	{ "a := 1", DIAG_BAD_EXPRESSION, 2, ":", "expected an operator" },
	{ "E'a'", DIAG_BAD_EXPRESSION, 1, "'a'", "found a string" },
	{ "a = 1, error: x", DIAG_BAD_EXPRESSION, 5, ",", "lines of their own" },
	/* the first mistake is reported, whatever stands behind it */
	{ "a b 'c", DIAG_BAD_EXPRESSION, 2, "b", "expected an operator" },
	/* part of the language, not of this version */
	{ "CASE a END", DIAG_BAD_EXPRESSION, 7, "END", "expected WHEN" },
	{ "CASE WHEN a = 1 END", DIAG_BAD_EXPRESSION, 16, "END", "expected THEN" },
	{ "CASE WHEN a THEN 1 ELSE 2", DIAG_BAD_EXPRESSION, 25, "", "END" },
	{ "EXISTS (Task WHERE a = 1", DIAG_BAD_EXPRESSION, 24, "", "expected ')'" },
	{ "EXISTS (SELECT 1)", DIAG_BAD_EXPRESSION, 16, ")", "expected FROM" },
	{ "EXISTS (Task AS 1)", DIAG_BAD_EXPRESSION, 16, "1", "a name behind AS" },
	{ "CAST(a text)", DIAG_BAD_EXPRESSION, 7, "text", "AS and a type" },
	{ "a::'x'", DIAG_BAD_EXPRESSION, 3, "'x'", "the name of a type" },
	{ "a::decimal(10,x)", DIAG_BAD_EXPRESSION, 14, "x", "a number" },
	{ "[1, 2", DIAG_BAD_EXPRESSION, 5, "", "',' or ']'" },
	{ "a = ANY(tags", DIAG_BAD_EXPRESSION, 12, "", "')'" },
	{ "a MATCHES 5", DIAG_BAD_EXPRESSION, 10, "5", "name of a pattern" },
	{ "extract(year, )", DIAG_BAD_EXPRESSION, 14, ")", "expected a value" },
	{ "SELECT b FROM c", DIAG_NOT_SUPPORTED, 0, "SELECT", "count(Entity WHERE" },
	{ "(SELECT * FROM c) = 1", DIAG_BAD_EXPRESSION, 8, "*", "EXISTS(Entity WHERE" },
	{ "(SELECT b FROM c JOIN d)", DIAG_BAD_EXPRESSION, 17, "JOIN", "is a path" },
	{ "(SELECT max(b) FROM c GROUP BY d)", DIAG_BAD_EXPRESSION, 22, "GROUP", "aggregate" },
	{ "(SELECT coalesce(b, 0) FROM c)", DIAG_BAD_EXPRESSION, 17, "b", "expected count" },
	{ "(SELECT b)", DIAG_BAD_EXPRESSION, 9, ")", "expected FROM" },
	{ "(SELECT 1 FROM c) = 1", DIAG_BAD_EXPRESSION, 8, "1", "EXISTS(Entity WHERE" },
	{ "(SELECT b. FROM c)", DIAG_BAD_EXPRESSION, 16, "c", "expected FROM" },
	{ "(SELECT sum(*) FROM c)", DIAG_BAD_EXPRESSION, 12, "*", "the name of a field" },
	{ "(SELECT sum(b FROM c)", DIAG_BAD_EXPRESSION, 14, "FROM", "')'" },
	{ "(SELECT coalesce(sum(b + 1), 0) FROM c)", DIAG_BAD_EXPRESSION, 23, "+", "')'" },
	{ "(SELECT coalesce(sum(b)) FROM c)", DIAG_BAD_EXPRESSION, 23, ")", "expected ','" },
	{ "(SELECT coalesce(sum(b), ) FROM c)", DIAG_BAD_EXPRESSION, 25, ")", "expected a value" },
	{ "(SELECT coalesce(sum(b), 0 FROM c)", DIAG_BAD_EXPRESSION, 27, "FROM", "')'" },
	{ "(SELECT b FROM 1)", DIAG_BAD_EXPRESSION, 15, "1", "expected" },
	{ "(SELECT b FROM c WHERE)", DIAG_BAD_EXPRESSION, 22, ")", "expected a value" },
	{ "(SELECT b FROM c WHERE d", DIAG_BAD_EXPRESSION, 24, "", "')'" },
	{ "(SELECT b FROM c ORDER BY d)", DIAG_BAD_EXPRESSION, 17, "ORDER", "min(" },
	{ "(SELECT b FROM c LIMIT 2)", DIAG_BAD_EXPRESSION, 17, "LIMIT", "WHERE or ')'" },
	{ "a > ANY (SELECT b FROM c)", DIAG_BAD_EXPRESSION, 4, "ANY", "= ANY or <> ALL" },
	{ "substring(a b)", DIAG_BAD_EXPRESSION, 12, "b", "FROM, FOR" },
	{ "substring(a FROM 1 2)", DIAG_BAD_EXPRESSION, 19, "2", "FOR or ')'" },
	{ "trim(BOTH 'x', a)", DIAG_BAD_EXPRESSION, 13, ",", "FROM" },
	{ "a AT TIME ZONE", DIAG_BAD_EXPRESSION, 14, "", "expected a value" },
	{ "a = 1 then b", DIAG_BAD_EXPRESSION, 6, "then", "a key of its own" },
	{ "a += 1", DIAG_BAD_EXPRESSION, 2, "+=", "field + 1" },
	{ "count(Task score) > 1", DIAG_BAD_EXPRESSION, 11, "score", "expected WHERE or ')'" },
	{ "MAX(Task.) > 1", DIAG_BAD_EXPRESSION, 9, ")", "a name behind '.'" },
	{ "sum(1) > 1", DIAG_BAD_EXPRESSION, 4, "1", "the name of an entity" },
	{ "app.crm.has_role('admin')", DIAG_BAD_EXPRESSION, 16, "(", "a function is schema.name" },
	{ "call('fn', a)", DIAG_BAD_EXPRESSION, 5, "'fn'", "the name of a function" },
	{ "call(fn a)", DIAG_BAD_EXPRESSION, 8, "a", "',' or ')'" },
	{ "call(crm.'fn')", DIAG_BAD_EXPRESSION, 9, "'fn'", "a name behind" },
	{ "call(crm.fn,)", DIAG_BAD_EXPRESSION, 12, ")", "a value" },
	{ "$a.1 = 1", DIAG_BAD_EXPRESSION, 3, "1", "a name behind" },
};

static bool message_has(const struct diag_item *item, const char *part)
{
	return str_search(item->text, str_from(part)) != (size_t)-1 ||
	       str_search(item->hint, str_from(part)) != (size_t)-1;
}

static void check_error(struct diags *d, enum diag_id id, unsigned off, const char *at, const char *part)
{
	size_t count;
	struct diag_item *items = diags_sorted(d, &count);

	CHECK_INT(count, 1);
	if (count != 1)
		return;
	CHECK_STR(str_from(diag_rows[items[0].id].name), diag_rows[id].name);
	CHECK_INT(items[0].span.off, off);
	CHECK_STR(expr_span_text(items[0].span), at);
	if (!CHECK(message_has(&items[0], part)))
		fprintf(stderr, "  message: %.*s (%.*s)\n", STR_ARG(items[0].text), STR_ARG(items[0].hint));
}

/* As many digits as a number of PostgreSQL might have at all. */
TEST(digits)
{
	char number[202];
	struct diags *good = diags_new(test_arena), *bad = diags_new(test_arena);

	memset(number, '7', 201);
	number[201] = '\0';
	CHECK(parse(bad, str_from(number)) == NULL);
	check_error(bad, DIAG_BAD_EXPRESSION, 0, number, "more than 200 digits");
	number[200] = '\0';
	CHECK(parse(good, str_from(number)) != NULL && diags_count(good, SEVERITY_ERROR) == 0);
}

TEST(errors)
{
	for (size_t i = 0; i < countof(error_rows); i++) {
		const struct error_row *row = &error_rows[i];
		struct diags *d = diags_new(test_arena);

		test_row(i);
		CHECK(parse(d, str_from(row->text)) == NULL);
		check_error(d, row->id, row->off, row->at, row->part);
	}
}

/* ---- bounds ------------------------------------------------------------------------------------------------------ */

static struct str repeat(const char *head, const char *body, size_t count, const char *tail, const char *close)
{
	struct out o;

	out_init(&o, test_arena);
	out_cstr(&o, head);
	for (size_t i = 0; i < count; i++)
		out_cstr(&o, body);
	out_cstr(&o, tail);
	for (size_t i = 0; i < count; i++)
		out_cstr(&o, close);
	return out_text(&o);
}

TEST(bounds)
{
	static const struct {
		const char *head, *body, *tail, *close;
		size_t most;
		const char *part;
	} rows[] = {
		{ "", "(", "a", ")", 64, "nested deeper" },
		{ "", "lower(", "a", ")", 64, "nested deeper" },
		{ "", "NOT ", "a", "", 64, "nested deeper" },
		{ "", "- ", "a", "", 64, "nested deeper" },
		{ "", "1 IN (", "a", ")", 64, "nested deeper" },
		{ "", "[", "a", "]", 64, "nested deeper" },
		{ "", "EXISTS(T WHERE ", "a", ")", 64, "nested deeper" },
		{ "", "CASE WHEN a THEN ", "a", " END", 64, "nested deeper" },
		{ "", "CAST(", "a", " AS text)", 64, "nested deeper" },
		{ "a", "::text", "", "", 512, "more than 512 operators" },
		{ "a", " OR a", "", "", 512, "more than 512 operators" },
		{ "a", " + 1", "", "", 512, "more than 512 operators" },
		{ "a IN (1", ",1", ")", "", 8000, "more than 16384 bytes" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *good = diags_new(test_arena);
		struct diags *bad = diags_new(test_arena);
		size_t count;

		test_row(i);
		CHECK(parse(good, repeat(rows[i].head, rows[i].body, rows[i].most, rows[i].tail, rows[i].close)) !=
		      NULL);
		CHECK_INT(diags_count(good, SEVERITY_ERROR), 0);
		size_t more = rows[i].most == 8000 ? 9000 : rows[i].most + 1;
		CHECK(parse(bad, repeat(rows[i].head, rows[i].body, more, rows[i].tail, rows[i].close)) == NULL);
		struct diag_item *items = diags_sorted(bad, &count);
		if (CHECK(count == 1))
			CHECK(message_has(&items[0], rows[i].part));
		CHECK(parse(diags_new(test_arena),
		            repeat(rows[i].head, rows[i].body, 100000, rows[i].tail, rows[i].close)) == NULL);
	}
}

/* ---- step texts --------------------------------------------------------------------------------------------------- */

/* schema|entity|a=x, b=y|where */
static struct str dump_target(const struct target_expr *t)
{
	struct out o;

	out_init(&o, test_arena);
	out_printf(&o, "%.*s|%.*s|%s", STR_ARG(t->schema), STR_ARG(t->entity), t->has_assignments ? "" : "-");
	for (size_t i = 0; i < t->assignment_count; i++) {
		struct str value = expr_text(test_arena, t->assignments[i].value);
		out_printf(&o, "%s%.*s=%.*s", i > 0 ? ", " : "", STR_ARG(t->assignments[i].name), STR_ARG(value));
	}
	out_char(&o, '|');
	out_str(&o, t->where != NULL ? expr_text(test_arena, t->where) : STR("-"));
	return out_text(&o);
}

TEST(targets)
{
	static const struct {
		const char *text, *tree, *entity, *where;
	} rows[] = {
		{ "Contact", "|Contact|-|-", "Contact", NULL },
		{ "crm.Contact", "crm|Contact|-|-", "crm.Contact", NULL },
		{ "Contact SET status = 'x'", "|Contact|status='x'|-", "Contact", NULL },
		{ "Contact set a = b + 1, c = ? where d IS NULL", "|Contact|a=b + 1, c=?|d IS NULL", "Contact",
		  "d IS NULL" },
		{ "Contact SET\n  a = 1\n  WHERE id = $id", "|Contact|a=1|id = $id", "Contact", "id = $id" },
		{ "shop . Order(total = 1, note = 'a, b')", "shop|Order|total=1, note='a, b'|-", "shop . Order", NULL },
		{ "Contact VALUES (a: x, b: 'y, z')", "|Contact|a=x, b='y, z'|-", "Contact", NULL },
		{ "Contact VALUES (a:x,b:1,c: :y)", "|Contact|a=x, b=1, c=$y|-", "Contact", NULL },
		{ "Contact { a: f(x, y), b: 1 }", "|Contact|a=f(x, y), b=1|-", "Contact", NULL },
		{ "Contact(a: x, b, c = 2)", "|Contact|a=x, b=?, c=2|-", "Contact", NULL },
		{ "crm.Contact(a, b)", "crm|Contact|a=?, b=?|-", "crm.Contact", NULL },
		{ "Contact (a, b) VALUES (x, f(y, 1))", "|Contact|a=x, b=f(y, 1)|-", "Contact", NULL },
		{ "Contact(all_fields)", "|Contact|-|-", "Contact", NULL },
		{ "Contact(All_Fields)", "|Contact|-|-", "Contact", NULL },
		{ "Task WHERE due < current_date", "|Task|-|due < current_date", "Task", "due < current_date" },
		{ "Task SET set = 1, where = 2 WHERE where = 3", "|Task|set=1, where=2|where = 3", "Task",
		  "where = 3" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct target_expr target;

		test_row(i);
		if (!CHECK(expr_parse_target(test_arena, d, expr_node(test_arena, str_from(rows[i].text)), &target)))
			continue;
		CHECK_STR(dump_target(&target), rows[i].tree);
		CHECK_STR(expr_span_text(target.entity_span), rows[i].entity);
		if (rows[i].where != NULL)
			CHECK_STR(expr_span_text(target.where_span), rows[i].where);
	}
}

TEST(target_errors)
{
	static const struct error_row rows[] = {
		{ "", DIAG_BAD_EXPRESSION, 0, "", "name of an entity" },
		{ "'Contact'", DIAG_BAD_EXPRESSION, 0, "'Contact'", "name of an entity" },
		{ "crm.", DIAG_BAD_EXPRESSION, 4, "", "behind '.'" },
		{ "Contact status = 'x'", DIAG_BAD_EXPRESSION, 8, "status", "expected SET, WHERE" },
		{ "Contact SET", DIAG_BAD_EXPRESSION, 11, "", "name of a field" },
		{ "Contact SET a == ", DIAG_BAD_EXPRESSION, 16, "", "expected a value" },
		{ "Contact SET a > 1", DIAG_BAD_EXPRESSION, 14, ">", "expected '='" },
		{ "Contact SET a.b = 1", DIAG_BAD_EXPRESSION, 13, ".", "expected '='" },
		{ "Contact SET a = 1 b = 2", DIAG_BAD_EXPRESSION, 18, "b", "expected ','" },
		{ "Contact()", DIAG_BAD_EXPRESSION, 8, ")", "name of a field" },
		{ "Contact(a = 1", DIAG_BAD_EXPRESSION, 13, "", "expected ',' or ')'" },
		{ "Contact(a = 1) WHERE b", DIAG_BAD_EXPRESSION, 15, "WHERE", "the end of the text" },
		{ "Contact WHERE", DIAG_BAD_EXPRESSION, 13, "", "expected a value" },
		{ "Contact WHERE a SET b = 1", DIAG_BAD_EXPRESSION, 16, "SET", "expected an operator" },
		{ "Contact(a = 1) VALUES (1)", DIAG_BAD_EXPRESSION, 15, "VALUES", "the end of the text" },
		{ "Contact(a, b) VALUES (1)", DIAG_BAD_EXPRESSION, 23, ")", "a value for each" },
		{ "Contact(a, b) VALUES (1, 2, 3)", DIAG_BAD_EXPRESSION, 26, ",", "')' behind the value" },
		{ "Contact(a, b) VALUES", DIAG_BAD_EXPRESSION, 20, "", "'(' behind VALUES" },
		{ "Contact VALUES (a, b)", DIAG_BAD_EXPRESSION, 17, ",", "'=' or ':'" },
		{ "Contact VALUES a: 1", DIAG_BAD_EXPRESSION, 15, "a", "'(' behind VALUES" },
		{ "Contact VALUES (a:", DIAG_BAD_EXPRESSION, 18, "", "expected a value" },
		{ "Contact VALUES (a: , b: )", DIAG_BAD_EXPRESSION, 19, ",", "expected a value" },
		{ "Contact VALUES (a: 1}", DIAG_BAD_EXPRESSION, 20, "}", "',' or ')'" },
		{ "Contact { a: 1 {", DIAG_BAD_EXPRESSION, 15, "{", "',' or '}'" },
		{ "Contact { a: 1 )", DIAG_BAD_EXPRESSION, 15, ")", "',' or '}'" },
		{ "Contact {}", DIAG_BAD_EXPRESSION, 9, "}", "name of a field" },
		{ "Contact { a }", DIAG_BAD_EXPRESSION, 12, "}", "'=' or ':'" },
		{ "Contact(all_fields, a = 1) b", DIAG_BAD_EXPRESSION, 27, "b", "the end of the text" },
		{ "Contact FROM $obj", DIAG_BAD_EXPRESSION, 8, "FROM", "write Contact(field = $name.field" },
		{ "Contact AS c WHERE c.a = 1", DIAG_BAD_EXPRESSION, 8, "AS", "no alias" },
	};

	for (size_t i = 0; i < countof(rows); i++) {
		struct diags *d = diags_new(test_arena);
		struct target_expr target;

		test_row(i);
		CHECK(!expr_parse_target(test_arena, d, expr_node(test_arena, str_from(rows[i].text)), &target));
		check_error(d, rows[i].id, rows[i].off, rows[i].at, rows[i].part);
	}
}

/* ---- places ------------------------------------------------------------------------------------------------------ */

TEST(places)
{
	struct expr *e = parse(diags_new(test_arena), STR("NOT (status = 'lead' OR $a NOT IN (1, 2)) AND lower(b)"));

	REQUIRE(e != NULL);
	CHECK_STR(expr_span_text(e->span), "NOT (status = 'lead' OR $a NOT IN (1, 2)) AND lower(b)");
	CHECK_STR(expr_span_text(e->op_span), "AND");
	CHECK_STR(expr_span_text(e->args[0]->span), "NOT (status = 'lead' OR $a NOT IN (1, 2))");
	CHECK_STR(expr_span_text(e->args[0]->op_span), "NOT");
	const struct expr *either = e->args[0]->args[0];
	CHECK_STR(expr_span_text(either->span), "status = 'lead' OR $a NOT IN (1, 2)");
	CHECK_STR(expr_span_text(either->args[0]->args[1]->span), "'lead'");
	const struct expr *in = either->args[1];
	CHECK_STR(expr_span_text(in->span), "$a NOT IN (1, 2)");
	CHECK_STR(expr_span_text(in->op_span), "NOT IN");
	CHECK_STR(expr_span_text(in->args[0]->span), "$a");
	CHECK_STR(expr_span_text(in->args[0]->path_spans[1]), "a");
	CHECK_STR(expr_span_text(e->args[1]->op_span), "lower");
}

/* Through the quotes and escapes of YAML. */
TEST(places_in_yaml)
{
	static const char text[] = "a: \"st\\u0061tus = 'l' ; x\"\nb: 'name = ''it'' ; x'\nc: >\n  a =\n  1 ;\n";
	const char *at = text; /* one mistake per value: its semicolon */
	struct diags *d = diags_new(test_arena);
	struct source *source = source_new(test_arena, STR("test.yaml"), str_from(text));
	struct yaml_node *root = yaml_parse(test_arena, d, source, &yaml_default_limits);
	size_t count;

	REQUIRE(root != NULL);
	for (const struct yaml_node *n = root->first; n != NULL; n = n->next)
		CHECK(expr_parse(test_arena, d, n) == NULL);
	struct diag_item *items = diags_sorted(d, &count);
	REQUIRE(count == 3);
	for (size_t i = 0; i < count; i++) {
		test_row(i);
		CHECK_STR(expr_span_text(items[i].span), ";");
		at = strchr(at + 1, ';');
		REQUIRE(at != NULL);
		CHECK_INT(items[i].span.off, at - text);
	}
}

TEST(identifiers)
{
	CHECK(expr_is_identifier(STR("a")));
	CHECK(expr_is_identifier(STR("_A9")));
	CHECK(!expr_is_identifier(STR("")));
	CHECK(!expr_is_identifier(STR("9a")));
	CHECK(!expr_is_identifier(STR("a-b")));
	CHECK(!expr_is_identifier(STR("\xc3\xb6")));
}

TEST_MAIN(RUN(trees) RUN(digits) RUN(errors) RUN(bounds) RUN(targets) RUN(target_errors) RUN(places) RUN(places_in_yaml)
                  RUN(identifiers))

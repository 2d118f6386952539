#include "emit/sql_print.h"

#include "base/hash.h"

/* ---- lists ---- */

/* "a, b, c" */
static void print_frags(struct out *o, const struct frag *items, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_frag(o, items[i]);
	}
}

/* Ends a line of a list that stands one to a line; the last one has no comma. */
static void end_item(struct out *o, bool last)
{
	out_cstr(o, last ? "\n" : ",\n");
}

/* ---- tables, types ---- */

static void print_column(struct out *o, const struct column *column)
{
	sql_ident(o, column->name);
	out_char(o, ' ');
	sql_frag(o, column->type);
	if (column->clause.sql.len > 0) {
		out_char(o, ' ');
		sql_frag(o, column->clause);
	}
	if (column->not_null)
		out_cstr(o, " NOT NULL");
	if (column->def.sql.len > 0) {
		out_cstr(o, " DEFAULT ");
		sql_frag(o, column->def);
	}
}

static void print_table(struct out *o, const struct stmt *stmt)
{
	size_t count = stmt->column_count + stmt->constraint_count;

	out_cstr(o, "CREATE TABLE ");
	sql_qname(o, stmt->name);
	out_cstr(o, " (\n");
	o->indent++;
	for (size_t i = 0; i < stmt->column_count; i++) {
		print_column(o, &stmt->columns[i]);
		end_item(o, i + 1 == count);
	}
	for (size_t i = 0; i < stmt->constraint_count; i++) {
		out_cstr(o, "CONSTRAINT ");
		sql_ident(o, stmt->constraints[i].name);
		out_char(o, ' ');
		sql_frag(o, stmt->constraints[i].body);
		end_item(o, stmt->column_count + i + 1 == count);
	}
	o->indent--;
	out_cstr(o, ");\n");
}

static void print_composite(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "CREATE TYPE ");
	sql_qname(o, stmt->name);
	if (stmt->column_count == 0) {
		out_cstr(o, " AS ();\n");
		return;
	}
	out_cstr(o, " AS (\n");
	o->indent++;
	for (size_t i = 0; i < stmt->column_count; i++) {
		print_column(o, &stmt->columns[i]);
		end_item(o, i + 1 == stmt->column_count);
	}
	o->indent--;
	out_cstr(o, ");\n");
}

/* ---- what belongs to a table ---- */

static void print_index(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, stmt->unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
	sql_ident(o, stmt->object);
	out_cstr(o, " ON ");
	sql_qname(o, stmt->name);
	if (stmt->method.len > 0) {
		out_cstr(o, " USING ");
		sql_ident(o, IDENT(stmt->method));
	}
	out_cstr(o, " (");
	print_frags(o, stmt->keys, stmt->key_count);
	out_char(o, ')');
	if (stmt->where.sql.len > 0) {
		out_cstr(o, " WHERE ");
		sql_frag(o, stmt->where);
	}
	out_cstr(o, ";\n");
}

static void print_foreign_key(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "ALTER TABLE ");
	sql_qname(o, stmt->name);
	out_char(o, '\n');
	o->indent++;
	out_cstr(o, "ADD CONSTRAINT ");
	sql_ident(o, stmt->object);
	out_cstr(o, " FOREIGN KEY (");
	print_frags(o, stmt->keys, stmt->key_count);
	out_cstr(o, ")\nREFERENCES ");
	sql_qname(o, stmt->target);
	out_cstr(o, " (");
	print_frags(o, stmt->target_keys, stmt->target_key_count);
	out_char(o, ')');
	out_cstr(o, " ON DELETE ");
	sql_frag(o, stmt->on_delete);
	o->indent--;
	out_cstr(o, ";\n");
}

static void print_row_security(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "ALTER TABLE ");
	sql_qname(o, stmt->name);
	out_cstr(o, " ENABLE ROW LEVEL SECURITY;\n\nCREATE POLICY ");
	sql_ident(o, stmt->object);
	out_cstr(o, " ON ");
	sql_qname(o, stmt->name);
	out_char(o, '\n');
	o->indent++;
	out_cstr(o, "USING (");
	sql_frag(o, stmt->where);
	out_cstr(o, ")\nWITH CHECK (");
	sql_frag(o, stmt->where);
	o->indent--;
	out_cstr(o, ");\n");
}

/* ---- views, functions, comments ---- */

static void print_view(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "CREATE VIEW ");
	sql_qname(o, stmt->name);
	out_cstr(o, " WITH (security_invoker = true) AS\n");
	sql_frag(o, stmt->body);
	out_cstr(o, ";\n");
}

/* $specql$, or $specql1$ and so on where the body has that. */
static struct str dollar_tag(struct arena *arena, struct str body)
{
	struct str tag = STR("$specql$");

	for (unsigned i = 1; str_search(body, tag) != (size_t)-1; i++)
		tag = arena_printf(arena, "$specql%u$", i);
	return tag;
}

/* schema.name(type, type): what tells a function from others of its name. */
static void print_signature(struct out *o, const struct stmt *stmt)
{
	sql_qname(o, stmt->name);
	out_char(o, '(');
	for (size_t i = 0; i < stmt->argument_count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		sql_frag(o, stmt->arguments[i].type);
	}
	out_char(o, ')');
}

static void print_argument(struct out *o, const struct argument *argument)
{
	sql_ident(o, argument->name);
	out_char(o, ' ');
	sql_frag(o, argument->type);
	if (argument->def.sql.len > 0) {
		out_cstr(o, " DEFAULT ");
		sql_frag(o, argument->def);
	}
}

static void print_function(struct out *o, const struct stmt *stmt)
{
	struct str tag = dollar_tag(o->arena, stmt->body.sql);

	out_cstr(o, "CREATE FUNCTION ");
	sql_qname(o, stmt->name);
	out_cstr(o, stmt->argument_count > 0 ? "(\n" : "(");
	o->indent++;
	for (size_t i = 0; i < stmt->argument_count; i++) {
		print_argument(o, &stmt->arguments[i]);
		end_item(o, i + 1 == stmt->argument_count);
	}
	o->indent--;
	out_cstr(o, ")\nRETURNS ");
	sql_frag(o, stmt->returns);
	out_cstr(o, "\nLANGUAGE ");
	out_str(o, stmt->language);
	if (stmt->volatility.len > 0) {
		out_char(o, '\n');
		out_str(o, stmt->volatility);
	}
	out_cstr(o, "\nSET search_path = pg_catalog, pg_temp\nSET timezone = 'UTC'\nAS ");
	out_str(o, tag);
	out_char(o, '\n');
	out_raw(o, stmt->body.sql);
	if (!str_ends(stmt->body.sql, STR("\n")))
		out_char(o, '\n');
	out_str(o, tag);
	out_cstr(o, ";\n\nREVOKE ALL ON FUNCTION ");
	print_signature(o, stmt);
	out_cstr(o, " FROM PUBLIC;\n");
}

static void print_trigger(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "CREATE TRIGGER ");
	sql_ident(o, stmt->object);
	out_char(o, '\n');
	o->indent++;
	sql_frag(o, stmt->body);
	out_cstr(o, " ON ");
	sql_qname(o, stmt->name);
	if (stmt->referencing.sql.len > 0) {
		out_cstr(o, "\nREFERENCING ");
		sql_frag(o, stmt->referencing);
	}
	out_cstr(o,
	         stmt->each_statement ? "\nFOR EACH STATEMENT EXECUTE FUNCTION " : "\nFOR EACH ROW EXECUTE FUNCTION ");
	sql_qname(o, stmt->target);
	out_cstr(o, "();\n");
	o->indent--;
}

static void print_comment_object(struct out *o, const struct stmt *stmt)
{
	switch (stmt->on) {
	case COMMENT_ON_TABLE:
		out_cstr(o, "TABLE ");
		break;
	case COMMENT_ON_VIEW:
		out_cstr(o, "VIEW ");
		break;
	case COMMENT_ON_TYPE:
		out_cstr(o, "TYPE ");
		break;
	case COMMENT_ON_FUNCTION:
		out_cstr(o, "FUNCTION ");
		print_signature(o, stmt);
		return;
	case COMMENT_ON_COLUMN:
		out_cstr(o, "COLUMN ");
		sql_qname(o, stmt->name);
		out_char(o, '.');
		sql_ident(o, stmt->object);
		return;
	case COMMENT_ON_CONSTRAINT:
		out_cstr(o, "CONSTRAINT ");
		sql_ident(o, stmt->object);
		out_cstr(o, " ON ");
		break;
	}
	sql_qname(o, stmt->name);
}

static void print_comment(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "COMMENT ON ");
	print_comment_object(o, stmt);
	out_cstr(o, " IS\n");
	o->indent++;
	sql_lit_lines(o, stmt->text);
	o->indent--;
	out_cstr(o, ";\n");
}

static void print_grant(struct out *o, const struct stmt *stmt)
{
	out_cstr(o, "GRANT ");
	sql_frag(o, stmt->privileges);
	out_cstr(o, " ON ");
	print_comment_object(o, stmt);
	out_cstr(o, " TO ");
	sql_ident(o, stmt->role);
	out_cstr(o, ";\n");
}

/* ---- files ---- */

void sql_print_stmt(struct out *o, const struct stmt *stmt)
{
	switch (stmt->kind) {
	case STMT_TABLE:
		print_table(o, stmt);
		break;
	case STMT_INDEX:
		print_index(o, stmt);
		break;
	case STMT_FOREIGN_KEY:
		print_foreign_key(o, stmt);
		break;
	case STMT_ROW_SECURITY:
		print_row_security(o, stmt);
		break;
	case STMT_VIEW:
		print_view(o, stmt);
		break;
	case STMT_COMPOSITE:
		print_composite(o, stmt);
		break;
	case STMT_FUNCTION:
		print_function(o, stmt);
		break;
	case STMT_TRIGGER:
		print_trigger(o, stmt);
		break;
	case STMT_COMMENT:
		print_comment(o, stmt);
		break;
	case STMT_GRANT:
		print_grant(o, stmt);
		break;
	}
}

struct str sql_print_part(struct arena *arena, const struct plan *plan, enum part part)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < plan->parts[part].len; i++) {
		if (i > 0)
			out_char(&o, '\n');
		sql_print_stmt(&o, &plan->parts[part].items[i]);
	}
	return out_text(&o);
}

/* A line that Confiture or our own reader would take for the frame of a file must never stand inside one. */
static void check_lines(struct str body)
{
	static const struct str taken[] = { STR_ROW("-- specql:"), STR_ROW("-- File:"), STR_ROW(" * File:") };

	while (body.len > 2) {
		bool suspect = body.ptr[0] == '-' || (body.ptr[0] == ' ' && body.ptr[1] == '*');

		for (size_t i = 0; suspect && i < countof(taken); i++)
			if (str_starts(body, taken[i]))
				BUG("a line of SQL begins with '%s'", taken[i].ptr);
		body = str_sub(body, str_find(body, '\n') + 1, body.len);
	}
}

struct str sql_file(struct arena *arena, struct str title, struct str body, struct str *sha256)
{
	struct out o;

	check_lines(body);
	*sha256 = hash_sha256_hex(arena, body);
	out_init(&o, arena);
	out_reserve(&o, body.len + sha256->len + 2 * title.len + 64);
	out_printf(&o, "-- specql: %.*s\n", STR_ARG(title));
	out_printf(&o, "-- content-sha256: %.*s\n", STR_ARG(*sha256));
	out_raw(&o, body);
	out_printf(&o, "-- specql: end %.*s\n", STR_ARG(title));
	return out_text(&o);
}

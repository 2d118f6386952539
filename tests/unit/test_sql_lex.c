/* Where values stand in SQL: never in literals, quoted names and comments, whatever these hold, and nothing else hides one. */
#include "test.h"

#include "base/out.h"
#include "read/sql_lex.h"

static const struct row {
	const char *sql, *values; /* the values, with a blank behind each */
} rows[] = {
	{ "", "" },
	{ "SELECT 1", "" },
	{ "SELECT $a", "$a " },
	{ "$a$b", "" }, /* the beginning of a literal */
	{ "$a+$b", "$a $b " },
	{ "$a.b.c + $d", "$a.b.c $d " },
	{ "$a. $a.1 $a.", "$a $a $a " },
	{ "$_a1 $\xc3\xa4 $A", "$_a1 $\xc3\xa4 $A " },
	{ "$1 + $23", "#$1 #$23 " },
	{ "$1.a", "#$1 " },
	{ "$", "" },
	{ "$ a $+ $-", "" },
	/* what belongs to a word is none */
	{ "a$b", "" },
	{ "_$b \xc3\xa4$b", "" },
	{ "a1$b c", "" },
	{ "1$b", "$b " },
	/* literals */
	{ "'$a' $b", "$b " },
	{ "'it''s $a' $b", "$b " },
	{ "''$a", "$a " },
	{ "'' '$a' $b", "$b " },
	{ "'\\' $a '$b'", "$a " },
	{ "'$a", "" },
	{ "'$a''", "" },
	{ "x'$a' $b", "$b " },
	/* escapes */
	{ "E'\\' $a' $b", "$b " },
	{ "e'\\'' || $a", "$a " },
	{ "E'\\\\' $a", "$a " },
	{ "E'\\", "" },
	{ "E'it''s $a' $b", "$b " },
	{ "AE'\\' $a", "$a " },
	{ "E $a", "$a " },
	{ "E", "" },
	/* quoted names */
	{ "\"$a\" $b", "$b " },
	{ "\"x\"\"$a\" $b", "$b " },
	{ "\"'\" $a", "$a " },
	{ "\"$a", "" },
	/* comments */
	{ "-- $a\n$b", "$b " },
	{ "-- $a", "" },
	{ "- $a", "$a " },
	{ "/* $a */ $b", "$b " },
	{ "/* /* $a */ $b */ $c", "$c " },
	{ "/* ' */ $a '*/'", "$a " },
	{ "/*/ $a */ $b", "$b " },
	{ "/* $a *", "" },
	{ "/*", "" },
	{ "/* $a */", "" },
	{ "a / $b * $c", "$b $c " },
	{ "'--' $a", "$a " },
	{ "-- ' \n $a", "$a " },
	/* dollar quotes */
	{ "$$ $a $$ $b", "$b " },
	{ "$tag$ $a $$ $b $tag$ $c", "$c " },
	{ "$t1$ $a $t1$$b", "$b " },
	{ "$\xc3\xa4$ $a $\xc3\xa4$ $b", "$b " },
	{ "$tag$ $a", "" },
	{ "$1$ $a", "#$1 $a " },
	{ "$tag $a", "$tag $a " },
};

TEST(values)
{
	for (size_t i = 0; i < countof(rows); i++) {
		struct str sql = str_from(rows[i].sql);
		struct sql_value value;
		struct out found;
		size_t at = 0;
		test_row(i);
		out_init(&found, test_arena);
		while (sql_next_value(sql, &at, &value))
			out_printf(&found, "%s%.*s ", value.numbered ? "#" : "",
			           STR_ARG(str_sub(sql, value.off, value.len)));
		CHECK_STR(out_text(&found), rows[i].values);
		CHECK_INT(at, sql.len);
	}
}

TEST_MAIN(RUN(values))

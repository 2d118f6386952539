/*
 * quote_sql.c - S27: a thousand random texts as literals, and as identifiers, against PostgreSQL's own quoting.
 *
 *     quote_sql | psql -f -        the seed is printed, and may be given: SPECQL_QUOTE_SEED=7
 *
 * Prints SQL that raises an exception unless each literal is the text, quote_literal() of it is the same value, and the same
 * spelling where it needs no escape, and each identifier is spelled as quote_ident() spells it.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/util.h"
#include "emit/sql_value.h"

enum { TEXTS = 1000, MOST_PIECES = 14 };

/* What quoting is about; the last bytes of some characters are quotes or backslashes in encodings of other clients. */
static const char *const pieces[] = {
	"'",
	"''",
	"\"",
	"\\",
	"\\'",
	"\\\\",
	"$",
	"$$",
	"$specql$",
	"/*",
	"*/",
	"--",
	";",
	"\n",
	"\r",
	"\t",
	" ",
	"%",
	"%s",
	":",
	":'",
	"{",
	"}",
	"?",
	"a",
	"A",
	"_",
	"0",
	"9",
	"E'",
	"U&'",
	"x'",
	"\x01",
	"\b",
	"\x7f",
	"\xc3\xa9",
	"e\xcc\x81",
	"\xe8\xa1\xa8",
	"\xe3\x82\xbd",
	"(",
	")",
	",",
	".",
	"=",
	"|",
	"`",
	"!",
	"@",
	"\xe2\x80\xa8",
	"\xf0\x9f\x98\x80",
	"\xef\xbb\xbf",
	"select",
	"user",
	"name",
	"order",
	"tb_contact",
};

static uint64_t state;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static struct str random_text(struct arena *arena)
{
	struct out o;

	out_init(&o, arena);
	for (uint64_t n = next() % MOST_PIECES + (next() % 16 != 0); n > 0; n--)
		out_str(&o, str_from(pieces[next() % countof(pieces)]));
	return out_text(&o);
}

/* A text that no quoting can change on its way. */
static void print_text(struct str text)
{
	printf("pg_catalog.convert_from(pg_catalog.decode('");
	for (size_t i = 0; i < text.len; i++)
		printf("%02x", (unsigned char)text.ptr[i]);
	printf("', 'hex'), 'UTF8')");
}

static void print_row(struct arena *arena, int number)
{
	struct str text = random_text(arena);
	struct out literal, lines;

	out_init(&literal, arena);
	sql_lit(&literal, LIT(text));
	out_init(&lines, arena);
	sql_lit_lines(&lines, LIT(text));
	printf("SELECT pg_temp.compare(%d, ", number);
	print_text(text);
	printf(", %.*s,\n%.*s\n, ", STR_ARG(out_text(&literal)), STR_ARG(out_text(&lines)));
	print_text(out_text(&literal));
	printf(", ");
	print_text(sql_ident_frag(arena, IDENT(text)).sql);
	printf(");\n");
}

static const char compare[] =
        "SET client_encoding = 'UTF8';\n"
        "SET backslash_quote = off;\n"
        "CREATE FUNCTION pg_temp.compare(n INTEGER, value TEXT, literal TEXT, lines TEXT, spelled TEXT, identifier "
        "TEXT)\n"
        "RETURNS VOID LANGUAGE plpgsql AS $compare$\n"
        "DECLARE\n"
        "    same BOOLEAN;\n"
        "BEGIN\n"
        "    IF literal IS DISTINCT FROM value OR lines IS DISTINCT FROM value THEN\n"
        "        RAISE EXCEPTION 'text %: % is another literal', n, quote_literal(value);\n"
        "    END IF;\n"
        "    EXECUTE 'SELECT ' || spelled || ' = ' || quote_literal(value) INTO same;\n"
        "    IF same IS NOT TRUE THEN\n"
        "        RAISE EXCEPTION 'text %: % is not the value of %', n, spelled, quote_literal(value);\n"
        "    END IF;\n"
        "    IF value !~ '[\\\\[:cntrl:]]' AND value !~ '[/][*]|[*][/]' AND spelled <> quote_literal(value) THEN\n"
        "        RAISE EXCEPTION 'text %: % is not spelled %', n, spelled, quote_literal(value);\n"
        "    END IF;\n"
        "    IF identifier <> quote_ident(value) THEN\n"
        "        RAISE EXCEPTION 'text %: % is not the identifier %', n, identifier, quote_ident(value);\n"
        "    END IF;\n"
        "END\n"
        "$compare$;\n";

int main(void)
{
	const char *seed = getenv("SPECQL_QUOTE_SEED");
	struct arena *arena = arena_new();

	state = seed ? strtoull(seed, NULL, 10) : 27;
	state = state ? state : 1;
	fprintf(stderr, "S27-quoting: %d texts, SPECQL_QUOTE_SEED=%llu\n", TEXTS, (unsigned long long)state);
	fputs(compare, stdout);
	for (int i = 0; i < TEXTS; i++) {
		if (i == TEXTS / 2)
			puts("SET standard_conforming_strings = off; SET escape_string_warning = off;");
		print_row(arena, i);
	}
	arena_free(arena);
	return 0;
}

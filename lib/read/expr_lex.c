#include "read/expr_lex.h"

#include "base/vec.h"
#include "diag/utf8.h"

struct lexer {
	struct arena *arena;
	struct str text;
	size_t pos;
	VEC(struct token) tokens;
};

static bool char_is_name_start(char c)
{
	return char_is_letter(c) || c == '_';
}

bool expr_is_identifier(struct str name)
{
	if (name.len == 0 || !char_is_name_start(name.ptr[0]))
		return false;
	for (size_t i = 1; i < name.len; i++)
		if (!char_is_word(name.ptr[i]))
			return false;
	return true;
}

static char lexer_at(const struct lexer *lx, size_t i)
{
	return i < lx->text.len ? lx->text.ptr[i] : '\0';
}

static struct token *lexer_add(struct lexer *lx, enum token_kind kind, size_t len)
{
	struct token *t = vec_push(lx->arena, &lx->tokens);

	*t = (struct token){ .kind = kind,
		             .op = EXPR_OP_NONE,
		             .text = str_sub(lx->text, lx->pos, len),
		             .hint = STR_EMPTY,
		             .off = lx->pos,
		             .len = len };
	lx->pos += len;
	return t;
}

/* Always false: nothing behind a bad token is looked at. */
static bool lexer_bad(struct lexer *lx, size_t off, size_t len, struct str message, const char *hint)
{
	lx->pos = off;
	struct token *t = lexer_add(lx, TOKEN_BAD, len);
	t->text = message;
	t->hint = str_from(hint);
	return false;
}

/* Length of the UTF-8 character at I, cut to what is there. */
static size_t lexer_char_len(const struct lexer *lx, size_t i)
{
	size_t n = 1;

	while (i + n < lx->text.len && ((unsigned char)lx->text.ptr[i + n] & 0xC0) == 0x80)
		n++;
	return n;
}

static bool char_is_control(char c)
{
	return ((unsigned char)c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
}

/* U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069 make a text look different from what it is. */
static bool lexer_bidi(const struct lexer *lx, size_t i)
{
	unsigned char a = (unsigned char)lexer_at(lx, i);
	unsigned char b = (unsigned char)lexer_at(lx, i + 1);
	unsigned char c = (unsigned char)lexer_at(lx, i + 2);

	if (a != 0xE2)
		return false;
	if (b == 0x80)
		return c == 0x8E || c == 0x8F || (c >= 0xAA && c <= 0xAE);
	return b == 0x81 && c >= 0xA6 && c <= 0xA9;
}

/* The string from START to its closing quote at END, doubled quotes made single. */
static struct str lexer_unquote(struct lexer *lx, size_t start, size_t end)
{
	char quote = lexer_at(lx, start);
	char *value = arena_alloc(lx->arena, end - start);
	size_t len = 0;

	for (size_t i = start + 1; i < end; i++) {
		value[len++] = lx->text.ptr[i];
		if (lx->text.ptr[i] == quote)
			i++;
	}
	return (struct str){ value, len };
}

static bool lex_string(struct lexer *lx)
{
	char quote = lexer_at(lx, lx->pos);
	size_t start = lx->pos;

	for (size_t i = start + 1; i < lx->text.len; i++) {
		char c = lx->text.ptr[i];

		if (char_is_control(c) || lexer_bidi(lx, i))
			return lexer_bad(lx, i, lexer_char_len(lx, i), STR("a control character stands in a string"),
			                 "");
		if (c == quote && lexer_at(lx, i + 1) == quote) {
			i++;
		} else if (c == quote) {
			lexer_add(lx, TOKEN_STRING, i + 1 - start)->text = lexer_unquote(lx, start, i);
			return true;
		}
	}
	return lexer_bad(lx, start, lx->text.len - start, STR("this string has no closing quote"),
	                 quote == '\'' ? "a quote inside a string is written ''"
	                               : "a double quote inside a string is written \"\"");
}

static size_t lexer_digits(const struct lexer *lx, size_t i)
{
	while (char_is_digit(lexer_at(lx, i)))
		i++;
	return i;
}

static bool lex_number(struct lexer *lx)
{
	size_t i = lexer_digits(lx, lx->pos);

	if (lexer_at(lx, i) == '.' && char_is_digit(lexer_at(lx, i + 1)))
		i = lexer_digits(lx, i + 1);
	if (lexer_at(lx, i) == 'e' || lexer_at(lx, i) == 'E') {
		size_t e = i + 1;
		if (lexer_at(lx, e) == '+' || lexer_at(lx, e) == '-')
			e++;
		size_t end = lexer_digits(lx, e);
		if (end > e && end - e <= 3)
			i = end;
	}
	if (char_is_word(lexer_at(lx, i)) || lexer_at(lx, i) == '.') {
		while (char_is_word(lexer_at(lx, i)) || lexer_at(lx, i) == '.')
			i++;
		return lexer_bad(lx, lx->pos, i - lx->pos, STR("this is neither a number nor a name"),
		                 "numbers are written 12, 12.5 or 1e3");
	}
	if (lexer_at(lx, lx->pos) == '0' && char_is_digit(lexer_at(lx, lx->pos + 1)))
		return lexer_bad(lx, lx->pos, i - lx->pos, STR("a number does not begin with 0"),
		                 "leave the 0 out; a text such as '010' stands in quotes");
	if (i - lx->pos > 200)
		return lexer_bad(lx, lx->pos, i - lx->pos, STR("this number has more than 200 digits"), "");
	lexer_add(lx, TOKEN_NUMBER, i - lx->pos);
	return true;
}

static size_t lexer_name_end(const struct lexer *lx, size_t i)
{
	while (char_is_word(lexer_at(lx, i)))
		i++;
	return i;
}

/* $x; but $1, $$ and $tag$ belong to PostgreSQL. */
static bool lex_dollar(struct lexer *lx)
{
	size_t end = lexer_name_end(lx, lx->pos + 1);
	size_t len = end - lx->pos;

	if (lexer_at(lx, end) == '$')
		return lexer_bad(lx, lx->pos, len + 1, STR("dollar quotes are not part of the language"),
		                 "strings are written '…'");
	if (len == 1 || !char_is_name_start(lexer_at(lx, lx->pos + 1)))
		return lexer_bad(lx, lx->pos, len, STR("'$' must be followed by the name of an input value"),
		                 "input values have names: $status, input.status");
	struct token *t = lexer_add(lx, TOKEN_VARIABLE, len);
	t->text = str_sub(t->text, 1, t->text.len);
	return true;
}

static bool lex_colon(struct lexer *lx)
{
	char next = lexer_at(lx, lx->pos + 1);

	if (next == ':') {
		lexer_add(lx, TOKEN_CAST, 2);
	} else if (char_is_name_start(next)) {
		struct token *t = lexer_add(lx, TOKEN_VARIABLE, lexer_name_end(lx, lx->pos + 1) - lx->pos);
		t->text = str_sub(t->text, 1, t->text.len);
	} else {
		lexer_add(lx, TOKEN_COLON, 1);
	}
	return true;
}

static bool char_is_operator(char c)
{
	return c != '\0' && strchr("+-*/%<>=!|&^~#@", c) != NULL;
}

static const char *lex_operator_hint(struct str op)
{
	if (str_is(op, "&&") || str_is(op, "&"))
		return "write AND";
	if (str_is(op, "|"))
		return "write OR";
	if (str_is(op, "!"))
		return "write NOT";
	if (str_is(op, "===") || str_is(op, "!=="))
		return "write = or <>";
	if (str_is(op, "**") || str_is(op, "^"))
		return "write a * a";
	if (str_is(op, "=<"))
		return "write <=";
	if (str_is(op, "=>"))
		return "write >=";
	if (str_is(op, "+=") || str_is(op, "-=") || str_is(op, "*=") || str_is(op, "/="))
		return "write it out: field = field + 1";
	if (str_is(op, "!~") || str_is(op, "~") || str_is(op, "~*") || str_is(op, "!~*") || str_is(op, "=~"))
		return "write MATCHES 'pattern', or NOT MATCHES";
	if (str_is(op, "->") || str_is(op, "->>") || str_is(op, "#>") || str_is(op, "#>>"))
		return "a member of a json value is a path: address.city";
	if (str_is(op, "@>") || str_is(op, "<@"))
		return "write value IN list, or value = ANY (list)";
	return "";
}

/* The longest operator of the language here; what PostgreSQL would read as a longer one is refused. */
static bool lex_operator(struct lexer *lx)
{
	static const struct {
		const char *text;
		enum expr_op op;
	} rows[] = {
		{ "==", EXPR_OP_EQ }, { "!=", EXPR_OP_NE },     { "<>", EXPR_OP_NE }, { "<=", EXPR_OP_LE },
		{ ">=", EXPR_OP_GE }, { "||", EXPR_OP_CONCAT }, { "=", EXPR_OP_EQ },  { "<", EXPR_OP_LT },
		{ ">", EXPR_OP_GT },  { "+", EXPR_OP_ADD },     { "-", EXPR_OP_SUB }, { "*", EXPR_OP_MUL },
		{ "/", EXPR_OP_DIV }, { "%", EXPR_OP_MOD },
	};
	size_t run = 1;
	struct str rest = str_sub(lx->text, lx->pos, lx->text.len);

	if (str_starts(rest, STR("--")) || str_starts(rest, STR("/*")))
		return lexer_bad(lx, lx->pos, 2, STR("comments are not part of the language"),
		                 "a YAML comment begins with # behind a space");
	while (char_is_operator(lexer_at(lx, lx->pos + run)))
		run++;
	for (size_t i = 0; i < countof(rows); i++) {
		struct str op = str_from(rows[i].text);
		char next = lexer_at(lx, lx->pos + op.len);
		if (!str_starts(rest, op))
			continue;
		if (char_is_operator(next) && next != '-' && next != '+')
			break;
		lexer_add(lx, TOKEN_OPERATOR, op.len)->op = rows[i].op;
		return true;
	}
	struct str text = str_sub(rest, 0, run);
	return lexer_bad(lx, lx->pos, run, arena_printf(lx->arena, "unknown operator '%.*s'", STR_ARG(text)),
	                 lex_operator_hint(text));
}

static bool lex_other(struct lexer *lx)
{
	size_t len = lexer_char_len(lx, lx->pos);
	struct str text = str_sub(lx->text, lx->pos, len);
	char c = lexer_at(lx, lx->pos);

	if (char_is_control(c) || lexer_bidi(lx, lx->pos))
		return lexer_bad(lx, lx->pos, len, STR("a control character stands in the expression"), "");
	if (c == ';')
		return lexer_bad(lx, lx->pos, 1, STR("';' is not part of the language"), "one expression stands here");
	if (c == '`')
		return lexer_bad(lx, lx->pos, 1, STR("'`' is not part of the language"), "names need no quotes");
	if (utf8_next(text, 0).code >= 0x80)
		return lexer_bad(lx, lx->pos, len,
		                 arena_printf(lx->arena, "'%.*s' (U+%04X) is not part of the language", STR_ARG(text),
		                              (unsigned)utf8_next(text, 0).code),
		                 "names have ASCII letters; a text stands in quotes");
	/* A backslash: all else has a meaning, if only one that is refused. */
	return lexer_bad(lx, lx->pos, len, arena_printf(lx->arena, "'%.*s' is not part of the language", STR_ARG(text)),
	                 "a quote inside a string is written ''");
}

static bool lex_token(struct lexer *lx)
{
	static const struct {
		char c;
		enum token_kind kind;
	} singles[] = { { '?', TOKEN_HOLE },  { '(', TOKEN_OPEN },    { ')', TOKEN_CLOSE },
		        { ',', TOKEN_COMMA }, { '.', TOKEN_DOT },     { '{', TOKEN_BRACE },
		        { '}', TOKEN_BRACE }, { '[', TOKEN_BRACKET }, { ']', TOKEN_BRACKET_END } };
	char c = lexer_at(lx, lx->pos);

	if (c == '\'' || c == '"')
		return lex_string(lx);
	if (char_is_digit(c))
		return lex_number(lx);
	if (char_is_name_start(c)) {
		lexer_add(lx, TOKEN_NAME, lexer_name_end(lx, lx->pos) - lx->pos);
		return true;
	}
	if (c == '$')
		return lex_dollar(lx);
	if (c == ':')
		return lex_colon(lx);
	if (char_is_operator(c))
		return lex_operator(lx);
	for (size_t i = 0; i < countof(singles); i++) {
		if (singles[i].c == c) {
			lexer_add(lx, singles[i].kind, 1);
			return true;
		}
	}
	return lex_other(lx);
}

struct tokens expr_lex(struct arena *arena, struct str text)
{
	struct lexer lx = { .arena = arena, .text = text };

	if (text.len > EXPR_MAX_BYTES) {
		lexer_bad(&lx, 0, text.len,
		          arena_printf(arena, "the expression has more than %d bytes", EXPR_MAX_BYTES), "");
		return (struct tokens){ lx.tokens.items, lx.tokens.len };
	}
	for (;;) {
		char c = lexer_at(&lx, lx.pos);

		if (lx.pos < text.len && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
			lx.pos++;
			continue;
		}
		if (lx.pos == text.len) {
			const struct token *last = lx.tokens.len > 0 ? &lx.tokens.items[lx.tokens.len - 1] : NULL;

			lx.pos = last ? last->off + last->len : 0; /* not behind the line end of a block */
			lexer_add(&lx, TOKEN_END, 0);
			break;
		}
		if (!lex_token(&lx))
			break;
	}
	return (struct tokens){ lx.tokens.items, lx.tokens.len };
}

/* The registry: what is read of it, which codes are found, and that new ones leave every other byte alone. */
#include "test.h"

#include "model/registry_check.h"

/* DOMAIN begins every text of the tables below: one domain, whose subdomain 03 is written as the row says. */
#define DOMAIN "domains:\n  '2':\n    name: crm\n    subdomains:\n"

static struct registry *parse(const char *text)
{
	struct diags *diags = diags_new(test_arena);
	struct registry *r =
	        registry_parse(test_arena, diags, source_new(test_arena, STR("registry.yaml"), str_from(text)));
	CHECK(r != NULL && diags_count(diags, SEVERITY_ERROR) == 0);
	return r;
}

static struct spec *spec(const char *schema, const char *name, const char *code)
{
	struct spec *s = arena_make(test_arena, struct spec);
	*s = (struct spec){ .name = str_from(name),
		            .schema = str_from(schema),
		            .table_code = str_from(code),
		            .domain_name = STR_EMPTY };
	return s;
}

/* ---- assigning and inserting ------------------------------------------------------------------------------------ */

/* Contact and Deal of crm are new; "" for the text after means: refused. */
static const struct insert_row {
	const char *before, *after;
} inserts[] = {
	/* nothing there yet */
	{ DOMAIN "      '03':\n        name: customer\n        entities: {}\n      # next\n      '04': {name: x}\n",
	  DOMAIN "      '03':\n        name: customer\n        entities:\n          Contact:\n            table_code: "
	         "'012311'\n"
	         "          Deal:\n            table_code: '012321'\n      # next\n      '04': {name: x}\n" },
	{ DOMAIN "      '03':\n        entities:   {  }   # none\n        name: customer\n",
	  DOMAIN "      '03':\n        entities:   # none\n          Contact:\n            table_code: '012311'\n"
	         "          Deal:\n            table_code: '012321'\n        name: customer\n" },
	{ DOMAIN "      '03':\n        name: customer\n        entities:\nschemas: {}\n",
	  DOMAIN "      '03':\n        name: customer\n        entities:\n          Contact:\n            table_code: "
	         "'012311'\n"
	         "          Deal:\n            table_code: '012321'\nschemas: {}\n" },
	{ DOMAIN "      '03':\n        name: customer\n        entities: ~\n",
	  DOMAIN "      '03':\n        name: customer\n        entities:\n          Contact:\n            table_code: "
	         "'012311'\n"
	         "          Deal:\n            table_code: '012321'\n" },
	{ DOMAIN "      '03':\n          name: customer # the name\n\n# the end", DOMAIN
	  "      '03':\n          name: customer # the name\n          entities:\n            Contact:\n"
	  "              table_code: '012311'\n            Deal:\n              table_code: '012321'\n\n# the end" },
	/* behind others, in their style */
	{ DOMAIN
	  "      '03':\n        entities:\n          # first\n          Company:\n            table_code: '012321'\n"
	  "            assigned_at: x # when\n          # last\n        name: customer\n",
	  DOMAIN
	  "      '03':\n        entities:\n          # first\n          Company:\n            table_code: '012321'\n"
	  "            assigned_at: x # when\n          Contact:\n            table_code: '012311'\n"
	  "          Deal:\n            table_code: '012331'\n          # last\n        name: customer\n" },
	{ DOMAIN "      '03':\n        name: customer\n        entities:\n         Company: {table_code: 012311}",
	  DOMAIN "      '03':\n        name: customer\n        entities:\n         Company: {table_code: 012311}\n"
	         "         Contact: {table_code: '012321'}\n         Deal: {table_code: '012331'}\n" },
	{ DOMAIN "      '03':\n        name: customer\n        entities:\n          Company: '012311'\n",
	  DOMAIN "      '03':\n        name: customer\n        entities:\n          Company: '012311'\n"
	         "          Contact: '012321'\n          Deal: '012331'\n" },
	{ DOMAIN "      '03':\n        name: customer\n        entities: {Company: {table_code: '012311'} }\n",
	  DOMAIN "      '03':\n        name: customer\n        entities: {Company: {table_code: '012311'}, "
	         "Contact: {table_code: '012321'}, Deal: {table_code: '012331'} }\n" },
	{ DOMAIN
	  "      '03':\n        name: customer\n        entities: {\n          Company: '012311', # '}\n        }\n",
	  "" },
	{ DOMAIN "      '03':\n        name: customer\n        entities: {\n          Company: '012311',\n        }\n",
	  DOMAIN "      '03':\n        name: customer\n        entities: {\n          Company: '012311', "
	         "Contact: {table_code: '012321'}, Deal: {table_code: '012331'}\n        }\n" },
	/* a subdomain on one line */
	{ DOMAIN "      '03': {name: \"cust}omer\", entities: {}}\n",
	  DOMAIN "      '03': {name: \"cust}omer\", entities: {Contact: {table_code: '012311'}, "
	         "Deal: {table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {name: customer}\n",
	  DOMAIN "      '03': {name: customer, entities: {Contact: {table_code: '012311'}, "
	         "Deal: {table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {}\n", DOMAIN "      '03': {entities: {Contact: {table_code: '012311'}, "
	                                    "Deal: {table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {name: customer, entities: ~}\n", "" },
	/* brackets that are text, and quotes that are */
	{ DOMAIN "      '03': {name: 'it''s }'}\n", DOMAIN "      '03': {name: 'it''s }', entities: {Contact: "
	                                                   "{table_code: '012311'}, Deal: {table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {name: \"a\\\"}b\"}\n",
	  DOMAIN "      '03': {name: \"a\\\"}b\", entities: {Contact: "
	         "{table_code: '012311'}, Deal: {table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {name: \"a'b\\\\\", entities: {}}\n",
	  DOMAIN "      '03': {name: \"a'b\\\\\", entities: {Contact: {table_code: '012311'}, Deal: "
	         "{table_code: '012321'}}}\n" },
	{ DOMAIN "      '03': {name: customer,\t# }\n#}\n        x-tags: [a, \"]\",'}'] # ]\n        }\n", "" },
	{ DOMAIN "      '03': {name: customer,\t# }\n#}\n        x-tags: [a, \"]\",'}'] }\n",
	  DOMAIN "      '03': {name: customer,\t# }\n#}\n        x-tags: [a, \"]\",'}'], entities: {Contact: "
	         "{table_code: '012311'}, Deal: {table_code: '012321'}} }\n" },
	{ DOMAIN "      '03': {name: o 'clock}\n", "" },
	{ DOMAIN "      '03': {name:\t'}'}\n", DOMAIN "      '03': {name:\t'}', entities: {Contact: {table_code: "
	                                              "'012311'}, Deal: {table_code: '012321'}}}\n" },
	/* text of several lines, names for values, tags */
	{ DOMAIN "      '03':\n        name: x\n        x-note: |\n          { 'text\n      '04': {name: y}\n", DOMAIN
	  "      '03':\n        name: x\n        x-note: |\n          { 'text\n        entities:\n          Contact:\n"
	  "            table_code: '012311'\n          Deal:\n            table_code: '012321'\n      '04': {name: "
	  "y}\n" },
	{ DOMAIN "      '03':\n        entities: &e {}\n", "" },
	{ DOMAIN "      '03':\n        entities: null # none\n",
	  DOMAIN "      '03':\n        entities: # none\n          Contact:\n            table_code: '012311'\n"
	         "          Deal:\n            table_code: '012321'\n" },
	/* no line ends, or one before all */
	{ "{domains: {'2': {name: crm, subdomains: {'03': {name: x}}}}}",
	  "{domains: {'2': {name: crm, subdomains: {'03': {name: x, entities: {Contact: {table_code: '012311'}, Deal: "
	  "{table_code: '012321'}}}}}}}" },
	{ "\n" DOMAIN "      '03': {name: x}\n", "\n" DOMAIN "      '03': {name: x, entities: {Contact: {table_code: "
	                                         "'012311'}, Deal: {table_code: '012321'}}}\n" },
	/* other line ends */
	{ "domains:\r\n  '2':\r\n    name: crm\r\n    subdomains:\r\n      '03':\r\n        entities: {}\r\n",
	  "domains:\r\n  '2':\r\n    name: crm\r\n    subdomains:\r\n      '03':\r\n        entities:\r\n"
	  "          Contact:\r\n            table_code: '012311'\r\n          Deal:\r\n"
	  "            table_code: '012321'\r\n" },
	/* written in one place, meant in two */
	{ "domains:\n  '1': {name: core, subdomains: &s {'03': {name: customer}}}\n  '2': {name: crm, subdomains: "
	  "*s}\n",
	  "" },
	{ DOMAIN "      '03': &s\n        name: customer\n      '04':\n        <<: *s\n", "" },
};

TEST(insert)
{
	for (size_t i = 0; i < countof(inserts); i++) {
		test_row(i);
		struct diags *diags = diags_new(test_arena);
		struct registry *r = parse(inserts[i].before);
		struct spec *specs[] = { spec("crm", "Deal", ""), spec("crm", "Contact", "") };
		struct registry_addition *additions;
		size_t count;
		struct str text;
		CHECK(registry_assign(test_arena, diags, r, specs, countof(specs), &additions, &count));
		CHECK_INT(count, 2);
		bool ok = registry_insert(test_arena, r, additions, count, &text);
		CHECK(ok == (inserts[i].after[0] != '\0'));
		if (!ok)
			continue;
		CHECK_STR(text, inserts[i].after);
		/* once more: nothing is left to do */
		r = parse(arena_str(test_arena, text).ptr);
		CHECK(registry_assign(test_arena, diags, r, specs, countof(specs), &additions, &count));
		CHECK_INT(count, 0);
	}
}

/* Names that other readers of YAML take for values. */
TEST(insert_words)
{
	struct registry *r = parse(DOMAIN "      '03':\n        name: x\n      '04': {name: y}\n");
	struct spec *specs[] = { spec("crm", "No", ""), spec("crm", "Nobody", ""), spec("crm", "TRUE", "012411") };
	struct registry_addition *additions;
	struct str text;
	size_t count;
	CHECK(registry_assign(test_arena, diags_new(test_arena), r, specs, countof(specs), &additions, &count));
	CHECK_INT(count, 3);
	CHECK(registry_insert(test_arena, r, additions, count, &text));
	CHECK_STR(text,
	          DOMAIN "      '03':\n        name: x\n        entities:\n          'No':\n            table_code: "
	                 "'012311'\n          Nobody:\n            table_code: '012321'\n"
	                 "      '04': {name: y, entities: {'TRUE': {table_code: '012411'}}}\n");
}

/* ---- which code ------------------------------------------------------------------------------------------------- */

#define INFERENCE "subdomain_inference: {crm: {sales: {patterns: [deal, quote]}, '04': {patterns: [lead]}}}\n"

static const struct code_row {
	const char *text, *schema, *entity, *own;
	const char *code; /* NULL: refused with ID */
	enum diag_id id;
} codes[] = {
	{ DOMAIN "      '03': {name: x}\n", "crm", "Contact", "", "012311", 0 },
	{ DOMAIN "      '03': {name: x}\n      '01': {name: core}\n", "crm", "Contact", "", "012111", 0 },
	{ DOMAIN "      '0A': {name: x}\n", "2", "Contact", "", "012A11", 0 },
	{ DOMAIN "      '0a': {name: x}\n", "crm", "Contact", "", "012A11", 0 },
	/* patterns: the first hit in the order of the file, in any part of the name */
	{ DOMAIN "      '01': {name: core}\n      '02': {name: sales}\n" INFERENCE, "crm", "BigQuote", "", "012211",
	  0 },
	{ DOMAIN "      '01': {name: core}\n      '04': {name: x}\n" INFERENCE, "crm", "Lead", "", "012411", 0 },
	{ DOMAIN "      '01': {name: core}\n      '04': {name: x}\n" INFERENCE, "crm", "Deal", "", "012111", 0 },
	/* a gap is filled; a code of any file digit takes its entity digit; reserved codes are nobody's */
	{ DOMAIN "      '03': {name: x, entities: {A: '012311', B: '012331'}}\n", "crm", "Contact", "", "012321", 0 },
	{ DOMAIN "      '03': {name: x, entities: {A: '012312'}}\n", "crm", "Contact", "", "012321", 0 },
	{ DOMAIN "      '03': {name: x}\nreserved_codes: ['012311', '012321']\n", "crm", "Contact", "", "012331", 0 },
	{ DOMAIN
	  "      '03': {name: x, entities: {A: '012311', B: '012321', C: '012331', D: '012341', E: '012351', F: "
	  "'012361', "
	  "G: '012371', H: '012381', I: '012391', K: '0123A1', L: '0123b1', M: '0123C1', N: '0123D1', O: '0123E1'}}\n",
	  "crm", "Contact", "", "0123F1", 0 },
	{ DOMAIN
	  "      '03': {name: x, entities: {A: '012311', B: '012321', C: '012331', D: '012341', E: '012351', F: "
	  "'012361', "
	  "G: '012371', H: '012381', I: '012391', K: '0123A1', L: '0123b1', M: '0123C1', N: '0123D1', O: '0123E1', "
	  "P: '0123F1'}}\n",
	  "crm", "Contact", "", NULL, DIAG_REGISTRY_FULL },
	/* two digits for a subdomain */
	{ "code_layout: 2-1-2-1\n" DOMAIN "      '1f': {name: x}\n", "crm", "Contact", "", "0121F1", 0 },
	{ "code_layout: 2-1-2-1\n" DOMAIN "      '03': {name: x, entities: {A: '012031'}}\n", "crm", "Contact", "",
	  "012032", 0 },
	{ DOMAIN "      '1f': {name: x}\n", "crm", "Contact", "", NULL, DIAG_REGISTRY_FULL },
	{ "domains: {'2': {name: crm}}\n", "crm", "Contact", "", NULL, DIAG_REGISTRY_FULL },
	/* the file's own code, in the subdomain of its digit */
	{ DOMAIN "      '01': {name: core}\n      '03': {name: x}\n", "crm", "Contact", "0123A1", "0123A1", 0 },
	{ DOMAIN "      '03': {name: x, entities: {A: '0123A1'}}\n", "crm", "Contact", "0123A1", NULL,
	  DIAG_REGISTRY_DUPLICATE },
	{ DOMAIN "      '03': {name: x}\n", "crm", "Contact", "0113A1", NULL, DIAG_REGISTRY_CODE },
	{ DOMAIN "      '03': {name: x}\nreserved_codes: ['0123a1']\n", "crm", "Contact", "0123A1", NULL,
	  DIAG_REGISTRY_CODE },
	{ DOMAIN "      '03': {name: x}\n", "blog", "Post", "", NULL, DIAG_REGISTRY_DOMAIN },
};

TEST(assign)
{
	for (size_t i = 0; i < countof(codes); i++) {
		test_row(i);
		struct diags *diags = diags_new(test_arena);
		struct spec *one = spec(codes[i].schema, codes[i].entity, codes[i].own);
		struct registry_addition *additions;
		size_t count, reported;
		bool ok = registry_assign(test_arena, diags, parse(codes[i].text), &one, 1, &additions, &count);
		const struct diag_item *items = diags_sorted(diags, &reported);
		if (codes[i].code == NULL) {
			CHECK(!ok);
			CHECK(reported == 1 && items[0].id == codes[i].id);
		} else if (CHECK(ok && count == 1)) {
			CHECK_STR(additions[0].code, codes[i].code);
		}
	}
}

/* A code that a later file names is not given to an earlier one; names of a domain are told apart whatever their case. */
TEST(assign_several)
{
	struct diags *diags = diags_new(test_arena);
	struct registry *r = parse("domains: {'2': {name: crm, aliases: [sales], subdomains: {'03': {name: x}}}}\n");
	struct spec *specs[] = { spec("crm", "Contact", ""), spec("crm", "Person", "012311") };
	struct spec *homonyms[] = { spec("crm", "Contact", ""), spec("sales", "contact", "") };
	struct registry_addition *additions;
	size_t count;
	REQUIRE(registry_assign(test_arena, diags, r, specs, 2, &additions, &count));
	CHECK_STR(additions[0].code, "012321");
	CHECK_STR(additions[1].code, "012311");
	CHECK(!registry_assign(test_arena, diags, r, homonyms, 2, &additions, &count));
}

/* ---- tenancy ---------------------------------------------------------------------------------------------------- */

TEST(tenancy)
{
	static const struct row {
		const char *schema;
		bool known, tenant_scoped;
	} rows[] = {
		{ "crm", true, true },     { "2", true, true },       { "management", true, true },
		{ "core", true, false },   { "sales", true, false },  { "support", true, true },
		{ "common", true, false }, { "other", false, false },
	};
	struct registry *r = parse("domains:\n"
	                           "  '1': {name: core}\n"
	                           "  '2': {name: crm, aliases: [management, sales], multi_tenant: yes}\n"
	                           "schemas:\n"
	                           "  sales: {tier: shared}\n" /* before what its domain says */
	                           "  multi_tenant: [support]\n"
	                           "  framework: [common]\n");
	for (size_t i = 0; i < countof(rows); i++) {
		bool tenant_scoped = false;
		test_row(i);
		CHECK(registry_tenancy(r, str_from(rows[i].schema), &tenant_scoped) == rows[i].known);
		CHECK(tenant_scoped == rows[i].tenant_scoped);
	}
}

TEST_MAIN(RUN(insert) RUN(insert_words) RUN(assign) RUN(assign_several) RUN(tenancy))

#include "templates/templates.h"

#include "test.h"

static struct out new_out(void)
{
	struct out o;

	out_init(&o, test_arena);
	return o;
}

/* Every line of a fragment gets the indentation of the line its hole stands in, blank lines stay empty. */
TEST(fragments_are_indented)
{
	struct out o = new_out();

	tmpl_guard(&o, &(struct tmpl_guard){
	                       .condition = FRAG(STR("a\nAND b")),
	                       .failure = FRAG(STR("one;\n\ntwo;\n")),
	               });
	CHECK(!o.failed);
	CHECK_STR(out_text(&o), "IF a\nAND b THEN\n    one;\n\n    two;\nEND IF;\n");

	o = new_out();
	tmpl_hard_delete(&o, &(struct tmpl_hard_delete){
	                             .table = QNAME(STR("crm"), STR("select")),
	                             .conditions = FRAG(STR("a\n    AND b")),
	                             .after = FRAG(STR_EMPTY),
	                             .failure = FRAG(STR("fail;")),
	                     });
	CHECK_STR(out_text(&o), "BEGIN\n"
	                        "    DELETE FROM crm.\"select\" AS t\n"
	                        "    WHERE a\n"
	                        "        AND b;\n"
	                        "EXCEPTION\n"
	                        "    WHEN foreign_key_violation OR restrict_violation THEN\n"
	                        "        fail;\n"
	                        "END;\n");
}

TEST(literals_are_quoted)
{
	struct out o = new_out();

	tmpl_failure(&o, &(struct tmpl_failure){
	                         .code = LIT(STR("a:b")),
	                         .message = LIT(STR("it's\nnew")),
	                         .detail = FRAG(STR_EMPTY),
	                 });
	CHECK_STR(out_text(&o), "PERFORM app.fail('a:b', E'it''s\\nnew');\n");
}

TEST(template_inside_indentation)
{
	struct out o = new_out();

	o.indent = 1;
	tmpl_tenant_check(&o, &(struct tmpl_tenant_check){ 0 });
	CHECK_STR(out_text(&o), "    IF auth_tenant_id IS NULL THEN\n"
	                        "        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');\n"
	                        "    END IF;\n");
	CHECK_INT(o.indent, 1);
}

/* A hole that was forgotten must never become a file. */
TEST(open_holes_fail)
{
	struct out o = new_out();

	tmpl_guard(&o, &(struct tmpl_guard){ .condition = FRAG(STR("a")) });
	CHECK(o.failed);

	o = new_out();
	tmpl_guard(&o, &(struct tmpl_guard){ .failure = FRAG(STR("a")) });
	CHECK(o.failed);

	o = new_out();
	tmpl_failure(&o, &(struct tmpl_failure){ .code = LIT(STR("a")), .detail = FRAG(STR_EMPTY) });
	CHECK(o.failed);

	o = new_out();
	tmpl_update(&o, &(struct tmpl_update){
	                        .table = { .schema = STR("crm") },
	                        .assignments = FRAG(STR("a")),
	                        .conditions = FRAG(STR("a")),
	                        .returning = FRAG(STR_EMPTY),
	                        .after = FRAG(STR_EMPTY),
	                });
	CHECK(o.failed);
}

TEST_MAIN(RUN(fragments_are_indented) RUN(literals_are_quoted) RUN(template_inside_indentation) RUN(open_holes_fail))

/* plan_checks.c - conditions of a validation chain that do not stop the action where they stand. */
#include "plan/plan_steps.h"

#include "templates/templates.h"

static const char *const severities[] = { [CHECK_ERROR] = "error", [CHECK_WARNING] = "warning", [CHECK_INFO] = "info" };

static void member(struct out *json, const char *key, struct str text)
{
	out_printf(json, "%s\"%s\": ", json->len > 1 ? ", " : "", key);
	out_json_string(json, text);
}

struct frag plan_note_check(struct core *core, const struct step *step)
{
	bool fails = step->severity == CHECK_ERROR;
	const char *list = fails ? "failures" : "warnings";
	struct out json, o;

	out_init(&json, core->arena);
	out_char(&json, '{');
	member(&json, "code", step->code);
	if (step->set_count == 0) /* else it has values in it, and is added */
		member(&json, "message", step->message);
	member(&json, "severity", str_from(severities[step->severity]));
	out_cstr(&json, ", \"fields\": [");
	for (size_t i = 0; i < step->field_count; i++) {
		out_cstr(&json, i > 0 ? ", " : "");
		out_json_string(&json, step->fields[i]);
	}
	out_cstr(&json, "]}");
	core->has_failures = core->has_failures || fails;
	core->has_warnings = core->has_warnings || !fails;
	out_init(&o, core->arena);
	out_printf(&o, "%s := %s || %s", list, list, step->set_count > 0 ? "(" : "");
	sql_lit(&o, LIT(out_text(&json)));
	out_cstr(&o, "::JSONB");
	if (step->set_count > 0) {
		out_cstr(&o, " || jsonb_build_object('message', ");
		sql_frag(&o, plan_message(core, step));
		out_cstr(&o, "))");
	}
	out_char(&o, ';');
	return FRAG(out_text(&o));
}

void plan_end_checks(struct core *core)
{
	const char *detail = "jsonb_build_object('fields', failures #> '{0,fields}', 'errors', failures)";

	if (core->has_warnings)
		detail = "jsonb_build_object('fields', failures #> '{0,fields}', 'errors', failures, 'warnings', "
		         "warnings)";
	core_paragraph(core);
	tmpl_checks(&core->body, &(struct tmpl_checks){ .detail = FRAG(str_from(detail)) });
}

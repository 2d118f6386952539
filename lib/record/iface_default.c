/* The default of a field as text, which says what it was: plain text, text in quotes, a list or a mapping. */
#include "base/out.h"
#include "record/iface_item.h"

/* A number or word as it stands; anything else in quotes. */
static void print_scalar(struct out *o, const struct yaml_node *node)
{
	bool plain = node->style == YAML_PLAIN && node->text.len > 0;
	for (size_t i = 0; i < node->text.len && plain; i++)
		plain = char_is_word(node->text.ptr[i]) || node->text.ptr[i] == '.' || node->text.ptr[i] == '-';
	if (yaml_is_null(node))
		out_cstr(o, "null");
	else if (plain)
		out_str(o, node->text);
	else
		out_json_string(o, node->text);
}

static void print_literal(struct out *o, const struct yaml_node *node)
{
	bool mapping = node->kind == YAML_MAPPING;
	if (node->kind == YAML_SCALAR) {
		print_scalar(o, node);
		return;
	}
	out_char(o, mapping ? '{' : '[');
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		out_cstr(o, c->index > 0 ? ", " : "");
		if (mapping) {
			out_json_string(o, c->key);
			out_cstr(o, ": ");
		}
		print_literal(o, c);
	}
	out_char(o, mapping ? '}' : ']');
}

struct str iface_default(struct arena *arena, const struct spec_default *def)
{
	struct out o;
	out_init(&o, arena);
	if (!def->present)
		return STR_EMPTY;
	if (def->node != NULL)
		print_literal(&o, def->node);
	else
		out_printf(&o, "%c%.*s", def->quoted ? '\'' : '=', STR_ARG(def->text));
	return out_text(&o);
}

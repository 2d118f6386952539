/* Text for people: `message` of a failure, and what an action returns. Braces in it hold expressions. */
#include "read/expr_template.h"
#include "read/keys.h"
#include "read/spec_action.h"

void spec_read_text(struct arena *arena, struct diags *diags, const struct yaml_node *node, struct spec_step *step)
{
	struct template_parts parts;
	step->message = node->text;
	bool braces = str_find(node->text, '{') < node->text.len || str_find(node->text, '}') < node->text.len;
	if (!braces || !expr_parse_message(arena, diags, node, &parts))
		return;
	step->items = parts.items;
	step->item_count = parts.count;
}

void spec_read_message(struct arena *arena, struct diags *diags, const struct yaml_node *from, const char *key,
                       struct spec_step *step)
{
	struct str text = STR_EMPTY;
	struct span span;
	if (step->message.len == 0 && keys_text(diags, from, key, &text, &span) && text.len > 0)
		spec_read_text(arena, diags, keys_get(from, key), step);
}

#include "read/spec_notify.h"

#include "read/expr_template.h"
#include "read/keys.h"
#include "read/spec_call.h"

static const char *const channels[] = { "email", "sms", "push", "webhook" };

static bool is_channel(struct parser *p, struct spec_notice *notice)
{
	struct str names[countof(channels)];
	struct span span = parser_token_span(p, parser_peek(p, 0));
	notice->channel = parser_peek(p, 0)->text;
	if (!parser_accept(p, TOKEN_NAME)) {
		parser_expected(p, "a channel: email, sms, push or webhook");
		return false;
	}
	for (size_t i = 0; i < countof(channels); i++) {
		names[i] = str_from(channels[i]);
		if (str_eq(notice->channel, names[i]))
			return true;
	}
	diag(p->diags, DIAG_BAD_VALUE, span, "a channel is email, sms, push or webhook, not '%.*s'",
	     STR_ARG(notice->channel));
	diag_suggest(p->diags, notice->channel, names, countof(names));
	return false;
}

static bool parse_message(struct parser *p, struct spec_step *step)
{
	struct template_parts parts;
	if (!parser_at(p, TOKEN_STRING)) {
		parser_expected(p, "the message, in quotes");
		return false;
	}
	if (!expr_parse_template(p, &parts))
		return false;
	step->items = parts.items;
	step->item_count = parts.count;
	return true;
}

/* RECIPIENT(channel, "message") or RECIPIENT "message"; the recipient ends before token END. */
static bool parse_message_to(struct parser *p, size_t end, struct spec_notice *notice, struct spec_step *step)
{
	notice->recipient = expr_parse_tokens(p, p->pos, end);
	if (notice->recipient == NULL)
		return false;
	p->pos = end;
	bool parentheses = parser_accept(p, TOKEN_OPEN);
	if (parentheses && !is_channel(p, notice))
		return false;
	if (parentheses && !parser_accept(p, TOKEN_COMMA)) {
		parser_expected(p, "',' and the message");
		return false;
	}
	if (!parse_message(p, step))
		return false;
	if (parentheses && !parser_accept(p, TOKEN_CLOSE)) {
		parser_expected(p, "')'");
		return false;
	}
	if (parser_at(p, TOKEN_END))
		return true;
	parser_expected(p, "the end of the text");
	return false;
}

/* Where the recipient ends: before the first parenthesis, or the first string that is not all of it; 0: there is none. */
static size_t recipient_end(const struct parser *p)
{
	for (size_t i = 1; i < p->tokens.count; i++)
		if (p->tokens.items[i].kind == TOKEN_OPEN || p->tokens.items[i].kind == TOKEN_STRING)
			return i;
	return 0;
}

/* order_shipped, contact.created: words for programs. */
static bool is_event(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (!char_is_word(c) && (i == 0 || i + 1 == text.len || (c != '.' && c != ':' && c != '-')))
			return false;
	}
	return text.len > 0;
}

static bool read_event(struct arena *arena, struct diags *diags, struct spec_notice *notice, struct spec_step *step)
{
	const struct yaml_node *to = keys_get(step->node, "to"), *payload = keys_get(step->node, "payload");
	const struct yaml_node *data = keys_get(step->node, "data");
	if (payload != NULL && data != NULL)
		return diag(diags, DIAG_BAD_VALUE, data->key_span, "'data' is another name of 'payload'");
	payload = payload != NULL ? payload : data;
	if (!is_event(step->value->text)) {
		diag(diags, DIAG_BAD_STEP, step->value->span, "'%.*s' is no event", STR_ARG(step->value->text));
		diag_hint(diags, "write recipient(email, \"message\"), or a word such as order_shipped");
		return false;
	}
	notice->event = step->value->text;
	if (to != NULL)
		notice->recipient = expr_parse(arena, diags, to);
	if (payload != NULL && payload->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, payload->key_span, "'%.*s' takes a mapping of names to expressions",
		            STR_ARG(payload->key));
	return (to == NULL || notice->recipient != NULL) &&
	       (payload == NULL || spec_read_items(arena, diags, payload, step));
}

void spec_read_notify(struct arena *arena, struct diags *diags, struct spec_step *step)
{
	static const char *const keys[] = { "to", "payload", "data" };
	struct spec_notice *notice = arena_make(arena, struct spec_notice);
	struct parser p;
	*notice = (struct spec_notice){ .channel = STR_EMPTY, .event = STR_EMPTY };
	if (!parser_begin(&p, arena, diags, step->value))
		return;
	size_t end = recipient_end(&p);
	bool ok = end > 0 ? parse_message_to(&p, end, notice, step) : read_event(arena, diags, notice, step);
	for (size_t i = 0; end > 0 && i < countof(keys); i++)
		if (keys_get(step->node, keys[i]) != NULL)
			ok = diag(diags, DIAG_BAD_VALUE, keys_get(step->node, keys[i])->key_span,
			          "a message has its recipient and text already");
	step->notice = ok ? notice : NULL;
}

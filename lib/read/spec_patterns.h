/*
 * spec_patterns.h - `patterns`: what an entity has beside its fields, by name.
 *
 *     patterns:
 *     - versioned
 *     - soft_delete: {enabled: false}
 *     - {type: state_machine, params: {field: status, transitions: {draft: [sent]}}}
 *
 * Names, other names and parameters are rows of patterns.def.
 */
#ifndef SPECQL_READ_SPEC_PATTERNS_H
#define SPECQL_READ_SPEC_PATTERNS_H

#include "read/spec.h"

enum pattern_id {
#define PATTERN(id, name, identity, summary) PATTERN_##id,
#define PATTERN_ALIAS(id, name)
#define PATTERN_PARAM(id, name, alias, required, def, shape, text)
#include "read/patterns.def"
#undef PATTERN
#undef PATTERN_ALIAS
#undef PATTERN_PARAM
	PATTERN_COUNT
};

struct pattern_param_row {
	enum pattern_id id;
	const char *name, *alias; /* alias may be empty */
	bool required;
	const char *def;
	const char *shape; /* as in read/language.h */
	const char *text;  /* for people */
};

/* All parameters of all patterns; NULL behind the last one. */
const struct pattern_param_row *pattern_param_row(size_t i);

/* The names of patterns, other names included, each with what it is for; NULL behind the last one. */
const char *pattern_name(size_t i, enum pattern_id *id, const char **text);

/* An item of the list. */
struct spec_pattern {
	enum pattern_id id;
	struct span span;               /* of its name */
	const struct yaml_node *params; /* a mapping; NULL: none */
	size_t index;                   /* in the list */
};

/* From one value of an enum to those that may follow it. */
struct spec_transition {
	struct spanned from;
	struct spanned *to;
	size_t to_count;
};

/* state_machine */
struct spec_machine {
	struct span span;     /* of its name */
	struct spanned field; /* as written; the field's own name after spec_check() */
	struct spec_transition *transitions;
	size_t transition_count;
};

/* Reads the parameters of a state_machine. False: a diagnostic was added. */
bool spec_read_machine(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                       struct spec_machine *machine);

/* non_overlapping_daterange */
struct spec_overlap {
	struct span span;
	size_t index; /* in the list of patterns */
	struct spanned start, end; /* fields, by their own names after spec_check() */
	struct spanned *scope;
	size_t scope_count;
	bool warns, exclusive, apart; /* check_mode: warning; inclusive_bounds, allow_adjacent: false */
};

/* Reads the parameters of a non_overlapping_daterange. False: a diagnostic was added. */
bool spec_read_overlap(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                       struct spec_overlap *overlap);

/* A column of computed_column, beside what struct spec_computed says of it. */
struct spec_column {
	struct spec_field as; /* name and type */
	bool view_only, required;
};

/* Reads the columns of a computed_column into `computed` and `indexes` of SPEC. */
void spec_read_columns(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec);

/* Reports parameters of P that are unknown, there twice or missing. */
bool pattern_check_params(struct arena *arena, struct diags *diags, const struct spec_pattern *p);

/* The parameter NAME of P, a boolean; VALUE stays as it is where it is absent. */
bool pattern_bool(struct diags *diags, const struct spec_pattern *p, const char *name, bool *value);

/* The parameter NAME of P, one of WORDS (NULL behind the last one); *WORD stays as it is where it is absent. */
bool pattern_word(struct diags *diags, const struct spec_pattern *p, const char *name, const char *const *words,
                  size_t *word);

/* scd_type2_helper. Its four fields are among those of the entity, as written or as the pattern adds them. */
struct spec_history {
	struct span span;
	size_t index; /* in the list of patterns */
	struct spanned *key;
	size_t key_count;
	struct spanned *tracked; /* empty: all but the key */
	size_t tracked_count;
	struct spanned since, until, current, number;
};

/* Reads the parameters of a scd_type2_helper into SPEC, and adds the fields that are not there. */
void spec_read_history(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec);

enum aggregate_function {
	AGGREGATE_SUM,
	AGGREGATE_AVG,
	AGGREGATE_MIN,
	AGGREGATE_MAX,
	AGGREGATE_COUNT,
	AGGREGATE_COUNT_DISTINCT,
};

/* A column of an aggregate_view. */
struct spec_aggregate {
	struct spanned name;
	enum aggregate_function function;
	struct span function_span;
	struct expr *value;  /* NULL: the rows are counted */
	struct expr *filter; /* NULL: all of them */
};

/* Columns with an index of their own. */
struct spec_aggregate_index {
	struct spanned *columns;
	size_t column_count;
	bool unique;
};

/* An item of join_entities: rows of another entity, over a reference that leads to them. */
struct spec_join {
	struct spanned entity; /* as written: Customer, crm.Customer; text.ptr NULL: not said */
	struct spanned on;     /* the reference, or references one behind the other; text.ptr NULL: the only one to the entity */
	struct spanned alias;  /* text.ptr NULL: none */
};

/* aggregate_view */
struct spec_aggregate_view {
	struct span span;
	size_t index;        /* in the list of patterns */
	struct spanned name; /* of the table, behind mv_; empty: <e>_agg */
	struct str source_schema, source; /* empty: the entity itself */
	struct span source_span;
	struct expr **groups; /* names and paths */
	struct str *group_names; /* of those that began with the name of a join: with that name */
	size_t group_count;
	struct spec_join *joins;
	size_t join_count;
	struct spec_aggregate *aggregates;
	size_t aggregate_count;
	struct expr *where; /* NULL: all rows */
	bool follows;       /* refresh_mode: auto, incremental */
	bool by_groups;     /* refresh_mode: incremental */
	struct spec_aggregate_index *indexes;
	size_t index_count;
	struct spanned *dependencies; /* entities */
	size_t dependency_count;
};

/* Reads the parameters of an aggregate_view. False: a diagnostic was added. */
bool spec_read_aggregate_view(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                              struct spec_aggregate_view *view);

/* Its join_entities. */
bool spec_read_joins(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                     struct spec_aggregate_view *view);

/* The rows of VIEW are those of SPEC's own entity. */
bool aggregate_view_is_own(const struct spec *spec, const struct spec_aggregate_view *view);

/* <e>_agg, unless VIEW has a name; SLUG is <e>, or a placeholder of it. */
struct str aggregate_view_name(struct arena *arena, const struct spec_aggregate_view *view, struct str slug);

/* An item of validation_rules: what must be true of a dependency. */
struct spec_rule {
	struct spanned name;   /* the code is validation:<name> */
	struct expr *condition;
	struct str message;    /* empty: the text of the condition */
	struct spanned *fields; /* it speaks of, by their own names after spec_check(); none: those of the pattern */
	size_t field_count;
};

/* recursive_dependency_validator */
struct spec_chain {
	struct span span;             /* of its name */
	size_t index;                 /* in the list of patterns */
	struct spec_rule *rules;
	size_t rule_count;
	bool details;                 /* return_details: a failure says which rows make the circle or chain */
	struct spanned table;         /* dependency_table; ptr NULL: not said */
	struct spanned parent, child; /* fields, by their own names after spec_check(); child.text.ptr NULL: the row itself */
	struct spanned kind;          /* dependency_type_field; text.ptr NULL: there is none */
	unsigned max_depth;
};

/* Reads the parameters of a recursive_dependency_validator. False: a diagnostic was added. */
bool spec_read_chain(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec_chain *chain);

/* template_inheritance */
struct spec_template {
	struct span span;      /* of its name */
	size_t index;          /* in the list of patterns */
	struct spanned field;  /* by its own name after spec_check(), like those that are inherited */
	struct spanned entity; /* template_entity; text.ptr NULL: not said */
	struct spanned *inherited;
	size_t inherited_count;
	unsigned max_depth;
	struct span depth_span; /* len 0: not said */
};

/* Reads the parameters of a template_inheritance. False: a diagnostic was added. */
bool spec_read_template(struct arena *arena, struct diags *diags, const struct spec_pattern *p,
                        struct spec_template *template);

/* The field of T is one that refers to the entity of SPEC itself. */
bool spec_template_is_own(const struct spec *spec, const struct spec_template *t);

/* The parameter max_depth of P, a number from 1; 8 where it is absent. */
bool pattern_depth(struct diags *diags, const struct spec_pattern *p, unsigned *depth);

/* The parameter NAME of P as a list of different texts; a single text is a list of one. */
bool pattern_texts(struct arena *arena, struct diags *diags, const struct spec_pattern *p, const char *name,
                   struct spanned **texts, size_t *count);

/* The parameter NAME of P as text, SPANNED stays as it is where it is absent. False: it is no text. */
bool pattern_text(struct diags *diags, const struct spec_pattern *p, const char *name, struct spanned *text);

/* The parameter NAME of P, whichever of its names it has; NULL: absent. */
const struct yaml_node *pattern_param(const struct spec_pattern *p, const char *name);

/* Reads `patterns` where SPEC's file has it; behind the fields. */
void spec_read_patterns(struct arena *arena, struct diags *diags, struct spec *spec);

/*
 * What an item of the list is called where files inherit from each other: its first name, with the parameter that tells it
 * from others of that name behind it. Empty: it has no name.
 */
struct str pattern_member_name(struct arena *arena, const struct yaml_node *item);

#endif

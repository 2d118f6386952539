/* spec_links.h - the names that references and lists of references have beside the field's own. */
#ifndef SPECQL_MODEL_SPEC_LINKS_H
#define SPECQL_MODEL_SPEC_LINKS_H

#include "read/spec.h"

/*
 *     author: ref(User)           author_id, fk_author
 *     about: ref(Company|Person)  about_id, about_type, fk_about_company, fk_about_person
 *     tags: list(ref(Tag))        tags_ids; table tb_post_tags
 */
struct derived {
	struct str *names; /* input keys, view columns, table columns: all of them share one space */
	size_t count;
	struct str table;  /* else empty */
};

struct derived spec_derived(struct arena *arena, const struct spec *spec, const struct spec_field *f);

/* Targets that are there twice; a list of the own entity whose two keys would have one name. */
void spec_check_targets(struct arena *arena, struct diags *diags, const struct spec *spec, const struct spec_field *f);

#endif

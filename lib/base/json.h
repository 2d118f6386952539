/* json.h - JSON documents with our texts in them; jansson makes, reads and prints them. */
#ifndef SPECQL_BASE_JSON_H
#define SPECQL_BASE_JSON_H

#include <jansson.h>

#include "base/arena.h"

/*
 * Before the first object, so specql_new() does it: the seed of its hash tables decides nothing we print, and a random one is
 * read from a file; and json_use() decides about memory.
 */
void json_begin(void);

/*
 * From here on memory that runs out is ARENA's business: its handler is called. What the thread was making of a document is
 * then lost, not freed: jansson asks for memory without saying for whom, and who else uses it in this process may have got
 * some from malloc() before us. ARENA == NULL: whoever makes a document sees to a NULL.
 */
void json_use(struct arena *arena);

json_t *json_text(struct str s);

/* null where S is no UTF-8, as the path of a file may be. */
json_t *json_text_or_null(struct str s);

/* null where S is empty, too. */
json_t *json_some_or_null(struct str s);

/* Gives OBJECT a member; VALUE belongs to it from then on. */
void json_set(json_t *object, const char *key, json_t *value);
void json_set_text(json_t *object, const char *key, struct str value);

/* The same where VALUE is not empty. */
void json_set_some(json_t *object, const char *key, struct str value);

/* A new list as member KEY of OBJECT. */
json_t *json_add_list(json_t *object, const char *key);

/* A new object at the end of LIST. */
json_t *json_add_object(json_t *list);

/* Member KEY of OBJECT: its text, empty where there is none. It lives as long as the document. */
struct str json_get_text(const json_t *object, const char *key);
bool json_get_flag(const json_t *object, const char *key);

/* Each VALUE of LIST, a variable that counts being I; a LIST that is NULL has none. */
#define JSON_EACH(list, i, value)                                                                                      \
	for (i = 0; i < json_array_size(list) && ((value = json_array_get(list, i)), true); i++)

/* With a line end, and a NUL byte behind it; ROOT is freed. FLAGS as in json_dumps(). */
struct str json_print(struct arena *arena, json_t *root, size_t flags);

#endif

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

struct json_block {
	struct json_block *before, *after;
};

/* The documents of one compilation. All zero: there are none. */
struct json_memory {
	struct arena *arena; /* whose handler is called when there is no more */
	struct json_block blocks;
};

/*
 * From here on the thread's documents are in M: jansson asks for memory without saying for whom. When there is none, the
 * handler of ARENA is called; documents that were being made then are freed by json_free_all(). M == NULL: nobody's, and
 * memory that runs out ends the process.
 */
void json_use(struct json_memory *m, struct arena *arena);
void json_free_all(struct json_memory *m);

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

/* With a line end; ROOT is freed. FLAGS as in json_dumps(). */
struct str json_print(struct arena *arena, json_t *root, size_t flags);

#endif

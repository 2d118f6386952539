/*
 * buildgen.h - the build graph of a project as a Ninja file or a Makefile, for projects without CMake.
 *
 * The steps are those of the CMake package. In Ninja each has a stamp, which is always written, and beside it the products
 * that others read, which are written only when they change; `restat` then ends the work. Link's depfile lists the
 * outputs, resolve's the modules. A Makefile is specql.mk with the variables of this project in front.
 *
 * With a list of entity files, the file has a rule that makes it again when the list changes.
 *
 * Up to 128 entities each has commands of its own; of more, about 64 share them. Which ones is the matter of a hash of the
 * file's name, and the number of chunks a power of two: so one entity more changes one chunk, and the CMake package has the
 * same ones.
 */
#ifndef SPECQL_STEPS_BUILDGEN_H
#define SPECQL_STEPS_BUILDGEN_H

#include "base/out.h"
#include "base/vec.h"
#include "steps/session.h"
#include "write/outputs.h"

struct words {
	VEC(struct str) at;
};

/* What one scan and one compile are for. */
struct chunk {
	struct str name; /* of its files in the build directory: unique, and harmless anywhere */
	struct str said; /* contact; 3: account and 51 more */
	struct words files;
};

struct buildgen {
	struct specql *sq;
	const struct specql_buildgen_options *options;
	struct out out;
	struct str program;
	struct str build;
	struct words files; /* of all entities */
	struct chunk *chunks;
	size_t count;       /* of the chunks */
	bool chunked;       /* a chunk may have several files */
	struct words how;   /* options of resolve */
	struct words more;  /* options of link */
	struct words again; /* the command that makes this file; empty: it has no list, or is no file */
	bool looks;         /* the build looks after replaced files */
	bool plain;         /* names that may stand in a response file as they are */
};

/* Needs no quotes, whoever reads it. */
bool buildgen_is_plain(struct str s);

/* Fills b->chunks from b->files. False: a diagnostic was added. */
bool buildgen_divide(struct buildgen *b);

/* BUILD/FOLDER/<name>.EXTENSION, BUILD/NAME */
struct str buildgen_product(struct buildgen *b, const char *folder, size_t i, const char *extension);
struct str buildgen_in_build(struct buildgen *b, const char *name);

/*
 * Directories of what is read that no step writes to: one of them has a new time when somebody put a file in the place of another
 * there. False: LOOKS, the words of the command that is for that case, are too many for a shell.
 */
bool buildgen_look(struct buildgen *b, struct words *directories, struct words *looks);

/* The program is named as a file. */
bool buildgen_has_path(const struct buildgen *b);

/* What compile hands to link for FraiseQL and for clients. */
bool buildgen_has_fragments(const struct buildgen *b);

/* Write the file to b->out. False: diagnostics were added. */
void buildgen_ninja(struct buildgen *b);
bool buildgen_make(struct buildgen *b);

/* For specql.mk: which files are in which chunk, to b->out; into W a list of the files of each. */
bool buildgen_lists(struct buildgen *b, struct outputs *w);

#endif

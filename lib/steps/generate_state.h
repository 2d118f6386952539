/*
 * generate_state.h - what generate remembers: of each entity, what decided about its files, and what they held.
 *
 * An entity of which both are as they were is neither modelled nor printed again, which is most of what generate does. The
 * question is the one that compile asks of its stamp, with the same answer (steps/reuse.h):
 *
 * - What decides is what compile would be given, if the entity were a chunk of its own: the bytes of its file, the bytes of
 *   its imports, in which all stands that it sees of other entities, the project file, the registry and the options, the
 *   program, and what was said of warnings. All files are read, checked and resolved in every run; only what compile does is
 *   left out. That generate and compile write the same bytes is tested for every golden case.
 * - What the files hold is read and hashed. No time and no size is trusted: a clock that was set back, a file that was
 *   restored with its time, an edit that keeps both are seen as what they are. A file that is gone, was edited or is a link now
 *   has its entity made as if nothing were known of it, with the warning that is due.
 * - An entity about which something was said when it was made is made again every time, and says it again; so is one that is
 *   made from modules, whose text its file does not have.
 *
 * So a state is never wrong but for being damaged, and of that its first lines tell: then, as without one, all is made. It
 * holds no time and no path of the machine, and a dry run uses it, but does not write it. Where it cannot be written, that is no
 * error, and nothing is said: all files are in place, and the state of before, or none, is as right as it was.
 *
 * A project of a hundred entities or more has one in its output directory, in a directory of its own that git is told to
 * ignore; below that all is made in the time of some ten processes, and there is none unless the caller names one.
 */
#ifndef SPECQL_STEPS_GENERATE_STATE_H
#define SPECQL_STEPS_GENERATE_STATE_H

#include "base/map.h"
#include "steps/entity_files.h"
#include "write/outputs.h"

enum { GENERATE_STATE_ENTITIES = 100 };

struct generate_state {
	struct arena *arena;
	struct diags *diags;
	struct arena *scratch; /* for imports as text */
	struct str path;       /* empty: nothing is remembered */
	struct str ignore;     /* the list of what git ignores, beside it; empty: none is written */
	struct str output_base;
	struct str fragments;   /* directory; empty: none are wanted */
	struct str common;      /* of all keys */
	struct map *plain;      /* path -> spec that was read from it and nothing else */
	struct map *by_key;     /* struct stamp_entity of the last run */
	struct str key;         /* of the entity last asked for; empty: it is not to be remembered */
	size_t said;            /* diagnostics before it was made */
	bool differs;           /* from what was loaded */
	size_t loaded;          /* entities */
	struct stamp now;       /* without titles and contents' hashes of files, which nobody asks for */
	char *nothing;          /* a text without bytes */
	struct outputs *saving; /* what is to be written; NULL: nothing */
};

/*
 * Loads what is remembered of SPECS, which are not applied to modules yet. PATH: as the caller says; NULL: the default.
 * False: PATH is a file of another kind, a diagnostic was added.
 */
bool generate_state_load(struct generate_state *s, struct arena *arena, struct diags *diags, const char *path,
                         const struct specs *specs);

/*
 * The entity of SPEC as it was made, NULL: it must be made, and then told. Its files are in OUTPUTS, as those that are there
 * already, and its fragment.
 */
const struct stamp_entity *generate_state_find(struct generate_state *s, const struct spec *spec,
                                               const struct imports *imports, struct sql_outputs *outputs);

/* The entity last asked for was made. */
void generate_state_tell(struct generate_state *s, const struct stamp_entity *entity);

/*
 * Makes ready what the next run may know, before any file is put in its place: memory that runs out then still ends a run that
 * changed nothing.
 */
void generate_state_prepare(struct generate_state *s);

/* Puts it there: all files are in place. */
void generate_state_save(struct generate_state *s);

#endif

#include "base/confine.h"

#include "base/file.h"

void confine_init(struct confine *c, struct arena *arena, bool wanted)
{
	*c = (struct confine){ .arena = arena, .wanted = wanted };
}

#if SPECQL_LANDLOCK

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Newer than the oldest header that has Landlock. */
#define ACCESS_TRUNCATE (1U << 14) /* from version 3 on */
#define NETWORK         3U         /* binding and connecting TCP, from version 4 on */

#define READ  LANDLOCK_ACCESS_FS_READ_FILE
#define LIST  LANDLOCK_ACCESS_FS_READ_DIR
#define WRITE LANDLOCK_ACCESS_FS_WRITE_FILE
/* A temporary file changes places with the one it replaces, which may be a symbolic link. */
#define PUT  (LIST | WRITE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REMOVE_FILE)
#define MAKE LANDLOCK_ACCESS_FS_MAKE_DIR

#define ALL_READING (READ | LIST | LANDLOCK_ACCESS_FS_EXECUTE)
#define ALL_WRITING                                                                                                    \
	(WRITE | MAKE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |                               \
	 LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |                   \
	 LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)

/* What the kernel takes; older ones know the first member only. */
struct ruleset {
	uint64_t files;
	uint64_t network;
};

static void add(struct confine *c, struct str path, unsigned access, bool directory, bool follow)
{
	if (!c->wanted)
		return;
	const char *name = path.len > 0 ? arena_str(c->arena, path).ptr : ".";
	*vec_push(c->arena, &c->rules) = (struct confine_rule){ name, access, directory, follow };
}

void confine_read(struct confine *c, struct str path)
{
	add(c, path, READ, false, true);
}

void confine_read_below(struct confine *c, struct str directory)
{
	add(c, directory, READ | LIST, true, true);
}

/* Files are made in DIRECTORY, or in what will be made of it. ACCESS: what else is allowed there. */
static void add_target(struct confine *c, struct str directory, unsigned access)
{
	struct str there = directory;
	struct stat st;
	if (!c->wanted)
		return;
	while (there.len > 0 && stat(arena_str(c->arena, there).ptr, &st) != 0 && errno == ENOENT)
		there = path_directory(there);
	add(c, there, there.len == directory.len ? PUT | access : PUT | MAKE, true, true);
}

void confine_write(struct confine *c, struct str path)
{
	add_target(c, path_directory(path), 0);
	add(c, path, READ, false, false);
}

void confine_write_below(struct confine *c, struct str directory)
{
	add_target(c, directory, READ | MAKE);
}

void confine_device(struct confine *c, const char *path)
{
	if (c->wanted)
		*vec_push(c->arena, &c->rules) = (struct confine_rule){ path, WRITE, false, true };
}

/* The number of what is open; -1: nothing is there to be allowed. */
static int open_rule(const struct confine_rule *rule)
{
	int fd = open(rule->path, O_PATH | O_CLOEXEC | (rule->follow ? 0 : O_NOFOLLOW));
	struct stat st;
	if (fd < 0)
		return -1;
	if (fstat(fd, &st) == 0 && (rule->directory ? S_ISDIR(st.st_mode) : S_ISREG(st.st_mode) || S_ISCHR(st.st_mode)))
		return fd;
	close(fd);
	return -1;
}

static bool apply_rule(int ruleset, const struct confine_rule *rule, uint64_t handled)
{
	struct landlock_path_beneath_attr allowed = { .allowed_access = rule->access & handled };
	int fd = open_rule(rule);
	if (fd < 0 || allowed.allowed_access == 0) {
		if (fd >= 0)
			close(fd);
		return true;
	}
	allowed.parent_fd = fd;
	bool ok = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &allowed, 0U) == 0;
	int error = errno;
	close(fd);
	errno = error;
	return ok;
}

/* The rules of C, and that they hold from now on. */
static bool apply(const struct confine *c, int ruleset, uint64_t handled)
{
	for (size_t i = 0; i < c->rules.len; i++)
		if (!apply_rule(ruleset, &c->rules.items[i], handled))
			return false;
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_landlock_restrict_self, ruleset, 0U) == 0;
}

enum confine_result confine_apply(const struct confine *c, struct str *why)
{
	long version = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, LANDLOCK_CREATE_RULESET_VERSION);
	struct ruleset rules = { .files = ALL_WRITING | (c->read_all ? 0 : ALL_READING) };
	*why = STR_EMPTY;
	if (version < 1) {
		*why = arena_printf(c->arena, "Landlock: %s", strerror(errno));
		return CONFINE_MISSING;
	}
	if (version >= 3)
		rules.files |= ACCESS_TRUNCATE;
	if (version >= 4 && !c->read_all)
		rules.network = NETWORK;
	size_t size = version >= 4 ? sizeof(rules) : sizeof(rules.files);
	int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0U);
	bool ok = ruleset >= 0 && apply(c, ruleset, rules.files);
	if (!ok)
		*why = arena_printf(c->arena, "Landlock: %s", strerror(errno));
	if (ruleset >= 0)
		close(ruleset);
	return ok ? CONFINED : CONFINE_FAILED;
}

#else

void confine_read(struct confine *c, struct str path)
{
	(void)c, (void)path;
}

void confine_read_below(struct confine *c, struct str directory)
{
	(void)c, (void)directory;
}

void confine_write(struct confine *c, struct str path)
{
	(void)c, (void)path;
}

void confine_write_below(struct confine *c, struct str directory)
{
	(void)c, (void)directory;
}

void confine_device(struct confine *c, const char *path)
{
	(void)c, (void)path;
}

enum confine_result confine_apply(const struct confine *c, struct str *why)
{
	(void)c;
	*why = STR("this build of specql cannot: it is instrumented, or was made without linux/landlock.h");
	return CONFINE_MISSING;
}

#endif

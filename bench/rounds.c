/*
 * rounds.c CASES ROUNDS - how long commands take compared with each other, on a machine whose speed drifts.
 *
 * CASES is a file with one command a line, fields separated by tabs: a name, how many times it runs in one round, its
 * directory, a shell command that prepares each round and is not timed (empty: none), then the program and its arguments.
 * Every round runs each of them in turn, so that all meet the same weather; what is said of a command is the median of its
 * quotients to the first command of the same round. Two rounds of warming up do not count.
 *
 * Prints for each: name, median quotient, the quotients below which a tenth and nine tenths of the rounds are, the median quotient
 * of processor time, median microseconds of one run, page faults, peak KiB. The exit code is 1 when a command fails, and 2 when the first one took
 * so different times from the first third of the rounds to the last that nothing can be said.
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { MOST_CASES = 64, MOST_ARGUMENTS = 64, WARM_UP = 2 };

struct bench_case {
	char *name;
	long repeat;
	char *directory;
	char *prepare;
	char *argv[MOST_ARGUMENTS + 1];
	double *times; /* of each round, in microseconds for one run */
	double *busy;  /* likewise, of processors: the command's and that of all it started */
	long faults;
	long peak;
};

static void die(const char *what, const char *name)
{
	fprintf(stderr, "rounds: %s: %s\n", what, name);
	exit(1);
}

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void run(const struct bench_case *c, char *const *argv, struct rusage *usage)
{
	posix_spawn_file_actions_t actions;
	pid_t pid = 0;
	int status;
	if (posix_spawn_file_actions_init(&actions) != 0 ||
	    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) != 0 ||
	    posix_spawn_file_actions_addchdir_np(&actions, c->directory) != 0 ||
	    posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ) != 0)
		die("cannot be started", c->name);
	posix_spawn_file_actions_destroy(&actions);
	while (wait4(pid, &status, 0, usage) < 0)
		if (errno != EINTR)
			die("cannot be waited for", c->name);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		die("failed", c->name);
}

static double microseconds(struct timeval t)
{
	return (double)t.tv_sec * 1e6 + (double)t.tv_usec;
}

static double one_round(struct bench_case *c, double *busy)
{
	char sh[] = "sh", option[] = "-ec";
	char *prepare[] = { sh, option, c->prepare, NULL };
	struct rusage usage;
	if (c->prepare[0] != '\0')
		run(c, prepare, &usage);
	double start = now();
	*busy = 0;
	for (long i = 0; i < c->repeat; i++) {
		run(c, c->argv, &usage);
		*busy += (microseconds(usage.ru_utime) + microseconds(usage.ru_stime)) / (double)c->repeat;
	}
	c->faults = usage.ru_minflt;
	c->peak = usage.ru_maxrss;
	return (now() - start) / (double)c->repeat;
}

static char *next_field(char **line)
{
	char *field = strsep(line, "\t");
	if (field == NULL)
		die("a line has too few fields", "cases");
	return field;
}

static size_t read_cases(const char *path, struct bench_case *cases, long rounds)
{
	FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t room = 0, count = 0;
	if (f == NULL)
		die(strerror(errno), path);
	while (getline(&line, &room, f) > 0) {
		struct bench_case *c = &cases[count++];
		char *rest = line;
		if (count > MOST_CASES)
			die("too many cases", path);
		line[strcspn(line, "\n")] = '\0';
		c->name = next_field(&rest);
		c->repeat = atol(next_field(&rest));
		c->directory = next_field(&rest);
		c->prepare = next_field(&rest);
		for (size_t i = 0; rest != NULL && i < MOST_ARGUMENTS; i++)
			c->argv[i] = next_field(&rest);
		c->times = calloc((size_t)rounds, sizeof(double));
		c->busy = calloc((size_t)rounds, sizeof(double));
		if (c->times == NULL || c->busy == NULL || c->argv[0] == NULL || c->repeat < 1)
			die("cannot be used", c->name);
		line = NULL;
	}
	fclose(f);
	return count;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double quantile(double *values, long count, double part)
{
	qsort(values, (size_t)count, sizeof(double), compare);
	return values[(long)(part * (double)(count - 1) + 0.5)];
}

/* The median of a third of the rounds of the first command. */
static double third(const struct bench_case *first, long rounds, long which, double *room)
{
	long size = rounds / 3;
	memcpy(room, first->times + which * (rounds - size) / 2, (size_t)size * sizeof(double));
	return quantile(room, size, 0.5);
}

int main(int argc, char **argv)
{
	static struct bench_case cases[MOST_CASES];
	long rounds = argc == 3 ? atol(argv[2]) : 0;
	if (rounds < 3)
		die("usage", "rounds CASES ROUNDS");
	size_t count = read_cases(argv[1], cases, rounds);
	double *room = calloc((size_t)rounds, sizeof(double));
	if (room == NULL || count == 0)
		die("nothing to do", argv[1]);
	for (long round = -WARM_UP; round < rounds; round++)
		for (size_t i = 0; i < count; i++) {
			double busy, time = one_round(&cases[i], &busy);
			if (round >= 0) {
				cases[i].times[round] = time;
				cases[i].busy[round] = busy;
			}
		}
	for (size_t i = 0; i < count; i++) {
		struct bench_case *c = &cases[i];
		for (long r = 0; r < rounds; r++)
			room[r] = c->times[r] / cases[0].times[r];
		printf("%s\t%.3f\t%.3f\t%.3f", c->name, quantile(room, rounds, 0.5), quantile(room, rounds, 0.1),
		       quantile(room, rounds, 0.9));
		for (long r = 0; r < rounds; r++)
			room[r] = cases[0].busy[r] > 0 ? c->busy[r] / cases[0].busy[r] : 0;
		printf("\t%.3f", quantile(room, rounds, 0.5));
		memcpy(room, c->times, (size_t)rounds * sizeof(double));
		printf("\t%.0f\t%ld\t%ld\n", quantile(room, rounds, 0.5), c->faults, c->peak);
	}
	double early = third(&cases[0], rounds, 0, room), late = third(&cases[0], rounds, 2, room);
	return early > 1.3 * late || late > 1.3 * early ? 2 : 0;
}

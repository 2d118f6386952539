#include "progress.h"

#include <time.h>

enum { QUIET_MS = 1000, BETWEEN_MS = 100 };

void progress_begin(struct progress *p, FILE *to, long long now)
{
	*p = (struct progress){ .to = to, .begun = now };
}

void progress_at(struct progress *p, long long now, const char *what, size_t done, size_t total)
{
	if (!p->to || now - p->begun < QUIET_MS || (p->visible && now - p->shown < BETWEEN_MS))
		return;
	fprintf(p->to, "\r%s %zu of %zu\033[K", what, done, total);
	fflush(p->to);
	p->visible = 1;
	p->shown = now;
}

void progress_end(struct progress *p)
{
	if (!p->visible)
		return;
	fputs("\r\033[K", p->to);
	fflush(p->to);
	p->visible = 0;
}

long long progress_now(void)
{
	struct timespec now = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

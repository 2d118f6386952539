/*
 * mutate_lines.c - for targets that read YAML: half of what libFuzzer tries are changes of whole lines, since most changes of
 * single bytes make no YAML at all. A seed gives the same changes each time.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size, const uint8_t *two, size_t two_size, uint8_t *out,
                                 size_t most, unsigned seed);

static unsigned next_number(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 16;
}

/* Where the line that AT is in begins. */
static size_t line_begin(const uint8_t *data, size_t at)
{
	while (at > 0 && data[at - 1] != '\n')
		at--;
	return at;
}

/* Behind its line end. */
static size_t line_end(const uint8_t *data, size_t size, size_t at)
{
	while (at < size && data[at] != '\n')
		at++;
	return at < size ? at + 1 : size;
}

struct lines {
	size_t begin, end;
};

/* A line, sometimes those below it too. */
static struct lines pick(const uint8_t *data, size_t size, unsigned *seed)
{
	struct lines l;
	l.begin = line_begin(data, next_number(seed) % (size + 1));
	l.end = line_end(data, size, l.begin);
	for (unsigned more = next_number(seed) % 6; more > 2; more--)
		l.end = line_end(data, size, l.end);
	return l;
}

static size_t put_between(uint8_t *data, size_t size, size_t most, size_t at, const uint8_t *text, size_t len)
{
	if (size + len > most)
		return size;
	memmove(data + at + len, data + at, size - at);
	memcpy(data + at, text, len);
	return size + len;
}

static size_t remove_lines(uint8_t *data, size_t size, struct lines l)
{
	memmove(data + l.begin, data + l.end, size - l.end);
	return size - (l.end - l.begin);
}

static size_t copy_lines(uint8_t *data, size_t size, size_t most, struct lines l, unsigned *seed)
{
	uint8_t kept[1024];
	size_t len = l.end - l.begin, at = line_begin(data, next_number(seed) % (size + 1));
	if (len > sizeof(kept))
		return size;
	memcpy(kept, data + l.begin, len);
	return put_between(data, size, most, at, kept, len);
}

/* The value of one line instead of that of another: what is behind the last ": " or "- ". */
static size_t copy_value(uint8_t *data, size_t size, size_t most, struct lines from, struct lines to)
{
	uint8_t kept[256];
	size_t begin[2], end[2];
	const struct lines lines[2] = { from, to };
	for (int i = 0; i < 2; i++) {
		end[i] = line_end(data, size, lines[i].begin);
		end[i] -= end[i] > lines[i].begin && data[end[i] - 1] == '\n';
		begin[i] = end[i];
		while (begin[i] > lines[i].begin && data[begin[i] - 1] != ' ')
			begin[i]--;
	}
	size_t len = end[0] - begin[0];
	if (len > sizeof(kept))
		return size;
	memcpy(kept, data + begin[0], len);
	size = remove_lines(data, size, (struct lines){ begin[1], end[1] });
	return put_between(data, size, most, begin[1], kept, len);
}

static size_t indent(uint8_t *data, size_t size, size_t most, struct lines l, bool deeper)
{
	if (deeper)
		return put_between(data, size, most, l.begin, (const uint8_t *)"  ", 2);
	if (l.begin + 2 <= size && data[l.begin] == ' ' && data[l.begin + 1] == ' ')
		return remove_lines(data, size, (struct lines){ l.begin, l.begin + 2 });
	return size;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	unsigned how = next_number(&seed) % 12;
	if (how < 6 || size == 0)
		return LLVMFuzzerMutate(data, size, most);
	struct lines l = pick(data, size, &seed);
	if (how < 8)
		return remove_lines(data, size, l);
	if (how < 10)
		return copy_lines(data, size, most, l, &seed);
	if (how < 11)
		return copy_value(data, size, most, l, pick(data, size, &seed));
	return indent(data, size, most, l, next_number(&seed) % 2 == 0);
}

/* Lines of TWO in ONE. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size, const uint8_t *two, size_t two_size, uint8_t *out,
                                 size_t most, unsigned seed)
{
	size_t size = one_size < most ? one_size : most;
	memcpy(out, one, size);
	struct lines l = pick(two, two_size, &seed);
	size_t at = line_begin(out, next_number(&seed) % (size + 1));
	return put_between(out, size, most, at, two + l.begin, l.end - l.begin);
}

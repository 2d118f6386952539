/*
 * pagec.c - makes the page of diagnostics a part of the library, while that is built: `specql explain` prints it.
 *
 *     pagec diag_pages.def docs/diagnostics.md
 *
 * Each section of the page becomes a row DIAG_PAGE("name", "text"), its heading left out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 4000 /* a string constant of C has at most 4095 bytes */ };

static void put_line(FILE *out, const char *line)
{
	fputs("\t\"", out);
	for (; *line != '\0'; line++) {
		if (*line == '\n')
			fputs("\\n", out);
		else if (*line == '"' || *line == '\\' || *line == '?') /* no trigraphs */
			fprintf(out, "\\%c", *line);
		else
			fputc(*line, out);
	}
	fputs("\"\n", out);
}

static void end_section(FILE *out, int open)
{
	if (open)
		fputs(")\n", out);
}

/* Blank lines around a section are left out. */
static int convert(FILE *in, FILE *out)
{
	char line[1024];
	size_t length = 0, blank = 0;
	int open = 0;

	while (fgets(line, sizeof(line), in)) {
		if (strncmp(line, "## ", 3) == 0) {
			end_section(out, open);
			line[strcspn(line, "\n")] = '\0';
			fprintf(out, "DIAG_PAGE(\"%s\",\n", line + 3);
			open = 1;
			length = blank = 0;
		} else if (open && strcmp(line, "\n") == 0) {
			blank++;
		} else if (open) {
			for (; blank > 0 && length > 0; blank--, length++)
				put_line(out, "\n");
			blank = 0;
			put_line(out, line);
			length += strlen(line);
		}
		if (length > MAX_TEXT) {
			fprintf(stderr, "a section is longer than %d bytes, which no string of C holds\n", MAX_TEXT);
			return 1;
		}
	}
	end_section(out, open);
	return ferror(in) || ferror(out) || !open;
}

int main(int argc, char **argv)
{
	FILE *in = argc == 3 ? fopen(argv[2], "r") : NULL, *out = in ? fopen(argv[1], "w") : NULL;

	if (!in || !out) {
		fprintf(stderr, "usage: pagec OUT PAGE, or one of them cannot be opened\n");
		return 2;
	}

	int failed = convert(in, out);

	fclose(in);
	if (fclose(out) != 0 || failed) {
		remove(argv[1]);
		fprintf(stderr, "%s cannot be made from %s\n", argv[1], argv[2]);
		return 1;
	}
	return 0;
}

#include "docs/site.h"

/* The files beside this one, as numbers: no C compiler need take strings of that length. */
static const char style[] = {
#include "docs/site_css.h"
};

static const char script[] = {
#include "docs/site_js.h"
};

struct str docs_site_style(void)
{
	return (struct str){ style, sizeof(style) };
}

struct str docs_site_script(void)
{
	return (struct str){ script, sizeof(script) };
}

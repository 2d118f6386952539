/* site.h - what every site has beside its pages: docs/site.css and docs/site.js, which become C while we are built. */
#ifndef SPECQL_DOCS_SITE_H
#define SPECQL_DOCS_SITE_H

#include "base/str.h"

struct str docs_site_style(void);
struct str docs_site_script(void);

#endif

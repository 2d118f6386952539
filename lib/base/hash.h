/*
 * hash.h - two hashes for two questions.
 *
 * XXH3 (64 bit) answers "is this different from what I saw?", SHA-256 names content in files that people and other
 * tools read. SHA-256 goes through OpenSSL's low-level interface: the one-shot call loads a configuration file of the
 * system, which a hermetic step must not read.
 */
#ifndef SPECQL_BASE_HASH_H
#define SPECQL_BASE_HASH_H

#include <stdint.h>

#include "base/arena.h"

uint64_t hash_xxh3(struct str s);

/* XXH3 as 16 lower-case hexadecimal digits, in the arena. */
struct str hash_hex(struct arena *arena, uint64_t hash);
struct str hash_xxh3_hex(struct arena *arena, struct str s);

/* The first 24 bits of MD5: what CMake can compute as well, to put names into groups. */
uint32_t hash_md5_24(struct str s);

/* SHA-256 as 64 lower-case hexadecimal digits, in the arena. */
struct str hash_sha256_hex(struct arena *arena, struct str s);

#endif

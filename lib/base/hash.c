#include "base/hash.h"

/* The low-level interface is deprecated in OpenSSL 3; hash.h says why it is used all the same. */
#define OPENSSL_API_COMPAT 0x10100000L
#include <openssl/md5.h>
#include <openssl/sha.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

uint64_t hash_xxh3(struct str s)
{
	return XXH3_64bits(s.ptr, s.len);
}

static struct str hex(struct arena *arena, const unsigned char *bytes, size_t count)
{
	static const char digits[] = "0123456789abcdef";
	char *text = arena_bytes(arena, 2 * count + 1);

	for (size_t i = 0; i < count; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 15];
	}
	text[2 * count] = '\0';
	return (struct str){ text, 2 * count };
}

struct str hash_hex(struct arena *arena, uint64_t hash)
{
	XXH64_canonical_t bytes;

	XXH64_canonicalFromHash(&bytes, hash);
	return hex(arena, bytes.digest, sizeof(bytes.digest));
}

struct str hash_xxh3_hex(struct arena *arena, struct str s)
{
	return hash_hex(arena, hash_xxh3(s));
}

uint32_t hash_md5_24(struct str s)
{
	unsigned char digest[MD5_DIGEST_LENGTH];
	MD5_CTX context;

	MD5_Init(&context);
	MD5_Update(&context, s.ptr, s.len);
	MD5_Final(digest, &context);
	return (uint32_t)digest[0] << 16 | (uint32_t)digest[1] << 8 | digest[2];
}

struct str hash_sha256_hex(struct arena *arena, struct str s)
{
	unsigned char digest[SHA256_DIGEST_LENGTH];
	SHA256_CTX context;

	SHA256_Init(&context);
	SHA256_Update(&context, s.ptr, s.len);
	SHA256_Final(digest, &context);
	return hex(arena, digest, sizeof(digest));
}

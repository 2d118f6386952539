#include "base/hash.h"
#include "test.h"

/* SHA-256: FIPS 180-2 examples; XXH3: the test vectors of the xxHash specification for the empty text. */
static const struct {
	const char *text, *sha256;
} rows[] = {
	{ "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
	{ "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
	{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
	  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
};

TEST(sha256)
{
	for (size_t i = 0; i < countof(rows); i++) {
		test_row(i);
		CHECK_STR(hash_sha256_hex(test_arena, str_from(rows[i].text)), rows[i].sha256);
	}
}

TEST(xxh3)
{
	CHECK(hash_xxh3(STR_EMPTY) == 0x2d06800538d394c2u);
	CHECK(hash_xxh3((struct str){ 0 }) == hash_xxh3(STR_EMPTY));
	CHECK(hash_xxh3(STR("a")) != hash_xxh3(STR("b")));
	CHECK_STR(hash_xxh3_hex(test_arena, STR_EMPTY), "2d06800538d394c2");
}

TEST_MAIN(RUN(sha256) RUN(xxh3))

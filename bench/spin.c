/* A fixed piece of work that needs nothing but a processor: what two at once show of the machine (bench.py, "parallel"). */
#include <stdint.h>

int main(void)
{
	volatile uint64_t x = 88172645463325252U;
	for (int i = 0; i < 100000000; i++) {
		uint64_t y = x;
		y ^= y << 13;
		y ^= y >> 7;
		x = y ^ (y << 17);
	}
	return x == 0;
}

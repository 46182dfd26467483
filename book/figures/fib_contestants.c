/* The plain recursion in C: called with an index and how many rounds; what came out, the
   least nanoseconds. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t fibonacci(uint32_t n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int main(int count, char **words) {
    if (count != 3) return 2;
    volatile uint32_t n = (uint32_t)atoi(words[1]);
    uint64_t least = UINT64_MAX, result = 0;
    for (int round = atoi(words[2]); round > 0; round--) {
        struct timespec start, end;
        timespec_get(&start, TIME_UTC);
        result = fibonacci(n);
        timespec_get(&end, TIME_UTC);
        uint64_t took = (uint64_t)(end.tv_sec - start.tv_sec) * 1000000000u
                      + (uint64_t)end.tv_nsec - (uint64_t)start.tv_nsec;
        if (took < least) least = took;
    }
    printf("c %llu %llu\n", (unsigned long long)result, (unsigned long long)least);
    return 0;
}

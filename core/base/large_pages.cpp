#include "core/base/large_pages.h"

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#endif

namespace offerbook {

#if defined(__linux__) && defined(__GLIBC__)

void preferLargePages() {
    constexpr int megabyte = 1 << 20;
    constexpr std::uintptr_t largePage = 2 * megabyte;
    // Pages are asked for by their addresses, so that the heap takes as many at once as reading needs. They are not filled
    // before they are used.
    mallopt(M_TOP_PAD, 128 * megabyte);
    // The library would find this bound by itself, but stops to look for it when one of its options is set.
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    void* const probe = std::malloc(megabyte);
    const auto first = (reinterpret_cast<std::uintptr_t>(probe) + largePage - 1) / largePage * largePage;
    std::free(probe);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    // Another allocator takes its memory elsewhere, and a system without such pages refuses: all goes on as before.
    if (first != 0 && first < end && end - first <= 256U * megabyte)
        static_cast<void>(madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE));
}

#else

void preferLargePages() {}

#endif

}  // namespace offerbook

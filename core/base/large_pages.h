#pragma once

namespace offerbook {

/// Asks the system to hold what the program allocates in pages of 2 MB instead of 4 kB, as far as it can: the words and
/// automata that texts are read with lie all over some hundred megabytes, and most of what a look at them costs is finding
/// where their page is. To be called first in main(). Where the system has no such pages, or decides on them by itself,
/// nothing happens: it only tells in speed. (mallopt(3) of the GNU C library; madvise(2), MADV_HUGEPAGE, of Linux.)
void preferLargePages();

}  // namespace offerbook

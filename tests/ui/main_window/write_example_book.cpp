#include "tests/ui/fixtures/example_book.h"

#include <cstdio>

int main(int argc, char** argv) {
    using namespace offerbook;
    if (argc != 2) return std::fputs("usage: example_book FILE\n", stderr), 2;
    const FixedClock clock(ui::fixtures::today);
    auto book = book::Book::create(argv[1], clock);
    if (!book) return std::fprintf(stderr, "cannot be made: %s\n", book.error().message.id.c_str()), 1;
    ui::fixtures::fillExample(**book);
    return 0;
}

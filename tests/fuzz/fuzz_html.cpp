#include "tests/fuzz/fuzz_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    offerbook::extract::readEverything("a.html", data, size);
    return 0;
}

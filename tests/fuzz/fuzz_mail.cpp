#include "tests/fuzz/fuzz_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    offerbook::extract::readEverything("a.eml", data, size);
    return 0;
}

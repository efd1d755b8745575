#include "tests/fuzz/fuzz_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace offerbook::extract;
    const ReadText text(std::string(reinterpret_cast<const char*>(data), size), fuzzVocabulary());
    (void)readAmount(text);
    return 0;
}

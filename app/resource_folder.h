#pragma once

#include <filesystem>

namespace offerbook {

/// The folder with reference/, vocabulary/ and sample/: OFFERBOOK_RESOURCES where set, else ../share/offerbook beside an
/// installed executable, else resources/ of the source tree three folders above one that was just built.
std::filesystem::path resourceFolder();

}  // namespace offerbook

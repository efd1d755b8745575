#pragma once

#include <filesystem>

namespace offerbook {

/// The folder with reference/, vocabulary/ and sample/: OFFERBOOK_RESOURCES where set, else ../share/offerbook beside an
/// installed executable, else resources/ of the source tree three folders above one that was just built.
std::filesystem::path resourceFolder();

/// What the build has read off the patterns of vocabulary/: in that folder where it is installed, else where it was just built.
/// Where there is no such file the path leads nowhere, and the patterns are read anew.
std::filesystem::path patternDigest();

}  // namespace offerbook

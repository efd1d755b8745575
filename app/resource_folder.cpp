#include "app/resource_folder.h"

#include <cstdlib>

namespace offerbook {
namespace {

std::filesystem::path programFolder() {
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

}  // namespace

std::filesystem::path resourceFolder() {
    if (const char* chosen = std::getenv("OFFERBOOK_RESOURCES"); chosen != nullptr && *chosen != '\0') return chosen;
    std::error_code ignored;
    const auto here = programFolder();
    const auto installed = (here / ".." / "share" / "offerbook").lexically_normal();
    if (std::filesystem::is_directory(installed / "reference", ignored)) return installed;
    return (here / ".." / ".." / ".." / "resources").lexically_normal();
}

std::filesystem::path patternDigest() {
    const std::filesystem::path name = "patterns.digest";
    std::error_code ignored;
    const auto installed = resourceFolder() / "vocabulary" / name;
    if (std::filesystem::exists(installed, ignored)) return installed;
    return (programFolder() / ".." / "resources" / name).lexically_normal();
}

}  // namespace offerbook

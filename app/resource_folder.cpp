#include "app/resource_folder.h"

#include <cstdlib>

namespace offerbook {

std::filesystem::path resourceFolder() {
    if (const char* chosen = std::getenv("OFFERBOOK_RESOURCES"); chosen != nullptr && *chosen != '\0') return chosen;
    std::error_code ignored;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    const auto installed = (here / ".." / "share" / "offerbook").lexically_normal();
    if (std::filesystem::is_directory(installed / "reference", ignored)) return installed;
    return (here / ".." / ".." / ".." / "resources").lexically_normal();
}

}  // namespace offerbook

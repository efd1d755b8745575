#include "core/book/new_file.h"

#include "core/book/book_failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace offerbook::book {
namespace {

[[noreturn]] void failNamed(const std::filesystem::path& file, int errorNumber) {
    const std::string_view id = errorNumber == EEXIST                             ? "book.exists"
                                : errorNumber == ENOENT || errorNumber == ENOTDIR ? "book.no-such-folder"
                                : errorNumber == ENOSPC || errorNumber == EDQUOT  ? "book.no-space"
                                : errorNumber == EROFS || errorNumber == EACCES   ? "book.folder-read-only"
                                                                                  : "book.cannot-create";
    throw BookFailure(fileSystemError(id, file, errorNumber));
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// A new name is only on the disk once its folder is.
void flushFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

NewFile::NewFile(std::filesystem::path finalName) : final_(std::move(finalName)) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(final_, ignored))) failNamed(final_, EEXIST);
    std::string pattern = (folderOf(final_) / ("." + final_.filename().string() + ".XXXXXX")).string();
    const int descriptor = ::mkstemp(pattern.data());
    if (descriptor < 0) failNamed(final_, errno);
    // mkstemp gives 0600; a new file has what the person's umask says.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
    ::close(descriptor);
    temporary_ = pattern;
}

NewFile::~NewFile() {
    std::error_code ignored;
    if (temporary_.empty()) return;
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) std::filesystem::remove(temporary_.string() + ending, ignored);
}

void NewFile::putInPlace() {
    if (::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, final_.c_str(), RENAME_NOREPLACE) != 0) {
        // Some file systems cannot refuse to replace while renaming; there the look and the renaming are two steps.
        if (errno != EINVAL && errno != ENOSYS) failNamed(final_, errno);
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(final_, ignored))) failNamed(final_, EEXIST);
        if (::rename(temporary_.c_str(), final_.c_str()) != 0) failNamed(final_, errno);
    }
    temporary_.clear();
    flushFolder(folderOf(final_));
}

}  // namespace offerbook::book

#pragma once

#include <filesystem>

namespace offerbook::book {

/// A file in the making beside its place: it takes its name only when it is whole, and never another file's. Removed, with
/// what SQLite keeps beside it, unless it was put in place.
class NewFile {
public:
    /// Throws BookFailure (fileSystem) where the name is taken or the folder is not there.
    explicit NewFile(std::filesystem::path finalName);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return temporary_; }
    /// Gives the file its name and makes that last; a file that has taken the name since is not touched.
    void putInPlace();

private:
    std::filesystem::path final_;
    std::filesystem::path temporary_;
};

}  // namespace offerbook::book

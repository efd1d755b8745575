#include "core/book/book_file.h"

#include "core/book/book_failure.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>

namespace offerbook::book {
namespace {

/// The header of an SQLite file: https://sqlite.org/fileformat2.html#the_database_header
constexpr std::string_view signature{"SQLite format 3\0", 16};
constexpr std::size_t headerSize = 100;
constexpr std::size_t applicationIdAt = 68;

std::int32_t bigEndian(const std::array<char, headerSize>& header, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(header[at + i]);
    return static_cast<std::int32_t>(value);
}

}  // namespace

void requireBookFile(const std::filesystem::path& file) {
    using Kind = BookError::Kind;
    std::error_code why;
    const auto status = std::filesystem::status(file, why);
    if (!std::filesystem::exists(status))
        throw BookFailure(fileSystemError("book.no-such-file", file, why ? why.value() : ENOENT));
    if (std::filesystem::is_directory(status)) throw BookFailure(bookError(Kind::notABook, "book.is-a-folder", file));
    if (!std::filesystem::is_regular_file(status)) throw BookFailure(bookError(Kind::notABook, "book.not-a-book", file));
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw BookFailure(fileSystemError("book.cannot-open", file, errno));
    std::array<char, headerSize> header{};
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (stream.bad()) throw BookFailure(fileSystemError("book.io-error", file, errno));
    if (stream.gcount() == 0) throw BookFailure(bookError(Kind::notABook, "book.empty-file", file));
    if (!std::string_view(header.data(), static_cast<std::size_t>(stream.gcount())).starts_with(signature))
        throw BookFailure(bookError(Kind::notABook, "book.not-a-book", file));
    if (stream.gcount() < static_cast<std::streamsize>(headerSize))
        throw BookFailure(bookError(Kind::damaged, "book.damaged", file));
    if (bigEndian(header, applicationIdAt) != applicationId)
        throw BookFailure(bookError(Kind::notABook, "book.other-database", file));
}

}  // namespace offerbook::book

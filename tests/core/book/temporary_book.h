#pragma once

#include "core/book/book.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace offerbook::test {

using namespace book;

/// A folder of its own, and books in it. The clock stands still.
class TemporaryBook {
public:
    TemporaryBook() : book_(take(Book::create(file(), clock))) {}

    [[nodiscard]] std::filesystem::path file(const char* name = "test.offerbook") const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path folder() const { return folder_.path().toStdString(); }
    Book& operator*() { return *book_; }
    Book* operator->() { return book_.get(); }
    void close() { book_.reset(); }
    void reopen() {
        book_.reset();
        book_ = take(Book::open(file(), clock));
    }

    static std::unique_ptr<Book> take(Expected<std::unique_ptr<Book>, BookError> opened) {
        if (!opened) throw BookFailure(opened.error());
        return std::move(opened).value();
    }

    static inline const FixedClock clock{
        std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{1}}};

private:
    QTemporaryDir folder_;
    std::unique_ptr<Book> book_;
};

/// What a failed call said, for QVERIFY2.
template <class T>
std::string why(const Expected<T, BookError>& result) {
    if (result.hasValue()) return {};
    std::string text = result.error().message.id;
    for (const MessageArg& arg : result.error().message.args) text += " | " + arg.value;
    return text;
}

inline Message action(const char* id) { return {id, {}}; }

inline SourceDocument sourceDocument(const std::string& text, DocumentKind kind = DocumentKind::posting) {
    SourceDocument document;
    document.name = "advert.txt";
    document.origin = "paste";
    document.mediaType = "text/plain";
    document.bytes = text;
    document.text = text;
    document.kind = kind;
    return document;
}

inline Posting posting(const std::string& title, const std::string& employer) {
    Posting made;
    made.title = Stated<std::string>::extracted(title, {{0, title.size(), title}});
    made.employer = Stated<std::string>::typed(employer);
    return made;
}

}  // namespace offerbook::test

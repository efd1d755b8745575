#include "app/commands/book_access.h"

#include "core/book/kept_rates.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>

namespace offerbook::app {

Exit exitOf(book::BookError::Kind kind) {
    using Kind = book::BookError::Kind;
    switch (kind) {
        case Kind::notABook:
        case Kind::damaged:
        case Kind::newer: return Exit::unreadableBook;
        case Kind::busy:
        case Kind::fileSystem: return Exit::fileSystem;
        case Kind::notFound:
        case Kind::conflict: return Exit::someFailed;
    }
    return Exit::someFailed;
}

void endWith(CommandContext& context, const book::BookError& error) {
    flushOutput();
    context.report(error.message);
    throw CommandEnd{exitOf(error.kind)};
}

void performKeepingRates(CommandContext& context, book::Book& book, const Message& name,
                         const std::function<void(book::Writer&)>& change) {
    const auto reference = context.reference()->withRates(book.rates());
    const Date today = context.clock().today();
    valueOrEnd(context, book.perform(name, [&](book::Writer& writer) {
        change(writer);
        book::keepRatesOfBook(book, writer, *reference, today);
    }));
}

std::unique_ptr<book::Book> openBook(CommandContext& context, const std::string& file) {
    return valueOrEnd(context, book::Book::open(file, context.clock()));
}

void say(CommandContext& context, const Message& message) {
    std::cout << oneLine(ui::toUtf8(ui::phrase(message, context.format()))) << '\n';
}

std::string oneLine(std::string_view text) {
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // U+0080..U+009F are control characters too: C2 80..9F in UTF-8.
        const bool longControl = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (longControl) ++i;
        line += byte < 0x20 || byte == 0x7F || longControl ? ' ' : text[i];
    }
    return line;
}

void flushOutput() { std::cout.flush(); }

}  // namespace offerbook::app

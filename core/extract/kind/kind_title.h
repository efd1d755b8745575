#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/read_text.h"

#include <string_view>

namespace offerbook::extract {

/// What the top of a text says of its kind: its title (the first line, or the title of front matter), and where a site's own
/// front matter files the page.
class KindTitle {
public:
    KindTitle(const ReadText& text, const find::PatternBook& book);

    /// Folded, without the signs of a heading and quotes; "" where there is none.
    [[nodiscard]] std::string_view words() const { return words_; }
    /// Its place in the original text.
    [[nodiscard]] Span at() const { return at_; }
    /// "How to write a job advert", "Bewerbungstipps".
    [[nodiscard]] bool isOfAdvice() const;
    /// "Jobs in Leeds - 48 hits", "Your search: clerk": the head of what a search found.
    [[nodiscard]] bool isOfList() const;
    /// "Salaries of nurses", "Stipendi nel settore": about pay, where the text offers no work.
    [[nodiscard]] bool isOfPay() const;
    /// "title: Titel": a form that nobody filled in.
    [[nodiscard]] bool isOfForm() const;
    /// "Example Works | Data Engineer | Bonn or REMOTE | Full-time": how one posting of a list of them begins.
    [[nodiscard]] bool isOfBars() const;
    /// "layout: job", "type: stelle", "tags: Stellenausschreibung ...".
    [[nodiscard]] bool isFiledAsPosting() const;

private:
    const ReadText& text_;
    const find::PatternBook& book_;
    const Line* line_ = nullptr;
    Span at_;
    std::string_view words_;
};

}  // namespace offerbook::extract

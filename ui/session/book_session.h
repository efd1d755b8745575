#pragma once

#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/compare/comparison.h"
#include "core/extract/extract.h"
#include "core/reference/reference_data.h"
#include "core/text/format.h"

#include <QObject>

#include <memory>
#include <optional>

namespace offerbook::ui {

/// What the program knows before a book is open; made once in app/, handed to everything.
struct Services {
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const ReferenceData> reference;
    std::shared_ptr<const extract::Reader> reader;
    std::shared_ptr<const extract::PdfTextReader> pdf;
    std::shared_ptr<const text::Formatter> format;
};

/// One open book and what is looked at in it. The window, its models and editors hold a reference to it and listen to
/// `changed`; nobody else talks to the book from the window's thread.
class BookSession : public QObject {
    Q_OBJECT
public:
    BookSession(std::unique_ptr<book::Book> book, Services services, QObject* parent = nullptr);

    [[nodiscard]] book::Book& book() const { return *book_; }
    /// The services; `reference` holds the rates that are shipped and, before them, those imported into this book.
    [[nodiscard]] const Services& services() const { return services_; }
    [[nodiscard]] const text::Formatter& format() const { return *services_.format; }

    /// The comparison in view: which offers, in which order, through which lens. Changes go through setComparison, which is
    /// one action of the book (so that it can be undone) under `name`; the exchange rates behind its figures are kept with it.
    [[nodiscard]] const book::StoredComparison& comparison() const { return comparison_; }
    void setComparison(const book::StoredComparison& comparison, const Message& name);
    /// The computed comparison; cached until the book or the lens changes.
    [[nodiscard]] const compare::Comparison& result() const;

    /// The day that counts as today for everything that is shown: verdicts, deadlines, ages, the newest rate. It is the one kept
    /// with the comparison; where none is, the clock's, whatever day that is when one looks.
    [[nodiscard]] Date asOf() const { return services_.clock->today(); }
    /// A day is kept with the comparison.
    [[nodiscard]] bool asOfIsChosen() const { return services_.clock != clock_; }
    /// Today by the clock, whatever day is looked at.
    [[nodiscard]] Date today() const { return clock_->today(); }

    /// Runs an action; a failure is reported by `failed` and changes nothing.
    bool perform(const Message& name, const std::function<void(book::Writer&)>& change);
    void undo();
    void redo();

Q_SIGNALS:
    /// The book or the lens changed: models take what they show anew.
    void changed();
    void failed(const offerbook::Message& message);

private:
    void refresh();
    [[nodiscard]] compare::Comparison resultOf(const book::StoredComparison& comparison) const;
    /// The comparison of the book and the day that is kept with it.
    void takeComparison();
    std::unique_ptr<book::Book> book_;
    Services services_;
    std::shared_ptr<const ReferenceData> shipped_;
    std::shared_ptr<const Clock> clock_;
    book::StoredComparison comparison_;
    mutable std::optional<compare::Comparison> result_;
    book::Book::Subscription subscription_;
};

}  // namespace offerbook::ui

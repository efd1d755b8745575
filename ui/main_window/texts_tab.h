#pragma once

#include "core/base/typed_id.h"

#include <QStackedWidget>

namespace offerbook::ui {

class BookSession;
class PostingPage;
class SourceTextView;

/// The Texts tab: the text of the chosen offer beside its fields, or a text that is no offer.
class TextsTab : public QStackedWidget {
    Q_OBJECT
public:
    explicit TextsTab(BookSession& session, QWidget* parent = nullptr);
    void showOffer(PostingId offer);
    void showText(DocumentId document);
    [[nodiscard]] PostingPage& page() { return *page_; }
    /// A widget of a text view, in which Ctrl+F means something of its own.
    [[nodiscard]] bool isInText(const QWidget* widget) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    BookSession& session_;
    PostingPage* page_;
    SourceTextView* text_;
    PostingId offer_;
    bool pending_ = false;
};

}  // namespace offerbook::ui

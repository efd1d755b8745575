#include "ui/main_window/texts_tab.h"

#include "ui/bridge/strings.h"
#include "ui/editors/posting_page.h"
#include "ui/session/book_session.h"

namespace offerbook::ui {

TextsTab::TextsTab(BookSession& session, QWidget* parent)
    : QStackedWidget(parent), session_(session), page_(new PostingPage(session, this)), text_(new SourceTextView(this)) {
    addWidget(page_);
    addWidget(text_);
}

void TextsTab::showOffer(PostingId offer) {
    setCurrentWidget(page_);
    offer_ = offer;
    // Long texts are laid out only when they are looked at.
    pending_ = !isVisible();
    if (!pending_ && page_->editor()->posting() != offer) page_->setPosting(offer);
}

void TextsTab::showText(DocumentId document) {
    const auto shown = session_.book().document(document);
    if (!shown) return;
    text_->setText(shown->text, {});
    text_->setAccessibleName(toQt(shown->name));
    setCurrentWidget(text_);
}

bool TextsTab::isInText(const QWidget* widget) const {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (qobject_cast<const SourceTextView*>(widget) != nullptr) return true;
    return false;
}

void TextsTab::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    if (pending_) page_->setPosting(offer_);
    pending_ = false;
}

}  // namespace offerbook::ui

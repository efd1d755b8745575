#include "ui/main_window/offer_commands.h"

#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/session/book_session.h"

namespace offerbook::ui::offer_commands {

void setStatus(BookSession& session, PostingId offer, ApplicationStatus status) {
    auto posting = session.book().posting(offer);
    if (!posting || posting->status == status) return;
    posting->status = status;
    session.perform({"action.offer.status", {MessageArg::text(toUtf8(shortName(*posting)))}},
                    [&](book::Writer& writer) { writer.updatePosting(*posting); });
}

void remove(BookSession& session, PostingId offer) {
    const auto posting = session.book().posting(offer);
    if (!posting) return;
    session.perform({"action.offer.remove", {MessageArg::text(toUtf8(shortName(*posting)))}},
                    [&](book::Writer& writer) { writer.removePosting(offer); });
}

void removeText(BookSession& session, DocumentId document) {
    const auto text = session.book().document(document);
    if (!text) return;
    session.perform({"action.text.remove", {MessageArg::text(text->name)}},
                    [&](book::Writer& writer) { writer.removeDocument(document); });
}

}  // namespace offerbook::ui::offer_commands

#pragma once

#include "core/base/typed_id.h"
#include "core/posting/posting.h"

namespace offerbook::ui {

class BookSession;

/// What one does to an offer from the window's menus; each is one action of the book.
namespace offer_commands {
void setStatus(BookSession& session, PostingId offer, ApplicationStatus status);
void remove(BookSession& session, PostingId offer);
void removeText(BookSession& session, DocumentId document);
}  // namespace offer_commands

}  // namespace offerbook::ui

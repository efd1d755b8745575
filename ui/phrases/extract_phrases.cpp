#include "ui/phrases/phrases.h"

#include <QtGlobal>

namespace offerbook::ui {
namespace {

constexpr Phrase phrases[] = {
    // Inputs that cannot be read
    {"extract.empty", QT_TRANSLATE_NOOP("Phrases", "%1 is empty. There is nothing to read.")},
    {"extract.binary", QT_TRANSLATE_NOOP("Phrases", "%1 is not a text. Save the posting as text, HTML or PDF and try again.")},
    {"extract.too-large",
     QT_TRANSLATE_NOOP("Phrases", "%1 is larger than %2 MB. Copy the part with the posting into a file of its own.")},
    {"extract.no-text", QT_TRANSLATE_NOOP("Phrases", "%1 has no text that can be read.")},
    {"extract.pdf-damaged",
     QT_TRANSLATE_NOOP("Phrases",
                       "%1 is no PDF that can be read, or it is damaged. Open it in a viewer, copy the text and paste it.")},
    {"extract.pdf-encrypted",
     QT_TRANSLATE_NOOP("Phrases", "%1 is locked with a password. Open it in a viewer, copy the text and paste it.")},
    {"extract.pdf-no-text",
     QT_TRANSLATE_NOOP("Phrases",
                       "%1 holds pictures of pages and no text, as a scan does. Run it through text recognition (OCR) first.")},
    {"extract.pdf-no-reader", QT_TRANSLATE_NOOP("Phrases", "%1 is a PDF, and PDFs cannot be read here.")},
    {"extract.vocabulary-missing", QT_TRANSLATE_NOOP("Phrases", "The vocabulary %1 is missing. Install Offerbook again.")},
    {"extract.vocabulary-broken", QT_TRANSLATE_NOOP("Phrases", "The vocabulary %1 cannot be read: %2. Install Offerbook again.")},
    // What a text is
    {"extract.kind-posting", QT_TRANSLATE_NOOP("Phrases", "It describes an opening and how to apply.")},
    {"extract.kind-by-person", QT_TRANSLATE_NOOP("Phrases", "A person takes it as a posting.")},
    {"extract.kind-several", QT_TRANSLATE_NOOP("Phrases", "It lists %1 openings, each with its own particulars.")},
    {"extract.kind-benchmark", QT_TRANSLATE_NOOP("Phrases", "It gives market pay for a role and offers no position.")},
    {"extract.kind-template", QT_TRANSLATE_NOOP("Phrases", "It is a form that nobody filled in (“%1”), so it is no offer.")},
    {"extract.kind-other", QT_TRANSLATE_NOOP("Phrases", "It offers no position that one can apply for.")},
    // What was repaired while reading
    {"extract.note-utf16", QT_TRANSLATE_NOOP("Phrases", "The text was stored as UTF-16.")},
    {"extract.note-windows-1252",
     QT_TRANSLATE_NOOP("Phrases", "The text was stored in a Western European encoding (Windows-1252).")},
    {"extract.note-mojibake", QT_TRANSLATE_NOOP("Phrases", "Broken characters were repaired.")},
    {"extract.note-invalid-bytes", QT_TRANSLATE_NOOP("Phrases", "Some bytes are no characters; they are shown as “�”.")},
    {"extract.note-broken-data", QT_TRANSLATE_NOOP("Phrases", "The page's structured data is broken and was not used.")},
    // Why a value was taken
    {"extract.by-structured", QT_TRANSLATE_NOOP("Phrases", "Taken from the page's structured data.")},
    {"extract.by-label", QT_TRANSLATE_NOOP("Phrases", "Taken because a label names it.")},
    {"extract.by-head", QT_TRANSLATE_NOOP("Phrases", "Taken from the head of the text.")},
    {"extract.by-title", QT_TRANSLATE_NOOP("Phrases", "Taken because the title says so.")},
    {"extract.by-sentence", QT_TRANSLATE_NOOP("Phrases", "Taken because a sentence says so.")},
    {"extract.by-context",
     QT_TRANSLATE_NOOP("Phrases", "Taken because the words around it make it likely; no sentence says so outright.")},
    {"extract.by-link", QT_TRANSLATE_NOOP("Phrases", "The words of the link say so.")},
    {"extract.by-section", QT_TRANSLATE_NOOP("Phrases", "Taken from the section on it.")},
    {"extract.by-site", QT_TRANSLATE_NOOP("Phrases", "Only the site around the posting says so.")},
    {"extract.by-register", QT_TRANSLATE_NOOP("Phrases", "A company with its registration number at the head of the page.")},
    {"extract.by-imprint", QT_TRANSLATE_NOOP("Phrases", "A company named in the imprint.")},
    {"extract.by-mailing", QT_TRANSLATE_NOOP("Phrases", "Taken from the address that applications are mailed to.")},
    {"extract.pay-grade-only", QT_TRANSLATE_NOOP("Phrases", "The text gives the pay grade %1 and no amount.")},
    {"extract.pay-of-several", QT_TRANSLATE_NOOP("Phrases", "Holds for a part of the openings or levels.")},
    // Why a value was left, or none taken
    {"extract.left-site",
     QT_TRANSLATE_NOOP("Phrases",
                       "Left, because only the site around the posting says so and the employer's text says otherwise.")},
    {"extract.left-summary",
     QT_TRANSLATE_NOOP("Phrases", "Left, because it stands in a site's summary and not in the employer's text.")},
    {"extract.left-weaker", QT_TRANSLATE_NOOP("Phrases", "Left, because less speaks for it.")},
    {"extract.date-broken-off", QT_TRANSLATE_NOOP("Phrases", "The date breaks off in the text (“%1”); the year is not known.")},
    {"extract.date-counted", QT_TRANSLATE_NOOP("Phrases", "Counted from the day of publication, %1.")},
    {"extract.date-order-open", QT_TRANSLATE_NOOP("Phrases", "“%1” can be read with day and month exchanged.")},
    {"extract.hours-not-weekly", QT_TRANSLATE_NOOP("Phrases", "The text gives hours, but not per week.")},
    // Amounts
    {"money.no-amount", QT_TRANSLATE_NOOP("Phrases", "There is no amount of money in “%1”.")},
};

}  // namespace

std::span<const Phrase> extractPhrases() { return phrases; }

}  // namespace offerbook::ui

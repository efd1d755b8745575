#pragma once

#include "ui/editors/evidence_marks.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>

namespace offerbook::ui {

/// How lit text looks. Never by colour alone: what says otherwise is underlined with a wave, what is to be checked with
/// dots, and the current field's text stands on the accent.
class EvidenceColours {
public:
    explicit EvidenceColours(const Theme& theme) : theme_(theme) {}

    [[nodiscard]] QTextCharFormat quiet(EvidenceMark::Kind kind) const;
    /// Text that is not of the posting in view.
    [[nodiscard]] QTextCharFormat beside() const;
    [[nodiscard]] QTextCharFormat strong(EvidenceMark::Kind kind) const;

private:
    Theme theme_;
};

}  // namespace offerbook::ui

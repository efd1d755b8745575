#include "ui/editors/evidence_colours.h"

namespace offerbook::ui {

QTextCharFormat EvidenceColours::quiet(EvidenceMark::Kind kind) const {
    QTextCharFormat format;
    switch (kind) {
        case EvidenceMark::Kind::taken:
        case EvidenceMark::Kind::document: format.setBackground(theme_.accentSoft); break;
        case EvidenceMark::Kind::check:
            format.setBackground(theme_.warnSoft);
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(theme_.warn);
            break;
        case EvidenceMark::Kind::passedOver:
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(theme_.muted);
            break;
        case EvidenceMark::Kind::alternative:
            format.setBackground(theme_.badSoft);
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(theme_.bad);
            break;
    }
    return format;
}

QTextCharFormat EvidenceColours::beside() const {
    QTextCharFormat format;
    format.setForeground(theme_.muted);
    return format;
}

QTextCharFormat EvidenceColours::strong(EvidenceMark::Kind kind) const {
    QTextCharFormat format = quiet(kind);
    const bool otherwise = kind == EvidenceMark::Kind::alternative;
    format.setBackground(otherwise ? theme_.bad : theme_.accent);
    format.setForeground(otherwise ? theme_.badSoft : theme_.accentInk);
    return format;
}

}  // namespace offerbook::ui

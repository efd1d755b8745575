#include "ui/bridge/shown_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Character {
    char32_t value;
    std::size_t bytes;
};

constexpr char32_t replacement = 0xFFFD;

/// Bytes of the character that a lead byte announces; 0 for a byte that cannot lead.
std::size_t announcedLength(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool isAllowed(char32_t value, std::size_t length) {
    if (length == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
    return length != 4 || (value >= 0x10000 && value <= 0x10FFFF);
}

Character decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = announcedLength(lead);
    if (length == 1) return {lead, 1};
    if (length == 0 || at + length > text.size()) return {replacement, 1};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80U) return {replacement, 1};
        value = (value << 6U) | (next & 0x3FU);
    }
    return isAllowed(value, length) ? Character{value, length} : Character{replacement, 1};
}

/// What a text widget turns into something else by itself is turned into it here, so that positions stay right.
char32_t shownAs(char32_t value) {
    const bool breaksLine = value == U'\r' || value == U'\f' || value == 0x2028 || value == 0x2029;
    if (breaksLine) return U'\n';
    const bool reserved = value == 0 || value == 0xFDD0 || value == 0xFDD1 || value == 0xFFFE || value == 0xFFFF;
    return reserved ? replacement : value;
}

}  // namespace

ShownText::ShownText(std::string_view utf8) : bytes_(utf8.size()) {
    text_.reserve(static_cast<qsizetype>(utf8.size()));
    bool plain = false;
    for (std::size_t at = 0; at < utf8.size();) {
        Character next = decode(utf8, at);
        if (next.value == U'\r' && at + 1 < utf8.size() && utf8[at + 1] == '\n') next.bytes = 2;
        const bool single = next.bytes == 1;
        if (!single || !plain) startRun(at, !single);
        plain = single;
        const char32_t shown = shownAs(next.value);
        text_.append(QStringView(QChar::fromUcs4(shown)));
        at += next.bytes;
    }
}

void ShownText::startRun(std::size_t byte, bool whole) { runs_.push_back({byte, static_cast<int>(text_.size()), whole}); }

int ShownText::position(std::size_t byte) const {
    if (byte >= bytes_) return static_cast<int>(text_.size());
    const auto after =
        std::upper_bound(runs_.begin(), runs_.end(), byte, [](std::size_t wanted, const Run& run) { return wanted < run.byte; });
    if (after == runs_.begin()) return 0;
    const Run& run = *std::prev(after);
    return run.whole ? run.position : run.position + static_cast<int>(byte - run.byte);
}

std::size_t ShownText::byteAt(int position) const {
    if (position >= text_.size()) return bytes_;
    // The positions of bytes never fall: the first byte that stands there or behind.
    std::size_t low = 0;
    std::size_t high = bytes_;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (this->position(middle) < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

ShownText::Range ShownText::range(std::size_t beginByte, std::size_t endByte) const {
    Range found{position(beginByte), position(std::max(beginByte, endByte))};
    if (found.isEmpty()) return found;
    // A line's worth around it is enough to see the cluster, and keeps long texts fast.
    const int from = std::max(0, found.begin - 64);
    const int to = std::min(static_cast<int>(text_.size()), found.end + 64);
    const QString around = text_.mid(from, to - from);
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, around);
    clusters.setPosition(found.begin - from);
    if (!clusters.isAtBoundary()) found.begin = from + static_cast<int>(std::max<qsizetype>(0, clusters.toPreviousBoundary()));
    clusters.setPosition(found.end - from);
    if (!clusters.isAtBoundary())
        if (const auto next = clusters.toNextBoundary(); next >= 0) found.end = from + static_cast<int>(next);
    return found;
}

}  // namespace offerbook::ui

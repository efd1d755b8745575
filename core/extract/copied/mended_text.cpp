#include "core/extract/copied/mended_text.h"

#include <algorithm>
#include <iterator>

namespace offerbook::extract {

MendedText::MendedText(std::string_view original, std::vector<Mend> mends) {
    if (mends.empty()) return;
    std::stable_sort(mends.begin(), mends.end(), [](const Mend& a, const Mend& b) {
        return a.at.begin < b.at.begin || (a.at.begin == b.at.begin && a.at.end > b.at.end);
    });
    text_.reserve(original.size() + mends.size());
    pieces_.reserve(mends.size());
    std::size_t done = 0;
    for (const Mend& mend : mends) {
        if (mend.at.begin < done || mend.at.end > original.size()) continue;
        text_ += original.substr(done, mend.at.begin - done);
        pieces_.push_back({mend.at, {text_.size(), text_.size() + mend.by.size()}});
        text_ += mend.by;
        done = mend.at.end;
    }
    text_ += original.substr(done);
}

std::size_t MendedText::originalBegin(std::size_t mended) const {
    const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), mended,
                                         [](std::size_t at, const Piece& p) { return at < p.mended.end; });
    if (behind != pieces_.end() && mended >= behind->mended.begin && behind->mended.size() > 0) return behind->original.begin;
    if (behind == pieces_.begin()) return mended;
    const Piece& before = *std::prev(behind);
    return before.original.end + (mended - before.mended.end);
}

/// Of what stands before the offset, so that bytes which were taken out there are not of the part.
std::size_t MendedText::originalEnd(std::size_t mended) const {
    const auto behind = std::lower_bound(pieces_.begin(), pieces_.end(), mended,
                                         [](const Piece& p, std::size_t at) { return p.mended.begin < at; });
    if (behind == pieces_.begin()) return mended;
    const Piece& before = *std::prev(behind);
    return before.original.end + (std::max(mended, before.mended.end) - before.mended.end);
}

Span MendedText::toOriginal(Span mended) const {
    if (!isChanged()) return mended;
    const std::size_t begin = originalBegin(mended.begin);
    return {begin, std::max(begin, mended.size() == 0 ? begin : originalEnd(mended.end))};
}

std::size_t MendedText::toMended(std::size_t original) const {
    const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), original,
                                         [](std::size_t at, const Piece& p) { return at < p.original.begin; });
    if (behind == pieces_.begin()) return original;
    const Piece& before = *std::prev(behind);
    return before.mended.end + (std::max(original, before.original.end) - before.original.end);
}

}  // namespace offerbook::extract

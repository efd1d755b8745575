#pragma once

#include "core/extract/find/employer/name_signs.h"
#include "core/extract/find/finders.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// What may be the title of the work, with how strongly the page says so.
class TitleCandidates {
public:
    explicit TitleCandidates(const Clues& clues);

    /// Words that hold a title, which is trimmed; dropped where it is none, or too weak. `base`: the weight by where it
    /// stands; `withoutNoun` is added where nothing in it names a person's work. `reason`: extract.by-*.
    void add(Span at, int base, Voice voice, std::string_view reason, int withoutNoun);
    /// A title of whatever words, which its place alone tells.
    void addNamed(Span at, int strength, Voice voice);
    void addStructured(const StructuredValue& title) { findings_.push_back(structuredFinding(clues_, title.value, title)); }
    /// The strongest, those that differ in spelling alone as one.
    [[nodiscard]] std::vector<Finding<std::string>> take();

    /// "Muster Feinmechanik AG", "Example Fiduciary & Partners Ltd": nothing but a name up to its legal form.
    [[nodiscard]] bool isHouseAlone(Span at) const;
    [[nodiscard]] bool isEmpty() const { return findings_.empty(); }
    [[nodiscard]] const Clues& clues() const { return clues_; }

private:
    void joinAtHyphens(std::string& title) const;
    void push(Finding<std::string> finding);
    void keep(Span at, int strength, Voice voice, std::string_view reason);
    [[nodiscard]] Span trimmed(Span at, std::string_view reason) const;
    [[nodiscard]] bool isInCapitals(Span at) const;
    void cutPosition(Span& at, std::string_view reason) const;
    void cutSmallWords(Span& at) const;
    void cutBehindMark(Span& at) const;
    [[nodiscard]] Span behindShare(Span at) const;
    [[nodiscard]] Span withListBehind(Span at) const;
    [[nodiscard]] bool isHeadingOfJobs(Span at) const;
    [[nodiscard]] Span withoutSignsOfHeading(Span at) const;
    [[nodiscard]] bool isHouseAndJobs(Span at) const;
    [[nodiscard]] bool isSoughtByReader(Span at) const;
    [[nodiscard]] bool isFormedLikeWork(Span at) const;
    [[nodiscard]] bool isSaidInSentence(Span at) const;
    [[nodiscard]] bool speaksAboutWork(Span at) const;
    void unite();

    const Clues& clues_;
    const Page& page_;
    LanguageSet own_;  // the text's language
    std::vector<SignedName> houses_;
    std::vector<Finding<std::string>> findings_;
};

}  // namespace offerbook::extract::find

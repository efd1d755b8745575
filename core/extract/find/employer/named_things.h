#pragma once

#include "core/extract/find/employer/employer_candidates.h"
#include "core/extract/find/employer/employer_model.h"

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A name of the text with everything that speaks for or against its being the employer's.
struct NamedThing {
    std::string name;      ///< folded, without signs and legal forms: what two writings of a name have in common
    Span at;               ///< the place that shows it; flat offsets
    std::size_t unit = 0;  ///< of that place
    int clarity = -1;      ///< how well the place shows that it is a name
    CueSet cues;
    int mentions = 0;
    int within = 0;                                      ///< mentions that do not open a sentence
    int asked = 0;                                       ///< mentions in lists of tasks and requirements
    int offered = 0;                                     ///< mentions where it is told what one gets
    int withArticle = 0;                                 ///< mentions behind "the", "a"
    int bare = 0;                                        ///< mentions behind another word
    std::size_t seen = 0;                                ///< behind where its last mention begins
    int sum = 0;                                         ///< of the cues that are told of every name
    int rule = -1;                                       ///< the weight that the rules give it; -1: no rule found it
    std::size_t finding = static_cast<std::size_t>(-1);  ///< the rules' strongest finding of that name
};

/// The names of a text, each once.
class NamedThings {
public:
    /// The model lives longer.
    explicit NamedThings(const EmployerModel& model) : model_(&model) {}

    static constexpr std::size_t most = 400;  ///< of one text

    /// The name that the words at a place are; nullptr where they are none, or where the text has too many.
    NamedThing* of(Span at, std::string_view words);
    /// The same for a name as it is kept; made where it is not known, however many there are.
    NamedThing& named(const std::string& name, Span at);
    /// For as many names as most texts have.
    void makeRoom() {
        constexpr std::size_t usual = 96;
        things_.reserve(usual);
        byName_.reserve(usual);
    }
    [[nodiscard]] NamedThing* known(std::string_view name);
    [[nodiscard]] std::vector<NamedThing>& all() { return things_; }
    /// Letters and digits of folded words alone, without legal forms.
    [[nodiscard]] std::string nameOf(std::string_view words) const;

    /// Words that the text writes in small letters, by their hash.
    void noteSmall(std::string_view word) { small_.set(slotOf(word)); }
    [[nodiscard]] bool isSmallElsewhere(std::string_view word) const { return small_.test(slotOf(word)); }

private:
    static constexpr std::size_t slots = 8192;
    [[nodiscard]] static std::size_t slotOf(std::string_view word) { return TextHash{}(word) % slots; }
    const EmployerModel* model_;
    std::vector<NamedThing> things_;
    TextTable<std::size_t> byName_;
    std::bitset<slots> small_;
};

/// What the unit that a name stands in says of it.
void addUnitCues(const Page& page, std::size_t number, CueSet& cues);

/// Every name that the text writes as one, with the cues of the places where it stands. Linear in the text, of which only the
/// beginning is read: there stands who seeks.
NamedThings collectNames(const EmployerCandidates& from, const EmployerModel& model);

}  // namespace offerbook::extract::find

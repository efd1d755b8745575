#include "core/extract/find/employer/name_surroundings.h"

#include "core/extract/find/employer/employer_cue.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class NameSurroundings {
public:
    NameSurroundings(const Page& page, const EmployerModel& model, const std::vector<NameWord>& words)
        : page_(page), model_(model), words_(words) {}

    void add(std::size_t first, std::size_t last, CueSet& cues) const {
        if (first > 0) {
            const NameWord& word = words_[first];
            switch (word.before) {
                case '"': cues.add(beforeQuote); break;
                case '(': cues.add(beforeBracket); break;
                case '@': cues.add(beforeAt); break;
                default: break;
            }
            const NameWord& before = words_[first - 1];
            switch (before.behind) {
                case '|': cues.add(beforeBar); break;
                case ',': cues.add(beforeComma); break;
                case ':': cues.add(beforeColon); break;
                case '@': cues.add(beforeAt); break;
                default: break;
            }
            if (before.isName && before.at.size() > 0 && !before.closes) cues.add(beforeName);
        }
        addWordsBefore(first, cues);
        const NameWord& end = words_[last];
        switch (end.behind) {
            case '"': cues.add(behindQuote); break;
            case ')': cues.add(behindBracket); break;
            case ',': cues.add(behindComma); break;
            case ':': cues.add(behindColon); break;
            case '\'': cues.add(behindGenitive); break;
            case '.': cues.add(behindFullStop); break;
            case '/': cues.add(behindSlash); break;
            default: break;
        }
        if (last + 1 < words_.size()) {
            if (words_[last + 1].before == '(') cues.add(behindOpenBracket);
            addWordsBehind(last + 1, cues);
        }
    }

private:
    void addWordsBefore(std::size_t first, CueSet& cues) const {
        std::size_t end = first;
        const std::size_t elided = words_[first].at.begin;
        if (elided > 0 && page_.flat()[elided - 1] == '\'') {
            const std::size_t from = elided >= 3 ? elided - 3 : 0;
            cues.add(page_.flat().substr(from, 3).find("l'") != std::string_view::npos ? articleCue() : ofCue());
        }
        for (int round = 0; round < 2 && end > 0; ++round) {
            bool isArticle = false;
            const std::size_t most = model_.mostBefore(page_.words(words_[end - 1].at));
            for (std::size_t words = std::min(most, end); words > 0; --words) {
                if (words_[end - words].at.size() == 0 || words_[end - 1].at.size() == 0) continue;
                const Span at{words_[end - words].at.begin, words_[end - 1].at.end};
                const std::size_t cue = model_.before(page_.words(at));
                if (cue == EmployerModel::none) continue;
                cues.add(cue);
                isArticle = cue == articleCue();
                end -= words;
                break;
            }
            if (!isArticle) return;
        }
    }

    void addWordsBehind(std::size_t begin, CueSet& cues) const {
        if (words_[begin].at.size() == 0) return;
        const std::size_t most = model_.mostBehind(page_.words(words_[begin].at));
        for (std::size_t words = std::min(most, words_.size() - begin); words > 0; --words) {
            if (words_[begin + words - 1].at.size() == 0) continue;
            const Span at{words_[begin].at.begin, words_[begin + words - 1].at.end};
            const std::size_t cue = model_.behind(page_.words(at));
            if (cue == EmployerModel::none) continue;
            cues.add(cue);
            if (cue == model_.often().is) addWhatItIs(begin + words, cues);
            return;
        }
    }

    /// "Example is a project", "Example ist ein Projekt": perhaps with a word or two before it.
    void addWhatItIs(std::size_t begin, CueSet& cues) const {
        for (std::size_t i = begin; i < words_.size() && i < begin + 3 && !words_[i].opens; ++i) {
            const std::size_t kind = model_.behind(page_.words(words_[i].at));
            if (kind == model_.often().projectBehind) cues.add(isAProject);
            if (kind == model_.often().thing) cues.add(isAThing);
            if (words_[i].closes) return;
        }
    }

    std::size_t articleCue() const { return model_.often().article; }

    std::size_t ofCue() const { return model_.often().of; }

    const Page& page_;
    const EmployerModel& model_;
    const std::vector<NameWord>& words_;
};

}  // namespace

void addSurroundings(const Page& page, const EmployerModel& model, const std::vector<NameWord>& words, std::size_t first,
                     std::size_t last, CueSet& cues) {
    NameSurroundings(page, model, words).add(first, last, cues);
}

}  // namespace offerbook::extract::find

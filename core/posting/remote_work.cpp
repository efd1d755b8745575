#include "core/posting/remote_work.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

using Mode = RemoteWork::Mode;
using Per = RemoteWork::Per;
using DaysKind = RemoteWork::DaysKind;

constexpr auto modeWords = wordTable<Mode>({{Mode::onsite, "onsite"}, {Mode::hybrid, "hybrid"}, {Mode::remote, "remote"}});
constexpr auto perWords =
    wordTable<Per>({{Per::week, "week"}, {Per::month, "month"}, {Per::year, "year"}, {Per::percent, "percent"}});
constexpr auto kindWords = wordTable<DaysKind>({{DaysKind::remote, "remote"}, {DaysKind::office, "office"}});

}  // namespace

std::string_view toWord(Mode mode) { return modeWords.word(mode); }
std::optional<Mode> remoteModeFromWord(std::string_view word) { return modeWords.value(word); }
std::string_view toWord(Per per) { return perWords.word(per); }
std::optional<Per> remotePerFromWord(std::string_view word) { return perWords.value(word); }
std::string_view toWord(DaysKind kind) { return kindWords.word(kind); }
std::optional<DaysKind> remoteDaysKindFromWord(std::string_view word) { return kindWords.value(word); }

}  // namespace offerbook

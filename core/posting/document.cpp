#include "core/posting/document.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

constexpr auto kindWords = wordTable<DocumentKind>({{DocumentKind::posting, "posting"},
                                                    {DocumentKind::benchmark, "benchmark"},
                                                    {DocumentKind::templateForm, "template"},
                                                    {DocumentKind::other, "other"}});

}  // namespace

std::string_view toWord(DocumentKind kind) { return kindWords.word(kind); }
std::optional<DocumentKind> documentKindFromWord(std::string_view word) { return kindWords.value(word); }

}  // namespace offerbook

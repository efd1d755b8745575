#include "core/extract/small_notices.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace offerbook::extract {
namespace {

/// The folded words of the first line, without signs of a heading; none where it is long, of front matter, or a label with a
/// value. "Designer:in" is no label.
std::optional<std::string_view> firstLine(const ReadText& text) {
    constexpr std::size_t longest = 80;
    const auto& lines = text.lines();
    const auto line = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.kind != LineKind::blank; });
    if (line == lines.end() || line->isStructured || line->end - line->begin > longest) return std::nullopt;
    const bool isLabel = text.language() == "de" && line->hasLabel() && !text.foldedSlice(line->value).starts_with("in");
    if (isLabel) return std::nullopt;
    std::string_view words = text.foldedSlice({line->begin, line->end});
    const auto isSign = [](char c) { return c == '#' || c == '*' || c == ' '; };
    while (!words.empty() && isSign(words.front())) words.remove_prefix(1);
    while (!words.empty() && (words.back() == '*' || words.back() == ' ')) words.remove_suffix(1);
    return words;
}

/// "Électricien·ne bâtiment", "Comptable (H/F)" in the first line: the forms for all genders stand in titles of adverts.
bool marksGendersAtTop(const ReadText& text) {
    static const RE2 work(
        "\\b(?:h/f|f/h|m/f|f/m)\\b|[a-z]{3,}[^a-z0-9 ]{1,3}(?:e|ne|se|ere|iere|rice|trice|euse|ive)s?(?:[^a-z]|$)");
    static const RE2 told(
        "^(?:le |la |les |l'|un |une |des |mon |notre |comment|pourquoi|qui |que |quel|metier|fiche|salaire|devenir|portrait|"
        "interview)|\\b(?:salaire|metier|conseils|interview|portrait|gagne\\w*|recherche un|cherche un)\\b|[?:.]$");
    const auto first = firstLine(text);
    return first && RE2::PartialMatch(*first, work) && !RE2::PartialMatch(*first, told);
}

}  // namespace

bool speaksOfWork(const ReadText& text) {
    if (text.language() != "de") return true;
    static const RE2 work(
        "(?:m/w|w/m|d/m|m/d)|[a-z]{4,}(?:[:*_/]|/"
        "-)in(?:nen)?\\b|[a-z]{3,}(?:er|ist|ent|ant|eur|or|og|arzt|koch|wirt)in(?:nen)?\\b|"
        "stellen?\\b|stellenangebot|stellenausschreib|\\b(?:mini|neben|ferien|sommer|traum|saison)?jobs?\\b|praktik|volont|"
        "ausbildung|"
        "ausbilden|lehrling|lehrstelle|azubi|mitarbeit|kolleg(?:e|en|in|innen)\\b|personal\\b|aushilf|vollzeit|teilzeit|"
        "pensum|"
        "anstellung|arbeitszeit|(?:bachelor|master|abschluss|diplom)arbeit|bewerbung|bewirb|bewerben|honorar|werkvertrag|"
        "freiwillig|ehrenamt|stipendi|verstarkung|unterstutzung|"
        "person\\b|fachfrau|fachmann|fachleute|kauffrau|kaufmann|arzt\\b|assisten|designer|entwickler|techniker|berater\\b|"
        "leiter\\b|meister\\b|planer\\b|manager|"
        "engineer|developer|padagog|referent|mechanik|monteur|installateur|backer\\b|metzger\\b|gartner\\b|schreiner\\b|"
        "tischler\\b|friseur\\b|"
        "kellner|verkaufer|lagerist|informatiker|arbeitsplatz|arbeitsort|hilfe\\b|helfer|kraft\\b|krafte\\b|fahrer|koch\\b|"
        "lohn\\b|gehalt|verdien|bezahl|vergut|professur|promotion|"
        "doktorand|hiwi|"
        "leitung|hauswart|trainer|lehrer|betreuer|pfleger|dozent|tagesmutter|nachfolg|pachter|zivildienst|chorleit|"
        "redaktion\\b|"
        "busfahr|monteur|maurer|geselle|sennerin|erntehelf|arbeitest|arbeiten bei|einstellen|fee\\b");
    return RE2::PartialMatch(text.folded().text(), work);
}

bool namesWorkAtTop(const ReadText& text) {
    if (text.language() == "fr") return marksGendersAtTop(text);
    if (text.language() != "de") return false;
    static const RE2 work(
        "\\((?:m/w|w/m|d/m|m/d|all genders?|gn)[^)]{0,8}\\)|[a-z]{4,}(?:[:*_]in|/-?in)(?:nen)?\\b|"
        "[a-z]{4,}in ?(?:/|oder|bzw\\.) ?[a-z]{4,}|"
        "[a-z]{4,}(?:er|ist|ent|ant|eur|or|og)in\\b|"
        "[a-z]*(?:hilfe|kraft|krafte|helfer|fahrer|fachfrau|fachmann|kellner|barkeeper|verkaufer|monteur|mechaniker|"
        "assistent|aushilfe|aushilfen|praktikant|lehrling|azubi|leitung|nachtwache|koch|backer|maler|gartner|hauswart|"
        "sekretar|"
        "designer|entwickler|techniker|berater|leiter|betreuer|lehrer|trainer|pfleger|arbeiter|bauer|fuhrer|meister|planer|"
        "manager|engineer|developer|consultant|assistenz|kauffrau|kaufmann|therapeut|padagoge|jurist|referent|dozent|"
        "volontariat|lehrstelle|hiwi|professur|arzt|fachperson|fachangestellte|sachbearbeitung|mitarbeiter)(?:in)?\\b");
    static const RE2 told(
        "^(?:ein |eine |der |die |das |was |wie |wer |warum |so |im |in |mein |unser|neue |neuer "
        "|berufsbild|beruf|job|interview|portrat)|"
        "\\b(?:verdien|gehalt|tipps|ratgeber|vergleich|interview|portrat|sucht "
        "(?:neue|arbeit|stelle|job)|suche|ist|sind|war|hat|werden)\\b|[?.:]$");
    const auto first = firstLine(text);
    return first && RE2::PartialMatch(*first, work) && !RE2::PartialMatch(*first, told);
}

bool seeksInAFewLines(const ReadText& text) {
    constexpr std::size_t longest = 600;
    if (text.language() != "fr" || text.text().size() > longest) return false;
    static const RE2 seeks(
        "\\b(?:cherche|recherche|recrute|engage|embauche|cherchons|recherchons|recrutons)(?: de suite| urgemment)? ?:? ?"
        "(?:une? |un/e |un\\(e\\) |des |son |sa |[0-9]{1,2} )?(?:jeune |bon |bonne |gentille )?"
        "(?:serveu|vendeu|cuisini|nounou|baby-?sitter|garde d'enfants?|femme de "
        "menage|aide|commis|plongeu|barman|barmaid|coiffeu|"
        "boulang|patissi|bouch|apprenti|stagiaire|chauffeu|livreu|macon|peintre|electricien|plombi|menuisi|mecanicien|ouvri|"
        "secretaire|comptable|jardini|infirmi|auxiliaire|receptionniste|extra|magasini|carist|employe|caissi|assistant)");
    return RE2::PartialMatch(text.folded().text(), seeks);
}

bool isTitledAsSought(const ReadText& text) {
    constexpr std::size_t longest = 1500;
    constexpr std::size_t stem = 5;  // "elettricista", "elettricisti"
    if (text.language() != "it" || text.text().size() > longest) return false;
    static const RE2 seeks(
        "\\b(?:cerca|ricerca|assume|assumiamo|cerchiamo|ricerchiamo|seleziona|selezioniamo|cercando|alla ricerca di|bandisce|"
        "concorso per)(?:,? (?:per|presso|a|dal|da) [^.;:!?\\n]{2,90}?)? (?:un[oa]? |un'|una/uno |un/una |uno/una |un/a "
        "|n\\. ?[0-9]+ |[0-9]{1,2} |nuov[ei] )?([a-z]{5,})");
    const std::string_view folded = text.folded().text();
    const std::string_view title = folded.substr(0, std::min(folded.find('\n'), folded.size()));
    re2::StringPiece piece[2];
    for (std::size_t from = title.size(); seeks.Match(folded, from, folded.size(), RE2::UNANCHORED, piece, 2);
         from = static_cast<std::size_t>(piece[1].data() - folded.data()))
        if (title.find(std::string_view(piece[1].data(), stem)) != std::string_view::npos) return true;
    return false;
}

}  // namespace offerbook::extract

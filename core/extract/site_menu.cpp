#include "core/extract/site_menu.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace offerbook::extract {
namespace {

/// Words that stand in menus alone. Folded: lower case, without accents.
constexpr std::string_view ofMenusAlone[] = {"home",
                                             "homepage",
                                             "skip to content",
                                             "skip to main content",
                                             "menu",
                                             "main menu",
                                             "toggle navigation",
                                             "navigation",
                                             "search",
                                             "log in",
                                             "login",
                                             "sign in",
                                             "sign up",
                                             "register",
                                             "startseite",
                                             "hauptmenu",
                                             "suche",
                                             "anmelden",
                                             "einloggen",
                                             "zum inhalt springen",
                                             "accueil",
                                             "aller au contenu",
                                             "recherche",
                                             "connexion",
                                             "vai al contenuto",
                                             "cerca",
                                             "accedi"};

/// Words that are titles of a posting's parts as well.
constexpr std::string_view ofMenusToo[] = {"about",
                                           "about us",
                                           "contact",
                                           "contact us",
                                           "careers",
                                           "jobs",
                                           "vacancies",
                                           "blog",
                                           "news",
                                           "services",
                                           "our services",
                                           "products",
                                           "team",
                                           "our team",
                                           "people",
                                           "faq",
                                           "events",
                                           "support",
                                           "donate",
                                           "shop",
                                           "pricing",
                                           "resources",
                                           "publications",
                                           "research",
                                           "work with us",
                                           "join us",
                                           "what we do",
                                           "our work",
                                           "projects",
                                           "portfolio",
                                           "gallery",
                                           "members",
                                           "partners",
                                           "press",
                                           "media",
                                           "opportunities",
                                           "community",
                                           "docs",
                                           "solutions",
                                           "customers",
                                           "clients",
                                           "company",
                                           "training",
                                           "courses",
                                           "students",
                                           "staff",
                                           "departments",
                                           "help",
                                           "uber uns",
                                           "kontakt",
                                           "karriere",
                                           "stellen",
                                           "stellenangebote",
                                           "aktuelles",
                                           "leistungen",
                                           "produkte",
                                           "presse",
                                           "veranstaltungen",
                                           "projekte",
                                           "forschung",
                                           "unternehmen",
                                           "angebote",
                                           "spenden",
                                           "verein",
                                           "a propos",
                                           "qui sommes-nous",
                                           "contactez-nous",
                                           "carrieres",
                                           "emplois",
                                           "recrutement",
                                           "actualites",
                                           "produits",
                                           "equipe",
                                           "evenements",
                                           "agenda",
                                           "projets",
                                           "partenaires",
                                           "nos services",
                                           "chi siamo",
                                           "contatti",
                                           "lavora con noi",
                                           "notizie",
                                           "servizi",
                                           "prodotti",
                                           "stampa",
                                           "eventi",
                                           "progetti",
                                           "ricerca"};

bool isOneOf(std::string_view words, const auto& list) {
    return std::find(std::begin(list), std::end(list), words) != std::end(list);
}

/// Buttons beside a posting's head.
constexpr std::string_view buttons[] = {"apply now",
                                        "apply",
                                        "easy apply",
                                        "quick apply",
                                        "save",
                                        "save job",
                                        "save this job",
                                        "share",
                                        "share this job",
                                        "share job",
                                        "report job",
                                        "report this job",
                                        "print",
                                        "print this job",
                                        "back",
                                        "back to jobs",
                                        "back to results",
                                        "back to search results",
                                        "all jobs",
                                        "view all jobs",
                                        "all vacancies",
                                        "back to vacancies",
                                        "bookmark",
                                        "follow",
                                        "email this job",
                                        "copy link",
                                        "tweet",
                                        "next",
                                        "previous",
                                        "jetzt bewerben",
                                        "teilen",
                                        "drucken",
                                        "merken",
                                        "postuler",
                                        "partager",
                                        "imprimer",
                                        "candidati ora",
                                        "candidati",
                                        "condividi",
                                        "stampa"};

}  // namespace

bool isButton(const ReadText& text, const Line& line) {
    constexpr std::size_t longest = 24;
    return line.content.size() <= longest && isOneOf(text.foldedSlice(line.content), buttons);
}

Span linesOfMenu(const ReadText& text, const std::vector<Line>& lines) {
    constexpr std::size_t longestEntry = 26;
    constexpr std::size_t mostLines = 40;
    constexpr int enough = 3;
    int entries = 0;
    bool isMenu = false;
    Span menu;
    for (std::size_t i = 0; i < lines.size() && i < mostLines; ++i) {
        const Line& line = lines[i];
        if (line.kind == LineKind::blank) continue;
        if (line.isStructured || line.content.size() > longestEntry) break;
        const std::string_view words = text.foldedSlice(line.content);
        const bool isSure = isOneOf(words, ofMenusAlone);
        if (!isSure && !isOneOf(words, ofMenusToo)) continue;
        if (++entries == 1) menu.begin = i;
        isMenu = isMenu || isSure;
        menu.end = i + 1;
    }
    return isMenu && entries >= enough ? menu : Span{};
}

}  // namespace offerbook::extract

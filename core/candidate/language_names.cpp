#include "core/base/fold_words.h"
#include "core/base/iso_codes.h"
#include "core/candidate/resume_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offerbook {
namespace {

/// Names from Unicode CLDR 48, folded as foldWords() does, each between spaces and bars.
struct LanguageNames {
    std::string_view code;
    std::string_view english;
    std::string_view folded;
};

constexpr std::array<LanguageNames, 55> names{{
    {"en", "English", " english | englisch | anglais | inglese "},
    {"de", "German", " german | deutsch | allemand | tedesco "},
    {"fr", "French", " french | franzosisch | francais | francese "},
    {"it", "Italian", " italian | italienisch | italien | italiano "},
    {"es", "Spanish", " spanish | spanisch | espagnol | spagnolo | espanol "},
    {"pt", "Portuguese", " portuguese | portugiesisch | portugais | portoghese | portugues "},
    {"nl", "Dutch", " dutch | flemish | nederlands | niederlandisch | neerlandais | olandese "},
    {"da", "Danish", " danish | danisch | danois | danese | dansk "},
    {"sv", "Swedish", " swedish | schwedisch | suedois | svedese | svenska "},
    {"no", "Norwegian", " norwegian | norwegisch | norvegien | norvegese | norsk "},
    {"nb", "Norwegian Bokmål", " norwegian bokmal | norwegisch bokmal | norvegien bokmal | norvegese bokmal | norsk bokmal "},
    {"fi", "Finnish", " finnish | finnisch | finnois | finlandese | suomi "},
    {"is", "Icelandic", " icelandic | islandisch | islandais | islandese | islenska "},
    {"pl", "Polish", " polish | polnisch | polonais | polacco | polski "},
    {"cs", "Czech", " czech | tschechisch | tcheque | ceco | cestina "},
    {"sk", "Slovak", " slovak | slowakisch | slovaque | slovacco | slovencina "},
    {"hu", "Hungarian", " hungarian | ungarisch | hongrois | ungherese | magyar "},
    {"ro", "Romanian", " romanian | rumanisch | roumain | rumeno | romana "},
    {"bg", "Bulgarian", " bulgarian | bulgarisch | bulgare | bulgaro "},
    {"hr", "Croatian", " croatian | kroatisch | croate | croato | hrvatski "},
    {"sr", "Serbian", " serbian | serbisch | serbe | serbo "},
    {"sl", "Slovenian", " slovenian | slowenisch | slovene | sloveno | slovenscina "},
    {"uk", "Ukrainian", " ukrainian | ukrainisch | ukrainien | ucraino "},
    {"ru", "Russian", " russian | russisch | russe | russo "},
    {"el", "Greek", " greek | griechisch | grec | greco "},
    {"tr", "Turkish", " turkish | turkisch | turc | turco | turkce "},
    {"ar", "Arabic", " arabic | arabisch | arabe | arabo "},
    {"he", "Hebrew", " hebrew | hebraisch | hebreu | ebraico "},
    {"fa", "Persian", " persian | persisch | persan | persiano "},
    {"hi", "Hindi", " hindi "},
    {"bn", "Bangla", " bangla | bengalisch | bengali | bengalese "},
    {"ur", "Urdu", " urdu | ourdou "},
    {"pa", "Punjabi", " punjabi | pendjabi "},
    {"ta", "Tamil", " tamil | tamoul "},
    {"te", "Telugu", " telugu | telougou "},
    {"mr", "Marathi", " marathi "},
    {"gu", "Gujarati", " gujarati | goudjarati "},
    {"zh", "Chinese", " chinese | mandarin | chinesisch | chinois | cinese "},
    {"ja", "Japanese", " japanese | japanisch | japonais | giapponese "},
    {"ko", "Korean", " korean | koreanisch | coreen | coreano "},
    {"vi", "Vietnamese", " vietnamese | vietnamesisch | vietnamien | vietnamita | tieng viet "},
    {"th", "Thai", " thai | thailandisch | thailandese "},
    {"id", "Indonesian", " indonesian | indonesisch | indonesien | indonesiano | indonesia "},
    {"ms", "Malay", " malay | malaiisch | malais | malese | melayu "},
    {"sw", "Swahili", " swahili | suaheli | kiswahili "},
    {"lt", "Lithuanian", " lithuanian | litauisch | lituanien | lituano | lietuviu "},
    {"lv", "Latvian", " latvian | lettisch | letton | lettone | latviesu "},
    {"et", "Estonian", " estonian | estnisch | estonien | estone | eesti "},
    {"ga", "Irish", " irish | irisch | irlandais | irlandese | gaeilge "},
    {"mt", "Maltese", " maltese | maltesisch | maltais | malti "},
    {"ca", "Catalan", " catalan | katalanisch | catalano | catala "},
    {"sq", "Albanian", " albanian | albanisch | albanais | albanese | shqip "},
    {"mk", "Macedonian", " macedonian | mazedonisch | macedonien | macedone "},
    {"lb", "Luxembourgish", " luxembourgish | luxemburgisch | luxembourgeois | lussemburghese | letzebuergesch "},
    {"rm", "Romansh", " romansh | ratoromanisch | romanche | romancio | rumantsch "},
}};

/// ISO 639-2, where a language has two codes the bibliographic one too; those of the table above and Europass's own list.
constexpr std::array<std::pair<std::string_view, std::string_view>, 70> threeLetterCodes{
    {{"eng", "en"}, {"deu", "de"}, {"ger", "de"}, {"fra", "fr"}, {"fre", "fr"}, {"ita", "it"}, {"spa", "es"}, {"por", "pt"},
     {"nld", "nl"}, {"dut", "nl"}, {"dan", "da"}, {"swe", "sv"}, {"nor", "no"}, {"nob", "nb"}, {"nno", "nn"}, {"fin", "fi"},
     {"isl", "is"}, {"ice", "is"}, {"pol", "pl"}, {"ces", "cs"}, {"cze", "cs"}, {"slk", "sk"}, {"slo", "sk"}, {"slv", "sl"},
     {"hrv", "hr"}, {"srp", "sr"}, {"bos", "bs"}, {"bul", "bg"}, {"ron", "ro"}, {"rum", "ro"}, {"hun", "hu"}, {"ell", "el"},
     {"gre", "el"}, {"tur", "tr"}, {"rus", "ru"}, {"ukr", "uk"}, {"bel", "be"}, {"ara", "ar"}, {"heb", "he"}, {"fas", "fa"},
     {"per", "fa"}, {"hin", "hi"}, {"ben", "bn"}, {"urd", "ur"}, {"tam", "ta"}, {"zho", "zh"}, {"chi", "zh"}, {"jpn", "ja"},
     {"kor", "ko"}, {"vie", "vi"}, {"tha", "th"}, {"ind", "id"}, {"msa", "ms"}, {"swa", "sw"}, {"lit", "lt"}, {"lav", "lv"},
     {"est", "et"}, {"gle", "ga"}, {"mlt", "mt"}, {"cat", "ca"}, {"sqi", "sq"}, {"alb", "sq"}, {"mkd", "mk"}, {"mac", "mk"},
     {"ltz", "lb"}, {"roh", "rm"}, {"eus", "eu"}, {"glg", "gl"}, {"cym", "cy"}, {"kat", "ka"}}};

}  // namespace

std::optional<std::string> languageFromName(std::string_view words) {
    const std::string folded = foldWords(words);
    if (folded.empty()) return std::nullopt;
    if (isLanguageCode(folded)) return folded;
    for (const auto& [three, two] : threeLetterCodes)
        if (folded == three) return std::string(two);
    // "de-CH": the language is the first part of a BCP 47 tag
    if (folded.size() > 2 && folded[2] == ' ' && isLanguageCode(folded.substr(0, 2))) return folded.substr(0, 2);
    const std::string wanted = " " + folded + " ";
    for (const LanguageNames& language : names)
        if (language.folded.find(wanted) != std::string_view::npos) return std::string(language.code);
    return std::nullopt;
}

bool speaksOfLanguage(std::string_view text, std::string_view code) {
    const auto language = std::find_if(names.begin(), names.end(), [&](const LanguageNames& one) { return one.code == code; });
    if (language == names.end()) return false;
    const std::string folded = " " + foldWords(text);
    const std::string_view all = language->folded;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('|', at), all.size());
        if (folded.find(all.substr(at, end - at - 1)) != std::string::npos) return true;  // without the blank behind it
        at = end + 1;
    }
    return false;
}

std::string languageNameForExchange(std::string_view code) {
    for (const LanguageNames& language : names)
        if (language.code == code) return std::string(language.english);
    return std::string(code);
}

}  // namespace offerbook

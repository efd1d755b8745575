#include "core/base/large_pages.h"
#include "core/extract/extract.h"

#include <re2/re2.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

// How fast postings are read on one core: adverts of usual length, the real postings beside the project where they are there,
// then one text from 1 kB to 10 MB. Beside it, in the same run, one plain RE2 scan of the same text for a pattern of several
// words: what merely looking at every byte costs. Counted are the core's own seconds, so that what else runs does not tell.

namespace {

using namespace offerbook;

constexpr double targetAdvertsPerSecond = 3000.0;

const std::vector<std::string>& samples() {
    static const std::vector<std::string> texts{
        "Field Technician\n\nExample Works Ltd, Leeds, United Kingdom\n\nAbout the role\n\nWe are looking for a technician to "
        "join our team in Leeds. You will "
        "maintain machines, write reports and train colleagues.\n\nRequirements\n\n- Vocational training or equivalent "
        "experience\n- At least 3 years of "
        "experience\n- Fluent English is required, German is a plus\n\nWe offer\n\n- A salary of GBP 34,000 to 39,000 gross per "
        "year\n- 25 days of paid leave\n"
        "- A fixed-term contract of 24 months with the possibility of extension\n- Remote work up to 1 day per week\n\nHow to "
        "apply\n\nApply by 30 September "
        "2026 with reference EW-2026-17.\n",
        "Softwareentwicklerin (m/w/d)\n\nDie Beispielwerk GmbH sucht zum 1. Oktober 2026 eine Softwareentwicklerin (m/w/d) in "
        "Kassel.\n\nWir bieten\n\n- 38,5 "
        "Stunden pro Woche\n- Jahresgehalt zwischen 58.000 € und 66.000 € brutto\n- bis zu 2 Tage Home-Office pro Woche\n- 30 "
        "Tage Urlaub\n\nIhr Profil\n\n- "
        "Abgeschlossenes Studium der Informatik\n- mindestens drei Jahre Berufserfahrung\n- Gute Deutschkenntnisse "
        "(B2)\n\nBewerbungsfrist: 15.08.2026\n",
        "Ingénieure logiciel (H/F)\n\nLe laboratoire Exemple recrute une ingénieure à Grenoble.\n\nContrat\n\nCDD de 18 mois, "
        "renouvelable, à temps plein.\n\n"
        "Rémunération\n\nSalaire mensuel brut entre 2 400 € et 2 900 €.\n\nProfil\n\nMaster en informatique, 3 ans d'expérience, "
        "anglais courant.\n\n"
        "Candidatures avant le 15 septembre 2026.\n"};
    return texts;
}

double coreSeconds() {
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double seconds(const std::function<void()>& work) {
    const double begin = coreSeconds();
    work();
    return coreSeconds() - begin;
}

/// The texts of real postings; empty where OFFERBOOK_SHARED does not lead to them.
std::vector<std::string> corpus() {
    std::vector<std::string> texts;
    const char* const shared = std::getenv("OFFERBOOK_SHARED");
    if (shared == nullptr) return texts;
    for (const char* const folder : {"seeds", "corpus"}) {
        std::error_code missing;
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path(shared) / "postings" / folder, missing)) {
            if (entry.path().extension() != ".txt") continue;
            std::ifstream in(entry.path(), std::ios::binary);
            texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    }
    return texts;
}

/// Reads the texts over and over; the first round, in which the patterns' automata are made, is counted apart.
void measureCorpus(const offerbook::extract::Reader& reader, const offerbook::extract::Options& options) {
    const auto texts = corpus();
    if (texts.empty()) {
        std::printf("(the real postings are not there: OFFERBOOK_SHARED)\n");
        return;
    }
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    const auto readAll = [&] {
        for (const std::string& text : texts)
            static_cast<void>(reader.read({"advert.txt", "bench", "text/plain", text}, options));
    };
    constexpr int rounds = 10;
    const double first = seconds(readAll);
    const double later = seconds([&] {
        for (int i = 0; i < rounds; ++i) readAll();
    });
    const auto count = static_cast<double>(texts.size());
    std::printf("%zu real texts: first round %.0f adverts/s, then %.0f adverts/s, %.2f MB/s\n", texts.size(), count / first,
                rounds * count / later, rounds * static_cast<double>(bytes) / later / 1e6);
}

std::string textOf(std::size_t bytes) {
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i) text += samples()[i % samples().size()] + "\n";
    text.resize(bytes);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0) text.pop_back();
    return text;
}

/// One advert of usual length: the first sample with as many tasks as fill it. Several adverts one below the other would be
/// read as several.
std::string oneAdvert(std::size_t bytes) {
    std::string text = samples().front();
    const std::size_t at = text.find("Requirements");
    std::string tasks;
    for (int i = 1; text.size() + tasks.size() + 80 < bytes; ++i)
        tasks += "- You will look after line " + std::to_string(i) + " together with the people who work there every day\n";
    return text.insert(at, tasks + "\n");
}

}  // namespace

int main() {
    offerbook::preferLargePages();
    const auto vocabularies = std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources" / "vocabulary";
    const double anew = seconds([&] { static_cast<void>(extract::Reader::load(vocabularies)); });
    const double loading = seconds([&] { static_cast<void>(extract::Reader::load(vocabularies, OFFERBOOK_PATTERN_DIGEST)); });
    std::printf("loading: %.2f s with what the build has read off the patterns, %.2f s without\n", loading, anew);
    const auto loaded = extract::Reader::load(vocabularies, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) {
        std::cerr << "the vocabularies do not load\n";
        return 1;
    }
    const extract::Options options{std::chrono::year(2026) / 11 / 20};
    const RE2 plain("(?i)(salary|gehalt|salaire|contract|vertrag|contrat|deadline|experience|erfahrung)[^.]{0,40}([0-9]+)");

    measureCorpus(**loaded, options);
    constexpr std::size_t usualLength = 4096;
    constexpr int adverts = 600;
    const std::string advert = oneAdvert(usualLength);
    std::size_t fields = 0;
    const double reading = seconds([&] {
        for (int i = 0; i < adverts; ++i) {
            const auto result = (*loaded)->read({"advert.txt", "bench", "text/plain", advert}, options);
            fields += result ? result->postings.size() : 0;
        }
    });
    const double perSecond = adverts / reading;
    const double megabytes = perSecond * static_cast<double>(advert.size()) / 1e6;
    std::printf("%-12s %12s %10s %14s\n", "text", "time", "MB/s", "plain RE2 MB/s");
    std::printf("%-12s %10.3f ms %10.2f %14s   %.0f adverts/s (target %.0f), %zu postings\n", "4 kB advert",
                1e3 * reading / adverts, megabytes, "", perSecond, targetAdvertsPerSecond, fields);
    std::string json = "{\"bench\":\"extract\",\"adverts_per_second\":" + std::to_string(perSecond) +
                       ",\"mb_per_second\":" + std::to_string(megabytes) + ",\"load_seconds\":" + std::to_string(loading) +
                       ",\"growth\":[";
    for (std::size_t bytes = 1000; bytes <= 10'000'000; bytes *= 10) {
        const std::string text = textOf(bytes);
        const double time = seconds([&] {
            static_cast<void>((*loaded)->read({"advert.txt", "bench", "text/plain", text}, options));
        });
        std::size_t hits = 0;
        const double scan = seconds([&] {
            re2::StringPiece rest(text);
            while (RE2::FindAndConsume(&rest, plain)) ++hits;
        });
        const double size = static_cast<double>(text.size()) / 1e6;
        std::printf("%9zu B  %10.3f ms %10.2f %14.1f\n", text.size(), 1e3 * time, size / time, size / scan);
        json += (bytes > 1000 ? "," : "") + std::string("{\"bytes\":") + std::to_string(text.size()) +
                ",\"seconds\":" + std::to_string(time) + ",\"re2_seconds\":" + std::to_string(scan) + "}";
    }
    std::printf("%s]}\n", json.c_str());
    return 0;
}

#include "core/base/pack_file.h"
#include "core/tax/germany/german_case.h"
#include "core/tax/smallest_gross.h"
#include "core/tax/tax_library.h"
#include "tests/core/tax/properties.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

// Gross to net: persons a second on one core. In the library each person has a household and a pay of his own; through the
// command line a file of requests is read and answered. Beside it, in the same run, an implementation of the official German
// wage-tax algorithm from the npm registry, if `./dev bench net` could fetch it.

namespace {

using namespace offerbook;
using namespace offerbook::tax;

constexpr double targetInLibrary = 4'000'000;
constexpr double targetByCommand = 200'000;

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// A second is one of a core's time, so that other work on the machine does not count. The best of three.
double perSecond(int count, const std::function<void()>& work) {
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        const double begin = processorSeconds();
        work();
        const double spent = processorSeconds() - begin;
        if (i == 0 || spent < best) best = spent;
    }
    return count / best;
}

/// Prints the row of the table and keeps it for the line of JSON.
class Table {
public:
    Table() { std::printf("%-66s %14s %12s\n", "persons a second of one core", "", "target"); }
    void row(const std::string& name, const std::string& key, double persons, double target = 0) {
        std::printf("%-66s %14.0f", name.c_str(), persons);
        if (target > 0) std::printf(" %12.0f", target);
        std::printf("\n");
        std::fflush(stdout);
        json_[key] = static_cast<std::int64_t>(persons);
        if (target > 0) {
            json_[key + "_target"] = static_cast<std::int64_t>(target);
            held_ = held_ && persons >= target;
        }
    }
    void note(const std::string& text) { std::printf("%s\n", text.c_str()); }
    nlohmann::ordered_json& json() { return json_; }
    [[nodiscard]] bool held() const { return held_; }

private:
    nlohmann::ordered_json json_{{"bench", "net"}};
    bool held_ = true;
};

struct GermanPerson {
    GermanHousehold household;
    Cents gross = 0;
};

std::vector<GermanPerson> germanPersons(std::size_t count) {
    Chance chance(20'261'125);
    std::vector<GermanPerson> all(count);
    for (GermanPerson& person : all) {
        GermanHousehold& household = person.household;
        household.taxClass = static_cast<TaxClass>(chance.between(1, 6));
        household.children = static_cast<int>(chance.between(0, 3));
        if (household.taxClass < TaxClass::five) household.childAllowanceTenths = 5 * household.children;
        household.age = static_cast<int>(chance.between(20, 60));
        household.churchMember = chance.oneIn(3);
        household.state = static_cast<GermanState>(chance.between(0, 15));
        household.healthExtraPpm = static_cast<std::int32_t>(chance.between(100, 400) * 100);
        person.gross = chance.between(1'000'000, 16'000'000);
    }
    return all;
}

void benchGermany(Table& table) {
    const std::filesystem::path file = OFFERBOOK_REFERENCE_DIR "/tax/germany-2026.json";
    const auto json = readJsonPack(file);
    const auto read = json ? GermanYear::read(*json, file) : Expected<GermanYear, Message>(Unexpected{json.error()});
    if (!read) {
        std::cerr << "the German pack does not load: " << read.error().id << '\n';
        std::exit(1);
    }
    const auto year = std::make_shared<const GermanYear>(*read);
    const auto persons = germanPersons(1 << 14);
    constexpr int rounds = 100;
    const int count = rounds * static_cast<int>(persons.size());
    Cents sum = 0;
    const double own = perSecond(count, [&] {
        for (int round = 0; round < rounds; ++round)
            for (const GermanPerson& person : persons) sum += GermanCase(year, person.household, Period::year).net(person.gross);
    });
    table.row("Germany 2026, each a household of his own", "de_library", own, targetInLibrary);
    const GermanCase one(year, persons.front().household, Period::year);
    const double shared = perSecond(count, [&] {
        for (int round = 0; round < rounds; ++round)
            for (const GermanPerson& person : persons) sum += one.net(person.gross);
    });
    table.row("Germany 2026, one household, many pays", "de_one_household", shared);
    if (sum == 0) table.note("nothing was computed");
}

void benchWayBack(Table& table, const TaxSystem& system, int year) {
    Chance chance(7);
    const auto taxes = system.prepare({year, Period::year, std::nullopt, {}});
    if (!taxes) return;
    constexpr int count = 2000;
    Cents sum = 0;
    const double found = perSecond(count, [&] {
        for (int i = 0; i < count; ++i) sum += smallestGross(**taxes, chance.between(1'000'000, 9'000'000)).valueOr(0);
    });
    if (sum > 0) table.row(std::string(system.jurisdiction()) + ", net to gross", "net_to_gross", found);
}

/// Random households from the system's own questions, prepared; then many pays over all of them.
void benchSystem(Table& table, const TaxSystem& system) {
    if (system.years().empty()) return;
    const int year = system.years().back();
    Chance chance(11);
    std::vector<HouseholdFields> households;
    std::vector<TaxCasePtr> cases;
    for (int i = 0; i < 600 && cases.size() < 200; ++i) {
        HouseholdFields household = randomHousehold(system, year, chance);
        if (auto taxes = system.prepare({year, Period::year, std::nullopt, household})) {
            cases.push_back(*taxes);
            households.push_back(std::move(household));
        }
    }
    if (cases.empty()) return;
    const std::string name = std::string(system.jurisdiction()) + " " + std::to_string(year);
    Cents sum = 0;
    std::vector<Cents> pays(80'000);
    for (Cents& pay : pays) pay = chance.between(1'000'000, 16'000'000);
    const double lines = perSecond(static_cast<int>(pays.size()), [&] {
        for (std::size_t i = 0; i < pays.size(); ++i) sum += cases[i % cases.size()]->net(pays[i]);
    });
    const double whole = perSecond(static_cast<int>(households.size()), [&] {
        for (const HouseholdFields& household : households)
            sum += (*system.prepare({year, Period::year, std::nullopt, household}))->net(6'000'000);
    });
    const std::string key(system.jurisdiction());
    // Germany has its own rows, over households as they are and not over random allowances that leave nothing to tax
    if (key != "DE") table.row(name + ", households prepared", key + "_prepared", lines);
    table.row(name + ", households from text, each read and checked", key + "_from_text", whole);
    if (sum == 0) table.note("nothing was computed");
}

void benchPeer(Table& table) {
    const std::filesystem::path script = OFFERBOOK_PEER_DIR "/wage_tax.mjs";
    std::error_code none;
    if (!std::filesystem::exists(script, none)) {
        table.note("peer: not at hand; `./dev bench net` fetches it with npm");
        return;
    }
    std::string answer;
    if (FILE* pipe = popen(("node '" + script.string() + "' 2>/dev/null").c_str(), "r")) {
        char part[512];
        while (std::fgets(part, sizeof part, pipe) != nullptr) answer += part;
        pclose(pipe);
    }
    const auto peer = nlohmann::json::parse(answer, nullptr, false);
    if (!peer.is_object() || !peer.contains("perSecond")) {
        table.note("peer: node is not at hand or the package could not be fetched");
        return;
    }
    table.row("peer: " + peer.at("package").get<std::string>() + ", official algorithm, wage tax alone", "peer",
              peer.at("perSecond").get<double>());
}

struct Run {
    double seconds = 0;           ///< by the clock
    double processorSeconds = 0;  ///< of one core, the system's part included
    long megabytes = 0;           ///< the most that was resident
    int status = -1;
};

double secondsOf(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; }

/// offerbook net --jsonl < input > /dev/null
Run runCommand(const std::filesystem::path& program, const std::filesystem::path& input) {
    const auto begin = std::chrono::steady_clock::now();
    std::fflush(stdout);  // or the child would write once more what is still in the buffer
    const pid_t child = fork();
    if (child == 0) {
        if (std::freopen(input.c_str(), "r", stdin) == nullptr || std::freopen("/dev/null", "w", stdout) == nullptr) _exit(126);
        execl(program.c_str(), program.c_str(), "net", "--jsonl", static_cast<char*>(nullptr));
        _exit(127);
    }
    Run run;
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    run.processorSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    run.megabytes = usage.ru_maxrss / 1024;
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

/// Requests as the command line's contract writes them. `various`: hardly two persons share a household; otherwise a few
/// dozen households with many pays, as a comparison of offers asks.
void writeGermanRequests(const std::filesystem::path& file, int count, bool various) {
    static const std::array<const char*, 5> extras{"2.9", "2.5", "3.29", "2.18", "1.9"};
    Chance chance(3);
    std::ofstream out(file);
    for (int i = 0; i < count; ++i) {
        out << R"({"jurisdiction":"DE","year":2026,"gross":")" << chance.between(10'000, 160'000) << '.' << chance.between(10, 99)
            << R"(","period":"year","household":{"taxClass":")" << taxClassWords[static_cast<std::size_t>(chance.between(0, 5))]
            << R"(","children":)" << chance.between(0, 3) << R"(,"age":)" << (various ? chance.between(20, 60) : 30)
            << R"(,"churchTax":)" << (chance.oneIn(3) ? "true" : "false") << R"(,"state":")"
            << germanStateCodes[various ? static_cast<std::size_t>(chance.between(0, 15)) : 9] << R"(","healthExtraRate":")"
            << extras[various ? static_cast<std::size_t>(chance.between(0, 4)) : 0] << "\"}}\n";
    }
}

void writeSwissRequests(const std::filesystem::path& file, int count) {
    static const std::array<const char*, 8> cantons{"ZH", "BE", "GE", "VD", "BS", "ZG", "TI", "SG"};
    static const std::array<const char*, 4> tariffs{"A0N", "B1Y", "C2N", "A0Y"};
    Chance chance(5);
    std::ofstream out(file);
    for (int i = 0; i < count; ++i)
        out << R"({"jurisdiction":"CH","year":2026,"gross":")" << chance.between(3'000, 15'000) << '.' << chance.between(10, 99)
            << R"(","period":"month","household":{"canton":")" << cantons[static_cast<std::size_t>(chance.between(0, 7))]
            << R"(","taxedAtSource":true,"tariff":")" << tariffs[static_cast<std::size_t>(chance.between(0, 3))] << R"(","age":)"
            << chance.between(25, 60) << "}}\n";
}

void writeAmericanRequests(const std::filesystem::path& file, int count) {
    static const std::array<const char*, 8> states{"CA", "NY", "TX", "MA", "IL", "WA", "PA", "OR"};
    static const std::array<const char*, 2> statuses{"single", "joint"};
    Chance chance(6);
    std::ofstream out(file);
    for (int i = 0; i < count; ++i)
        out << R"({"jurisdiction":"US","year":2026,"gross":")" << chance.between(20'000, 250'000) << '.' << chance.between(10, 99)
            << R"(","period":"year","household":{"state":")" << states[static_cast<std::size_t>(chance.between(0, 7))]
            << R"(","filingStatus":")" << statuses[static_cast<std::size_t>(chance.between(0, 1))] << R"(","children":)"
            << chance.between(0, 3) << "}}\n";
}

/// What one kind of requests is called, and how they are written.
struct Requests {
    std::string name;
    std::string key;
    std::function<void(const std::filesystem::path&, int)> write;
};

void benchRequests(Table& table, const std::filesystem::path& file, const Requests& requests) {
    constexpr int few = 100'000;
    constexpr int many = 1'000'000;
    requests.write(file, few);
    const Run small = runCommand(OFFERBOOK_PROGRAM, file);
    requests.write(file, many);
    const Run large = runCommand(OFFERBOOK_PROGRAM, file);
    if (small.status != 0 || large.status != 0) {
        table.note(requests.name + ": net --jsonl ends with " + std::to_string(large.status));
        return;
    }
    table.row("offerbook net --jsonl, " + requests.name, requests.key, many / large.processorSeconds, targetByCommand);
    char text[160];
    std::snprintf(text, sizeof text,
                  "    a million lines in %.1f s by the clock; resident at most %ld MB, with a tenth of them %ld MB",
                  large.seconds, large.megabytes, small.megabytes);
    table.note(text);
    table.json()[requests.key + "_clock_seconds"] = large.seconds;
    table.json()[requests.key + "_mb"] = {small.megabytes, large.megabytes};
}

void benchCommand(Table& table) {
    std::error_code none;
    if (!std::filesystem::exists(OFFERBOOK_PROGRAM, none)) {
        table.note("command line: the program is not built");
        return;
    }
    const auto file = std::filesystem::temp_directory_path() / "offerbook_net_bench.jsonl";
    const auto german = [](bool various) {
        return [various](const std::filesystem::path& to, int count) { writeGermanRequests(to, count, various); };
    };
    for (const Requests& requests : {Requests{"Germany, households that repeat", "de_jsonl", german(false)},
                                     Requests{"Germany, each a household of his own", "de_jsonl_various", german(true)},
                                     Requests{"Switzerland, tax at source", "ch_jsonl", writeSwissRequests},
                                     Requests{"United States", "us_jsonl", writeAmericanRequests}})
        benchRequests(table, file, requests);
    std::filesystem::remove(file, none);
}

}  // namespace

int main() {
    const TaxLibrary library(OFFERBOOK_REFERENCE_DIR "/tax");
    Table table;
    benchGermany(table);
    benchPeer(table);
    benchWayBack(table, *library.system("DE"), 2026);
    for (const auto& system : library.systems()) benchSystem(table, *system);
    benchCommand(table);
    std::printf("%s\n", table.json().dump().c_str());
    return table.held() ? 0 : 1;
}

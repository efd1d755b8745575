#pragma once

#include "core/base/expected.h"
#include "core/base/pack_file.h"
#include "core/tax/tax_error.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace offerbook::tax {

/// The packs of one jurisdiction, one file a year ("germany-2026.json"): a new year is a new file. A pack is read when it
/// is first asked for, so that none costs time at start-up; many threads may ask. `Year` has
/// `static Expected<Year, Message> read(const nlohmann::json&, const std::filesystem::path& file)`.
template <class Year>
class YearPacks {
public:
    YearPacks(std::filesystem::path folder, std::string name, std::string jurisdiction)
        : folder_(std::move(folder)), name_(std::move(name)), jurisdiction_(std::move(jurisdiction)), years_(findYears()) {}

    [[nodiscard]] const std::vector<int>& years() const { return years_; }

    Expected<std::shared_ptr<const Year>, TaxError> year(int year) const {
        if (!std::binary_search(years_.begin(), years_.end(), year))
            return Unexpected{unsupportedYear(jurisdiction_, year, years_)};
        const std::lock_guard lock(mutex_);
        if (const auto known = loaded_.find(year); known != loaded_.end()) return known->second;
        const auto file = folder_ / (name_ + "-" + std::to_string(year) + ".json");
        auto json = readJsonPack(file);
        if (!json) return Unexpected{missingData(json.error())};
        auto read = Year::read(*json, file);
        if (!read) return Unexpected{missingData(read.error())};
        return loaded_[year] = std::make_shared<const Year>(std::move(*read));
    }

private:
    [[nodiscard]] std::vector<int> findYears() const {
        std::vector<int> found;
        std::error_code failed;
        for (const auto& entry : std::filesystem::directory_iterator(folder_, failed)) {
            const std::string stem = entry.path().stem().string();
            if (entry.path().extension() != ".json" || stem.rfind(name_ + "-", 0) != 0) continue;
            const std::string digits = stem.substr(name_.size() + 1);
            int year = 0;
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), year);
            if (digits.size() == 4 && read.ptr == digits.data() + digits.size()) found.push_back(year);
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    std::filesystem::path folder_;
    std::string name_;
    std::string jurisdiction_;
    std::vector<int> years_;
    mutable std::mutex mutex_;
    mutable std::map<int, std::shared_ptr<const Year>> loaded_;
};

}  // namespace offerbook::tax

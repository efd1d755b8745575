#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offerbook::extract::find {

/// What a label or heading says its value is about.
enum class Topic : std::uint8_t {
    employer,
    title,
    locations,
    salary,
    contract,
    duration,
    startDate,
    deadline,
    published,
    hours,
    workload,
    remote,
    leave,
    nationality,
    degree,
    experience,
    languages,
    permit,
    reference,
    notice,
    trial,
    endDate,
    seniority
};

using TopicSet = std::uint32_t;
constexpr TopicSet bit(Topic topic) { return TopicSet{1} << static_cast<unsigned>(topic); }

/// The name of a topic in the vocabulary files.
std::optional<Topic> topicFromName(std::string_view name);
std::string_view nameOf(Topic topic);
/// All of them, in their order.
constexpr std::size_t topicCount = static_cast<std::size_t>(Topic::seniority) + 1;

}  // namespace offerbook::extract::find

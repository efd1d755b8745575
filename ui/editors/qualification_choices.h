#pragma once

#include "core/posting/qualifications.h"

#include <initializer_list>

namespace offerbook::ui {

/// What choices offer, in the order people think of them.
inline constexpr std::initializer_list<Degree> allDegrees = {
    Degree::none, Degree::secondary, Degree::vocational, Degree::bachelor, Degree::master, Degree::phd, Degree::enrolled};
/// Degrees that one can hold or study for.
inline constexpr std::initializer_list<Degree> heldDegrees = {Degree::secondary, Degree::vocational, Degree::bachelor,
                                                              Degree::master, Degree::phd};
inline constexpr std::initializer_list<LanguageLevel> allLanguageLevels = {
    LanguageLevel::a1,       LanguageLevel::a2,       LanguageLevel::b1,    LanguageLevel::b2,      LanguageLevel::c1,
    LanguageLevel::c2,       LanguageLevel::learning, LanguageLevel::basic, LanguageLevel::working, LanguageLevel::good,
    LanguageLevel::veryGood, LanguageLevel::fluent,   LanguageLevel::native};

}  // namespace offerbook::ui

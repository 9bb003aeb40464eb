// SPDX-License-Identifier: GPL-2.0-or-later
// Requests written apart from the code, by somebody who knew the field and not the rules: what is
// read of their texts against what a staffing officer would tick. Floors, somewhat below what was
// measured, so that a rule that loses some is noticed.
#include "engine/records/request_reader.h"
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace vivier {
namespace {

/// Their wishes are what is expected.
const std::vector<Request>& requests()
{
    static const std::vector<Request> kRequests =
        read_requests(std::filesystem::path{VIVIER_TEST_DATA_DIR} / "understanding.jsonl",
                      project_knowledge().vocabularies());
    return kRequests;
}

Need need_of_text(const Request& request)
{
    static const Understanding kUnderstanding{project_knowledge()};
    Request bare;
    bare.received = request.received;
    bare.text = request.text;
    return kUnderstanding.need_of(bare);
}

std::set<Country> partners(const Need& need)
{
    std::set<Country> all;
    for (const NeededCountry& country : need.countries) {
        if (country.role == CountryRole::partner) all.insert(country.country);
    }
    return all;
}

/// As shown::period().
std::string shown_period(const Request& request)
{
    const auto shown = [](const std::optional<Date>& date) {
        return date ? date->to_string() : std::string{};
    };
    return shown(request.start) + ".." + shown(request.end);
}

/// "en:B2!", "hy/ru?"
std::string shown_wish(const LanguageWish& wish)
{
    std::set<std::string> alternatives;
    for (const LanguageSkill& skill : wish.any_of) {
        std::string one{skill.language.code()};
        if (skill.level) one += ":" + std::to_string(static_cast<int>(*skill.level));
        alternatives.insert(std::move(one));
    }
    std::string shown;
    for (const std::string& one : alternatives)
        shown += one + "/";
    return shown + (wish.required ? "!" : "?");
}

/// The share of the requests of which `is_asked` that are read as `is_right`.
double share(const std::function<bool(const Request&)>& is_asked,
             const std::function<bool(const Request&, const Need&)>& is_right)
{
    double asked = 0;
    double right = 0;
    for (const Request& request : requests()) {
        if (!is_asked(request)) continue;
        asked += 1;
        right += is_right(request, need_of_text(request)) ? 1 : 0;
    }
    return right / asked;
}

bool always(const Request&)
{
    return true;
}

TEST(RequestsWrittenApart, AreManyInBothLanguages)
{
    EXPECT_GE(requests().size(), 160U);
    const auto french = std::ranges::count(requests(), language("fr"), &Request::language);
    EXPECT_EQ(2 * static_cast<std::size_t>(french), requests().size());
}

TEST(RequestsWrittenApart, HaveTheirFirstTheme)
{
    const double found =
        share([](const Request& request) { return !request.themes.empty(); },
              [](const Request& request, const Need& need) {
                  return !need.themes.empty() &&
                         std::ranges::count(request.themes, need.themes.front().theme) > 0;
              });
    EXPECT_GE(found, 0.90);
}

TEST(RequestsWrittenApart, HaveTheirPartnerCountriesAndNoOther)
{
    const double exact = share(always, [](const Request& request, const Need& need) {
        return partners(need) ==
               std::set<Country>{request.countries.begin(), request.countries.end()};
    });
    EXPECT_GE(exact, 0.97);
    const double spurious = share(always, [](const Request& request, const Need& need) {
        const std::set<Country> found = partners(need);
        return std::ranges::any_of(found, [&](Country country) {
            return std::ranges::count(request.countries, country) == 0;
        });
    });
    EXPECT_LE(spurious, 0.03);
}

TEST(RequestsWrittenApart, HaveTheirPeriods)
{
    const auto is_asked = [](const Request& request) { return request.start || request.end; };
    const double exact = share(is_asked, [](const Request& request, const Need& need) {
        return shown::period(need) == shown_period(request);
    });
    EXPECT_GE(exact, 0.95);
}

TEST(RequestsWrittenApart, HaveTheirLanguages)
{
    const auto is_asked = [](const Request& request) { return !request.languages.empty(); };
    const double exact = share(is_asked, [](const Request& request, const Need& need) {
        std::set<std::string> expected;
        std::set<std::string> found;
        for (const LanguageWish& wish : request.languages)
            expected.insert(shown_wish(wish));
        for (const NeededLanguage& language : need.languages)
            found.insert(shown_wish(language.wish));
        return found == expected;
    });
    EXPECT_GE(exact, 0.95);
}

TEST(RequestsWrittenApart, HaveTheirActivities)
{
    const auto is_asked = [](const Request& request) { return !request.activities.empty(); };
    const double exact = share(is_asked, [](const Request& request, const Need& need) {
        return std::ranges::all_of(request.activities, [&](ActivityId activity) {
            return std::ranges::count(need.activities, activity, &NeededActivity::activity) > 0;
        });
    });
    EXPECT_GE(exact, 0.93);
}

}  // namespace
}  // namespace vivier

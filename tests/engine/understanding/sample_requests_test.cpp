// SPDX-License-Identifier: GPL-2.0-or-later
// The sample's requests with their structured wishes taken away: how much of them the texts give
// back. Floors, so that a rule that loses some is noticed.
#include "engine/records/request_reader.h"
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace vivier {
namespace {

const std::vector<Request>& sample_requests()
{
    static const std::vector<Request> kRequests =
        read_requests(std::filesystem::path{VIVIER_DATA_DIR} / "sample" / "requests.jsonl",
                      project_knowledge().vocabularies());
    return kRequests;
}

Need need_of_text(const Request& request)
{
    static const Understanding kUnderstanding{project_knowledge()};
    Request bare;
    bare.id = request.id;
    bare.received = request.received;
    bare.language = request.language;
    bare.text = request.text;
    return kUnderstanding.need_of(bare);
}

/// How many of what was wished for the texts give.
struct Recall {
    int wished = 0;
    int found = 0;

    void count(bool is_found)
    {
        ++wished;
        found += is_found ? 1 : 0;
    }
    [[nodiscard]] double value() const { return static_cast<double>(found) / wished; }
};

TEST(SampleRequests, TextsGiveBackEveryTheme)
{
    Recall all;
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        // Of several, one is enough to look in the right place.
        if (request.themes.empty()) continue;
        all.count(std::ranges::any_of(request.themes, [&](ThemeId id) {
            return !need.themes.empty() && need.themes.front().theme == id;
        }));
    }
    EXPECT_EQ(all.value(), 1);
}

TEST(SampleRequests, TextsGiveBackEveryPartnerAndNoOther)
{
    for (const Request& request : sample_requests()) {
        if (request.countries.empty()) continue;
        std::vector<Country> partners;
        for (const NeededCountry& country : need_of_text(request).countries) {
            if (country.role == CountryRole::partner) partners.push_back(country.country);
        }
        EXPECT_EQ(partners, request.countries) << request.id;
    }
}

TEST(SampleRequests, TextsGiveBackThePeriod)
{
    Recall all;
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        if (request.start) all.count(need.from && need.from->date == request.start);
        if (request.end) all.count(need.to && need.to->date == request.end);
    }
    // R09 and R19 say nothing of it, R03 says "June" for the 15th.
    EXPECT_GE(all.value(), 0.80);
}

TEST(SampleRequests, NoPeriodOfATextContradictsTheWish)
{
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        if (!request.start || !need.from) continue;
        const Date end = need.to ? need.to->date : need.from->date;
        EXPECT_LE(need.from->date, *request.start) << request.id;
        EXPECT_GE(end, request.start) << request.id;
    }
}

TEST(SampleRequests, TextsGiveBackTheLanguages)
{
    Recall required;
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        for (const LanguageWish& wish : request.languages) {
            const Language wanted = wish.any_of.front().language;
            const auto found = std::ranges::find_if(need.languages, [&](const NeededLanguage& l) {
                return l.wish.any_of.front().language == wanted;
            });
            if (wish.required) required.count(found != need.languages.end());
            if (found != need.languages.end()) {
                EXPECT_EQ(found->wish.required, wish.required) << request.id;
            }
        }
    }
    // R09, R11 and R14 do not speak of them.
    EXPECT_GE(required.value(), 0.75);
}

TEST(SampleRequests, TeamsAreOfTheWishedSize)
{
    Recall all;
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        if (!request.team_size) continue;
        all.count(need.team_size.has_value());
        EXPECT_EQ(need.team_size ? need.team_size->people : *request.team_size, request.team_size)
            << request.id;
    }
    // R01 and R10 give no number.
    EXPECT_GE(all.value(), 0.65);
}

TEST(SampleRequests, TextsGiveBackTheOrigins)
{
    Recall all;
    for (const Request& request : sample_requests()) {
        const Need need = need_of_text(request);
        for (const OriginId origin : request.origins) {
            all.count(std::ranges::find(need.origins, origin, &NeededOrigin::origin) !=
                      need.origins.end());
        }
    }
    // R14 does not speak of them.
    EXPECT_GE(all.value(), 0.65);
}

}  // namespace
}  // namespace vivier

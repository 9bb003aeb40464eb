// SPDX-License-Identifier: GPL-2.0-or-later
// The project's sample data, as its readers see it.
#include "engine/records/request_reader.h"
#include "engine/records/roster.h"
#include "tests/support/knowledge.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace vivier {
namespace {

const std::filesystem::path kSample = std::filesystem::path{VIVIER_DATA_DIR} / "sample";

TEST(Sample, RosterHasNoFault)
{
    Problems skipped;
    const Roster roster =
        read_roster(kSample, project_knowledge().vocabularies(), BadLines::refuse, skipped);
    EXPECT_EQ(roster.experts.size(), 120);
    EXPECT_EQ(roster.actions.size(), 45);
    EXPECT_EQ(roster.skipped, 0);
    EXPECT_TRUE(skipped.empty());
    EXPECT_EQ(roster.experts.front().id, "E0001");
    EXPECT_EQ(roster.experts.front().themes.front().theme, theme("ibm"));
    EXPECT_EQ(roster.actions[1].participations.size(), 6);
}

TEST(Sample, RequestsHaveNoFault)
{
    const auto requests =
        read_requests(kSample / "requests.jsonl", project_knowledge().vocabularies());
    EXPECT_EQ(requests.size(), 40);
}

}  // namespace
}  // namespace vivier

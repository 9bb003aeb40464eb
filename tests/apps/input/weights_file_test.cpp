// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/weights_file.h"

#include "engine/domain/data_error.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

PerKind read(std::string_view content)
{
    const TemporaryFolder folder;
    write_file(folder / "weights.json", content);
    return read_weights(folder / "weights.json");
}

TEST(ReadWeights, CountsNothingForKindsThatAreNotThere)
{
    const PerKind weights = read(R"({"themes": 2, "countries": 0.5})");
    PerKind expected{};
    expected[static_cast<std::size_t>(EvidenceKind::themes)] = 2;
    expected[static_cast<std::size_t>(EvidenceKind::countries)] = 0.5;
    EXPECT_EQ(weights, expected);
}

TEST(ReadWeights, TellsEveryFaultAndWhatWasMeant)
{
    EXPECT_THAT([] { (void)read(R"({"theems": 1, "countries": -1, "profile": "much"})"); },
                ThrowsMessage<DataError>(AllOf(HasSubstr("unknown kind of evidence 'theems'"),
                                               HasSubstr("did you mean themes?"),
                                               HasSubstr("countries"), HasSubstr("profile"))));
}

TEST(ReadWeights, RefusesWhatCannotRank)
{
    EXPECT_THAT([] { (void)read("{}"); },
                ThrowsMessage<DataError>(HasSubstr("no weight is above 0")));
    EXPECT_THAT([] { (void)read(R"({"themes": 0})"); },
                ThrowsMessage<DataError>(HasSubstr("no weight is above 0")));
    EXPECT_THROW((void)read("[1]"), DataError);
    EXPECT_THROW((void)read(R"({"themes": 1e999})"), DataError);
    EXPECT_THROW((void)read_weights("/nowhere/weights.json"), DataError);
}

}  // namespace
}  // namespace vivier

// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/roster.h"

#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string expert(std::string_view id)
{
    return R"({"id": ")" + std::string{id} + "\", \"name\": \"N\", \"texts\": []}\n";
}

std::string action(std::string_view id, std::string_view expert_id)
{
    return R"({"id": ")" + std::string{id} +
           R"(", "title": {"en": "T"}, "texts": [], "experts": [{"id": ")" +
           std::string{expert_id} + "\"}]}\n";
}

class RosterFolder : public testing::Test {
protected:
    void write(std::string_view experts, std::string_view actions) const
    {
        write_file(folder / "experts.jsonl", experts);
        write_file(folder / "actions.jsonl", actions);
    }

    [[nodiscard]] Roster read(BadLines bad_lines)
    {
        return read_roster(folder.path(), project_knowledge().vocabularies(), bad_lines, skipped);
    }

    /// The faults for which it is refused.
    [[nodiscard]] Problems faults(BadLines bad_lines)
    {
        try {
            (void)read(bad_lines);
        } catch (const DataError& error) {
            return error.problems();
        }
        return {};
    }

    [[nodiscard]] std::string experts_file() const { return (folder / "experts.jsonl").string(); }
    [[nodiscard]] std::string actions_file() const { return (folder / "actions.jsonl").string(); }

    TemporaryFolder folder;
    Problems skipped;
};

template <typename Record>
std::vector<std::string> ids_of(const std::vector<Record>& records)
{
    std::vector<std::string> ids;
    ids.reserve(records.size());
    for (const Record& record : records)
        ids.push_back(record.id);
    return ids;
}

TEST_F(RosterFolder, IsReadInTheOrderOfIds)
{
    write(expert("E2") + "\n" + expert("E10") + expert("E1"),
          action("A2", "E1") + action("A1", "E2"));
    const Roster roster = read(BadLines::refuse);
    EXPECT_THAT(ids_of(roster.experts), ElementsAre("E1", "E10", "E2"));
    EXPECT_THAT(ids_of(roster.actions), ElementsAre("A1", "A2"));
    EXPECT_EQ(roster.skipped, 0U);
}

TEST_F(RosterFolder, MayStartWithAByteOrderMarkAndEndItsLinesWithCrlf)
{
    std::string line = expert("E1");
    line.pop_back();
    write("\xEF\xBB\xBF" + line + "\r\n", "\xEF\xBB\xBF");
    EXPECT_EQ(read(BadLines::refuse).experts.size(), 1U);
}

TEST_F(RosterFolder, MayBeEmpty)
{
    write("", "\n\n");
    const Roster roster = read(BadLines::refuse);
    EXPECT_THAT(roster.experts, IsEmpty());
    EXPECT_THAT(roster.actions, IsEmpty());
}

TEST_F(RosterFolder, TellsTheFaultsOfBothFiles)
{
    write(expert("E1") + "{\"id\": \"E2\"}\n{}}\n",
          "{\"id\": 3}\n" + action("A1", "E1") + action("A2", "E99"));
    EXPECT_THAT(faults(BadLines::refuse).to_string(),
                experts_file() + ":2: name: missing, expected a name\n" + experts_file() +
                    ":2: texts: missing, expected a list of texts\n" + experts_file() +
                    ":3: not a JSON object: something follows its end\n" + actions_file() +
                    ":1: id: found the number 3, expected a string\n" + actions_file() +
                    ":1: title: missing, expected a title in at least one language\n" +
                    actions_file() + ":1: texts: missing, expected a list of texts\n" +
                    actions_file() + ":3: experts[0].id: unknown expert 'E99'");
    EXPECT_TRUE(skipped.empty());
}

TEST_F(RosterFolder, CountsTheFaultsBeyondTwenty)
{
    std::string lines;
    for (int i = 0; i < 30; ++i)
        lines += "{\n";
    write(lines, "x\n");
    const Problems found = faults(BadLines::refuse);
    EXPECT_EQ(found.count(), 31U);
    EXPECT_EQ(found.kept().size(), Problems::kKept);
    EXPECT_THAT(found.to_string(), HasSubstr("... and 11 more"));
}

TEST_F(RosterFolder, NamesBothLinesThatHaveOneId)
{
    write(expert("E1") + expert("E2") + expert("E1"), action("A1", "E1") + action("A1", "E2"));
    EXPECT_EQ(faults(BadLines::refuse).to_string(),
              experts_file() + ":3: id: 'E1' is also on line 1\n" + actions_file() +
                  ":2: id: 'A1' is also on line 1");
}

TEST_F(RosterFolder, DoesNotBlameActionsForABadLineOfAnExpert)
{
    write("{\"id\": \"E1\", \"name\": \"N\"}\n", action("A1", "E1"));
    EXPECT_EQ(faults(BadLines::refuse).count(), 1U);
}

TEST_F(RosterFolder, LosesBadLinesWhereTheyMayBeSkipped)
{
    write(
        expert("E1") + "{\n" + expert("E1") + R"({"id": "E3", "name": "N"})" + "\n" + expert("E4"),
        action("A1", "E1") + "[]\n" + action("A1", "E4"));
    const Roster roster = read(BadLines::skip);
    EXPECT_THAT(ids_of(roster.experts), ElementsAre("E1", "E4"));
    EXPECT_THAT(ids_of(roster.actions), ElementsAre("A1"));
    EXPECT_EQ(roster.actions[0].participations[0].expert_id, "E1");
    EXPECT_EQ(roster.skipped, 5U);
    EXPECT_EQ(skipped.count(), 5U);
    EXPECT_EQ(skipped.kept()[0].line, 2U);
    EXPECT_EQ(skipped.kept().back().to_string(), actions_file() + ":3: id: 'A1' is also on line 1");
}

TEST_F(RosterFolder, LosesOnlyTheParticipationOfAnUnknownExpert)
{
    write(expert("E1") + R"({"id": "E2"})" + "\n",
          action("A1", "E9") + action("A2", "E2") + action("A3", "E1"));
    const Roster roster = read(BadLines::skip);
    EXPECT_THAT(ids_of(roster.actions), ElementsAre("A1", "A2", "A3"));
    EXPECT_THAT(roster.actions[0].participations, IsEmpty());
    EXPECT_THAT(roster.actions[1].participations, IsEmpty());
    EXPECT_EQ(roster.actions[2].participations.size(), 1U);
    EXPECT_EQ(roster.skipped, 1U);  // the line of E2
    EXPECT_THAT(skipped.to_string(), HasSubstr("actions.jsonl:1: experts[0].id: unknown expert"));
}

TEST_F(RosterFolder, AddsToTheProblemsGiven)
{
    skipped.add({"BEFORE", 1, "", "bad"});
    write("{\n", "");
    EXPECT_EQ(read(BadLines::skip).skipped, 1U);
    EXPECT_EQ(skipped.count(), 2U);
}

TEST_F(RosterFolder, MustHoldBothFilesWhateverMayBeSkipped)
{
    std::string lines;
    for (int i = 0; i < 30; ++i)
        lines += "{\n";
    write_file(folder / "experts.jsonl", lines);
    for (const BadLines bad_lines : {BadLines::refuse, BadLines::skip}) {
        const Problems found = faults(bad_lines);
        EXPECT_EQ(found.count(), 31U);
        EXPECT_THAT(found.kept()[0].to_string(), HasSubstr(actions_file() + ": cannot be read"));
    }
    EXPECT_TRUE(skipped.empty());
}

}  // namespace
}  // namespace vivier

// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/input_file.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::HasSubstr;

TEST(ReadTextFile, GivesAllOfTheFile)
{
    const TemporaryFolder folder;
    Problems problems;
    write_file(folder / "empty", "");
    write_file(folder / "short", "a\r\nb");
    write_file(folder / "long", std::string(700'000, 'x'));
    EXPECT_EQ(read_text_file(folder / "empty", problems), "");
    EXPECT_EQ(read_text_file(folder / "short", problems), "a\r\nb");
    EXPECT_EQ(read_text_file(folder / "long", problems)->size(), 700'000U);
    EXPECT_TRUE(problems.empty());
}

TEST(ReadTextFile, NamesAFileThatCannotBeRead)
{
    const TemporaryFolder folder;
    Problems problems;
    EXPECT_FALSE(read_text_file(folder / "absent", problems).has_value());
    EXPECT_FALSE(read_text_file(folder.path(), problems).has_value());
    ASSERT_EQ(problems.count(), 2U);
    EXPECT_EQ(problems.kept()[0].file, (folder / "absent").string());
    EXPECT_EQ(problems.kept()[0].line, 0U);
    EXPECT_THAT(problems.kept()[0].message, HasSubstr("No such file"));
    EXPECT_THAT(problems.kept()[1].message, HasSubstr("Is a directory"));
}

TEST(ReadTextFile, RefusesWhatIsTooLong)
{
    const TemporaryFolder folder;
    Problems problems;
    write_file(folder / "huge", "");
    std::filesystem::resize_file(folder / "huge", kLongestTextBytes + 1);  // a hole: no disk used
    EXPECT_FALSE(read_text_file(folder / "huge", problems).has_value());
    EXPECT_THAT(problems.to_string(), HasSubstr("huge: longer than 64 MiB"));
}

TEST(WithoutByteOrderMark, TakesOffOneAtTheStart)
{
    EXPECT_EQ(without_byte_order_mark("\xEF\xBB\xBF{}"), "{}");
    EXPECT_EQ(without_byte_order_mark("{}"), "{}");
    EXPECT_EQ(without_byte_order_mark("\xEF\xBB"), "\xEF\xBB");
}

}  // namespace
}  // namespace vivier

// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/line_reader.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <utility>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

using Numbered = std::vector<std::pair<std::size_t, std::string>>;

class LinesOfFile : public testing::Test {
protected:
    [[nodiscard]] Numbered read(std::string_view content)
    {
        write_file(folder / "file", content);
        LineReader lines{folder / "file", problems};
        Numbered all;
        while (const auto line = lines.next()) {
            EXPECT_GE(line->readable_bytes, line->text.size() + 64);
            all.emplace_back(line->number, line->text);
        }
        EXPECT_FALSE(lines.failed());
        return all;
    }

    TemporaryFolder folder;
    Problems problems;
};

TEST_F(LinesOfFile, EndInLfOrCrlfOrNothing)
{
    EXPECT_THAT(read("a\nb\r\nc"), ElementsAre(Pair(1, "a"), Pair(2, "b"), Pair(3, "c")));
    EXPECT_THAT(read("a\nb\n"), ElementsAre(Pair(1, "a"), Pair(2, "b")));
    EXPECT_THAT(read("a\rb\n"), ElementsAre(Pair(1, "a\rb")));
    EXPECT_TRUE(problems.empty());
}

TEST_F(LinesOfFile, CountThoseThatAreBlank)
{
    EXPECT_THAT(read("\n  \t\r\na\n\n\nb\n\n"), ElementsAre(Pair(3, "a"), Pair(6, "b")));
}

TEST_F(LinesOfFile, LoseAByteOrderMarkAtTheStartOnly)
{
    EXPECT_THAT(read("\xEF\xBB\xBF"
                     "a\n\xEF\xBB\xBF"
                     "b\n"),
                ElementsAre(Pair(1, "a"), Pair(2,
                                               "\xEF\xBB\xBF"
                                               "b")));
    EXPECT_THAT(read("\xEF\xBB\xBF"), IsEmpty());
}

TEST_F(LinesOfFile, AreNoneInAnEmptyFile)
{
    EXPECT_THAT(read(""), IsEmpty());
    EXPECT_TRUE(problems.empty());
}

TEST_F(LinesOfFile, AreWholeWhereverTheirEndsFall)
{
    // Around the size of a chunk, 256 KiB.
    std::mt19937 random{17};
    std::string content;
    Numbered expected;
    for (std::size_t number = 1; number <= 12; ++number) {
        const std::size_t size = number % 3 == 0 ? random() % 50 : 262'100 + random() % 100;
        std::string line(size, static_cast<char>('a' + number));
        content += line + (random() % 2 == 0 ? "\n" : "\r\n");
        if (!line.empty()) expected.emplace_back(number, std::move(line));
    }
    EXPECT_EQ(read(content), expected);
}

TEST(LineReader, NamesAFileThatCannotBeRead)
{
    const TemporaryFolder folder;
    for (const std::filesystem::path& file : {folder / "absent", folder.path()}) {
        Problems problems;
        LineReader lines{file, problems};
        EXPECT_FALSE(lines.next().has_value());
        EXPECT_FALSE(lines.next().has_value());
        EXPECT_TRUE(lines.failed());
        ASSERT_EQ(problems.count(), 1U);
        EXPECT_EQ(problems.kept()[0].file, file.string());
        EXPECT_EQ(problems.kept()[0].line, 0U);
        EXPECT_THAT(problems.kept()[0].message, HasSubstr("cannot be read"));
    }
}

TEST(LineReader, LeavesOutALineThatIsTooLongAndGoesOn)
{
    const TemporaryFolder folder;
    // Holes of NUL bytes: they take no room on the disk.
    const std::filesystem::path file = folder / "file";
    write_file(file, "first\n");
    const auto append = [&](std::size_t bytes, std::string_view end) {
        std::filesystem::resize_file(file, std::filesystem::file_size(file) + bytes);
        std::ofstream{file, std::ios::binary | std::ios::app} << end;
    };
    append(kLongestTextBytes, "\r\n");
    append(kLongestTextBytes + 1, "\n");
    append(kLongestTextBytes + 1000, "\nlast\n");

    Problems problems;
    LineReader lines{file, problems};
    EXPECT_EQ(lines.next()->text, "first");
    EXPECT_EQ(lines.next()->text.size(), kLongestTextBytes);
    const auto last = lines.next();
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(last->text, "last");
    EXPECT_EQ(last->number, 5U);
    EXPECT_FALSE(lines.next().has_value());
    EXPECT_FALSE(lines.failed());
    EXPECT_EQ(lines.too_long(), 2U);
    ASSERT_EQ(problems.count(), 2U);
    EXPECT_EQ(problems.kept()[0].to_string(), file.string() + ":3: longer than 64 MiB");
    EXPECT_EQ(problems.kept()[1].line, 4U);
}

}  // namespace
}  // namespace vivier

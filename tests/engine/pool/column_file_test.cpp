// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/column_file.h"

#include "engine/domain/index_error.h"
#include "engine/pool/columns.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::ThrowsMessage;

/// "a": bytes, "b": doubles, "none": nothing, "words": rows of characters.
void write_example(const fs::path& file)
{
    ColumnFileWriter out;
    out.add("b", std::vector<double>{1.5, -2.5});
    out.add("a", std::vector<std::uint8_t>{7, 8, 9});
    out.add("none", std::vector<std::uint32_t>{});
    RaggedBuilder<char> words;
    for (const char* word : {"", "ibm", "thb", "visa"})
        words.add(std::string_view{word});
    std::move(words).write(out, "words");
    out.write(file);
}

TEST(ColumnFile, GivesBackWhatWasWritten)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    EXPECT_THAT(file.column<std::uint8_t>("a"), ElementsAre(7, 8, 9));
    EXPECT_THAT(file.column<double>("b"), ElementsAre(1.5, -2.5));
    EXPECT_THAT(file.column<std::uint32_t>("none"), IsEmpty());
}

TEST(ColumnFile, DoesNotDependOnTheOrderOfWriting)
{
    const TemporaryFolder folder;
    const std::vector<std::uint8_t> a{1};
    const std::vector<double> b{2};
    ColumnFileWriter first;
    first.add("a", a);
    first.add("b", b);
    first.write(folder / "1");
    ColumnFileWriter second;
    second.add("b", b);
    second.add("a", a);
    second.write(folder / "2");
    EXPECT_EQ(content_of(folder / "1"), content_of(folder / "2"));
}

TEST(ColumnFile, StartsColumnsAtMultiplesOf64Bytes)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    const auto position = [](const auto column) {
        return reinterpret_cast<std::uintptr_t>(column.data()) % 64;
    };
    EXPECT_EQ(position(file.column<std::uint8_t>("a")), 0U);
    EXPECT_EQ(position(file.column<double>("b")), 0U);
}

TEST(ColumnFile, RefusesAColumnThatIsNotThereOrOfAnotherType)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    EXPECT_THAT([&] { (void)file.column<float>("b"); },
                ThrowsMessage<IndexError>(HasSubstr("no column b of 4 bytes")));
    EXPECT_THAT([&] { (void)file.column<float>("c"); },
                ThrowsMessage<IndexError>(HasSubstr("no column c")));
}

TEST(ColumnFile, NamesAFileThatIsMissingOrNone)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { ColumnFile{folder / "f"}; }, ThrowsMessage<IndexError>(HasSubstr("/f: ")));
    EXPECT_THROW(ColumnFile{folder.path()}, IndexError);
    for (const char* content : {"", "vivier", "something else altogether"}) {
        write_file(folder / "f", content);
        EXPECT_THAT([&] { ColumnFile{folder / "f"}; },
                    ThrowsMessage<IndexError>(HasSubstr("not a file of columns")));
    }
}

TEST(ColumnFile, RefusesEveryTruncation)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const std::string whole = content_of(folder / "f");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        write_anew(folder / "cut", whole.substr(0, size));
        EXPECT_THROW(ColumnFile{folder / "cut"}, IndexError) << size;
    }
}

TEST(ColumnFile, SurvivesAnyDamageToItsDirectory)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const std::string whole = content_of(folder / "f");
    constexpr std::size_t kDirectoryEnd = 192;
    std::mt19937_64 random{20220613};
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = whole;
        for (std::uint64_t i = random() % 4 + 1; i > 0; --i)
            damaged[random() % kDirectoryEnd] = static_cast<char>(random());
        write_anew(folder / "damaged", damaged);
        try {
            const ColumnFile file{folder / "damaged"};
            const Strings words{file, "words", 4};
            for (std::size_t i = 0; i < words.size(); ++i)
                EXPECT_LE(words[i].size(), whole.size());
        } catch (const IndexError&) {
        }
    }
}

TEST(Ragged, KeepsRowsApartEvenEmptyOnes)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    const Ragged<char> rows{file, "words", 4};
    EXPECT_THAT(rows[0], IsEmpty());
    EXPECT_THAT(rows[1], ElementsAreArray(std::string{"ibm"}));
    EXPECT_THAT(rows[3], ElementsAreArray(std::string{"visa"}));
    EXPECT_EQ(rows.items().size(), 10U);
}

TEST(Ragged, RefusesStartsThatAreOutOfOrder)
{
    const TemporaryFolder folder;
    const std::vector<std::vector<std::uint64_t>> all_starts{
        {}, {0}, {1, 3}, {0, 2}, {0, 4}, {0, 3, 3}, {0, 4, 3}, {~std::uint64_t{0}, 3}};
    for (const auto& starts : all_starts) {
        ColumnFileWriter out;
        out.add("x.items", std::vector<char>{'a', 'b', 'c'});
        out.add("x.starts", starts);
        out.write(folder / "f");
        const ColumnFile file{folder / "f"};
        EXPECT_THAT((([&] {
                        (void)Ragged<char>{file, "x", 1};
                    })),
                    ThrowsMessage<IndexError>(HasSubstr("column x is inconsistent")));
    }
}

TEST(Ragged, RefusesAnotherNumberOfRows)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    for (const std::size_t rows : {std::size_t{0}, std::size_t{3}, std::size_t{5}, SIZE_MAX})
        EXPECT_THROW((Ragged<char>{file, "words", rows}), IndexError) << rows;
}

TEST(Strings, AreFoundByBisection)
{
    const TemporaryFolder folder;
    write_example(folder / "f");
    const ColumnFile file{folder / "f"};
    const Strings words{file, "words", 4};
    EXPECT_EQ(words.find(""), 0U);
    EXPECT_EQ(words.find("thb"), 2U);
    EXPECT_EQ(words.find("visa"), 3U);
    for (const char* absent : {"a", "ib", "ibmx", "zzz"})
        EXPECT_EQ(words.find(absent), std::nullopt) << absent;
}

}  // namespace
}  // namespace vivier

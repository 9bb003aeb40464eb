// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_check.h"

#include "engine/domain/index_error.h"
#include "indexer/index_builder.h"
#include "indexer/manifest.h"
#include "indexer/opened_index.h"
#include "indexer/sha256.h"
#include "tests/support/files.h"
#include "tests/support/sample_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::ThrowsMessage;

/// A copy of the sample index that may be damaged.
class CheckIndex : public ::testing::Test {
protected:
    CheckIndex() : index_(folder_ / "index"), generation_(index_ / "generations/000001")
    {
        copy_index(sample_index(), index_);
    }

    [[nodiscard]] std::vector<std::string> faults() const { return check_index(index_).faults; }

    /// Makes the manifest agree with the files that are there.
    void forge_manifest() const
    {
        Manifest manifest = read_manifest(generation_);
        manifest.files.clear();
        for (const std::string& path : list_files(generation_))
            manifest.files.push_back(describe_file(generation_, path));
        write_manifest(manifest, generation_);
    }

    TemporaryFolder folder_;
    fs::path index_;
    fs::path generation_;
};

TEST_F(CheckIndex, FindsNothingWrongWithAWholeOne)
{
    const CheckReport report = check_index(index_);
    EXPECT_EQ(report.generation, "000001");
    EXPECT_EQ(report.files, 9U);
    EXPECT_THAT(report.faults, IsEmpty());
}

TEST_F(CheckIndex, NamesAFileThatIsMissing)
{
    fs::remove(generation_ / "texts.bin");
    EXPECT_THAT(faults(), ElementsAre("generations/000001/texts.bin: missing"));
}

TEST_F(CheckIndex, NamesAFileThatShouldNotBeThere)
{
    write_file(generation_ / "knowledge/notes.txt", "mine");
    EXPECT_THAT(faults(),
                ElementsAre("generations/000001/knowledge/notes.txt: not in the manifest"));
}

TEST_F(CheckIndex, NamesAFileOfAnotherSize)
{
    std::ofstream{generation_ / "pool.bin", std::ios::app} << 'x';
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("generations/000001/pool.bin: ")));
}

TEST_F(CheckIndex, NamesWhatIsNoFile)
{
    fs::remove(generation_ / "pool.bin");
    fs::create_directory(generation_ / "pool.bin");
    EXPECT_THAT(faults(), ElementsAre("generations/000001/pool.bin: no regular file"));
}

TEST_F(CheckIndex, NamesFilesThatChangedPlaces)
{
    fs::rename(generation_ / "experts.glass", folder_ / "kept");
    fs::rename(generation_ / "actions.glass", generation_ / "experts.glass");
    fs::rename(folder_ / "kept", generation_ / "actions.glass");
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("actions.glass"), HasSubstr("experts.glass")));
}

TEST_F(CheckIndex, DoesNotStopAtTheFirstFault)
{
    fs::remove(generation_ / "texts.bin");
    fs::remove(generation_ / "knowledge/themes.json");
    write_file(generation_ / "extra", "");
    EXPECT_EQ(faults().size(), 3U);
}

TEST_F(CheckIndex, LooksIntoFilesWhoseChecksumsAreRight)
{
    fs::rename(generation_ / "experts.glass", folder_ / "kept");
    fs::rename(generation_ / "actions.glass", generation_ / "experts.glass");
    fs::rename(folder_ / "kept", generation_ / "actions.glass");
    forge_manifest();
    EXPECT_THAT(faults(),
                ::testing::Contains(HasSubstr("experts.glass: 45 documents, the pool has 120")));
}

TEST_F(CheckIndex, FindsCountsThatDisagree)
{
    Manifest manifest = read_manifest(generation_);
    manifest.experts = 119;
    write_manifest(manifest, generation_);
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("120 experts and 45 actions instead of 119")));
}

TEST_F(CheckIndex, FindsAPoolThatDoesNotFitItsKnowledge)
{
    std::string themes = content_of(generation_ / "knowledge/themes.json");
    const std::size_t activities = themes.find("\"activity_types\"");
    const std::size_t first = themes.find('{', activities);
    ASSERT_NE(first, std::string::npos);
    themes.insert(first, R"({"id": "one_more", "terms": {}}, )");
    write_anew(generation_ / "knowledge/themes.json", themes);
    forge_manifest();
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("built with another knowledge")));
}

TEST_F(CheckIndex, RefusesAnIndexThatIsNotThere)
{
    EXPECT_THAT([&] { (void)check_index(folder_ / "nowhere"); },
                ThrowsMessage<IndexError>(HasSubstr("no index here")));
    fs::remove(index_ / "CURRENT");
    EXPECT_THROW((void)check_index(index_), IndexError);
}

TEST_F(CheckIndex, RefusesAManifestOrCurrentThatIsDamaged)
{
    const std::string manifest = content_of(generation_ / "manifest.json");
    std::mt19937_64 random{1};
    for (int round = 0; round < 40; ++round) {
        std::string damaged = manifest;
        char& byte = damaged[random() % damaged.size()];
        byte = static_cast<char>(byte ^ static_cast<char>(1U << random() % 8));
        write_anew(generation_ / "manifest.json", damaged);
        EXPECT_THAT([&] { (void)check_index(index_); },
                    ThrowsMessage<IndexError>(HasSubstr("manifest.json")));
    }
    write_anew(generation_ / "manifest.json", manifest);
    write_anew(index_ / "CURRENT", "00001\n");
    EXPECT_THAT([&] { (void)check_index(index_); },
                ThrowsMessage<IndexError>(HasSubstr("CURRENT")));
}

/// One way to damage a file's content.
using Damage = std::function<std::string(std::string, std::mt19937_64&)>;

const std::vector<Damage> kDamages{
    [](std::string content, std::mt19937_64& random) {  // a bit flips
        char& byte = content[random() % content.size()];
        byte = static_cast<char>(byte ^ static_cast<char>(1U << random() % 8));
        return content;
    },
    [](std::string content, std::mt19937_64& random) {  // cut short
        content.resize(random() % content.size());
        return content;
    },
    [](std::string content, std::mt19937_64& random) {  // a block of zeros
        const std::size_t begin = random() % content.size();
        const std::size_t size = std::min<std::size_t>(content.size() - begin, 4096);
        const std::string before = content.substr(begin, size);
        content.replace(begin, size, std::string(size, '\0'));
        if (content.substr(begin, size) == before) content += 'x';
        return content;
    },
};

TEST_F(CheckIndex, FindsAnyDamageAndNamesTheFile)
{
    const std::vector<std::string> files = list_files(generation_);
    std::mt19937_64 random{20220613};
    for (int round = 0; round < 60; ++round) {
        const std::string& name = files[random() % files.size()];
        const std::string whole = content_of(generation_ / name);
        write_anew(generation_ / name, kDamages[random() % kDamages.size()](whole, random));
        EXPECT_THAT(faults(), ElementsAre(HasSubstr("generations/000001/" + name + ": "))) << round;
        try {  // may go unnoticed here, but in no worse a way
            EXPECT_EQ(OpenedIndex::open(index_).pool().experts(), 120U);
        } catch (const IndexError&) {
        }
        write_anew(generation_ / name, whole);
    }
    EXPECT_THAT(faults(), IsEmpty());
}

}  // namespace
}  // namespace vivier

// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/manifest.h"

#include "engine/domain/index_error.h"
#include "indexer/durable_files.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using ::testing::ThrowsMessage;

Manifest example()
{
    const std::string digest(64, 'a');
    return {.engine_version = "0.1.0",
            .created = "2022-06-13T09:30:00Z",
            .experts = 120,
            .actions = 45,
            .skipped = 2,
            .bad_lines = "skip",
            .source = {{"actions.jsonl", 49424, digest}, {"experts.jsonl", 164164, digest}},
            .files = {{"actions.glass", 1, digest}, {"knowledge/themes.json", 2, digest}}};
}

TEST(Manifest, ComesBackAsItWasWritten)
{
    const TemporaryFolder folder;
    write_manifest(example(), folder.path());
    EXPECT_EQ(read_manifest(folder.path()), example());
}

TEST(Manifest, IsOneLineWithItsKeysInAFixedOrder)
{
    const std::string content = to_json(example());
    EXPECT_THAT(
        content,
        AllOf(StartsWith(R"({"format":1,"engine":"0.1.0","created":"2022-06-13T09:30:00Z",)"
                         R"("counts":{"experts":120,"actions":45,"skipped":2},)"
                         R"("settings":{"bad_lines":"skip"},"source":[{"path":"actions.jsonl",)"),
              EndsWith("\"}\n")));
    EXPECT_EQ(std::ranges::count(content, '\n'), 1);
}

TEST(Manifest, ShowsDamageToAnyOfItsBits)
{
    const TemporaryFolder folder;
    const std::string content = to_json(example());
    for (std::size_t bit = 0; bit < content.size() * 8; ++bit) {
        std::string damaged = content;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        std::filesystem::remove(folder / kManifestFile);  // to replace it would wait for the disk
        write_file(folder / kManifestFile, damaged);
        EXPECT_THROW((void)read_manifest(folder.path()), IndexError) << "bit " << bit;
    }
}

TEST(Manifest, ShowsThatItWasCutShort)
{
    const TemporaryFolder folder;
    const std::string content = to_json(example());
    for (std::size_t size = 0; size < content.size(); ++size) {
        write_file(folder / kManifestFile, std::string_view{content}.substr(0, size));
        EXPECT_THROW((void)read_manifest(folder.path()), IndexError) << size << " bytes";
    }
}

TEST(Manifest, OfAnotherFormatIsNamedSo)
{
    const TemporaryFolder folder;
    write_file(folder / kManifestFile, R"({"format":2,"whatever":[]})");
    EXPECT_THAT([&] { (void)read_manifest(folder.path()); },
                ThrowsMessage<IndexError>(
                    AllOf(HasSubstr("manifest.json: written in format 2, this program reads"),
                          HasSubstr("build the index again with vivier index"))));
}

TEST(Manifest, SaysWhatIsWrong)
{
    const TemporaryFolder folder;
    const auto message_for = [&](std::string_view content) -> std::string {
        write_file(folder / kManifestFile, content);
        try {
            (void)read_manifest(folder.path());
        } catch (const IndexError& error) {
            return error.what();
        }
        return "no error";
    };
    EXPECT_THAT(message_for("[]"), HasSubstr("not a JSON object"));
    EXPECT_THAT(message_for("{}"), HasSubstr("'format' is missing"));
    EXPECT_THAT(message_for(R"({"format":"1"})"), HasSubstr("'format' is not a count"));
    EXPECT_THAT(message_for(R"({"format":1,"counts":7,"engine":7})"), HasSubstr("'engine' is not"));
    EXPECT_THAT(message_for(R"({"format":1,"engine":"x","created":"x","counts":7})"),
                HasSubstr("'experts' is missing"));
}

TEST(Manifest, IsReportedMissing)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { (void)read_manifest(folder.path()); },
                ThrowsMessage<IndexError>(HasSubstr("manifest.json: missing")));
}

TEST(ListFiles, FindsAllButTheManifestSorted)
{
    const TemporaryFolder folder;
    for (const char* name : {"pool.bin", "knowledge/themes.json", "manifest.json", "a.glass"}) {
        write_file(folder / name, "x");
    }
    EXPECT_THAT(list_files(folder.path()),
                ElementsAre("a.glass", "knowledge/themes.json", "pool.bin"));
}

TEST(DescribeFile, TellsSizeAndDigest)
{
    const TemporaryFolder folder;
    write_file(folder / "sub/file", "abc");
    EXPECT_EQ(describe_file(folder.path(), "sub/file"),
              (FileRecord{"sub/file", 3,
                          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}));
}

}  // namespace
}  // namespace vivier

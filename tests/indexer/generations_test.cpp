// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/generations.h"

#include "engine/domain/index_error.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::ThrowsMessage;

void finish(const Generations& generations, const std::string& name)
{
    write_file(generations.folder_of(name) / "manifest.json", name);
}

void build(const Generations& generations)
{
    const UnpublishedGeneration draft{generations};
    finish(generations, draft.name());
    draft.publish();
}

TEST(Generations, StartWithNoneAndTouchNothing)
{
    const TemporaryFolder folder;
    const Generations generations{folder / "index"};
    EXPECT_EQ(generations.live(), std::nullopt);
    EXPECT_THAT(generations.list(), IsEmpty());
    EXPECT_FALSE(fs::exists(folder / "index"));
}

TEST(Generations, KeepTheLiveOneAndTheOneBefore)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    for (int i = 0; i < 4; ++i)
        build(generations);
    EXPECT_EQ(generations.live(), "000004");
    EXPECT_THAT(generations.list(), ElementsAre("000003", "000004"));
}

TEST(Generations, RemoveADraftThatWasNotPublished)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    build(generations);
    {
        const UnpublishedGeneration draft{generations};
        write_file(draft.folder() / "pool.bin", "half");
    }
    EXPECT_EQ(generations.live(), "000001");
    EXPECT_THAT(generations.list(), ElementsAre("000001"));
}

TEST(Generations, RemoveTheUnfinishedAndNeverReuseItsName)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    build(generations);
    write_file(generations.folder_of("000002") / "experts.glass.tmp/iamglass", "");  // killed

    const std::string next = generations.begin();
    generations.remove_unfinished();

    EXPECT_EQ(next, "000003");
    EXPECT_THAT(generations.list(), ElementsAre("000001"));
}

TEST(Generations, SpareTheLiveOneThoughItsManifestIsGone)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    build(generations);
    fs::remove(generations.folder_of("000001") / "manifest.json");
    generations.remove_unfinished();
    EXPECT_THAT(generations.list(), ElementsAre("000001"));
}

TEST(Generations, RemoveWhatWasFinishedButNeverWentLive)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    build(generations);
    finish(generations, generations.begin());  // killed just before it was named
    generations.remove_unfinished();
    build(generations);
    EXPECT_THAT(generations.list(), ElementsAre("000001", "000003"));
}

TEST(Generations, RefuseACurrentThatNamesNone)
{
    const TemporaryFolder index;
    for (const char* content : {"", "7", "000007x", "../../x", "00000a\n", "000007\n\n"}) {
        write_file(index / "CURRENT", content);
        EXPECT_THAT([&] { (void)Generations{index.path()}.live(); },
                    ThrowsMessage<IndexError>(HasSubstr("CURRENT: does not hold the name")))
            << content;
    }
}

TEST(Generations, BuildOverADamagedCurrent)
{
    const TemporaryFolder index;
    write_file(index / "CURRENT", "damaged");
    const Generations generations{index.path()};
    build(generations);
    EXPECT_EQ(generations.live(), "000001");
}

TEST(Generations, GoOnBeyondSixDigits)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    fs::create_directories(generations.folder_of("999999"));
    EXPECT_EQ(generations.begin(), "1000000");
    EXPECT_THAT(generations.list(), ElementsAre("999999", "1000000"));
}

TEST(UnpublishedGeneration, StaysOnceItWentLiveWhateverFailsAfterwards)
{
    const TemporaryFolder index;
    const Generations generations{index.path()};
    {
        const UnpublishedGeneration draft{generations};
        write_file(index / "CURRENT", draft.name() + '\n');  // publish() failed after this step
    }
    EXPECT_THAT(generations.list(), ElementsAre("000001"));
}

}  // namespace
}  // namespace vivier

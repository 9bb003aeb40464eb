// SPDX-License-Identifier: GPL-2.0-or-later
// Damaged pools are refused, or harmless: they may give wrong answers, never lead outside of
// memory.
#include "engine/domain/index_error.h"
#include "engine/pool/pool.h"
#include "engine/pool/pool_version.h"
#include "engine/ranking/ranker.h"
#include "tests/support/files.h"
#include "tests/support/random_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <cstring>
#include <limits>
#include <map>
#include <random>

namespace vivier {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

struct Place {
    std::size_t offset = 0;
    std::size_t bytes = 0;
};

template <typename T>
T number_at(const std::string& bytes, std::size_t offset)
{
    T value{};
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

/// Where each column of a pool.bin is: column_file.h describes the directory.
std::map<std::string, Place> columns_of(const std::string& file)
{
    std::map<std::string, Place> columns;
    std::size_t at = 16;
    for (auto left = number_at<std::uint32_t>(file, 8); left > 0; --left) {
        const auto length = number_at<std::uint16_t>(file, at);
        const std::string name = file.substr(at + 2, length);
        at += 2U + length + 2U;
        columns[name] = {number_at<std::uint64_t>(file, at),
                         number_at<std::uint64_t>(file, at + 8)};
        at += 16;
    }
    return columns;
}

/// A pool on the disk that can be damaged.
class Victim {
public:
    explicit Victim(const TestRoster& roster)
        : whole_(content_of(roster.folder() / "pool.bin")), columns_(columns_of(whole_))
    {
        write_file(folder_ / "texts.bin", content_of(roster.folder() / "texts.bin"));
    }

    [[nodiscard]] const std::string& whole() const { return whole_; }
    [[nodiscard]] const std::map<std::string, Place>& columns() const { return columns_; }

    [[nodiscard]] Pool open(const std::string& content) const
    {
        write_anew(folder_ / "pool.bin", content);
        return Pool::open(folder_.path());
    }

    /// With `value` in place of the first bytes of a column, `skip` bytes into it.
    template <typename T>
    [[nodiscard]] std::string with(const std::string& column, T value, std::size_t skip = 0) const
    {
        std::string damaged = whole_;
        std::memcpy(damaged.data() + columns_.at(column).offset + skip, &value, sizeof value);
        return damaged;
    }

    template <typename T>
    void expect_refused(const std::string& column, T value, std::size_t skip = 0) const
    {
        EXPECT_THAT([&] { (void)open(with(column, value, skip)); },
                    ThrowsMessage<IndexError>(HasSubstr("damaged")))
            << column << " + " << skip;
    }

private:
    TemporaryFolder folder_;
    std::string whole_;
    std::map<std::string, Place> columns_;
};

/// Everything that can be asked of a pool.
void use(const Pool& pool, const Need& need)
{
    std::size_t bytes = 0;
    for (ActionIndex action = 0; action < pool.actions(); ++action) {
        bytes += pool.action_id(action).size();
        for (const StoredText& text : pool.action_texts(action))
            bytes += pool.text(text).size();
    }
    for (std::size_t i = 0; i < pool.action_terms(); ++i)
        bytes += pool.action_postings(pool.action_term(i)).size();
    for (std::size_t i = 0; i < pool.expert_terms(); ++i)
        bytes += pool.expert_postings(pool.expert_term(i)).size();
    EXPECT_GT(bytes, 0U);
    const Ranker ranker{pool, project_knowledge()};
    EXPECT_LE(ranker.rank(need, 0).candidates.size(), pool.experts());
}

TEST(DamagedPool, IsRefusedForEveryNumberOutOfItsRange)
{
    const TestRoster roster = RandomRoster{11}.roster(40, 40);
    const Victim victim{roster};
    constexpr std::uint16_t kMuch = 9999;
    constexpr std::uint32_t kMore = 999'999;
    constexpr float kNoNumber = std::numeric_limits<float>::quiet_NaN();
    victim.expect_refused("expert.postings.items", kMore);
    victim.expect_refused("action.postings.items", kMore);
    victim.expect_refused("expert.themes", kNoNumber);
    victim.expect_refused("expert.themes", 1.5F);
    victim.expect_refused("expert.themes", -0.5F);
    victim.expect_refused("expert.theme_foundations", std::uint8_t{4});
    victim.expect_refused("expert.activity_foundations", std::uint8_t{4});
    victim.expect_refused("expert.countries.items", kMuch);
    victim.expect_refused("expert.countries.items", std::uint8_t{4}, 2);
    victim.expect_refused("expert.countries.items", kNoNumber, 4);
    victim.expect_refused("expert.participations.items", kMore);
    victim.expect_refused("expert.participations.items", std::uint32_t{5}, 4);
    victim.expect_refused("expert.declared_themes.items", kMuch);
    victim.expect_refused("expert.declared_themes.items", kNoNumber, 4);
    victim.expect_refused("expert.declared_countries.items", kMuch);
    victim.expect_refused("expert.ties.items", kMuch);
    victim.expect_refused("expert.ties.items", std::uint16_t{2}, 2);
    victim.expect_refused("expert.origins", kMuch);
    victim.expect_refused("expert.statuses", std::uint8_t{3});
    victim.expect_refused("expert.consents", std::numeric_limits<std::int32_t>::max());
    victim.expect_refused("expert.languages.items", std::uint8_t{0});
    victim.expect_refused("expert.languages.items", std::uint8_t{7}, 2);
    victim.expect_refused("expert.availability.items", std::numeric_limits<std::int32_t>::max());
    victim.expect_refused("expert.availability.items", std::numeric_limits<std::int32_t>::min(), 4);
    victim.expect_refused("expert.texts.items", std::uint64_t{kMore});
    victim.expect_refused("expert.texts.items", kMore, 8);
    victim.expect_refused("expert.texts.items", std::uint8_t{0}, 12);
    victim.expect_refused("expert.texts.items", std::uint8_t{8}, 14);
    victim.expect_refused("action.themes.items", kMuch);
    victim.expect_refused("action.countries.items", kMuch);
    victim.expect_refused("action.activities.items", kMuch);
    victim.expect_refused("action.participants.items", kMore);
    victim.expect_refused("action.participants.items", std::uint32_t{5}, 4);
    victim.expect_refused("action.last_days", std::numeric_limits<std::int32_t>::max());
    victim.expect_refused("action.statuses", std::uint8_t{6});
    victim.expect_refused("action.texts.items", std::uint64_t{kMore});
}

TEST(DamagedPool, IsRefusedForPostingsOutOfOrder)
{
    const TestRoster roster = RandomRoster{12}.roster(40, 5);
    const Victim victim{roster};
    const Place items = victim.columns().at("expert.postings.items");
    std::string damaged = victim.whole();
    char* const first = damaged.data() + items.offset;
    std::swap_ranges(first, first + 4, first + sizeof(Posting));
    EXPECT_THAT([&] { (void)victim.open(damaged); },
                ThrowsMessage<IndexError>(HasSubstr("expert.postings is damaged")));
}

TEST(DamagedPool, IsRefusedWhenOfAnotherVersionOrSize)
{
    const TestRoster roster = RandomRoster{13}.roster(10, 10);
    const Victim victim{roster};
    EXPECT_THAT([&] { (void)victim.open(victim.with("header", std::uint32_t{99})); },
                ThrowsMessage<IndexError>(HasSubstr("pool version 99, this program reads 2")));
    for (const std::size_t field : {1U, 2U, 3U, 4U})
        EXPECT_THROW((void)victim.open(victim.with("header", ~std::uint32_t{0}, field * 4)),
                     IndexError);
    const std::size_t terms = offsetof(PoolHeader, expert_terms);
    EXPECT_THROW((void)victim.open(victim.with("header", ~std::uint64_t{0}, terms)), IndexError);
}

TEST(DamagedPool, DoesNotFitAnotherKnowledge)
{
    const TestRoster roster = RandomRoster{14}.roster(3, 3);
    const Victim victim{roster};
    const std::size_t countries = offsetof(PoolHeader, countries);
    const Pool pool = victim.open(victim.with("header", std::uint32_t{65'000}, countries));
    EXPECT_FALSE(pool.fits(project_knowledge()));
}

TEST(DamagedPool, IsRefusedOrHarmlessWhereverItIsDamaged)
{
    RandomRoster random_roster{15};
    const TestRoster roster = random_roster.roster(25, 20);
    const Need need = random_roster.need();
    const Victim victim{roster};
    std::vector<Place> places{{0, 2048}};  // the directory
    for (const auto& [name, place] : victim.columns()) {
        if (place.bytes > 0) places.push_back(place);
    }
    std::mt19937_64 random{20220613};
    std::size_t refused = 0;
    for (int round = 0; round < 600; ++round) {
        const Place place = places[random() % places.size()];
        std::string damaged = victim.whole();
        for (std::uint64_t i = random() % 3 + 1; i > 0; --i) {
            char& byte = damaged[place.offset + random() % place.bytes];
            byte = static_cast<char>(byte ^ static_cast<char>(1U << random() % 8));
        }
        try {
            const Pool pool = victim.open(damaged);
            if (pool.fits(project_knowledge())) use(pool, need);
        } catch (const IndexError&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 100U);
}

TEST(DamagedPool, IsRefusedWhenCutShort)
{
    const TestRoster roster = RandomRoster{16}.roster(10, 10);
    const Victim victim{roster};
    std::mt19937_64 random{7};
    for (int round = 0; round < 60; ++round) {
        const std::string cut = victim.whole().substr(0, random() % victim.whole().size());
        EXPECT_THROW((void)victim.open(cut), IndexError) << cut.size();
    }
}

}  // namespace
}  // namespace vivier

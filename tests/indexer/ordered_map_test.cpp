// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/ordered_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <numeric>
#include <random>
#include <stdexcept>

namespace vivier {
namespace {

std::vector<int> count_to(int n)
{
    std::vector<int> numbers(static_cast<std::size_t>(n));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// Takes a while that differs from input to input.
int dawdle(int i)
{
    std::minstd_rand random(static_cast<unsigned>(i));
    std::this_thread::sleep_for(std::chrono::microseconds{random() % 300});
    return i * i;
}

TEST(MapInOrder, UsesTheResultsInTheOrderOfTheInputs)
{
    for (const unsigned threads : {1u, 2u, 7u}) {
        std::vector<int> used;
        map_in_order(
            count_to(500), threads, [] { return dawdle; },
            [&](int result) { used.push_back(result); });
        std::vector<int> expected = count_to(500);
        for (int& i : expected)
            i *= i;
        EXPECT_EQ(used, expected) << threads << " threads";
    }
}

TEST(MapInOrder, TakesNoInputsAtAll)
{
    map_in_order(
        std::vector<int>{}, 3, [] { return dawdle; }, [](int) { FAIL(); });
}

TEST(MapInOrder, MakesOneWorkAThread)
{
    std::atomic<int> made = 0;
    map_in_order(
        count_to(100), 3, [&] { return ++made, dawdle; }, [](int) {});
    EXPECT_EQ(made, 3);
}

TEST(MapInOrder, LetsFewResultsWaitHoweverSlowTheirUse)
{
    std::atomic<int> alive = 0;
    int most = 0;
    const auto count_alive = [&](int) {
        ++alive;
        return std::shared_ptr<void>(nullptr, [&](void*) { --alive; });
    };
    map_in_order(
        count_to(2000), 4, [&] { return count_alive; },
        [&](const std::shared_ptr<void>&) {
            std::this_thread::sleep_for(std::chrono::microseconds{50});
            most = std::max(most, alive.load());
        });
    EXPECT_LE(most, 4 * 16 + 4 + 1);  // in the queue, in the workers' hands, in use
}

TEST(MapInOrder, PassesOnWhatAWorkThrows)
{
    for (const unsigned threads : {1u, 4u}) {
        const auto fail_late = [](int i) {
            if (i == 90) throw std::runtime_error{"ninety"};
            return i;
        };
        EXPECT_THAT(
            [&] {
                map_in_order(
                    count_to(100), threads, [&] { return fail_late; }, [](int) {});
            },
            testing::ThrowsMessage<std::runtime_error>("ninety"));
    }
}

TEST(MapInOrder, StopsTheWorkersWhenTheUseThrows)
{
    for (const unsigned threads : {1u, 4u}) {
        std::atomic<int> worked = 0;
        const auto work = [&](int i) { return ++worked, i; };
        const auto use = [](int i) {
            if (i == 3) throw std::runtime_error{"three"};
        };
        EXPECT_THROW(map_in_order(
                         count_to(5000), threads, [&] { return work; }, use),
                     std::runtime_error);
        EXPECT_LT(worked, 200);
    }
}

}  // namespace
}  // namespace vivier

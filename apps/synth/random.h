// SPDX-License-Identifier: GPL-2.0-or-later
// Chance that falls out the same with every standard library.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace vivier {

/// The engine's numbers are fixed by the standard; how std::uniform_int_distribution maps them is
/// not, so the mapping is our own: multiply and shift, of the engine's upper 32 bits.
class Random {
public:
    /// Streams of one seed are independent of each other.
    Random(std::uint64_t seed, std::uint32_t stream)
    {
        std::seed_seq sequence{static_cast<std::uint32_t>(seed),
                               static_cast<std::uint32_t>(seed >> 32), stream};
        engine_.seed(sequence);
    }

    [[nodiscard]] std::uint64_t bits() { return engine_(); }

    /// In [0, bound). REQUIRES: 0 < bound < 2^32. The bias is below bound / 2^32.
    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>(((engine_() >> 32) * bound) >> 32);
    }

    /// In [low, high]. REQUIRES: low <= high.
    [[nodiscard]] int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
    }

    /// True in `percent` of a hundred cases.
    [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }

    /// A position in `percents`, each as often as it says. REQUIRES: they sum to 100.
    template <std::size_t Size>
    [[nodiscard]] std::size_t split(const std::array<std::size_t, Size>& percents)
    {
        std::size_t point = below(100);
        std::size_t position = 0;
        while (point >= percents[position])
            point -= percents[position++];
        return position;
    }

    /// REQUIRES: not empty. The reference is valid as long as `items` is.
    template <typename Items>
    [[nodiscard]] const auto& pick(const Items& items)
    {
        return items[below(items.size())];
    }

private:
    std::mt19937_64 engine_;
};

/// Positions that come up as often as their weights say.
class WeightedChoice {
public:
    /// REQUIRES: the weights sum to more than 0 and less than 2^32.
    explicit WeightedChoice(const std::vector<std::uint32_t>& weights);

    /// A position in the weights. Cost: log n.
    [[nodiscard]] std::size_t draw(Random& random) const;

private:
    std::vector<std::uint32_t> ends_;  // cumulative
};

/// Ranks that come up as words do in texts: rank r with probability ~ 1 / (r + 10).
///
/// Source: G. K. Zipf, Human Behavior and the Principle of Least Effort, 1949; the shift of
/// Mandelbrot, 1953. Exponent 1 needs division alone, which rounds the same everywhere.
class Zipf {
public:
    static constexpr std::size_t kRanks = 65536;

    Zipf();

    /// In [0, kRanks). Cost: one look into a table of 2 MB.
    [[nodiscard]] std::size_t draw(Random& random) const;

private:
    std::vector<std::uint16_t> ranks_;  // by quantile
};

}  // namespace vivier

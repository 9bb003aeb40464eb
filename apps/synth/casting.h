// SPDX-License-Identifier: GPL-2.0-or-later
// Who takes part in an invented action.

#pragma once

#include "apps/synth/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vivier {

/// What an expert can really do, whatever their record declares. About 40 bytes an expert: all that
/// is kept of them once they are written.
class Casting {
public:
    explicit Casting(std::size_t themes) : with_theme_(themes) {}

    /// The next expert. Countries beyond the fourth are not remembered.
    void add(std::span<const std::size_t> themes, std::span<const std::size_t> countries);

    [[nodiscard]] std::size_t size() const noexcept { return countries_.size(); }

    /// Mostly somebody who knows the theme, and of a few of those somebody who knows the country;
    /// at times anybody. REQUIRES: size() > 0.
    [[nodiscard]] std::size_t draw(std::size_t theme, std::size_t country, Random& random) const;

private:
    static constexpr std::size_t kCountries = 4;
    static constexpr std::uint16_t kNone = 0xFFFF;

    std::vector<std::vector<std::uint32_t>> with_theme_;
    std::vector<std::array<std::uint16_t, kCountries>> countries_;
};

}  // namespace vivier
